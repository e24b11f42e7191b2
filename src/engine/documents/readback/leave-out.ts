/** A paper without what the person leaves out; none where nothing is left that it could stand on. */
import type { Facts } from "../../case/facts.ts"
import { leftOutNeeded } from "../../gaps/left-out-needed.ts"
import type { Document, DraftRefusal } from "../sheet/ast.ts"
import { sift, unitsOf } from "./sift.ts"
import type { Unit } from "./unit.ts"
import { readBackWords } from "./words.ts"

export interface LeftOut {
  /** The unit for whose sake this one is left out: itself, or the same fact in other words elsewhere. A yes to this one stands all the same. */
  because(unit: Unit): string | undefined
}
/** `papers`: all that can be drafted, whole: what is left out of one is left out of every other that says the same of the same evidence. */
export const leftOutIn = (facts: Pick<Facts, "many">, papers: readonly Document[]): LeftOut => {
  const words = readBackWords(facts)
  const out = [...words].flatMap(([id, word]) => (word === "left-out" ? [id] : []))
  if (out.length === 0) return { because: () => undefined }
  const ids = new Set(out)
  const values = new Map<string, string>()
  for (const { unit } of papers.flatMap(unitsOf)) {
    const key = ids.has(unit.id()) ? unit.values() : undefined
    if (key !== undefined) values.set(key, unit.id())
  }
  return {
    because(unit) {
      const word = words.get(unit.id())
      if (word !== undefined) return word === "left-out" ? unit.id() : undefined
      const key = values.size > 0 ? unit.values() : undefined
      return key === undefined ? undefined : values.get(key)
    },
  }
}
/**
 * A paper stands as long as something of what it told is told still, and, where documents showed anything of it, something that documents show: what is then
 * left would be an address, a request and a signature over nothing.
 */
const stands = (before: Document, after: Document): boolean => {
  const told = (one: Document): readonly Unit[] => unitsOf(one).map(({ unit }) => unit)
  const [all, left] = [told(before), told(after)]
  return left.length > 0 && (left.some((one) => one.documented) || !all.some((one) => one.documented))
}
export const withoutLeftOut = (left: LeftOut, made: Document): Document | DraftRefusal => {
  let dropped = false
  const after = sift(made, (unit) => {
    const out = left.because(unit) !== undefined
    dropped ||= out
    return !out
  })
  if (!dropped) return made
  return stands(made, after) ? after : { why: "missing", gaps: [leftOutNeeded()] }
}
