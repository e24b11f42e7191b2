/** Something is said to have happened on a day that had not come yet. A case that is looked at as of an earlier day has answers of later ones: those are none. */
import { claimKeyOf } from "../case/claim-key.ts"
import type { Need } from "../case/need.ts"
import { type Day, dayOf } from "../case/time.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Contradiction } from "./contradiction.ts"
import { type ContradictionKind, dayWords } from "./kind.ts"

/** What is asked of each claim, and what rests on the answer. */
const past: Readonly<Record<string, readonly Need[]>> = {
  paid: ["one-story", "payments"],
  settled: ["one-story", "payments"],
  "settlement-proof": ["one-story", "payments"],
  refused: ["one-story"],
  "police-report": ["one-story"],
  "credit-report-day": ["one-story"],
}
const lastDay = (timeline: Timeline): Day | undefined => {
  let end = timeline.size
  while (end > 0 && Number.isNaN(timeline.at[end - 1])) end -= 1
  return end === 0 ? undefined : dayOf(timeline.at[end - 1] as number)
}
/** A refusal that is only stated is an event as well, and so no proof of the day. */
const seenUpTo = (timeline: Timeline): Day | undefined => {
  const shown = timeline.coverage.map(({ to }) => to).sort()
  return shown.at(-1) ?? lastDay(timeline)
}
export const dayToCome: ContradictionKind = {
  find: ({ day, facts, timeline, claims }) => {
    const seen = seenUpTo(timeline)
    if (seen !== undefined && seen > day) return []
    const asked = [
      { claim: null, key: "number-since", leavesOpen: ["one-story"] as readonly Need[] },
      ...claims.flatMap(({ id }) =>
        Object.entries(past).map(([name, leavesOpen]) => ({ claim: id, key: claimKeyOf(id, name), leavesOpen })),
      ),
    ]
    return asked.flatMap(({ claim, key, leavesOpen }): Contradiction[] => {
      const later = facts.many(key).find(({ value }) => value.slice(0, 10) > day)
      return later
        ? [
            {
              claim,
              by: "answer",
              text: `${dayWords(later.value)}还没有到，却写成了已经发生的事：请核对年份和日期。`,
              stated: later,
              against: later,
              question: key,
              leavesOpen,
            },
          ]
        : []
    })
  },
}
