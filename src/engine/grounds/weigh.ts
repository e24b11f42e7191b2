/** Weighs an element tree against one counterparty's acts: what is established, by what, and what is still missing. */
import type { Elements } from "../law/instrument.ts"
import { elements, exceptionOf, type Scope } from "./elements.ts"
import type { Established } from "./ground.ts"

export interface Weighed {
  readonly met: boolean
  readonly established: readonly Established[]
  readonly missing: readonly string[]
  /** What is known of the person rules the provision out: it is not theirs, and nothing is missing that could be fetched. */
  readonly ruledOut: boolean
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
  if (!by) return { met: false, established: [], missing: [id], ruledOut: elements[id]?.ruledOut?.(scope) ?? false }
  return {
    met: true,
    established: [{ element: id, by, stated: isStated(by), ...(when ? { when } : {}), ...(hint && when ? { hint: true as const } : {}) }],
    missing: [],
    ruledOut: false,
  }
}

/** The same element shown by the same thing is told once, with the lower of its lines. */
const once = (established: readonly Established[]): readonly Established[] => {
  const proof = ({ by }: Established): unknown => ("fact" in by ? by.fact.value : by.finding)
  const line = ({ when }: Established): number => when?.value ?? 0
  return established.filter((entry, i) =>
    established.every(
      (other, j) =>
        i === j ||
        other.element !== entry.element ||
        proof(other) !== proof(entry) ||
        line(entry) < line(other) ||
        (line(entry) === line(other) && i < j),
    ),
  )
}
const allOf = (parts: readonly Weighed[]): Weighed => ({
  met: parts.every((part) => part.met),
  established: once(parts.flatMap((part) => part.established)),
  missing: [...new Set(parts.flatMap((part) => part.missing))],
  ruledOut: parts.some((part) => part.ruledOut),
})
/** All alternatives that hold; where none does, what the nearest possible one lacks (the first among equals). */
const anyOf = (parts: readonly Weighed[]): Weighed => {
  const met = parts.filter((part) => part.met)
  if (met.length) return { ...allOf(met), ruledOut: false }
  const possible = parts.filter((part) => !part.ruledOut)
  return (possible.length ? possible : parts).reduce((best, part) => (part.missing.length < best.missing.length ? part : best))
}

/**
 * Weighs a tree. `all` needs every part, `any` one of them, `unless` fails while its exception holds. A leaf that the yardstick defines is
 * weighed by its definition, and a number used there makes what it shows a hint.
 */
export const weigh = (tree: Elements, scope: Scope, yardstick: Yardstick, hint = false): Weighed => {
  const each = (parts: readonly Elements[]): readonly Weighed[] => parts.map((part) => weigh(part, scope, yardstick, hint))
  if ("all" in tree) return allOf(each(tree.all))
  if ("any" in tree) return anyOf(each(tree.any))
  if ("unless" in tree) {
    const [exception, rule] = each([tree.unless, tree.then]) as [Weighed, Weighed]
    return exception.met
      ? { ...rule, met: false, missing: [...rule.missing, ...exception.established.map((entry) => exceptionOf(entry.element))] }
      : rule
  }
  const definition = yardstick.get(tree.element)
  return definition ? weigh(definition, scope, yardstick, true) : leaf(tree.element, tree.when, scope, hint)
}
