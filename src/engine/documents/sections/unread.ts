/** What a paper says of rows that are in none of its counts because part of them could not be read, and what is said of the rest beside it. */

import type { Gap } from "../../case/gap.ts"
import type { IssueCode } from "../../case/issue.ts"
import type { Dossier } from "../../dossier.ts"
import { unreadGap } from "../../gaps/material-unread.ts"
import { unplacedGap } from "../../gaps/sender-unplaced.ts"
import { afterSettled } from "../../rules/after-settled/index.ts"
import { type Sentence, say } from "../../say/say.ts"
import { countOf, countWithin } from "../../timeline/measure.ts"
import { formOf } from "../../timeline/readings.ts"
import { withoutClock } from "../../timeline/rows.ts"
import { unreadRows } from "../../timeline/unread.ts"
import { unreadSentence } from "../../timeline/unread-words.ts"
import type { DraftRefusal } from "../sheet/ast.ts"
import type { PaperSubject } from "./matter.ts"

/** Rows of the side whose time, hour or direction could not be read: counted for themselves, so that no other count passes for the whole. */
export const unreadSentences = (matter: PaperSubject): readonly Sentence[] => {
  const { timeline } = matter.dossier
  const group = timeline.groups.find((entry) => entry.counterparty === matter.party.id)
  if (!group) return []
  const { untimed, undirected } = unreadRows(timeline, group.rows)
  const clockless = withoutClock(timeline, matter.contacts)
  const [directionless, timeless, dayOnly] = [undirected, untimed, clockless].map((rows) => countOf(timeline, rows))
  return [
    ...(directionless
      ? [say`另有和对方号码之间的通话、信息共${directionless}行，记录里看不出是来电、来信还是本人拨出、发出，没有计入来电和信息的次数。`]
      : []),
    ...(timeless ? [say`另有对方号码的通话、信息共${timeless}行，记录里没有可以采用的时间，没有计入次数。`] : []),
    ...(dayOnly ? [say`上述联络中有${dayOnly}次只有日期、没有钟点，没有计入按钟点的统计。`] : []),
  ]
}
/** The same of contacts that belong to nobody named, resting on the items as wholes. */
export const unreadOfOthers = ({ timeline }: Dossier, rows: Int32Array): readonly Sentence[] => {
  const { untimed, undirected } = unreadRows(timeline, rows)
  const [directionless, timeless] = [undirected, untimed].map((part) => countWithin(timeline, part))
  return [
    ...(directionless ? [say`另有${directionless}行记录看不出是来电、来信还是本人拨出、发出，没有计入上述统计。`] : []),
    ...(timeless ? [say`另有${timeless}行记录没有可以采用的时间，没有计入上述统计。`] : []),
  ]
}
/** Advice beside a paper: everything that could not be read, in one line, and what to do. Empty where everything was read. */
export const unreadAdvice = ({ unread }: Dossier): readonly string[] => {
  const sentence = unreadSentence(unread)
  return sentence === undefined ? [] : [`${sentence}这份文书里没有它们。怎么办，见“材料”。`]
}
/** Why a paper that has nothing to tell is not drafted: that nothing was found is said only where everything handed in was read, and every threat placed. */
export const nothingToSay = (dossier: Dossier): DraftRefusal => {
  const gap = unreadGap(dossier.unread) ?? unplacedGap(dossier)
  return gap ? { why: "missing", gaps: [gap] } : { why: "nothing-found" }
}
/** A column of remarks beside calls: the person's own, and no record of contacts. */
const ofRemarks: IssueCode = "unread-column"
/**
 * A file of which nothing was read may be what the matter turns on. Where no conduct is held against a norm (`grounds`), no message read presses for anything, and only bare calls are
 * held against the side, no authority is written to before it is read. What counts by itself (how often, by night, after a refusal) does not wait.
 */
export const unreadDecides = ({ dossier, open, grounds, messages }: PaperSubject): Gap | undefined => {
  if (grounds.length > 0 || !dossier.unread.parts.some(({ kind, code }) => (kind === "file" || kind === "part") && code !== ofRemarks))
    return undefined
  const pressed = messages.some((row) => formOf(dossier.timeline, row) === "dunning")
  const bare = open.every(({ established }) => established.every(({ by }) => !("finding" in by) || by.finding.rule === afterSettled.id))
  return pressed || !bare ? undefined : unreadGap(dossier.unread)
}
