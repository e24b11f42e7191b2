/**
 * Days of acts for which no text of a statute is held, told to the person and in no paper.
 *
 * A paper tells an authority facts and the provisions in force on their days; the authority knows its law. What this software happens to hold is no
 * fact of the case: in a complaint it would read as "there was no rule" and weaken acts that are told rightly. So the papers recount the acts and
 * name each provision with the days of its own acts, nothing is said of the earlier days' law, and the person learns what to have looked up before
 * handing a paper in.
 */
import type { Claim } from "../case/claim.ts"
import { type Day, dayOf } from "../case/time.ts"
import { isIncoming } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { ClaimGap } from "./gap-kind.ts"

/** The first and the last day on which the other side of a claim called or wrote, within some days. */
const actsWithin = (timeline: Timeline, claim: Claim, from: Day, to: Day): { readonly from: Day; readonly to: Day } | undefined => {
  const days = timeline.groups
    .filter((group) => group.attributed && group.claim === claim.id)
    .flatMap((group) => [...timeline.slice(group.rows, { from, to })])
    .filter((row) => isIncoming(timeline, row))
    .map((row) => dayOf(timeline.at[row] as number))
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  return first && last ? { from: first, to: last } : undefined
}

/** Where a claim has no acts on such days, nobody need know. */
export const lawNotHeld = {
  code: "law-not-held",
  sentence: { zh: "{from} 至 {to} 的部分规定没有收录", en: "some law of {from} to {to} is not held" },
  leavesOpen: [],
  find: ({ claim, timeline, notHeld }) => {
    const told = notHeld.flatMap(({ title, from, to }) => {
      const acts = actsWithin(timeline, claim, from, to)
      return acts ? [{ title, ...acts }] : []
    })
    const [from] = told.map((one) => one.from).sort()
    const to = told
      .map((one) => one.to)
      .sort()
      .at(-1)
    if (!from || !to) return []
    const which = told.map((one) => `《${one.title}》（${one.from === one.to ? one.from : `${one.from}至${one.to}`}的来电、信息）`)
    return [
      {
        params: { from, to },
        how: `本工具未收录当日规定的有：${which.join("、")}。不等于当时没有规定。文书照常叙述这些天的事实，但不引用这些规定；要引用的，提交前请律师核对当时的文本。`,
      },
    ]
  },
} as const satisfies ClaimGap
