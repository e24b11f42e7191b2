/** Whether a due part is unpaid. */
import { question } from "../question.ts"

export const unpaidQuestion = question({
  key: "claim.N.unpaid",
  type: "yes-no",
  ask: { zh: "现在有没有已经到期、还没有还清的部分？", en: "Is there a part that is due and not paid?" },
  why: {
    zh: "到期没有还清的，才有催收的规范可以比；没有的，先问对方凭什么联系。",
    en: "Norms of collection speak of a due and unpaid part; without one, ask first why they contact you.",
  },
  subject: "有没有到期未还的部分",
  sensitive: false,
})
