/** Which of what was handed in is to be followed up: what is late, what was refused or done in part, and what was told and went on all the same. */
import type { Cited } from "../../../case/citation.ts"
import { addDays, type Day, dayOf } from "../../../case/time.ts"
import { pick } from "../../../timeline/rows.ts"
import { type Sent, sentTo } from "../../filing/sent.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { askedDays } from "../../sections/reply-by.ts"

export interface FollowedUp {
  /** In order of their days; the last letter of this kind and whatever came after it, where there is one. */
  readonly sent: readonly Sent[]
  /** The day of the first of them; of the answer that it is mended, where that is the last word. */
  readonly from: Cited<string>
  readonly mended: boolean
  /** What went on after that day, in ways that are complained of. */
  readonly since: Int32Array
}
/** The time that a letter gives is over, counted from the day on which it was handed in, and nothing but a receipt came. */
export const isLate = ({ day, reply }: Sent, today: Day): boolean => reply === undefined && today > addDays(day.value as Day, askedDays)
/** The answer does not end it. */
const isUndone = ({ reply }: Sent): boolean => reply?.as === "refused" || reply?.as === "partly"

/** Undefined where there is nothing to follow up yet; `nothing`, where nothing was handed in at all. */
export const followedUp = (matter: PaperSubject, id: string): FollowedUp | "nothing" | undefined => {
  const { timeline, day: today } = matter.dossier
  const all = sentTo(matter)
  const again = all.findLastIndex(({ doc }) => doc === id)
  const sent = again < 0 ? all : all.slice(again)
  const [first] = sent
  if (!first) return "nothing"
  const answer = sent.at(-1)?.reply
  const mended = answer?.as === "done"
  const from = mended ? answer.day : first.day
  const since = Int32Array.from(pick(complainedOf(matter, matter.contacts), (row) => dayOf(timeline.at[row] as number) > from.value))
  return since.length > 0 || sent.some((one) => isLate(one, today) || isUndone(one)) ? { sent, from, mended, since } : undefined
}
