/** Who the person is to the alleged debt. Everything later depends on it. */
export const debtorRoles = ["borrower-current", "borrower-overdue", "borrower-settled", "guarantor", "joint-debtor"] as const
/** Bound by a debt that may well be another's: their debt it is all the same. */
export const boundForAnotherRoles = ["guarantor", "joint-debtor"] as const
/** They owe nothing and are nobody's contact. */
export const outsiderRoles = ["stranger", "misuse-victim", "no-loan-registrant", "number-successor", "number-user", "customer"] as const
/** Listed by the debtor, or near to them. */
export const thirdRoles = ["listed-contact", "relative", "colleague", "employer"] as const
/** Roles of people who act for another. */
export const agentRoles = ["guardian", "agent", "friend"] as const
export const roles = [...debtorRoles, ...thirdRoles, ...outsiderRoles, ...agentRoles] as const
export type Role = (typeof roles)[number]

export const isRole = (given: string): given is Role => (roles as readonly string[]).includes(given)
const among = (list: readonly Role[], role: Role | undefined): boolean => role !== undefined && list.includes(role)
export const isDebtorRole = (role: Role | undefined): boolean => among(debtorRoles, role)
export const isBoundForAnother = (role: Role | undefined): boolean => among(boundForAnotherRoles, role)
export const isOutsiderRole = (role: Role | undefined): boolean => among(outsiderRoles, role)
export const isAgentRole = (role: Role | undefined): boolean => among(agentRoles, role)
export const isThirdRole = (role: Role | undefined): boolean => among(thirdRoles, role)
/** A role and an answer on whose debt it is that cannot both be true of one debt. */
export const excludesDebtor = (role: Role, debtor: string | undefined): boolean => {
  if (debtor === "self") return isOutsiderRole(role) || isThirdRole(role)
  if (debtor === "nobody") return isDebtorRole(role)
  return debtor === "other" && isDebtorRole(role) && !isBoundForAnother(role)
}
