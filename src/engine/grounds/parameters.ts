/** Gives rules the numbers they need (a quiet-hours window) out of the texts in force on the days of the acts. */
import { addDays, type Day, type DayRange } from "../case/time.ts"
import type { Law, Version } from "../law/instrument.ts"
import type { RuleParameters } from "../rules/rule.ts"

/** The numbers of a version by name, the first that names one; gathered once. */
const gathered = new WeakMap<Version, ReadonlyMap<string, string | number>>()
const numbersOf = (version: Version): ReadonlyMap<string, string | number> => {
  const held = gathered.get(version)
  if (held) return held
  const found = new Map<string, string | number>()
  for (const article of version.articles)
    for (const unit of article.provisions)
      for (const [name, value] of Object.entries(unit.parameters)) if (!found.has(name)) found.set(name, value)
  gathered.set(version, found)
  return found
}
const valueIn = (version: Version, name: string): string | number | undefined => numbersOf(version).get(name)
/** The versions that hold a number, in order of their beginning; looked for once. */
const holding = new WeakMap<Law, Map<string, readonly Version[]>>()
const holdersOf = (law: Law, name: string): readonly Version[] => {
  const byName = holding.get(law) ?? new Map<string, readonly Version[]>()
  holding.set(law, byName)
  const held = byName.get(name)
  if (held) return held
  const found = law.versions
    .filter((version) => valueIn(version, name) !== undefined)
    .sort((a, b) => (a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0))
  byName.set(name, found)
  return found
}

/** True when the versions, in order of their beginning, leave no day of the range without one. */
const coversAll = (versions: readonly Version[], acts: DayRange): boolean => {
  let next = acts.from
  for (const version of versions) {
    if (version.effective > next) return false
    if (version.until === undefined || (acts.to !== undefined && version.until >= acts.to)) return true
    if (version.until >= next) next = addDays(version.until, 1)
  }
  return false
}
const overlaps = (version: Version, acts: DayRange): boolean =>
  (acts.to === undefined || version.effective <= acts.to) && (version.until === undefined || version.until >= acts.from)

/**
 * `in-force`: norms with one and the same value are in force on every day of the acts. `descriptive`: on some day none is (or the value
 * changed meanwhile), and the value, from a norm of part of those days or from the tool's own yardstick, only describes the acts; nobody
 * was bound to it then. Texts that begin after the acts are never looked at.
 */
export const parametersFor = (law: Law, acts: DayRange): RuleParameters => ({
  get: (name) => {
    const holders = holdersOf(law, name).filter((version) => overlaps(version, acts))
    const norms = holders.filter((version) => version.kind !== "本工具尺度")
    const chosen = norms.at(-1) ?? holders.at(-1)
    if (!chosen) return undefined
    const value = valueIn(chosen, name) as string | number
    const steady = norms.length > 0 && norms.every((version) => valueIn(version, name) === value) && coversAll(norms, acts)
    return { value, status: steady ? "in-force" : "descriptive" }
  },
})

/** The part of a range in which a version was in force, or undefined. */
export const withinVersion = (
  version: Version,
  acts: { readonly from: Day; readonly to: Day },
): { readonly from: Day; readonly to: Day } | undefined => {
  // biome-ignore lint/complexity/useMathMinMax: days are text
  const from = version.effective > acts.from ? version.effective : acts.from
  const to = version.until !== undefined && version.until < acts.to ? version.until : acts.to
  return from <= to ? { from, to } : undefined
}
