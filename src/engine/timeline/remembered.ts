/** Keeps what was made of a record while the answers it was made with are the same: one changed answer seldom changes which contacts are whose. */
import type { Extraction } from "../case/batch.ts"
import type { Facts } from "../case/facts.ts"
import { listened, mostKept } from "./listened.ts"
import type { TimelineSource } from "./parts.ts"
import type { Thresholds } from "./thresholds.ts"

interface Kept<T> {
  readonly sources: readonly TimelineSource[]
  readonly thresholds: string
  readonly alike: (other: Facts) => boolean
  readonly made: T
}
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
    if (first) kept.set(first.extraction, [{ sources, thresholds: numbers, alike: asked.alike, made }, ...all].slice(0, mostKept))
    return made
  }
}
