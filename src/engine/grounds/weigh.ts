/** Weighs an element tree against one counterparty's acts: what is established, by what, and what is still missing. */
import type { Elements } from "../law/instrument.ts"
import { elements, exceptionOf, type Scope } from "./elements.ts"
import type { Established } from "./ground.ts"

export interface Weighed {
  readonly met: boolean
  readonly established: readonly Established[]
  readonly missing: readonly string[]
}
/** Trees that the tool's yardstick gives for words of the law which have no number ("侵扰", "多次"), by their anchor. */
export type Yardstick = ReadonlyMap<string, Elements>

/**
 * A finding is as strong as the weakest of its measures: contacts from an issued record after a refusal known by word alone are 有待证明.
 * How often it was refused does not matter when the first refusal is on record.
 */
const isStated = (by: Established["by"]): boolean =>
  "fact" in by
    ? by.fact.weight === "stated"
    : Object.entries(by.finding.measures).some(([name, value]) => name !== "refusals" && value.weight === "stated")

const leaf = (id: string, when: Extract<Elements, { element: string }>["when"], scope: Scope, hint: boolean): Weighed => {
  const by = elements[id]?.show(scope, when)
  if (!by) return { met: false, established: [], missing: [id] }
  return {
    met: true,
    established: [{ element: id, by, stated: isStated(by), ...(hint && when ? { hint: true as const } : {}) }],
    missing: [],
  }
}

/**
 * Weighs a tree. `all` needs every part; `any` takes all alternatives that hold, or reports what the nearest one lacks; `unless` fails while its
 * exception holds. A leaf that the yardstick defines is weighed by its definition, and a number used there makes what it shows a hint.
 */
export const weigh = (tree: Elements, scope: Scope, yardstick: Yardstick, hint = false): Weighed => {
  if ("all" in tree) {
    const parts = tree.all.map((part) => weigh(part, scope, yardstick, hint))
    return {
      met: parts.every((part) => part.met),
      established: parts.flatMap((part) => part.established),
      missing: [...new Set(parts.flatMap((part) => part.missing))],
    }
  }
  if ("any" in tree) {
    const parts = tree.any.map((part) => weigh(part, scope, yardstick, hint))
    const met = parts.filter((part) => part.met)
    if (met.length) return { met: true, established: met.flatMap((part) => part.established), missing: [] }
    return parts.reduce((best, part) => (part.missing.length < best.missing.length ? part : best))
  }
  if ("unless" in tree) {
    const exception = weigh(tree.unless, scope, yardstick, hint)
    const rule = weigh(tree.then, scope, yardstick, hint)
    if (!exception.met) return rule
    return {
      met: false,
      established: rule.established,
      missing: [...rule.missing, ...exception.established.map((entry) => exceptionOf(entry.element))],
    }
  }
  const definition = yardstick.get(tree.element)
  return definition ? weigh(definition, scope, yardstick, true) : leaf(tree.element, tree.when, scope, hint)
}
