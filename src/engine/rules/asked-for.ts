/** Contacts that the person brought about, or that serve them: answers to a ticket, invoices, surveys, a call soon after the person called or asked to be called, and one at the time that they named. */
import type { Cited } from "../case/citation.ts"
import type { Day, Instant } from "../case/time.ts"
import { inBoth, inFirstAlone } from "../timeline/lists.ts"
import { when } from "../timeline/measure.ts"
import { ownWordsOf } from "../timeline/readings.ts"
import { type Indices, isCall, isIncoming, isOutgoing, wasConnected } from "../timeline/rows.ts"
import type { Group, Timeline } from "../timeline/timeline.ts"
import { appointed } from "./appointed.ts"
import { askedOnce, formAt } from "./words-read.ts"

/** Answers to what the person asked or complained of, where nothing else tells what the message is. */
const serving = /工单|受理编号|您(?:的|反映|反馈)[^。]{0,8}(?:诉求|投诉|意见|问题|来信|咨询)/
const asksCall = /(?:请|可以|方便|有空|麻烦|尽快|马上)[^。]{0,8}(?:回电|打给我|给我(?:打|回)(?:个)?电话|给我来电|来电)|回我电话/
const refuses = /别|不要|勿|停止|不许|不准|拒/

const isAnswer = askedOnce((text) => serving.test(text))
const isAsking = askedOnce((text) => asksCall.test(text) && !refuses.test(text))
const isServed = (timeline: Timeline, row: number): boolean => {
  const form = formAt(timeline, row)
  return form === "service" || (form === "other" && isAnswer(timeline, row))
}

/** Why nothing is held against a contact: the person called, or asked to be called, within the hour before, or to be called then; or it serves them. */
export type Why = "own-call" | "asked" | "appointed" | "served"
const whys: readonly Why[] = ["own-call", "asked", "appointed", "served"]
/** The rows of a side that nothing is held against, and why. */
export interface Wanted {
  /** In order of time. */
  readonly rows: Indices
  /** Of some rows those that are wanted, of these by what, and those that are not; each list itself where it is whole. */
  among(rows: Indices, why?: Why): Indices
  apart(rows: Indices): Indices
}
/** `by`: of each of the rows, which of the reasons. */
const wantedOf = (wanted: Indices, by: Uint8Array): Wanted => {
  const apart = new Map<Why, Indices>()
  const thoseFor = (why: Why): Indices => {
    const code = whys.indexOf(why)
    const those = apart.get(why) ?? wanted.filter((_, i) => by[i] === code)
    apart.set(why, those)
    return those
  }
  return {
    rows: wanted,
    among: (rows, why) => inBoth(rows, why === undefined ? wanted : thoseFor(why)),
    apart: (rows) => inFirstAlone(rows, wanted),
  }
}
interface Answer {
  readonly wanted: Wanted
  /** By call that was asked for at its time: the message that asked. */
  readonly asking: ReadonlyMap<number, number>
}
/** Rules ask with the refusals that matter to them: so many answers are kept of a group. */
const mostAsked = 4
const kept = new WeakMap<Group, Map<string, Answer>>()
/** What of a side nothing is held against; looked for once, whatever days are measured. `refusedFrom`: from when on the person's words refuse calls, however they were said; what they asked for before no longer stands. */
export const askedFor = (timeline: Timeline, group: Group, refusedFrom: readonly number[]): Wanted =>
  answerTo(timeline, group, refusedFrom).wanted
/** When the person first asked for one of some calls to come at that time; undefined where they asked for none of them. */
export const appointedAt = (
  timeline: Timeline,
  group: Group,
  refusedFrom: readonly number[],
  calls: Indices,
): Cited<Instant | Day> | undefined => {
  const { wanted, asking } = answerTo(timeline, group, refusedFrom)
  const [first] = asking.size === 0 ? [] : wanted.among(calls, "appointed")
  return first === undefined ? undefined : when(timeline, asking.get(first) as number)
}
const answerTo = (timeline: Timeline, group: Group, refusedFrom: readonly number[]): Answer => {
  const refused = [...refusedFrom].sort((a, b) => a - b)
  const answers = kept.get(group) ?? new Map<string, Answer>()
  kept.set(group, answers)
  const found = answers.get(refused.join()) ?? lookFor(timeline, group, refused)
  if (answers.size >= mostAsked) answers.clear()
  answers.set(refused.join(), found)
  return found
}
const lookFor = (timeline: Timeline, { rows }: Group, refused: readonly number[]): Answer => {
  const [found, reasons] = [new Int32Array(rows.length), new Uint8Array(rows.length)]
  let size = 0
  const keep = (row: number, why: Why): void => {
    found[size] = row
    reasons[size++] = whys.indexOf(why)
  }
  const asking = new Map<number, number>()
  const times = appointed(timeline.thresholds)
  let asked: { readonly at: number; readonly by: Why } | undefined
  let next = 0
  for (const row of rows) {
    const at = timeline.at[row] as number
    if (Number.isNaN(at)) break
    for (; next < refused.length && (refused[next] as number) <= at; next++) {
      asked = undefined
      times.stop(refused[next] as number)
    }
    const call = isCall(timeline, row)
    if (isOutgoing(timeline, row)) {
      if (call && wasConnected(timeline, row) === true) asked = { at, by: "own-call" }
      if (!call && isAsking(timeline, row)) asked = { at, by: "asked" }
      if (!call) for (const appointment of ownWordsOf(timeline, row)?.appointments ?? []) times.ask({ row, at, appointment })
    } else if (!isIncoming(timeline, row)) continue
    else if (call) {
      const by = times.by(at, wasConnected(timeline, row) === true)
      if (by !== undefined) asking.set(row, by)
      if (asked && at - asked.at <= timeline.thresholds.ownCallS) keep(row, asked.by)
      else if (by !== undefined) keep(row, "appointed")
    } else if (isServed(timeline, row)) keep(row, "served")
  }
  return { wanted: wantedOf(found.slice(0, size), reasons.slice(0, size)), asking }
}
