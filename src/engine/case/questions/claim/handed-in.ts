/** On which days something was handed to an office or to the police: recorded with each filing, so that a review can tell of it. */
import { question } from "../question.ts"

export const handedInQuestion = question({
  key: "claim.N.handed-in",
  type: "days",
  ask: { zh: "材料是哪天交给监管部门、公安机关的？", en: "On which day was a paper handed to an authority or to the police?" },
  why: { zh: "申请复议、复查时，要说明哪天提出过。", en: "A review tells when it was asked for." },
  subject: "向机关提交材料的日期",
  sensitive: false,
  gathers: true,
  tapped: true,
})
