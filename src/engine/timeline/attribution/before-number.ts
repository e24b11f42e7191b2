/** Tells contacts from before the day since which the person has had the number: they reached whoever had it then, or another card, and count against nobody. */
import { directions } from "../../case/batch.ts"
import type { Facts } from "../../case/facts.ts"
import type { Role } from "../../case/role.ts"
import { asDay, type Day, numberOfDay, secondsPerDay } from "../../case/time.ts"
import { statedClaim } from "../claims.ts"
import type { EventRows } from "../columns.ts"

const outward = directions.indexOf("out")
/** Whoever is called for the number alone. Somebody who is meant was called on an earlier number as well. */
const byNumber: ReadonlySet<Role> = new Set(["stranger", "number-successor", "number-user"])

/** The day since which the person has had their number; undefined with two numbers, of which nothing tells which was called. */
const hadSince = (facts: Facts): Day | undefined => {
  const since = facts.one("number-since")
  return since && facts.many("phone").length < 2 ? asDay(since.value) : undefined
}
const isForNumber = (facts: Facts, n: number): boolean => {
  const { role, debtor } = statedClaim(n, facts)
  return role ? byNumber.has(role.value) : debtor?.value === "other"
}
/** Whether an event is a contact about claim `n` from before; undefined where none is. */
export const beforeNumber = (columns: EventRows, facts: Facts): ((event: number, n: number) => boolean) | undefined => {
  const day = hadSince(facts)
  if (day === undefined) return undefined
  const from = numberOfDay(day) * secondsPerDay
  const own = new Set(facts.claims.filter((n) => isForNumber(facts, n)))
  return (event, n) => (columns.at[event] as number) < from && columns.direction[event] !== outward && own.has(n)
}
/** The first day of which the records can speak, where every claim is one on the number alone. */
export const recordsSince = (facts: Facts): Day | undefined => {
  const day = hadSince(facts)
  return day !== undefined && facts.claims.length > 0 && facts.claims.every((n) => isForNumber(facts, n)) ? day : undefined
}
