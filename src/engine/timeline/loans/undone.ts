/** Finds what takes a payment or a settlement of one loan back: the other side's later word, the person's own, or a message on a loan of other last digits. */
import { dayOf } from "../../case/time.ts"
import { readLoanTails, readOwnUndone, readUndone } from "../../messages/index.ts"
import { seenIn } from "../measure.ts"
import { formOf, wordsOfClaim } from "../readings.ts"
import { isOutgoing } from "../rows.ts"
import type { Timeline } from "../timeline.ts"
import type { UndoneWords } from "./documents.ts"

const paidOff = /结清|还清|注销|销户|清偿/
const presses = (form: string | undefined): boolean => form === "dunning" || form === "other" || form === "service"

export const undoneWords = (timeline: Timeline, claim: string): readonly UndoneWords[] => {
  const settledTails = new Set<string>()
  const found: UndoneWords[] = []
  for (const row of wordsOfClaim(timeline, claim)) {
    const text = timeline.text[row] as number
    if (Number.isNaN(timeline.at[row])) continue
    const words = timeline.texts.get(text)
    const on = dayOf(timeline.at[row] as number)
    const take = (what: UndoneWords["what"], part: string): unknown =>
      found.push({ value: seenIn(timeline, [row], part), on, words: part, what })
    if (isOutgoing(timeline, row)) {
      const own = readOwnUndone(words)
      if (own) take("settlement", words.slice(own.from, own.to))
      continue
    }
    const undone = readUndone(words)
    if (undone) take(undone.what, words.slice(undone.from, undone.to))
    const tails = readLoanTails(words)
    if (paidOff.test(words)) for (const one of tails) settledTails.add(one)
    else if (settledTails.size > 0 && tails.length > 0 && presses(formOf(timeline, row)) && !tails.some((one) => settledTails.has(one)))
      take("other-loan", words.slice(0, 60))
  }
  return found
}
