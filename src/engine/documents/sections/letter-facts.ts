/** What a letter tells: sums, the person's word to stop with what followed it, the other side's gravest words. Three or four numbered sentences, no more. */
import type { NonEmpty } from "../../case/citation.ts"
import { afterConfirmation } from "../../rules/after-confirmation/index.ts"
import { isOf } from "../../rules/index.ts"
import type { Sentence } from "../../say/say.ts"
import { when } from "../../timeline/measure.ts"
import { atMoment } from "../form/days.ts"
import { quotationsOf } from "../quotations/index.ts"
import { cameAtRefusedHours } from "./beyond.ts"
import { grievancesOf } from "./grievances.ts"
import { busiestInLetter, refusalFacts, type Side } from "./happened.ts"
import type { PaperSubject } from "./matter.ts"
import { confirmations } from "./mended.ts"
import { noDutyEarly } from "./not-due.ts"
import { wordsInRow } from "./speaker.ts"
import { afterRefusing, wholeCourse } from "./totals.ts"

/** A letter reminds, and proves nothing. */
export const mostQuoted = 3
const line = (sentences: readonly Sentence[]): readonly NonEmpty<Sentence>[] =>
  sentences.length > 0 ? [sentences as unknown as NonEmpty<Sentence>] : []

/** `sums`: left out where the record alone is asked about, and no count of contacts says anything. `above`: the moments of what the letter has quoted before. */
export const letterFacts = (
  matter: PaperSubject,
  side: Side,
  sums = true,
  above: ReadonlySet<string> = new Set(),
): readonly NonEmpty<Sentence>[] => {
  // What is relied on is the first word to stop: the others are with the authority.
  const confirmed = new Set(matter.findings.some((one) => isOf(one, afterConfirmation)) ? confirmations(matter) : [])
  const confirmedAt: ReadonlySet<string> = new Set([...confirmed].map((row) => when(matter.dossier.timeline, row).value))
  const refusals = [...refusalFacts(matter, side)]
    .filter(({ at }) => !confirmedAt.has(at.value))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
  const told = new Set(refusals.map(({ at }) => at.value))
  const quotes = quotationsOf(matter, mostQuoted + refusals.length + above.size)
    // What the side confirmed is told together with what followed it.
    .filter(({ at, row }) => !told.has(at.value) && !above.has(at.value) && !confirmed.has(row))
    .slice(0, mostQuoted)
    .sort((a, b) => (a.at.value < b.at.value ? -1 : 1))
  const early = noDutyEarly(matter)
  // Where the hours alone are complained of, the calls of other hours are no complaint.
  const busiest = cameAtRefusedHours(matter) && !grievancesOf(matter).oftenCalled ? [] : busiestInLetter(matter)
  return [
    ...(sums ? line([...wholeCourse(matter).map((one) => one.told), ...busiest]) : []),
    ...line([
      ...refusals.sort((a, b) => (a.at.value < b.at.value ? -1 : 1)).map(atMoment),
      ...afterRefusing(matter).map((one) => one.told),
    ]),
    ...line([...wordsInRow(matter, quotes, side), ...(early ? [early] : [])]),
  ]
}
