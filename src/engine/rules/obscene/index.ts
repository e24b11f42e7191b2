/** Finds messages with sexual content aimed at the person. */
import { menaceIn } from "../../messages/menace.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedBy } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { askedOnce, isQuiet, wordedKinds } from "../words-read.ts"
import { obscenePhrases } from "./paper.ts"
import { obsceneWords } from "./words.ts"

/** Words about the family that frighten are a menace, and not lewd. */
const frightens = askedOnce((text) => {
  const menace = menaceIn(text)
  return menace === "soft" || menace === "harm"
})

export const obscene: Rule<MeasureOf<typeof obsceneWords>> = {
  id: "obscene",
  words: obsceneWords,
  paper: obscenePhrases,
  measure: (input) =>
    wordedBy(input, "obscene", ["violation"], (row) => !isQuiet(input.timeline, row) && !frightens(input.timeline, row)).map(
      ({ group, rows, measures }) => finding(obsceneWords, input, group, rows, wordedKinds, measures),
    ),
}
