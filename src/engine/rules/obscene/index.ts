/** Finds messages with sexual content aimed at the person. */
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedBy } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { wordedKinds } from "../words-read.ts"
import { obscenePhrases } from "./paper.ts"
import { obsceneWords } from "./words.ts"

export const obscene: Rule<MeasureOf<typeof obsceneWords>> = {
  id: "obscene",
  words: obsceneWords,
  paper: obscenePhrases,
  measure: (input) =>
    wordedBy(input, "obscene").map(({ group, rows, measures }) => finding(obsceneWords, input, group, rows, wordedKinds, measures)),
}
