/** The person says that the debt is not theirs, and answers that they applied for it or signed: whatever for, no paper may deny it for them. */
import { isThirdRole } from "../case/role.ts"
import { roleKeyOf } from "../timeline/claims.ts"
import { denialOf, inEachClaim } from "./kind.ts"

const outside = (done: string): string =>
  `您说没有办过这笔借款，又说自己${done}：哪怕是替别人办的、被骗着办的，也要先说清。请核对后改正其中一个。`
const beside = (done: string): string =>
  `您说自己不是借款人、也没有担保，又说自己${done}：是一起借的、作了担保，还是签的别的？请核对后改正其中一个。`

export const answeredAgainstDenial = inEachClaim(({ facts, claim, key, answer }) => {
  const anothers = claim.debtor?.value === "other" && !claim.role ? claim.debtor : undefined
  const denial = denialOf(claim) ?? anothers
  const [applied, signed] = [answer("applied"), answer("signed")].map((one) => (one?.value === "yes" ? one : undefined))
  const against = signed ?? applied
  if (!denial || !against) return []
  const third = isThirdRole(claim.role?.value) || denial === anothers
  // The money on their own account says the same, and is asked about first.
  if (!third && applied && answer("payout-own-account")?.value === "yes") return []
  const done = applied && signed ? "申请过、也签过（或者点过同意）" : signed ? "签过（或者点过同意）" : "申请过"
  return [
    {
      by: "answer",
      text: third ? beside(done) : outside(done),
      stated: denial,
      against,
      question: denial === claim.debtor ? key("debtor") : roleKeyOf(facts, claim),
      leavesOpen: ["one-story", "element:not-the-debtor"],
    },
  ]
})
