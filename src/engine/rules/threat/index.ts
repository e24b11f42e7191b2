/** Finds messages that threaten violence, in plain words or in those that can mean nothing else. */
import { menaceIn } from "../../messages/menace.ts"
import { onceIn } from "../../timeline/contacts.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedWhere } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { askedOnce, isLabelled, isQuiet, readableOf, wordedKinds } from "../words-read.ts"
import { threatPhrases } from "./paper.ts"
import { threatWords } from "./words.ts"

const label = "threat_violence"
/** A wreath ordered, glue in the lock: harm by words that have no other sense. */
const means = askedOnce((text) => menaceIn(text) === "harm")

const threatening = onceIn(
  readableOf,
  (timeline) => (row) => !isQuiet(timeline, row) && (isLabelled(timeline, row, label, ["violation"]) || means(timeline, row)),
)

export const threat: Rule<MeasureOf<typeof threatWords>> = {
  id: "threat",
  words: threatWords,
  paper: threatPhrases,
  measure: (input) =>
    wordedWhere(input, {
      label,
      among: threatening,
      borderline: (row) => isLabelled(input.timeline, row, label, ["borderline"]),
    }).map(({ group, rows, measures }) => finding(threatWords, input, group, rows, wordedKinds, measures)),
}
