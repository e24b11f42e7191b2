/** The lender's own message tells of an account of the person's to which it paid, and they say that they borrowed nothing: asked until they have looked at that account. */

import { nameOfPerson } from "../case/person.ts"
import { isThirdRole } from "../case/role.ts"
import { readPayoutTold } from "../messages/index.ts"
import { mayBeSamePerson } from "../messages/says/same-person.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { saysOf } from "../timeline/readings.ts"
import { isIncoming } from "../timeline/rows.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

export const payoutTold = inEachClaim(({ timeline, facts, claim, key, answer }) => {
  const denial = denialOf(claim)
  // Unasked money is another story, told by two answers; and what was looked at is not asked again.
  const faced = answer("payout-own-account")?.value === "yes" || answer("payout-account-own")?.value === "no"
  if (!denial || faced || isThirdRole(claim.role?.value)) return []
  const own = nameOfPerson(facts, claim)?.value
  for (const group of timeline.groups.filter((one) => one.attributed && one.claim === claim.id))
    for (const row of group.rows) {
      const text = timeline.text[row] as number
      if (text < 0 || !isIncoming(timeline, row)) continue
      const words = timeline.texts.get(text)
      const told = readPayoutTold(words)
      // It calls somebody else: the account is that one's.
      const called = told && saysOf(timeline, row)?.addressee?.value
      if (!told || (called && own && !mayBeSamePerson(called, own))) continue
      const against = alsoShown(when(timeline, row), words.slice(told.from, told.to))
      return [
        {
          by: "document",
          text: `您说没有借过这笔款，对方的信息写着${quoted(against.value)}：这个账户是不是您名下的，钱进来过没有？请先查自己的账户再回答。`,
          stated: denial,
          against,
          question: key("payout-account-own"),
          leavesOpen: ["one-story", "element:not-the-debtor"],
        },
      ]
    }
  return []
})
