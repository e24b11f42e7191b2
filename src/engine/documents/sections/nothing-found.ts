/** Whether a case may be told that nothing was found: the one place that decides it, for the summary, the papers and the suit. */

import { unplacedIn, unplacedSentence } from "../../causes/unplaced.ts"
import type { Dossier } from "../../dossier.ts"
import { noCallRecord } from "../../gaps/no-call-record.ts"
import { senderUnplaced } from "../../gaps/sender-unplaced.ts"
import { unreadSentence } from "../../timeline/unread-words.ts"
import { cameAtRefusedHours, goesBeyond } from "./beyond.ts"
import { citable, isOpen, paperSubjectOf } from "./matter.ts"
import { undecidedFor } from "./undecided.ts"

/**
 * Whether it is known who is who: the role towards each debt is told, no number waits to be sorted, and none is counted for nobody because two claims have it.
 * Of threats that nobody has placed it is told what they are.
 */
const sorted = ({ facts, claims, gaps }: Dossier): boolean =>
  (claims.length > 0 ? claims.every(({ role }) => role) : facts.role !== undefined) &&
  !gaps.some(
    ({ what, leavesOpen }) => what !== senderUnplaced.code && (leavesOpen.includes("sorting") || leavesOpen.includes("attribution")),
  )
/** The person says that they refused, or tells of what it did to them, and no record of calls was handed in: what decides is not there yet. */
const unseen = ({ gaps, refusals, facts }: Dossier): boolean =>
  gaps.some(({ what }) => what === noCallRecord.code) && (refusals.some(({ proposed }) => !proposed) || facts.one("effect") !== undefined)
export interface NothingFound {
  readonly nothingFound?: string
  readonly undecided?: string
}
/**
 * That nothing is found, or why it cannot be told yet: material unread, answers open, words that nobody has placed. Neither where something is met, nor where
 * there is nothing at all. Of one claim alone it is told as of its side.
 */
export const nothingFound = (dossier: Dossier, claim?: string): NothingFound => {
  const { timeline, unread } = dossier
  const mine = (of: string | null): boolean => claim === undefined || of === claim
  const grounds = dossier.grounds.filter((ground) => citable(ground) || isOpen(ground))
  if (grounds.some((ground) => mine(ground.claim))) return {}
  const counterparties = dossier.counterparties.filter((party) => mine(party.claim))
  // A letter asks such a side to stop and cites why: that nothing is found would be untrue beside it.
  const subjects = counterparties.flatMap((party) => paperSubjectOf(dossier, party.id) ?? [])
  if (subjects.some((subject) => goesBeyond(subject) || cameAtRefusedHours(subject))) return {}
  const left = unreadSentence(unread)
  if (left !== undefined) return { undecided: `${left}所以现在还不能判断有没有可以引用条款的行为。` }
  if (timeline.size === 0) return {}
  const open = counterparties.flatMap((party) => undecidedFor(dossier, party))
  if (unseen(dossier)) return { undecided: "还没有通话记录，尚不能判断有没有可以引用条款的行为。" }
  if (open.length > 0 || !sorted(dossier)) return { undecided: "还有决定性的问题没有回答，尚不能判断有没有可以引用条款的行为。" }
  const beside = unplacedSentence(timeline, unplacedIn(dossier))
  if (beside !== undefined) return { undecided: `归到对方名下的联络，在现有材料覆盖的范围内未发现可以引用条款的行为。${beside}` }
  // What another side did stands in the same materials.
  return grounds.length > 0
    ? { nothingFound: "归到这一方名下的联络，在现有材料覆盖的范围内未发现可以引用条款的行为。" }
    : { nothingFound: "在现有材料覆盖的范围内未发现可以引用条款的行为。" }
}
