/** What happened, in the order in which it is told where there is little room: the sum, the person's word to stop with what followed, the gravest words. */
import type { BoxUnit } from "../../form/box.ts"
import type { DatedFact } from "../../form/parts.ts"
import { busiestFact, quotedFacts, refusalFacts, type Side } from "../../sections/happened.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { isOnlyMisreported, misreportedTold } from "../../sections/misreported.ts"
import { afterRefusing, wholeCourse } from "../../sections/totals.ts"

/** More rows than that are for the attachment. */
const mostRows = 4
const row = (one: DatedFact): BoxUnit => ({ rows: [one], totals: [] })
const byWeight = (a: DatedFact, b: DatedFact): number => b.weight - a.weight || (a.at.value < b.at.value ? -1 : 1)

export const units = (matter: PaperSubject, side: Side): { readonly units: readonly BoxUnit[]; readonly besides: readonly BoxUnit[] } => {
  const [first, ...sums] = isOnlyMisreported(matter) ? [] : wholeCourse(matter, true)
  const misreported = misreportedTold(matter).map((told): BoxUnit => ({ rows: [], totals: [{ told }] }))
  const [refused, ...others] = [...refusalFacts(matter, side)].sort(byWeight)
  const rest = [...others.slice(0, 1), ...quotedFacts(matter, side), ...busiestFact(matter)].sort(byWeight).slice(0, mostRows).map(row)
  return {
    units: [
      ...misreported.slice(0, 1),
      ...(first ? [{ rows: [], totals: [first] }] : []),
      // A count of what came after a word to stop stands beside that word.
      ...(refused ? [{ rows: [refused], totals: afterRefusing(matter) }] : []),
      ...rest.slice(0, 2),
    ],
    besides: [...misreported.slice(1), ...sums.map((one) => ({ rows: [], totals: [one] })), ...rest.slice(2)],
  }
}
