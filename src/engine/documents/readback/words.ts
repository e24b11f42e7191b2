/** The person's word on what was read back to them, as the record keeps it: one statement after another under one key, the last word on each unit counting. */
import type { Facts } from "../../case/facts.ts"
import { readbackQuestion } from "../../case/questions/readback.ts"

export const readBackStates = ["new", "confirmed", "left-out"] as const
export type ReadBackState = (typeof readBackStates)[number]
/** What the person may say of a unit. */
export type ReadBackWord = Exclude<ReadBackState, "new">

const marks = { confirmed: "yes", "left-out": "out" } as const satisfies Readonly<Record<ReadBackWord, string>>
/** A word as the statement holds it: `yes 0f3a… 77b1…`. */
export const writtenWord = (word: ReadBackWord, ids: readonly string[]): string => [marks[word], ...ids].join(" ")

/** What was last said of each unit. */
export const readBackWords = (facts: Pick<Facts, "many">): ReadonlyMap<string, ReadBackWord> => {
  const words = new Map<string, ReadBackWord>()
  for (const { value } of facts.many(readbackQuestion.key)) {
    const [mark, ...ids] = value.split(" ")
    const word = mark === marks.confirmed ? "confirmed" : mark === marks["left-out"] ? "left-out" : undefined
    if (word !== undefined) for (const id of ids) words.set(id, word)
  }
  return words
}
