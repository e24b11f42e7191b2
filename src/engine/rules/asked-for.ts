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
const wantedOf = (found: ReadonlyMap<number, Why>): Wanted => {
  const all = Int32Array.from(found.keys())
  const by = new Map<Why, Indices>()
  for (const why of whys)
    by.set(
      why,
      all.filter((row) => found.get(row) === why),
    )
  return {
    rows: all,
    among: (rows, why) => inBoth(rows, why === undefined ? all : (by.get(why) as Indices)),
    apart: (rows) => inFirstAlone(rows, all),
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
  const found = new Map<number, Why>()
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
      if (asked && at - asked.at <= timeline.thresholds.ownCallS) found.set(row, asked.by)
      else if (by !== undefined) found.set(row, "appointed")
    } else if (isServed(timeline, row)) found.set(row, "served")
  }
  return { wanted: wantedOf(found), asking }
}
