/** The numbers that the person ties to a claim: whole numbers, or a beginning followed by `*`. */

import type { StringPool } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { classOf, normaliseNumber } from "../case/number/number.ts"
import { isPublicNumber } from "../case/number/public.ts"
import { isMasked } from "./masked.ts"

/** Courts, the police, carriers: never an opposite side, whatever the person says. A call that shows one is theirs, or its display was forged. */
export const isService = isPublicNumber
export const isPort = (number: string): boolean => classOf(number) === "port"
/** What the numbers of a pool are by themselves, each looked at once: 0 not looked at, else 1 with these bits. */
const classes = new WeakMap<StringPool, Uint8Array>()
const [service, port, masked] = [2, 4, 8]
const classIn = (pool: StringPool, number: number): number => {
  const all = classes.get(pool) ?? new Uint8Array(pool.size)
  classes.set(pool, all)
  if (all[number] === 0) {
    const written = pool.get(number)
    all[number] = 1 | (isService(written) ? service : 0) | (isPort(written) ? port : 0) | (isMasked(written) ? masked : 0)
  }
  return all[number] as number
}
/** The same of a number of a pool. */
export const isServiceIn = (pool: StringPool, number: number): boolean => (classIn(pool, number) & service) !== 0
export const isMaskedIn = (pool: StringPool, number: number): boolean => (classIn(pool, number) & masked) !== 0
export const isPortIn = (pool: StringPool, number: number): boolean => (classIn(pool, number) & port) !== 0

const isBeginning = (stated: string): boolean => /[*＊]\s*$/.test(stated)
/** Not by `normaliseNumber`, which would take the start of a landline for an area code and a short number. */
const beginning = (stated: string): string =>
  stated
    .normalize("NFKC")
    .replace(/[\s()\-*]/g, "")
    .replace(/^(?:\+86|0086|86(?=0|1[3-9]))/, "")
    .replace(/^0(?=1[3-9])/, "")
export interface StatedNumber {
  readonly claim: number
  readonly proof: Cited<string>
  matches(number: string): boolean
}

const statedIn = (facts: Facts, claim: number, name: string): readonly StatedNumber[] =>
  facts.many(claimKeyOf(claim, name)).map((proof): StatedNumber => {
    const wanted = normaliseNumber(proof.value)
    const head = isBeginning(proof.value) ? beginning(proof.value) : undefined
    // A beginning of fewer than three digits would catch half of the country.
    return {
      claim,
      proof,
      matches: head === undefined ? (number) => number === wanted : (number) => head.length >= 3 && number.startsWith(head),
    }
  })
export const statedNumbers = (facts: Facts): readonly StatedNumber[] => facts.claims.flatMap((claim) => statedIn(facts, claim, "numbers"))
/** Whether the person has said once more, of this number, that it is the claim's side's. */
export const isSure = (facts: Facts, claim: number, number: string): boolean =>
  statedIn(facts, claim, "numbers-sure").some((one) => one.matches(number))

export interface Matched {
  /** The statement that names the number, where it names it for one claim. */
  readonly sole: ReadonlyMap<number, StatedNumber>
  /** The claims, ascending, for which the person stated one and the same number: their word alone does not tell whose it is. */
  readonly shared: ReadonlyMap<number, readonly number[]>
}
/** What is stated of every number of the pool; a whole number comes before a beginning. */
export const matchStated = (pool: StringPool, stated: readonly StatedNumber[]): Matched => {
  const sole = new Map<number, StatedNumber>()
  const shared = new Map<number, readonly number[]>()
  if (stated.length === 0) return { sole, shared }
  const whole = new Map<string, StatedNumber[]>()
  const heads = stated.filter((one) => isBeginning(one.proof.value))
  for (const one of stated.filter((each) => !heads.includes(each))) {
    const key = normaliseNumber(one.proof.value)
    const held = whole.get(key)
    if (held) held.push(one)
    else whole.set(key, [one])
  }
  for (let i = 0; i < pool.size; i++) {
    if (isServiceIn(pool, i)) continue
    const number = pool.get(i)
    const matches = whole.get(number) ?? heads.filter((one) => one.matches(number))
    if (matches.length === 0) continue
    const claims = [...new Set(matches.map((one) => one.claim))].sort((a, b) => a - b)
    if (claims.length > 1) shared.set(i, claims)
    else if (matches[0]) sole.set(i, matches[0])
  }
  return { sole, shared }
}
/** The numbers of the pool that are stated for more than one claim. */
export const sharedNumbers = (pool: StringPool, facts: Facts): readonly SharedNumber[] => {
  const stated = statedNumbers(facts)
  if (stated.every(({ claim }) => claim === stated[0]?.claim)) return []
  const key = stated.map(({ claim, proof }) => `${claim} ${proof.value}`).join("\n")
  const held = shared.get(pool)
  if (held?.key === key) return held.found
  const found = [...matchStated(pool, stated).shared].map(([i, claims]) => ({ number: pool.get(i), claims }))
  shared.set(pool, { key, found })
  return found
}
interface SharedNumber {
  readonly number: string
  readonly claims: readonly number[]
}
/** What was found last, and of what: a pool is as large as the record. */
const shared = new WeakMap<StringPool, { readonly key: string; readonly found: readonly SharedNumber[] }>()
