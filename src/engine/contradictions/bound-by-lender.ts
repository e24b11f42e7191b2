/** The other side's own message calls the person a guarantor, a joint debtor or a holder of a card of the account, and they say that they are outside of the contract: asked until they have said what they signed. */

import type { Cited } from "../case/citation.ts"
import type { Claim } from "../case/claim.ts"
import { nameOfPerson } from "../case/person.ts"
import { isBoundForAnother, isThirdRole } from "../case/role.ts"
import { readBoundTold } from "../messages/index.ts"
import type { BoundTold } from "../messages/says/bound-told.ts"
import { mayBeSamePerson } from "../messages/says/same-person.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { saysOf } from "../timeline/readings.ts"
import { isIncoming } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

/** The first message of a claim's side that says so of whoever it is sent to; `named`: it has to call the person by their own name. */
const told = (
  timeline: Timeline,
  claim: Claim,
  as: BoundTold["as"],
  own: string | undefined,
  named: boolean,
): Cited<string> | undefined => {
  for (const group of timeline.groups.filter((one) => one.attributed && one.claim === claim.id))
    for (const row of group.rows) {
      const text = timeline.text[row] as number
      if (text < 0 || !isIncoming(timeline, row)) continue
      const words = timeline.texts.get(text)
      const found = readBoundTold(words)
      if (found?.as !== as) continue
      const called = saysOf(timeline, row)?.addressee?.value
      const same = called !== undefined && own !== undefined && mayBeSamePerson(called, own)
      if (named ? !same : called !== undefined && own !== undefined && !same && words.indexOf(called) < found.from) continue
      return alsoShown(when(timeline, row), words.slice(found.from, found.to))
    }
  return undefined
}
export const boundByLender = inEachClaim(({ timeline, facts, claim, key, answer }) => {
  const own = nameOfPerson(facts, claim)?.value
  const { role } = claim
  if (isBoundForAnother(role?.value)) {
    // Married is not bound: of somebody whom the lender itself calls a contact, what they signed is asked.
    const against = answer("signed")?.value === "yes" ? undefined : told(timeline, claim, "contact", own, false)
    return against && role
      ? [
          {
            by: "document",
            text: `您说自己是保证人或者共同借款人，对方的信息写着${quoted(against.value)}：您签过担保、共同借款的合同或者承诺书吗？没有签过的，先不要当成自己的债，请改身份。`,
            stated: role,
            against,
            question: key("signed"),
            leavesOpen: ["one-story"],
          },
        ]
      : []
  }
  const denial = denialOf(claim)
  // Whose identity was used is told that they signed: that is the dispute itself.
  if (!denial || answer("signed") || role?.value === "misuse-victim" || role?.value === "no-loan-registrant") return []
  const against = told(timeline, claim, "bound", own, !isThirdRole(role?.value))
  return against
    ? [
        {
          by: "document",
          text: `您说自己不是借款人、也没有担保，对方的信息写着${quoted(against.value)}：您签过担保、共同还款的合同或者承诺书，或者用过附属卡吗？请核对。`,
          stated: denial,
          against,
          question: key("signed"),
          leavesOpen: ["one-story", "element:not-the-debtor"],
        },
      ]
    : []
})
