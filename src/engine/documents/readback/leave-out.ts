/** A paper without what the person leaves out; none where nothing is left that it could stand on. */
import type { Facts } from "../../case/facts.ts"
import { leftOutNeeded } from "../../gaps/left-out-needed.ts"
import type { Document, DraftRefusal } from "../sheet/ast.ts"
import { sift, unitsOf } from "./sift.ts"
import type { Unit } from "./unit.ts"
import { readBackWords } from "./words.ts"

/**
 * A paper stands as long as something of what it told is told still, and, where documents showed anything of it, something that documents show: what is then
 * left would be an address, a request and a signature over nothing.
 */
const stands = (before: Document, after: Document): boolean => {
  const told = (one: Document): readonly Unit[] => unitsOf(one).map(({ unit }) => unit)
  const [all, left] = [told(before), told(after)]
  return left.length > 0 && (left.some((one) => one.documented) || !all.some((one) => one.documented))
}
export const withoutLeftOut = (facts: Pick<Facts, "many">, made: Document): Document | DraftRefusal => {
  const words = readBackWords(facts)
  if (![...words.values()].includes("left-out")) return made
  const after = sift(made, (unit) => words.get(unit.id()) !== "left-out")
  return after === made || stands(made, after) ? after : { why: "missing", gaps: [leftOutNeeded()] }
}
