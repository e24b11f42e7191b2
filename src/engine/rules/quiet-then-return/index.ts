/** Tells of calls that came back after a refusal and weeks of quiet, as far as call records cover the quiet days. */
import { type Day, dayNumber, dayOfNumber, numberOfDay } from "../../case/time.ts"
import { refusalsTo, refusesCalls } from "../../refusals/covers.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import { callsOf } from "../../timeline/contacts.ts"
import { covered } from "../../timeline/covered.ts"
import { count, countOf, last, perDay, seenIn, when } from "../../timeline/measure.ts"
import { type Indices, onlyConnected, pick } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { askedFor } from "../asked-for.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { quietThenReturnPhrases } from "./paper.ts"
import { quietThenReturnWords } from "./words.ts"

interface Quiet {
  /** First and last day without a call. */
  readonly from: number
  readonly to: number
  /** Where in the calls the first one after it stands. */
  readonly next: number
}
const daysOf = ({ from, to }: Quiet): number => to - from + 1
/** The longest quiet between the refusal, or a call after it, and the next call; the earliest of equal ones. */
const longestQuiet = (
  timeline: Timeline,
  calls: Indices,
  { from }: Refusal,
  isCovered: (from: number, to: number) => boolean,
): Quiet | undefined => {
  let best: Quiet | undefined
  let before = dayNumber(from)
  for (let i = 0; i < calls.length; i++) {
    const at = timeline.at[calls[i] as number] as number
    if (at < from) continue
    const quiet = { from: before + 1, to: dayNumber(at) - 1, next: i }
    before = dayNumber(at)
    if (daysOf(quiet) >= timeline.thresholds.quietDays && (!best || daysOf(quiet) > daysOf(best)) && isCovered(quiet.from, quiet.to))
      best = quiet
  }
  return best
}
export const quietThenReturn: Rule<MeasureOf<typeof quietThenReturnWords>> = {
  id: "quiet-then-return",
  words: quietThenReturnWords,
  paper: quietThenReturnPhrases,
  follows: "refusals",
  measure: (input) => {
    const { timeline, acts } = input
    const spans = covered(timeline.coverage.filter(({ kinds }) => kinds.includes("call"))).map(
      ({ from, to }) => [numberOfDay(from.value), numberOfDay(to.value)] as const,
    )
    const isCovered = (from: number, to: number): boolean => spans.some(([first, end]) => first <= from && to <= end)
    return timeline.groups.flatMap((group) => {
      const claim = input.claims.find(({ id }) => id === group.claim)
      const refusal = refusalsTo(input.refusals, group.counterparty).find((one) => refusesCalls(one, claim) && one.until === undefined)
      if (!refusal) return []
      // The quiet is looked for in the whole course; what came back is counted within the days measured.
      const wanted = askedFor(
        timeline,
        group,
        refusalsTo(input.refusals, group.counterparty).flatMap((one) => (refusesCalls(one, claim) ? [one.from] : [])),
      )
      // A call that the person asked for is no return, and breaks no quiet.
      const calls = wanted.apart(callsOf(timeline, group, { from: "0001-01-01" as Day }))
      const quiet = longestQuiet(timeline, calls, refusal, isCovered)
      if (!quiet) return []
      const head = calls[quiet.next] as number
      const within = wanted.apart(callsOf(timeline, group, acts))
      const back = pick(within, (row) => (timeline.at[row] as number) >= (timeline.at[head] as number))
      if (back.length === 0) return []
      const bounds = [...calls.subarray(Math.max(0, quiet.next - 1), quiet.next + 1)]
      return [
        finding(quietThenReturnWords, input, group, back, ["call"], {
          refusedAt: refusal.at,
          quietFrom: seenIn(timeline, bounds, dayOfNumber(quiet.from)),
          quietTo: seenIn(timeline, bounds, dayOfNumber(quiet.to)),
          quietDays: seenIn(timeline, bounds, daysOf(quiet)),
          returnedAt: when(timeline, head),
          calls: count(timeline, back),
          connected: countOf(timeline, onlyConnected(timeline, back)),
          days: perDay(timeline, back).days,
          last: last(timeline, back),
        }),
      ]
    })
  },
}
