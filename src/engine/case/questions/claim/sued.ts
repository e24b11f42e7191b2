/** Whether a court sent a complaint about this debt, and whether the court itself confirmed it: a picture of a summons may be anybody's. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const answers = ["served", "unchecked", "order", "no"] as const
const choices = choicesOf(answers, {
  served: { zh: "收到了起诉状副本，向法院核实过是真的", en: "a complaint was served, and the court confirmed it" },
  unchecked: { zh: "收到了，还没有向法院核实", en: "something came, not yet checked with the court" },
  order: { zh: "收到的是支付令、仲裁通知一类，不是起诉状", en: "a payment order or a notice of arbitration, no complaint" },
  no: { zh: "没有", en: "no" },
})

export const suedQuestion = question({
  key: "claim.N.sued",
  type: "choice",
  choices,
  ask: {
    zh: "法院有没有就这笔债送来起诉状副本（纸质的，或者法院官方平台的电子送达）？",
    en: "Has a court served a complaint about this debt (on paper, or on the courts' own platform)?",
  },
  why: {
    zh: "真的起诉状有答辩的期限，错过了就少一次说明的机会；短信、照片可能是假的，用自己查到的电话或者12368报案号核实，不用信息里的号码和链接。",
    en: "A genuine complaint has a term to answer it. Messages and pictures may be false: check the case number with the court by 12368 or a number you looked up, never by one in the message.",
  },
  subject: "是否收到法院的起诉状副本",
  sensitive: false,
})
