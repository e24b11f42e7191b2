/** Whether the person signed or accepted the loan contract. */
import { question } from "../question.ts"

export const signedQuestion = question({
  key: "claim.N.signed",
  type: "yes-no",
  ask: { zh: "您有没有签过，或者在App里点过同意这份借款合同？", en: "Did you sign the loan contract, or accept it in an app?" },
  why: {
    zh: "有人拿着手机代点、只看过额度，也要在这里说清。",
    en: "Whether somebody else pressed the button, or you only looked at a limit, is told here, too.",
  },
  subject: "是否签过借款合同",
  sensitive: false,
})
