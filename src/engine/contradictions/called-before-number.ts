/** Contacts of the other side came before the day since which the person has had the number. */
import { isOutsiderRole } from "../case/role.ts"
import { dayOf } from "../case/time.ts"
import { when } from "../timeline/measure.ts"
import { isIncoming } from "../timeline/rows.ts"
import { dayWords, inEachClaim } from "./kind.ts"

export const calledBeforeNumber = inEachClaim(({ timeline, facts, claim }) => {
  const since = facts.one("number-since")
  if (!since || !isOutsiderRole(claim.role?.value) || facts.many("phone").length > 1) return []
  const counted = timeline.groups.filter((group) => group.attributed && group.claim === claim.id).map((group) => group.rows)
  const early = [timeline.before.get(claim.id) ?? [], ...counted]
    .flatMap((rows) => [...rows].filter((row) => isIncoming(timeline, row)).slice(0, 1))
    .filter((row) => !Number.isNaN(timeline.at[row]) && dayOf(timeline.at[row] as number) < since.value)
  const [row] = early
  if (row === undefined) return []
  const against = when(timeline, row)
  return [
    {
      by: "document",
      text: `您说这个号码${dayWords(since.value)}才开始用，记录里${dayWords(String(against.value))}就有对方的联系：请核对启用的日期，或者记录是不是另一个号码的。`,
      stated: since,
      against,
      question: "number-since",
      leavesOpen: ["one-story"],
    },
  ]
})
