/** Finds messages that abuse the person or their family. */
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedBy } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { wordedKinds } from "../words-read.ts"
import { insultPhrases } from "./paper.ts"
import { insultWords } from "./words.ts"

export const insult: Rule<MeasureOf<typeof insultWords>> = {
  id: "insult",
  words: insultWords,
  paper: insultPhrases,
  measure: (input) =>
    wordedBy(input, "insult").map(({ group, rows, measures }) => finding(insultWords, input, group, rows, wordedKinds, measures)),
}
