/** The days whose records a carrier still has: those of the contacts, as far as they lie within about six months. */

import { addDays, type Day } from "../../../case/time.ts"
import type { Dossier } from "../../../dossier.ts"
import { as, ask, type Sentence } from "../../../say/say.ts"
import { spanOf } from "../../../timeline/measure.ts"
import type { PaperSubject } from "../../sections/matter.ts"

/** Carriers keep lists for about six months: a day that they may still have. */
const keptDays = 180
export const rowsOf = (matters: readonly PaperSubject[], which: "calls" | "contacts" | "messages"): Int32Array =>
  Int32Array.from([...new Set(matters.flatMap((matter) => [...matter[which]]))].sort((a, b) => a - b))
/** From … to …, to be asked for; undefined where all of it is too long ago. */
export const keptSpan = (dossier: Dossier, matters: readonly PaperSubject[]): Sentence | undefined => {
  const span = spanOf(dossier.timeline, rowsOf(matters, "contacts"))
  if (!span) return undefined
  const earliest = addDays(dossier.day as Day, -keptDays)
  if (span.lastDay.value < earliest) return undefined
  const from = span.firstDay.value < earliest ? ask`${{ parameter: earliest, form: "day" }}` : ask`${as("day", span.firstDay)}`
  return span.firstDay.value === span.lastDay.value ? from : ask`${from}至${as("day", span.lastDay)}`
}
