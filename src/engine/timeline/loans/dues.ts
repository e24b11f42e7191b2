/** The due days of a loan: from the other side's own messages, else as stated; a documented extension goes before the first day. */
import type { Cited } from "../../case/citation.ts"
import type { Instalment } from "../../case/claim.ts"
import { asDay, type Day, numberOfDay } from "../../case/time.ts"
import { alsoShown } from "../measure.ts"
import { byDay, type LoanDocuments } from "./documents.ts"

const apart = (a: Day, b: Day): number => Math.abs(numberOfDay(a) - numberOfDay(b))
/** An extension is granted for an instalment of about its own time. */
const longestBack = 93

export type DuePart = Pick<Instalment, "due" | "extendedFrom" | "extendedOn">
/** In order of days, each once. */
export const duesOf = (stated: readonly Cited<Day>[], documents: LoanDocuments): readonly DuePart[] => {
  const days = new Map<Day, Cited<Day>>()
  for (const due of stated) if (!days.has(due.value)) days.set(due.value, due)
  for (const { value, whole } of documents.dueDays) {
    const held = days.get(value.value)
    // A message that names a day so near to a stated one speaks of the same instalment, and of another day: that is asked, not added.
    const near = [...days.keys()].some((day) => day !== value.value && apart(day, value.value) < documents.sameInstalmentDays)
    if (held?.weight === "stated" || (!held && whole !== false && !near)) days.set(value.value, value)
  }
  return extended([...days.values()].sort(byDay), documents)
}
const extended = (dues: readonly Cited<Day>[], { extensions }: LoanDocuments): readonly DuePart[] => {
  const to = new Map<Day, Cited<Day>>()
  const agreed = new Map<Day, Day>()
  for (const { value, on } of extensions) {
    const day = asDay(value.value)
    const of = day && dues.filter((due) => due.value < day && apart(due.value, day) <= longestBack).at(-1)
    if (!of || !day) continue
    to.set(of.value, alsoShown(value, day))
    if (on && !agreed.has(of.value)) agreed.set(of.value, on)
  }
  const granted = new Set([...to.values()].map(({ value }) => value))
  return dues
    .filter((due) => to.has(due.value) || !granted.has(due.value))
    .map((due): DuePart => {
      const later = to.get(due.value)
      const on = agreed.get(due.value)
      return later ? { due: later, extendedFrom: due, ...(on && { extendedOn: on }) } : { due }
    })
    .sort((a, b) => byDay(a.due, b.due))
}
