/** Tells which numbers belong to which claim as a whole, calls included, and which the person has to say more about first. */
import type { EventRows } from "../columns.ts"
import type { Matched } from "../stated-numbers.ts"
import { isPort } from "../stated-numbers.ts"
import type { Foreign, Found } from "./found.ts"
import { meant, type NamedClaim } from "./named.ts"

export interface NumberOwners {
  readonly owners: ReadonlyMap<number, number>
  /** Stated numbers that sign with a name which nobody has placed. */
  readonly questioned: ReadonlySet<number>
  /** Numbers of two sides: their messages speak for themselves, and their calls and unsigned words are nobody's. */
  readonly mixed: ReadonlySet<number>
}
/**
 * A stated number belongs to its claim unless its own messages sign with another name. Any other belongs to the one claim that signs with it. A port carries
 * many senders, and a number given for two claims belongs to the one that signs, or to neither.
 */
export const ownNumbers = (
  columns: EventRows,
  { sole, shared }: Matched,
  found: readonly Found[],
  foreign: readonly Foreign[],
  claims: readonly NamedClaim[],
): NumberOwners => {
  const [owners, questioned, mixed] = [new Map<number, number>(), new Set<number>(), new Set<number>()]
  for (const one of foreign) {
    mixed.add(one.number)
    const claim = claims.find(({ n }) => n === one.claim)
    const other = claim && meant(claim.others, one.name) !== undefined
    if (!other && (one.presses || !isPort(columns.numbers.get(one.number)))) questioned.add(one.number)
  }
  for (const { number, claim } of found) {
    if (number < 0) continue
    const held = owners.get(number)
    owners.set(number, held === undefined || held === claim ? claim : -1)
    if (held !== undefined && held !== claim) mixed.add(number)
  }
  for (const [number, claim] of owners) {
    const stated = sole.get(number)
    const proven = claim !== -1 && !isPort(columns.numbers.get(number)) && (shared.get(number)?.includes(claim) ?? true)
    if (!proven || mixed.has(number) || (stated !== undefined && stated.claim !== claim)) owners.delete(number)
  }
  for (const [number, one] of sole) if (!mixed.has(number)) owners.set(number, one.claim)
  return { owners, questioned, mixed }
}
