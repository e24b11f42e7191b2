/** Reads the element grammar of law files: `all(a, any(b, c[count > 3]), unless(d, e))`. */
import type { Elements, Threshold } from "./instrument.ts"

/** Why a text is no element tree, with the place in it. */
export class ElementError extends Error {}

const word = /[a-z][A-Za-z0-9-]*/y
const space = /\s*/y

/**
 * Parses one element tree. `all(…)` and `any(…)` take one or more trees, `unless(exception, rule)` takes two; a leaf is an element id,
 * with an optional threshold `id[measure > value]` or `id[measure >= value]`, where the value is a number or the name of a number among
 * the provision's own parameters. Throws ElementError.
 */
export const parseElements = (text: string, parameters: Readonly<Record<string, string | number>> = {}): Elements => {
  let at = 0
  const fail = (why: string): never => {
    throw new ElementError(`${why} at ${at + 1} of "${text}"`)
  }
  const skip = (): void => {
    space.lastIndex = at
    space.test(text)
    at = space.lastIndex
  }
  const take = (char: string): boolean => {
    skip()
    if (text[at] !== char) return false
    at += 1
    return true
  }
  const name = (): string => {
    skip()
    word.lastIndex = at
    const m = word.exec(text) ?? fail("expected a name")
    at = word.lastIndex
    return m[0]
  }
  const threshold = (): Threshold => {
    const measure = name()
    skip()
    const m = /^(>=|>)\s*([a-z][a-z0-9-]*|\d+(?:\.\d+)?)/.exec(text.slice(at)) ?? fail("expected > or >= and a value")
    at += m[0].length
    const value = /^\d/.test(m[2] as string) ? Number(m[2]) : parameters[m[2] as string]
    if (typeof value !== "number") return fail(`"${m[2]}" is no number among the parameters`)
    if (!take("]")) fail("expected ]")
    return { measure, op: m[1] as Threshold["op"], value }
  }
  const tree = (): Elements => {
    const id = name()
    if (take("[")) return { element: id, when: threshold() }
    if (!take("(")) return { element: id }
    const parts: Elements[] = []
    do parts.push(tree())
    while (take(","))
    if (!take(")")) fail("expected ) or ,")
    if (id === "all") return { all: parts }
    if (id === "any") return { any: parts }
    // biome-ignore lint/suspicious/noThenProperty: a plain tree in the words of the law, never awaited
    if (id === "unless" && parts.length === 2) return { unless: parts[0] as Elements, then: parts[1] as Elements }
    return fail(id === "unless" ? "unless takes two parts" : `unknown operator "${id}"`)
  }
  const found = tree()
  skip()
  return at === text.length ? found : fail("unexpected text")
}

/** Writes a tree back in the grammar it was read from. */
export const writeElements = (elements: Elements): string => {
  if ("all" in elements) return `all(${elements.all.map(writeElements).join(", ")})`
  if ("any" in elements) return `any(${elements.any.map(writeElements).join(", ")})`
  if ("unless" in elements) return `unless(${writeElements(elements.unless)}, ${writeElements(elements.then)})`
  const { when } = elements
  return when ? `${elements.element}[${when.measure} ${when.op} ${when.value}]` : elements.element
}

/** Every leaf of a tree, in order. */
export const leavesOf = (elements: Elements): readonly Extract<Elements, { element: string }>[] => {
  if ("all" in elements) return elements.all.flatMap(leavesOf)
  if ("any" in elements) return elements.any.flatMap(leavesOf)
  if ("unless" in elements) return [...leavesOf(elements.unless), ...leavesOf(elements.then)]
  return [elements]
}
