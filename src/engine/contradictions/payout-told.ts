/** The lender's own message tells of an account of the person's to which it paid, and they say that they borrowed nothing: asked until they have looked at that account. */

import type { Claim } from "../case/claim.ts"
import { nameOfPerson } from "../case/person.ts"
import { isThirdRole } from "../case/role.ts"
import { dayOf } from "../case/time.ts"
import { readOwnLoanTold, readPayoutTold } from "../messages/index.ts"
import { sameName } from "../messages/says/names.ts"
import { mayBeSamePerson } from "../messages/says/same-person.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { saysOf } from "../timeline/readings.ts"
import { isIncoming, rowsWithWords } from "../timeline/rows.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

/** Somebody else applied in their name: that an application is told says nothing against them. */
const isVictim = ({ role }: Claim): boolean => role?.value === "misuse-victim"
const isBefore = (at: number, since: string | undefined): boolean => since !== undefined && !(dayOf(at) >= since)
export const payoutTold = inEachClaim(({ timeline, facts, claim, key, answer }) => {
  const denial = denialOf(claim)
  if (!denial || isThirdRole(claim.role?.value)) return []
  const received = answer("payout-own-account")
  // Unasked money is another story, told by two answers; and what was looked at is not asked again.
  const faced = received?.value === "yes" || answer("payout-account-own")?.value === "no"
  const own = nameOfPerson(facts, claim)?.value
  const names = [claim.lender, claim.platform].flatMap((one) => one?.value ?? [])
  const inSide = new Set(timeline.groups.flatMap((group) => (group.attributed && group.claim === claim.id ? [...group.rows] : [])))
  for (const row of rowsWithWords(timeline)) {
    if (!isIncoming(timeline, row)) continue
    const words = timeline.texts.get(timeline.text[row] as number)
    const account = readPayoutTold(words)
    const told = account ?? (received === undefined && !isVictim(claim) ? readOwnLoanTold(words) : undefined)
    const says = told && saysOf(timeline, row)
    if (!says || faced || !(inSide.has(row) || says.signatures.some(({ value }) => names.some((name) => sameName(name, value))))) continue
    // It calls somebody else: the account is that one's.
    const called = says.addressee?.value
    if (called && own && !mayBeSamePerson(called, own)) continue
    // It came while the number was another's, and calls nobody.
    if (!account && called === undefined && isBefore(timeline.at[row] as number, facts.one("number-since")?.value)) continue
    const against = alsoShown(when(timeline, row), words.slice(told.from, told.to))
    const asks = account ? "这个账户是不是您名下的，钱进来过没有？" : "这笔钱进过您的账户没有？"
    return [
      {
        by: "document",
        text: `您说没有借过这笔款，对方的信息写着${quoted(against.value)}：${asks}请先查自己的账户再回答。`,
        stated: denial,
        against,
        question: key(account ? "payout-account-own" : "payout-own-account"),
        leavesOpen: ["one-story", "element:not-the-debtor"],
      },
    ]
  }
  return []
})
