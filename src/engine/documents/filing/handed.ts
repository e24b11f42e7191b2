/** What was handed to an office or to the police in a matter, and how it was answered: a review is of that, and of nothing else. */
import type { Cited } from "../../case/citation.ts"
import type { Filing } from "../../case/record/filings.ts"
import type { Day } from "../../case/time.ts"
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
/**
 * The person's copy of an answer, and the day of the answer that it copies: of several answers the last one, where it was written down after that came.
 * Undefined where it may be of another.
 */
export const copyOf = (
  matter: PaperSubject,
  copy: Cited<string> | undefined,
  mine: (filing: Filing) => boolean,
): { readonly day: Day; readonly copy: Cited<string> } | undefined => {
  const answers = (matter.dossier.filings ?? [])
    .filter((one) => mine(one) && !isToOtherSide(one) && (one.claim === null || one.claim === matter.party.claim))
    .flatMap(({ replies }) => replies.filter(({ as }) => as !== "accepted"))
    .sort((a, b) => a.line - b.line)
  const last = answers.at(-1)
  if (!copy || !last) return undefined
  const written = matter.dossier.items.find(({ id }) => id === copy.from[0].item)?.seq ?? 0
  return answers.length === 1 || written > last.line ? { day: last.day, copy } : undefined
}
/** The same, with the days and words that can be shown for them. `words`: the question for the person's copy of the answer. */
export const handedIn = (matter: PaperSubject, docs: readonly string[], words: "office-answer" | "police-answer"): readonly Sent[] => {
  const ofPolice = words === "police-answer"
  const copied = copyOf(matter, matter.said(words)[0], ({ channel }) => (channel === police) === ofPolice)
  const stated: StatedOf = {
    handed: [...matter.said("handed-in"), ...matter.said("police-report")],
    answered: matter.said("handed-in-answered"),
    copied: (day) => (copied?.day === day ? copied.copy : undefined),
  }
  return filingsOf(matter, docs).flatMap((one) => sentOf(matter, one, stated) ?? [])
}
