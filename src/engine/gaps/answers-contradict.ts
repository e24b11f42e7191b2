/** Two answers that cannot both be true: one of them is untrue, and a paper would carry it to an authority. */

import { isDebtorRole, isOutsiderRole } from "../case/role.ts"
import type { ClaimGap } from "./gap-kind.ts"
import type { ClaimSoFar } from "./so-far.ts"

/** The loan's money came to the person's own account, and the loan is said to be nobody's or another's. */
const payout = ({ claim, answer }: ClaimSoFar): boolean =>
  answer("payout-own-account")?.value === "yes" && claim.debtor?.value !== "self" && !isDebtorRole(claim.role?.value)
/** The role and the answer on whose debt it is exclude each other; of several loans one may well be another's. */
const role = ({ facts, claim, boundBeside }: ClaimSoFar): boolean =>
  (claim.debtor?.value === "self" && isOutsiderRole(claim.role?.value)) ||
  ((claim.debtor?.value === "nobody" || claim.debtor?.value === "other") &&
    !boundBeside &&
    isDebtorRole(claim.role?.value) &&
    facts.claims.length < 2)
/** Overdue by the role, and every instalment paid in time; of several loans another one may be the one that is overdue. */
const neverLate = ({ claim, claims, debtor, instalments }: ClaimSoFar): boolean =>
  claim.role?.value === "borrower-overdue" &&
  debtor &&
  claims.length < 2 &&
  instalments.length > 0 &&
  instalments.every((one) => one.paid && one.paid.value <= one.due.value)

export const answersContradict = {
  code: "answers-contradict",
  sentence: { zh: "有两个回答互相矛盾", en: "two answers contradict each other" },
  leavesOpen: ["one-story", "element:not-the-debtor"],
  find: (about) => {
    const wrong = payout(about) ? "payout-own-account" : role(about) ? "debtor" : neverLate(about) ? "paid" : undefined
    return wrong === undefined ? [] : [{ how: "前后两个回答不能同时成立，请核对后改正其中一个。", question: about.key(wrong) }]
  },
} as const satisfies ClaimGap
