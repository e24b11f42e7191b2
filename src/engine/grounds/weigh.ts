/** Weighs an element tree against one counterparty's acts: what is established, by what, and what is still missing. */
import type { Elements } from "../law/instrument.ts"
import { measuresOf } from "../rules/index.ts"
import { daysOfActs, type GroundActs, inAll, inAny } from "./acts.ts"
import type { Scope } from "./elements/element.ts"
import { elementOf, exceptionOf } from "./elements/index.ts"
import type { Established } from "./ground.ts"

export interface WeighedGround {
  readonly met: boolean
  readonly established: readonly Established[]
  readonly missing: readonly string[]
  /** Met by a line that this tool drew through how often or when, and by nothing else: an inference, never a reason to accuse anybody. */
  readonly weak: boolean
  /** The contacts that showed it; undefined where it speaks of the whole course. */
  readonly acts: GroundActs
  /** What is known of the person rules the provision out: it is not theirs, and nothing is missing that could be fetched. */
  readonly ruledOut: boolean
}
/** Trees that the tool's yardstick gives for words of the law which have no number ("侵扰", "多次"), by their anchor. */
export type Yardstick = ReadonlyMap<string, Elements>

/**
 * A finding is as strong as the weakest of its measures but for those that are told beside it: contacts from an issued record after a refusal known
 * by word alone are 有待证明; how often it was refused does not matter when the first refusal is on record.
 */
const isStated = (by: Established["by"]): boolean =>
  "fact" in by ? by.fact.weight === "stated" : measuresOf(by.finding).some(({ beside, cited }) => !beside && cited.weight === "stated")

const leaf = (id: string, when: Extract<Elements, { element: string }>["when"], scope: Scope, hint: boolean): WeighedGround => {
  const kind = elementOf(id)
  const by = kind?.show(scope, when)
  if (!by) return { met: false, established: [], missing: [id], weak: false, acts: undefined, ruledOut: kind?.ruledOut?.(scope) ?? false }
  const line = when ? { when } : {}
  return {
    met: true,
    established: [{ element: id, by, stated: isStated(by), ...line, ...(hint && when ? { hint: true as const } : {}) }],
    missing: [],
    weak: hint && (kind?.frequency === true || kind?.wordless?.(scope, by) === true),
    acts: daysOfActs(scope.timeline, { by, ...line }),
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
/** Every part, by the same contacts: legs that each hold for other contacts show nothing together. */
const allOf = (parts: readonly WeighedGround[]): WeighedGround => {
  const acts = inAll(parts.filter((part) => part.met).map((part) => part.acts))
  const met = parts.every((part) => part.met)
  const apart = met && acts?.length === 0
  const lacking = apart ? parts.filter((part) => part.acts).slice(1) : []
  return {
    met: met && !apart,
    established: once(parts.filter((part) => !lacking.includes(part)).flatMap((part) => part.established)),
    missing: [
      ...new Set([
        ...parts.flatMap((part) => part.missing),
        ...lacking.flatMap((part) => part.established.flatMap((entry) => ("finding" in entry.by ? [entry.element] : []))),
      ]),
    ],
    weak: parts.some((part) => part.weak),
    acts,
    ruledOut: parts.some((part) => part.ruledOut),
  }
}
/**
 * All alternatives that hold, told together; the acts are those of the alternatives that do not rest on a line of this tool, where there is one.
 * Where none holds, what the nearest possible one lacks (the first among equals).
 */
const anyOf = (parts: readonly WeighedGround[]): WeighedGround => {
  const met = parts.filter((part) => part.met)
  if (met.length === 0) {
    const possible = parts.filter((part) => !part.ruledOut)
    return (possible.length ? possible : parts).reduce((best, part) => (part.missing.length < best.missing.length ? part : best))
  }
  const sound = met.filter((part) => !part.weak)
  return {
    met: true,
    established: once(met.flatMap((part) => part.established)),
    missing: [],
    weak: sound.length === 0,
    acts: inAny((sound.length ? sound : met).map((part) => part.acts)),
    ruledOut: false,
  }
}

/**
 * Weighs a tree. `all` needs every part, `any` one of them, `unless` fails while its exception holds. A leaf that the yardstick defines is
 * weighed by its definition, and a number used there makes what it shows a hint.
 */
export const weigh = (tree: Elements, scope: Scope, yardstick: Yardstick, hint = false): WeighedGround => {
  const each = (parts: readonly Elements[]): readonly WeighedGround[] => parts.map((part) => weigh(part, scope, yardstick, hint))
  if ("all" in tree) return allOf(each(tree.all))
  if ("any" in tree) return anyOf(each(tree.any))
  if ("unless" in tree) {
    const [exception, rule] = each([tree.unless, tree.then]) as [WeighedGround, WeighedGround]
    return exception.met
      ? { ...rule, met: false, missing: [...rule.missing, ...exception.established.map((entry) => exceptionOf(entry.element))] }
      : rule
  }
  const definition = yardstick.get(tree.element)
  return definition ? weigh(definition, scope, yardstick, true) : leaf(tree.element, tree.when, scope, hint)
}
