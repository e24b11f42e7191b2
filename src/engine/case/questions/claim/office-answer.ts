/** What the supervisor answered to a report, in its own words. */
import { question } from "../question.ts"

export const officeAnswerQuestion = question({
  key: "claim.N.office-answer",
  type: "text",
  ask: {
    zh: "监管部门的答复原话是什么（有文号的连文号一起照抄；电话里说的，写明是电话）？",
    en: "What did the supervisor answer, in its own words, with its number?",
  },
  why: { zh: "申请复议要写明对哪一个答复不服，一字不改地引用。", en: "A review names the answer it is about and quotes it." },
  subject: "监管部门答复的原话",
  sensitive: false,
})
