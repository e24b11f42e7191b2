/** How the police turned a report away: which way of review is open goes by it. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const answers = ["criminal", "no-violation", "not-taken", "unknown"] as const
const choices = choicesOf(answers, {
  criminal: { zh: "给了刑事案件的《不予立案通知书》", en: "a notice that no criminal case is opened" },
  "no-violation": { zh: "说不属于违反治安管理，或者治安案件不予立案", en: "said that it is no violation of public security" },
  "not-taken": { zh: "没有接收，也没有给单据", en: "took nothing and gave no paper" },
  unknown: { zh: "不清楚", en: "not known" },
})

export const policeRefusalQuestion = question({
  key: "claim.N.police-refusal",
  type: "choice",
  choices,
  ask: { zh: "公安机关是怎样不办的？", en: "How did the police turn the report away?" },
  why: {
    zh: "刑事的不予立案和治安的不受理，走的是两条路，期限也不同：照通知书上的字选，没有书面的照原话选。",
    en: "A criminal refusal and an administrative one are reviewed in two ways, with different terms.",
  },
  subject: "公安机关没有办理的情形",
  sensitive: false,
})
