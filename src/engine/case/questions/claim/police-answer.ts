/** What the police answered to a report, in their own words. */
import { question } from "../question.ts"

export const policeAnswerQuestion = question({
  key: "claim.N.police-answer",
  type: "text",
  ask: {
    zh: "公安机关的答复原话是什么（通知书照抄，连文号；口头说的，写明是口头）？",
    en: "What did the police answer, in their own words, with the number of the notice?",
  },
  why: { zh: "申请复查、复议要写明对哪一个答复不服，一字不改地引用。", en: "A review names the answer it is about and quotes it." },
  subject: "公安机关答复的原话",
  sensitive: false,
})
