/** How the person stands to one debt, as far as the plan goes by it: it decides what is paid, what is written, and what never. */
import type { Claim } from "../case/claim.ts"
import { isAgentRole, isBoundForAnother, isDebtorRole, isThirdRole, type Role } from "../case/role.ts"
import type { Dossier } from "../dossier.ts"
import { positionsOf } from "../grounds/position.ts"

export const planStandings = [
  /** Whose debt it is has not been said, or two answers exclude each other: nothing beyond finding out and keeping. */
  "unsaid",
  "current",
  "overdue",
  "settled",
  /** Bound beside another: guarantor, joint debtor. */
  "bound",
  /** Listed by the debtor, or near to them. */
  "contact",
  /** A unit's telephone is called. */
  "unit",
  "stranger",
  "successor",
  "misuse",
  /** Registered, or was sent offers, and never borrowed. */
  "never-borrowed",
] as const
export type PlanStanding = (typeof planStandings)[number]

const outsiders: Readonly<Record<string, PlanStanding>> = {
  "misuse-victim": "misuse",
  "number-successor": "successor",
  "no-loan-registrant": "never-borrowed",
  customer: "never-borrowed",
}
/** A debtor's standing: what is due and unpaid goes before the word for it. */
const debtorOn = (role: Role, position: string): PlanStanding => {
  if (isBoundForAnother(role)) return position === "settled" ? "settled" : "bound"
  if (position === "due" || role === "borrower-overdue") return "overdue"
  if (position === "settled" || role === "borrower-settled") return "settled"
  return role === "borrower-current" ? "current" : "unsaid"
}
export const planStandingOf = ({ facts, loans, day }: Dossier, claim: Claim | undefined): PlanStanding => {
  const role = claim ? claim.role?.value : facts.role?.value
  const debtor = claim?.debtor?.value
  if (role === undefined || isAgentRole(role)) return "unsaid"
  const loan = claim && loans.find((one) => one.claim === claim.id)
  const position = claim ? positionsOf(facts, claim, loan).on(day) : "unknown"
  if (position === "conflict") return "unsaid"
  if (isDebtorRole(role)) return debtor === "unknown" ? "unsaid" : debtorOn(role, position)
  if (debtor === "self") return "unsaid"
  if (facts.one("called-unit")?.value === "yes") return "unit"
  if (isThirdRole(role)) return "contact"
  return outsiders[role] ?? "stranger"
}
/** Those whom the debt does not bind: they pay nothing. */
export const owesNothing = (standing: PlanStanding): boolean =>
  ["contact", "unit", "stranger", "successor", "misuse", "never-borrowed"].includes(standing)
