/** Whether the answer said that it may be reconsidered, where and by when: without that the time to ask runs otherwise. */
import { question } from "../question.ts"

export const toldReviewQuestion = question({
  key: "claim.N.told-review",
  type: "yes-no",
  ask: {
    zh: "那份答复里，有没有写明可以申请行政复议、向哪个机关、在多长时间之内？",
    en: "Did the answer say that it may be reconsidered, by whom and within which time?",
  },
  why: {
    zh: "写明了的，期限从收到答复起算；三样没有写全的，期限另算，但有最长的时间。",
    en: "Where it did not, the time to ask runs otherwise.",
  },
  subject: "答复有没有告知复议的权利、机关和期限",
  sensitive: false,
})
