/** The shape of JSON values: every key with the kinds that its values have, one line a key. */

/** Path of a key (`[].rows.read`, empty for the value itself) → its kinds, sorted and joined with `|`; `absent` is one where some objects have the key and some have not. */
export type Shape = Readonly<Record<string, string>>

/** Keys whose own keys are names that plug-ins give: each name is told by itself, and what they hold once, as `.*`. */
const isMap = (path: string): boolean => /(?:^|\.)(?:measures|params)$/.test(path)
const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value)
const below = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`)
const ofJson: ReadonlySet<string> = new Set(["null", "array", "object", "string", "number", "boolean"])

/** The shape of values that are one view, of as many cases as are given. Throws for what JSON has not. */
export const shapeOf = (values: readonly unknown[]): Shape => {
  const kinds = new Map<string, Set<string>>()
  const objects = new Map<string, number>()
  const holders = new Map<string, { readonly of: string; count: number }>()
  const add = (path: string, kind: string): void => void kinds.set(path, (kinds.get(path) ?? new Set()).add(kind))
  const walk = (path: string, value: unknown): void => {
    const kind = kindOf(value)
    if (!ofJson.has(kind)) throw new Error(`${path || "the value"}: a ${kind} is nothing that JSON has`)
    add(path, kind)
    if (Array.isArray(value)) for (const one of value) walk(`${path}[]`, one)
    if (kind !== "object") return
    objects.set(path, (objects.get(path) ?? 0) + 1)
    for (const [key, one] of Object.entries(value as object)) {
      if (one === undefined) continue
      if (isMap(path)) {
        add(`${path}.{${key}}`, kindOf(one))
        walk(`${path}.*`, one)
        continue
      }
      const at = below(path, key)
      const holder = holders.get(at) ?? { of: path, count: 0 }
      holders.set(at, holder)
      holder.count++
      walk(at, one)
    }
  }
  for (const value of values) walk("", value)
  for (const [path, { of, count }] of holders) if (count < (objects.get(of) as number)) add(path, "absent")
  return Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, its]) => [path, [...its].sort().join("|")]))
}

/** What became of a shape: each line names one key. */
export interface Change {
  readonly gone: readonly string[]
  readonly added: readonly string[]
  readonly otherKinds: readonly string[]
}
/** How the shapes of views differ from those that were promised. */
export const changeOf = (promised: Readonly<Record<string, Shape>>, now: Readonly<Record<string, Shape>>): Change => {
  const keys = (shapes: Readonly<Record<string, Shape>>) =>
    new Map(Object.entries(shapes).flatMap(([view, shape]) => Object.entries(shape).map(([path, its]) => [`${view} ${path}`.trim(), its])))
  const [before, after] = [keys(promised), keys(now)]
  return {
    gone: [...before.keys()].filter((key) => !after.has(key)),
    added: [...after.keys()].filter((key) => !before.has(key)),
    otherKinds: [...after].flatMap(([key, its]) => {
      const was = before.get(key)
      return was === undefined || was === its ? [] : [`${key}: ${was} → ${its}`]
    }),
  }
}
/** The promise with what was added: a key that is promised stays promised, so that it can only be taken back by hand. */
export const withAdded = (
  promised: Readonly<Record<string, Shape>>,
  now: Readonly<Record<string, Shape>>,
): Readonly<Record<string, Shape>> =>
  Object.fromEntries(
    [...new Set([...Object.keys(promised), ...Object.keys(now)])].sort().map((view) => {
      const all = { ...promised[view], ...now[view] }
      return [view, Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))]
    }),
  )
