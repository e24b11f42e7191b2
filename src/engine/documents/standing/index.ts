/** How the person stands to the debt as far as wording goes: what one may say helps them, and would be an admission of another. */
import { paidByOf } from "../../case/claim.ts"
import { isBoundForAnother, isThirdRole } from "../../case/role.ts"
import type { PaperSubject } from "../sections/matter.ts"

export const writtenStandings = [
  /** A borrower with nothing due and unpaid: the contract goes on, and nobody disputes it. */
  "current",
  /** Paid off: the other side's own two words stand side by side. */
  "settled",
  /** Bound by a debt of which something is due, or nothing tells: manners alone, and no word on the debt. */
  "owing",
  /** Guarantor or joint debtor: bound beside another, to whom they may turn; no word on the debt, nor on who pays it. */
  "bound",
  /** Listed by the debtor, or near to them. */
  "contact",
  /** A unit's telephone is called. */
  "unit",
  "stranger",
  /** A loan in their name that they say is not theirs. */
  "misuse",
] as const
export type WrittenStanding = (typeof writtenStandings)[number]

export const writtenStandingOf = ({ stands, owing, settled, role, unit, loan, dossier, said }: PaperSubject): WrittenStanding => {
  if (stands === "borrower") {
    if (isBoundForAnother(role?.value)) return settled && !owing ? "settled" : "bound"
    if (owing) return "owing"
    if (settled) return "settled"
    // The person's word that nothing is late is not repeated where the loan itself does not show where it stands.
    const known =
      loan === undefined || ["not-due", "due-today", "settled"].includes(loan.standingOn(dossier.day)) || loan.instalments.length === 0
    // Long after the last instalment told of, their own answer that nothing due is unpaid tells as much, where each one told of is paid.
    const allPaid = said("unpaid").some(({ value }) => value === "no") && loan !== undefined && loan.instalments.every(paidByOf)
    return role?.value === "borrower-current" && (known || allPaid) ? "current" : "owing"
  }
  if (unit) return "unit"
  if (role?.value === "misuse-victim" || role?.value === "no-loan-registrant") return "misuse"
  return isThirdRole(role?.value) ? "contact" : "stranger"
}
/** Bound by the debt: a customer, who complains; anybody else reports. */
export const isCustomer = (standing: WrittenStanding): boolean =>
  standing === "current" || standing === "settled" || standing === "owing" || standing === "bound"
/** Outside of the contract: the other side knows a number of theirs, and is told no name. */
export const isKnownByNumber = (standing: WrittenStanding): boolean =>
  standing === "stranger" || standing === "contact" || standing === "unit"
