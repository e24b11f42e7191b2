/** The money went into the person's own account, and they say that they borrowed nothing: it may have come unasked, and that is theirs to say. */
import { keptAgainstDenial } from "../case/kept.ts"
import { isThirdRole } from "../case/role.ts"
import { roleKeyOf } from "../timeline/claims.ts"
import { denialOf, inEachClaim } from "./kind.ts"

export const payoutAgainstDenial = inEachClaim(({ facts, claim, key, answer }) => {
  const payout = answer("payout-own-account")
  // Another's debt, said to be another's, is denied as well.
  const denial = denialOf(claim) ?? (claim.debtor?.value === "other" && !claim.role ? claim.debtor : undefined)
  if (payout?.value !== "yes" || !denial) return []
  if (answer("applied")?.value === "no") {
    const beside = keptAgainstDenial(facts, claim)
    if (!beside) return []
    return [
      {
        by: "answer",
        text: "您说没有办过这笔借款，又说钱打进过您自己的账户，而且合同、信用报告写的是您，或者您说是被人冒用：钱到了您手里，对方会拿它来反驳。请先查到账那天的流水，弄清是谁办的、钱后来去了哪里，再核对这几个回答；钱还在的，先不要动。",
        stated: denial,
        against: payout,
        question: denial === claim.debtor ? key("debtor") : roleKeyOf(facts, claim),
        leavesOpen: ["one-story", "element:not-the-debtor"],
      },
    ]
  }
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
