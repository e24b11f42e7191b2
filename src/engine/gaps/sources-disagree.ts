/** Connected calls that a phone or a list made by hand shows, and the carrier's list of those days does not: the carrier's list weighs more, and the difference is shown. */
import { dayNumber, numberOfDay } from "../case/time.ts"
import { isCall, isIncoming, pick, wasConnected } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { CaseGap } from "./gap-kind.ts"
import { callSpans } from "./so-far.ts"

/** Days that a carrier's list covers from one midnight to the next: its first and its last day may be cut. */
const wholeDays = (timeline: Timeline): ReadonlySet<number> => {
  const days = new Set<number>()
  for (const { from, to, connectedOnly } of callSpans(timeline) ?? [])
    if (connectedOnly) for (let day = numberOfDay(from) + 1; day < numberOfDay(to); day++) days.add(day)
  return days
}
export const sourcesDisagree = {
  code: "sources-disagree",
  sentence: {
    zh: "有 {calls} 通接通的来电，手机记录或者名单里有，运营商详单里没有",
    en: "{calls} connected calls are in a phone's log or a list and not in the carrier's",
  },
  leavesOpen: [],
  find: ({ timeline }) => {
    const days = wholeDays(timeline)
    if (days.size === 0) return []
    const lone = timeline.groups
      .filter(({ attributed }) => attributed)
      .flatMap(({ rows }) => [
        ...pick(
          rows,
          (row) =>
            isCall(timeline, row) &&
            isIncoming(timeline, row) &&
            wasConnected(timeline, row) === true &&
            days.has(dayNumber(timeline.at[row] as number)) &&
            timeline.weight([row]) !== "issued",
        ),
      ])
    if (lone.length === 0) return []
    const how = "以运营商详单为准；不一致可能是另一张卡上的来电、手机时间不准或者记录抄错了。看看这几通是哪张卡上的，能补查的补查。"
    return [{ params: { calls: lone.length }, how }]
  },
} as const satisfies CaseGap
