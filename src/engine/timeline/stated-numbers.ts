/** The numbers that the person ties to a claim: whole numbers, or a beginning followed by `*`. */
import type { StringPool } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import type { Facts } from "../case/facts.ts"
import { classOf, normaliseNumber } from "../case/number.ts"
import { isPublicNumber } from "../case/public-number.ts"

/** Never an opposite side unless the person says so. */
export const isService = isPublicNumber
export const isPort = (number: string): boolean => classOf(number) === "port"

const isBeginning = (stated: string): boolean => /[*＊]\s*$/.test(stated)
/** Not by `normaliseNumber`, which would take the start of a landline for an area code and a short number. */
const beginning = (stated: string): string =>
  stated
    .normalize("NFKC")
    .replace(/[\s()\-*]/g, "")
    .replace(/^(?:\+86|0086)/, "")
export interface StatedNumber {
  readonly claim: number
  readonly proof: Cited<string>
  matches(number: string): boolean
}

export const statedNumbers = (facts: Facts): readonly StatedNumber[] =>
  facts.claims.flatMap((claim) =>
    facts.many(`claim.${claim}.numbers`).map((proof): StatedNumber => {
      const wanted = normaliseNumber(proof.value)
      const head = isBeginning(proof.value) ? beginning(proof.value) : undefined
      // A beginning of fewer than three digits would catch half of the country.
      return {
        claim,
        proof,
        matches: head === undefined ? (number) => number === wanted : (number) => head.length >= 3 && number.startsWith(head),
      }
    }),
  )

/** For every number of the pool the first statement that names it, a whole number before a beginning; undefined when nothing is stated. */
export const matchStated = (pool: StringPool, stated: readonly StatedNumber[]): ReadonlyMap<number, StatedNumber> => {
  const found = new Map<number, StatedNumber>()
  if (stated.length === 0) return found
  const whole = new Map<string, StatedNumber>()
  const heads = stated.filter((one) => isBeginning(one.proof.value))
  for (const one of stated.filter((each) => !heads.includes(each))) {
    const key = normaliseNumber(one.proof.value)
    if (!whole.has(key)) whole.set(key, one)
  }
  for (let i = 0; i < pool.size; i++) {
    const number = pool.get(i)
    const match = whole.get(number) ?? heads.find((one) => one.matches(number))
    if (match) found.set(i, match)
  }
  return found
}
