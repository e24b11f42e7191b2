/** Finds messages that threaten violence. */
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedBy } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { wordedKinds } from "../words-read.ts"
import { threatPhrases } from "./paper.ts"
import { threatWords } from "./words.ts"

export const threat: Rule<MeasureOf<typeof threatWords>> = {
  id: "threat",
  words: threatWords,
  paper: threatPhrases,
  measure: (input) =>
    wordedBy(input, "threat_violence").map(({ group, rows, measures }) => finding(threatWords, input, group, rows, wordedKinds, measures)),
}
