/** Tells of which of several loans at one lender a message speaks: of one that the reader only guarantees, by its own words, or by the last digits that it shares with a message that only one of them fits. */

import { directions } from "../../case/batch.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { isBoundForAnother, isDebtorRole, isRole, type Role } from "../../case/role.ts"
import { dayOf } from "../../case/time.ts"
import { readBoundTold, readLoanTails, readSays } from "../../messages/index.ts"
import { isGuaranteeTold } from "../../messages/says/bound-told.ts"
import { sameName } from "../../messages/says/names.ts"
import type { EventRows } from "../columns.ts"
import { rowsWithWords } from "../rows.ts"
import { nearestDay } from "../said-days.ts"
import type { NamedClaim } from "./named.ts"
import type { OfOwnBusiness } from "./own-business.ts"

/** A loan that none of the stated claims is. */
export const noneOfThem = -1
/** Of a message that fits several claims, or one: the claim it speaks of, `noneOfThem`, or undefined where nothing tells. */
export type WhichLoan = (text: string, among: readonly number[]) => number | undefined

const inward = directions.indexOf("in")
const roleOf = (facts: Facts, n: number): Role | undefined => {
  const said = facts.one(claimKeyOf(n, "role"))?.value ?? facts.role?.value
  return said !== undefined && isRole(said) ? said : undefined
}
/** By the person's answers they stand in for another in this one; a borrower's own is none. */
const isBound = (facts: Facts, n: number): boolean =>
  isBoundForAnother(roleOf(facts, n)) || (!isOwn(facts, n) && facts.one(claimKeyOf(n, "debtor"))?.value === "other")
const isOwn = (facts: Facts, n: number): boolean => {
  const debtor = facts.one(claimKeyOf(n, "debtor"))?.value
  const role = roleOf(facts, n)
  return (debtor === "self" || debtor === undefined) && isDebtorRole(role) && !isBoundForAnother(role)
}
const sharesName = (a: NamedClaim, b: NamedClaim): boolean => a.names.some((name) => b.names.some((other) => sameName(name, other)))
/** Claims that have another one at the same lender. */
const besides = (claims: readonly NamedClaim[]): readonly NamedClaim[] =>
  claims.filter((claim) => claims.some((other) => other !== claim && sharesName(claim, other)))

const values = (facts: Facts, n: number, name: string): ReadonlySet<string> =>
  new Set(facts.many(claimKeyOf(n, name)).map((one) => one.value))
/** The one claim among them for which it holds. */
const onlyOne = (among: readonly number[], holds: (n: number) => boolean): number | undefined => {
  const found = among.filter(holds)
  return found.length === 1 ? found[0] : undefined
}
/** Which claim each row of last digits belongs to, by the messages that carry it: a due day, a payment or a settlement that one claim alone has. */
const tailsOf = (columns: EventRows, facts: Facts, claims: readonly NamedClaim[]): ReadonlyMap<string, number> => {
  const several = besides(claims)
  const owners = new Map<string, number>()
  if (several.length === 0) return owners
  const all = several.map(({ n }) => n)
  const names = several.flatMap((one) => one.names)
  const [dues, paid, settled] = ["due", "paid", "settled"].map((name) => new Map(all.map((n) => [n, values(facts, n, name)])))
  const has = (of: ReadonlyMap<number, ReadonlySet<string>> | undefined, n: number, day: string | undefined): boolean =>
    day !== undefined && (of?.get(n)?.has(day) ?? false)
  const take = (tail: string, n: number | undefined): void => {
    if (n === undefined) return
    owners.set(tail, (owners.get(tail) ?? n) === n ? n : noneOfThem)
  }
  const seen = new Set<string>()
  for (const event of rowsWithWords(columns)) {
    const at = columns.at[event] as number
    if (columns.direction[event] !== inward || Number.isNaN(at)) continue
    const text = columns.texts.get(columns.text[event] as number)
    const tails = readLoanTails(text)
    const [tail] = tails
    if (tail === undefined || tails.length > 1) continue
    const says = readSays(text)
    if (!says.signatures.some(({ value }) => names.some((name) => sameName(name, value)))) continue
    seen.add(tail)
    const on = dayOf(at)
    for (const { value } of says.dueDays) {
      const day = nearestDay(value, on, false)
      take(
        tail,
        onlyOne(all, (n) => has(dues, n, day)),
      )
    }
    for (const { value } of says.paidDays) {
      const day = nearestDay(value, on, true)
      take(
        tail,
        onlyOne(all, (n) => has(paid, n, day) || has(settled, n, day)),
      )
    }
    if (says.settled?.value === "all")
      take(
        tail,
        onlyOne(all, (n) => (settled?.get(n)?.size ?? 0) > 0 || roleOf(facts, n) === "borrower-settled"),
      )
  }
  for (const n of all)
    for (const tail of seen)
      if (["lender", "platform", "credit-entry"].some((name) => [...values(facts, n, name)].some((one) => one.includes(tail))))
        owners.set(tail, n)
  // As many rows of digits as loans: the last one is the last one's.
  const open = [...seen].filter((tail) => !owners.has(tail))
  const left = all.filter((n) => ![...owners.values()].includes(n))
  if (seen.size === all.length && open.length === 1 && left.length === 1) owners.set(open[0] as string, left[0] as number)
  return owners
}
export const whichLoanIn = (columns: EventRows, facts: Facts, claims: readonly NamedClaim[], business: OfOwnBusiness): WhichLoan => {
  let owners: ReadonlyMap<string, number> | undefined
  return (text, among) => {
    const others = among.filter((n) => business(text, n))
    if (others.length > 0) return onlyOne(among, (n) => isOwn(facts, n)) ?? (others.length === among.length ? noneOfThem : undefined)
    const told = readBoundTold(text)
    if (told && isGuaranteeTold(text.slice(told.from, told.to))) {
      const bound = among.filter((n) => isBound(facts, n))
      if (bound.length === 1) return bound[0]
      return bound.length === 0 && among.length > 0 && among.every((n) => isOwn(facts, n)) ? noneOfThem : undefined
    }
    const tails = readLoanTails(text)
    if (tails.length === 0) return undefined
    owners ??= tailsOf(columns, facts, claims)
    const found = new Set(tails.flatMap((tail) => owners?.get(tail) ?? []))
    const [one] = found
    return found.size === 1 && one !== noneOfThem && one !== undefined ? one : undefined
  }
}
