/** What was handed to an office or to the police in a matter, and how it was answered: a review is of that, and of nothing else. */
import type { Filing } from "../../case/record/filings.ts"
import type { PaperSubject } from "../sections/matter.ts"
import { isToOtherSide, recordedFilings, type Sent, type StatedOf, sentOf } from "./sent.ts"

/** The channel of the police. */
export const police = "110"
/** Papers of these kinds, whether or not a day can be shown for them. */
export const filingsOf = (matter: PaperSubject, docs: readonly string[]): readonly Filing[] =>
  recordedFilings(
    matter,
    (one) => docs.includes(one.doc) && !isToOtherSide(one),
    ({ doc, channel }) => `${doc} ${channel}`,
  )
/** The same, with the days and words that can be shown for them. `words`: the question for the person's copy of the answer. */
export const handedIn = (matter: PaperSubject, docs: readonly string[], words: string): readonly Sent[] => {
  const stated: StatedOf = {
    handed: [...matter.said("handed-in"), ...matter.said("police-report")],
    answered: matter.said("handed-in-answered"),
    copied: () => matter.said(words)[0],
  }
  return filingsOf(matter, docs).flatMap((one) => sentOf(matter, one, stated) ?? [])
}
