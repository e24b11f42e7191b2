/** The lender's own message tells of an account of the person's to which it paid, and they say that they borrowed nothing: asked until they have looked at that account. */

import { nameOfPerson } from "../case/person.ts"
import { isThirdRole } from "../case/role.ts"
import { readPayoutTold } from "../messages/index.ts"
import { sameName } from "../messages/says/names.ts"
import { mayBeSamePerson } from "../messages/says/same-person.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { saysOf } from "../timeline/readings.ts"
import { isIncoming, rowsWithWords } from "../timeline/rows.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

export const payoutTold = inEachClaim(({ timeline, facts, claim, key, answer }) => {
  const denial = denialOf(claim)
  // Unasked money is another story, told by two answers; and what was looked at is not asked again.
  const faced = answer("payout-own-account")?.value === "yes" || answer("payout-account-own")?.value === "no"
  if (!denial || faced || isThirdRole(claim.role?.value)) return []
  const own = nameOfPerson(facts, claim)?.value
  const names = [claim.lender, claim.platform].flatMap((one) => one?.value ?? [])
  const inSide = new Set(timeline.groups.flatMap((group) => (group.attributed && group.claim === claim.id ? [...group.rows] : [])))
  for (const row of rowsWithWords(timeline)) {
    if (!isIncoming(timeline, row)) continue
    const words = timeline.texts.get(timeline.text[row] as number)
    const told = readPayoutTold(words)
    const says = told && saysOf(timeline, row)
    if (!says || !(inSide.has(row) || says.signatures.some(({ value }) => names.some((name) => sameName(name, value))))) continue
    // It calls somebody else: the account is that one's.
    const called = says.addressee?.value
    if (called && own && !mayBeSamePerson(called, own)) continue
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
