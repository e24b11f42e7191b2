/** What the police did with the report: a paper says no more than that. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const answers = ["receipt", "taken", "refused", "unknown"] as const
const choices = choicesOf(answers, {
  receipt: { zh: "受理了，给了回执", en: "taken, with a receipt" },
  taken: { zh: "受理了，没有给单据", en: "taken, without a paper" },
  refused: { zh: "不受理", en: "refused" },
  unknown: { zh: "不清楚", en: "not known" },
})

export const policeOutcomeQuestion = question({
  key: "claim.N.police-outcome",
  type: "choice",
  choices,
  ask: { zh: "报案以后公安是怎样办的？", en: "What did the police do with your report?" },
  why: { zh: "给没给回执、受不受理，决定下一步找谁；照实选。", en: "Whether there was a receipt decides the next step." },
  subject: "报案的结果",
  sensitive: false,
})
