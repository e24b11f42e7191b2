/** The money went into the person's own account, and they say that they borrowed nothing: it may have come unasked, and that is theirs to say. */
import { isThirdRole } from "../case/role.ts"
import { denialOf, inEachClaim } from "./kind.ts"

export const payoutAgainstDenial = inEachClaim(({ claim, key, answer }) => {
  const payout = answer("payout-own-account")
  // Another's debt, said to be another's, is denied as well.
  const denial = denialOf(claim) ?? (claim.debtor?.value === "other" && !claim.role ? claim.debtor : undefined)
  if (payout?.value !== "yes" || !denial || answer("applied")?.value === "no") return []
  // Who has said that they applied is not asked that again: whose debt it is has to be said otherwise.
  const applied = answer("applied")?.value === "yes"
  const outside = !isThirdRole(claim.role?.value) && applied
  return [
    {
      by: "answer",
      text: outside
        ? "您说没有借过，又说申请过这笔款、钱打进过您自己的账户：是自己借的（哪怕是被骗着借的），还是别人借的？请核对后改正其中一个。"
        : isThirdRole(claim.role?.value)
          ? "您说这是别人的借款，又说钱打进过您自己的账户：是借款人用您的账户收的，还是您自己借的？请核对。"
          : "您说没有借过，又说钱打进过您自己的账户：是没有申请、钱自己打进来的，还是申请过？请先说明有没有申请过。",
      stated: denial,
      against: payout,
      question: key(outside ? "debtor" : isThirdRole(claim.role?.value) ? "payout-own-account" : "applied"),
      leavesOpen: ["one-story", "element:not-the-debtor"],
    },
  ]
})
