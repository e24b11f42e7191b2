/** The day on which the copy of the complaint came: the term to answer runs from it. */
import { question } from "../question.ts"

export const servedQuestion = question({
  key: "claim.N.served",
  type: "day",
  ask: { zh: "您哪天收到起诉状副本（看签收单、送达回证或者电子送达的日期）？", en: "On which day was the copy of the complaint served?" },
  why: { zh: "答辩的期限从收到的次日数起。", en: "The term to answer is counted from the day after." },
  subject: "收到起诉状副本的日期",
  sensitive: false,
})
