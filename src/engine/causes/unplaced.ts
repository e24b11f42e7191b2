/**
 * What was read, is counted for no side and is no reminder: threats of a number that nobody has placed, a swindle, somebody's word that others were called.
 * The one condition of every reassurance: while there is any, nothing is called polite, few or not found but what is counted for the side itself.
 */
import type { Facts } from "../case/facts.ts"
import { readHarshTold, readReported } from "../messages/reported.ts"
import { codesOf } from "../rules/words-read.ts"
import { burstAmong } from "../timeline/code-bursts.ts"
import { isPlaced, menacingRows, numbersOf } from "../timeline/menacing.ts"
import { isNote } from "../timeline/notes.ts"
import { onceOfRows } from "../timeline/once-of-rows.ts"
import { isIncoming, rowsWithWords } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { fraudRows } from "./fraud-rows.ts"

/** Rows of each, in order of time. */
export interface Unplaced {
  readonly threats: readonly number[]
  readonly frauds: readonly number[]
  /** Codes in a burst: somebody uses the person's number. */
  readonly codes: readonly number[]
  /** Messages of others, and entries of the diary. */
  readonly reports: readonly number[]
  /** A witness, or what the person writes of the effect, tells of such a thing. */
  readonly witnessed: boolean
}
/** What the person or somebody else tells of: that others were called, or that a call was no reminder. */
const tells = (text: string): boolean => readReported(text) || readHarshTold(text)
const reported = onceOfRows((timeline): readonly number[] =>
  [...rowsWithWords(timeline)].filter((row) => {
    const text = timeline.texts.get(timeline.text[row] as number)
    return isNote(timeline, row) ? tells(text) : isIncoming(timeline, row) && readReported(text)
  }),
)
export const unplacedIn = ({ timeline, facts }: { readonly timeline: Timeline; readonly facts: Facts }): Unplaced => {
  const threats = menacingRows(timeline)
  const told = new Set(threats)
  const frauds = [...fraudRows(timeline)].filter((row) => !told.has(row) && !isPlaced(timeline, row))
  const codes = [...(burstAmong(timeline, codesOf(timeline))?.rows ?? [])].filter((row) => !isPlaced(timeline, row))
  const known = new Set([...threats, ...frauds])
  return {
    threats,
    frauds,
    codes,
    reports: reported(timeline).filter((row) => !known.has(row) && (isNote(timeline, row) || !isPlaced(timeline, row))),
    witnessed: [...facts.many("witness.words"), ...facts.many("effect")].some(({ value }) => tells(value)),
  }
}
/** It may be the side's own doing: of its manners nothing is concluded yet. A swindle by a stranger, or codes, say nothing of them. */
export const mayBeTheirs = ({ threats, reports, witnessed }: Unplaced): boolean => threats.length + reports.length > 0 || witnessed
const mostNamed = 3
/** The first few of their numbers, and how many there are. */
export const numbersShown = (timeline: Timeline, rows: readonly number[]): string => {
  const numbers = numbersOf(timeline, rows)
  return `${numbers.slice(0, mostNamed).join("、")}${numbers.length > mostNamed ? `等${numbers.length}个号码` : ""}`
}
/** Each kind with how much of it there is; empty where everything that was read is within what is counted for a side. */
export const unplacedWords = (timeline: Timeline, { threats, frauds, codes, reports, witnessed }: Unplaced): readonly string[] => [
  ...(threats.length > 0 ? [`没有归到任何一方的威胁、辱骂一类的信息${threats.length}条（${numbersShown(timeline, threats)}）`] : []),
  ...(frauds.length > 0 ? [`像诈骗的信息${frauds.length}条（${numbersShown(timeline, frauds)}）`] : []),
  ...(codes.length > 0 ? [`短时间里的大量验证码${codes.length}条`] : []),
  ...(reports.length > 0 ? [`说到别人也被找过、或者说过难听话的信息和日记${reports.length}条`] : []),
  ...(witnessed ? ["证人或者您自己写下的、不是一般提醒的事"] : []),
]
/** 另有……，还没有归到任何一方。 Undefined where there is nothing. */
export const unplacedSentence = (timeline: Timeline, found: Unplaced): string | undefined => {
  const words = unplacedWords(timeline, found)
  return words.length > 0 ? `另有${words.join("；")}：和这一方有没有关系还没有弄清，不在其内。` : undefined
}
