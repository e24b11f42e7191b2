/** The other side's messages call a stranger by their own name: a wrong number does not know it. Asked until they have said whether their identity is in the other side's hands. */
import type { Cited } from "../case/citation.ts"
import { nameOfPerson } from "../case/person.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { saysOf } from "../timeline/readings.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { inEachClaim } from "./kind.ts"

const called = (timeline: Timeline, claim: string, name: string): Cited<string> | undefined => {
  for (const group of timeline.groups.filter((one) => one.attributed && one.claim === claim))
    for (const row of group.rows) if (saysOf(timeline, row)?.addressee?.value === name) return alsoShown(when(timeline, row), name)
  return undefined
}
export const calledByOwnName = inEachClaim(({ timeline, facts, claim, key, answer }) => {
  const { role } = claim
  const name = nameOfPerson(facts, claim)
  if ((role?.value !== "stranger" && role?.value !== "number-successor") || !name || name.value.length < 2) return []
  if (answer("identity-used") || answer("contract-own-name")) return []
  const against = called(timeline, claim.id, name.value)
  return against
    ? [
        {
          by: "document",
          text: "您说和这笔债没有关系，对方的信息却写着您的姓名：可能不是打错了号码，而是有人用了您的身份。请先核对对方掌握您的哪些信息。",
          stated: role,
          against,
          question: key("identity-used"),
          leavesOpen: ["one-story"],
        },
      ]
    : []
})
