/** Whether a picture of a posting was kept: a platform acts on no notice without a first proof. */
import { question } from "../question.ts"

export const postShotQuestion = question({
  key: "claim.N.post-shot",
  type: "yes-no",
  ask: {
    zh: "截图留了吗（看得到网址、发布者、时间和全文）？",
    en: "Did you keep a picture of it (with address, author, time and the whole text)?",
  },
  why: {
    zh: "通知要附初步证据，没有截图平台可以不办；内容可能很快看不到，先截图、录屏再答。",
    en: "A notice needs a first proof; what is not kept may be gone tomorrow.",
  },
  subject: "公开内容的截图是否留存",
  sensitive: false,
})
