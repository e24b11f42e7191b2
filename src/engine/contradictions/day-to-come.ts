/** Something is said to have happened on a day that had not come yet. A case that is looked at as of an earlier day has answers of later ones: those are none. */
import { claimKeyOf } from "../case/claim-key.ts"
import type { Need } from "../case/need.ts"
import { type Day, dayOf } from "../case/time.ts"
import { isIncoming } from "../timeline/rows.ts"
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
  served: ["one-story"],
}
/** The last day on which somebody called or wrote: what the person states is an event as well, and no proof of the day. */
const seenUpTo = (timeline: Timeline): Day | undefined => {
  for (let row = timeline.size - 1; row >= 0; row--) {
    const at = timeline.at[row] as number
    if (!Number.isNaN(at) && isIncoming(timeline, row)) return dayOf(at)
  }
  return undefined
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
