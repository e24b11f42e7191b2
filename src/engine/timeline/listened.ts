/** Listens to which answers are asked for, so that what was made with them is made anew only when one of those has changed. */
import type { Cited } from "../case/citation.ts"
import type { Facts } from "../case/facts.ts"

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

/** One and the same thing, or lists of the same things. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => one === b[i]))
interface Kept<O, T> {
  readonly others: O
  readonly alike: (other: Facts) => boolean
  readonly made: T
}
/** How many are kept: with the answers before a change, and with those after it. */
export const mostKept = 2
/**
 * Remembers what `make` makes of a thing, the answers that it asks for and other things: the very same comes back while all of these are the same, so that what
 * was made of it in turn is the same, too. Kept as long as the thing lives. What is made must hold values, and ask for no answer later.
 */
export const keptWhileAlike = <K extends object, O extends readonly unknown[], T>(make: (thing: K, facts: Facts, ...others: O) => T) => {
  const kept = new WeakMap<K, readonly Kept<O, T>[]>()
  return (thing: K, facts: Facts, ...others: O): T => {
    const all = kept.get(thing) ?? []
    const found = all.find((one) => one.others.every((other, i) => isSame(other, others[i])) && one.alike(facts))
    if (found) return found.made
    const asked = listened(facts)
    const made = make(thing, asked.facts, ...others)
    kept.set(thing, [{ others, alike: asked.alike, made }, ...all].slice(0, mostKept))
    return made
  }
}
