/** Whether the witness agrees to be named and to sign. */
import { question } from "./question.ts"

export const witnessConsentsQuestion = question({
  key: "witness.consents",
  type: "yes-no",
  ask: { zh: "证人同意署名，也愿意到场说明吗？", en: "Does the witness agree to be named, and to come and speak?" },
  why: { zh: "没有同意的，不写他的名字，也不写他的话。", en: "Whoever has not agreed is neither named nor quoted." },
  subject: "证人是否同意署名作证",
  sensitive: false,
})
