/** Notices of the person's own account that show a payment of a loan and may go along: what names a balance stays with the person. */
import type { Cited } from "../../case/citation.ts"
import type { Claim, Instalment } from "../../case/claim.ts"
import type { Day } from "../../case/time.ts"
import { seenIn } from "../measure.ts"
import type { Timeline } from "../timeline.ts"
import { movedOn, movementRows } from "./gathered.ts"

const balance = /余额|可用|结余/
/** The days on which an account paid these instalments, each by the one notice of it. */
export const paidFromAccount = (timeline: Timeline, claim: Claim, instalments: readonly Instalment[]): readonly Cited<Day>[] => {
  const days = new Set(instalments.flatMap(({ paid }) => (paid && paid.weight !== "stated" ? [paid.value] : [])))
  const found = new Map<Day, number>()
  for (const row of days.size > 0 ? movementRows(timeline, claim, false) : []) {
    const text = timeline.text[row] as number
    if (text >= 0 && balance.test(timeline.texts.get(text))) continue
    const day = movedOn(timeline, row)
    if (days.has(day) && !found.has(day)) found.set(day, row)
  }
  return [...found].map(([day, row]) => seenIn(timeline, [row], day)).sort((a, b) => (a.value < b.value ? -1 : 1))
}
