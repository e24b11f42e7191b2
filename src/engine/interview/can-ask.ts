/** Which questions are asked of somebody by what they are to a debt, and which may come besides where something waits for them: so that how many are left can only fall. */
import { isAgentRole, type Role, roles } from "../case/role.ts"

export interface CanAsk {
  /** Of the case. */
  readonly ofCase: readonly string[]
  /** Asked of each claim. */
  readonly ofClaim: readonly string[]
  /** Asked of a claim only where a gap or a cause waits for it. */
  readonly mayCome: readonly string[]
}
const always = [
  "debtor",
  "refused-how",
  "refused-scope",
  "refused-hours",
  "own-words-other",
  "refusal-shown",
  "agent",
  "numbers",
  "loan-kind",
  "effect-as-written",
] as const
const end = ["effect", "name", "phone"] as const
const debtor = (...own: readonly string[]): CanAsk => ({
  ofCase: end,
  ofClaim: ["lender", ...own, "lender-type", "refused"],
  mayCome: [...always, "amount-agreed", "fixed"],
})
const other = (ofCase: readonly string[], ...own: readonly string[]): CanAsk => ({
  ofCase: [...ofCase, ...end],
  ofClaim: ["lender", ...own, "refused"],
  mayCome: [...always, "lender-type", "overdue-claimed", "inherited"],
})
const third = other([], "addressee")
const tables: Readonly<Record<Exclude<Role, "guardian" | "agent" | "friend">, CanAsk>> = {
  "borrower-current": debtor("overdue-claimed", "due", "paid", "unpaid"),
  "borrower-overdue": debtor("due"),
  "borrower-settled": debtor("settled", "overdue-claimed"),
  guarantor: debtor("due", "paid", "unpaid"),
  "joint-debtor": debtor("due", "paid", "unpaid"),
  "listed-contact": third,
  relative: third,
  colleague: third,
  employer: other(["called-unit"]),
  "number-successor": other(["number-since"], "addressee"),
  "number-user": third,
  stranger: third,
  "misuse-victim": other(
    [],
    "applied",
    "signed",
    "payout-own-account",
    "identity-used",
    "contract-own-name",
    "in-credit-report",
    "police-report",
  ),
  "no-loan-registrant": other([], "payout-own-account", "addressee"),
  customer: other([]),
}
/** Roles that are not said by acting for another. */
export const ownRoles = roles.filter((role): role is keyof typeof tables => !isAgentRole(role))
export const canAsk = (role: keyof typeof tables): CanAsk => tables[role]
/** Nobody whom only lawful reminders reached is asked for these: the question itself would invite a complaint. */
export const isOfComplaint = (name: string): boolean => /^(?:refused.*|effect|effect-as-written|name|for-name|phone)$/.test(name)
