/** Keeps what was made of a record while the answers it was made with are the same: one changed answer seldom changes which contacts are whose. */
import type { Extraction } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import type { Facts } from "../case/facts.ts"
import type { TimelineSource } from "./parts.ts"
import type { Thresholds } from "./thresholds.ts"

type Answer = readonly Cited<string>[]
const alike = (a: Answer, b: Answer): boolean =>
  a.length === b.length &&
  a.every(({ value, from }, i) => {
    const other = b[i] as Cited<string>
    return other.value === value && other.from[0].item === from[0].item
  })
const list = (one: Cited<string> | undefined): Answer => (one ? [one] : [])

/** The same answers, and afterwards whether others would have given all that was asked of them alike. */
export const listened = (facts: Facts): { readonly facts: Facts; readonly alike: (other: Facts) => boolean } => {
  const one = new Map<string, Answer>()
  const many = new Map<string, Answer>()
  let role: Answer | undefined
  let claims: readonly number[] | undefined
  return {
    facts: {
      get role() {
        role = list(facts.role)
        return facts.role
      },
      get claims() {
        claims = facts.claims
        return claims
      },
      one: (key) => {
        const found = facts.one(key)
        one.set(key, list(found))
        return found
      },
      many: (key) => {
        const found = facts.many(key)
        many.set(key, found)
        return found
      },
    },
    alike: (other) =>
      (role === undefined || alike(role, list(other.role))) &&
      (claims === undefined || String(claims) === String(other.claims)) &&
      [...one].every(([key, answer]) => alike(answer, list(other.one(key)))) &&
      [...many].every(([key, answer]) => alike(answer, other.many(key))),
  }
}
interface Kept<T> {
  readonly sources: readonly TimelineSource[]
  readonly thresholds: string
  readonly alike: (other: Facts) => boolean
  readonly made: T
}
/** How many are kept of one record: the answers before a change, and those after it. */
const most = 2
const sameSources = (a: readonly TimelineSource[], b: readonly TimelineSource[]): boolean =>
  a.length === b.length &&
  a.every((one, i) => one.item === b[i]?.item && one.extraction === b[i]?.extraction && one.weight === b[i]?.weight)

/**
 * Remembers what `make` makes of a record, the yardstick's numbers and the answers that it asks for. Kept beside what was read of the first source, so that
 * nothing outlives the record; a record without sources is made anew.
 */
export const remembered = <T>(make: (sources: readonly TimelineSource[], facts: Facts, thresholds: Thresholds) => T) => {
  const kept = new WeakMap<Extraction, readonly Kept<T>[]>()
  return (sources: readonly TimelineSource[], facts: Facts, thresholds: Thresholds): T => {
    const [first] = sources
    const numbers = JSON.stringify(thresholds)
    const all = first ? (kept.get(first.extraction) ?? []) : []
    const found = all.find((one) => one.thresholds === numbers && sameSources(one.sources, sources) && one.alike(facts))
    if (found) return found.made
    const asked = listened(facts)
    const made = make(sources, asked.facts, thresholds)
    if (first) kept.set(first.extraction, [{ sources, thresholds: numbers, alike: asked.alike, made }, ...all].slice(0, most))
    return made
  }
}
