/** Causes that exclude each other are never both likely: one that yields is lowered, else neither is more than possible and what decides is asked. */
import type { Cause, CauseWeighed, Conclusion, Diagnosis, Missing } from "./cause.ts"

interface Entry {
  readonly cause: Cause
  readonly weighed: CauseWeighed & Pick<Diagnosis, "excludedBy">
}
interface Pair {
  readonly a: string
  readonly b: string
  readonly why: string
  readonly yields: boolean
  readonly weak: boolean
}
/** Each pair once, the declaring cause first, in the order of the registry. */
const pairsOf = (entries: readonly Entry[]): readonly Pair[] =>
  entries.flatMap(({ cause }) =>
    (cause.excludes ?? [])
      .filter((one) => entries.some((entry) => entry.cause.id === one.cause.id))
      .map((one) => ({ a: cause.id, b: one.cause.id, why: one.why, yields: one.yields === true, weak: one.weak === true })),
  )
/** Both stand on days of their own: a loan may be pressed for before the due day, and be overdue afterwards. */
const apart = (a: CauseWeighed, b: CauseWeighed): boolean =>
  a.days !== undefined && b.days !== undefined && a.days.size > 0 && b.days.size > 0 && ![...a.days].some((day) => b.days?.has(day))
const merged = (own: readonly Missing[], more: readonly Missing[]): readonly Missing[] => [
  ...own,
  ...more.filter((one) => !own.some((held) => held.text === one.text || (held.question !== undefined && held.question === one.question))),
]

export const settle = (given: readonly Entry[]): readonly Entry[] => {
  const all = new Map(given.map((entry) => [entry.cause.id, entry.weighed]))
  const pairs = pairsOf(given).filter(({ a, b }) => !apart(all.get(a) as CauseWeighed, all.get(b) as CauseWeighed))
  const isLikely = (id: string): boolean => all.get(id)?.conclusion === "likely"
  const lower = (id: string, conclusion: Conclusion, missing: readonly Missing[] = []): void => {
    const { unlessUnread: _unread, ...held } = all.get(id) as Entry["weighed"]
    all.set(id, { ...held, conclusion, missing: merged(held.missing, missing) })
  }
  for (const { a, b } of pairs.filter((pair) => pair.yields)) if (isLikely(a) && isLikely(b)) lower(a, "possible")
  // All ties are found before any is lowered: of three that exclude each other none is left likely by its place.
  const ties = pairs.filter(({ a, b }) => isLikely(a) && isLikely(b))
  for (const { a, b } of ties) {
    const [first, second] = [all.get(a), all.get(b)]
    lower(a, "possible", second?.missing)
    lower(b, "possible", first?.missing)
  }
  for (const { a, b, why, weak, yields } of pairs) {
    for (const [id, by] of [
      [a, b],
      [b, a],
    ] as const) {
      // What yields to another does not speak against it.
      if (!isLikely(by) || isLikely(id) || (yields && by === a)) continue
      const { unlessUnread: _unread, ...held } = all.get(id) as Entry["weighed"]
      const conclusion = weak || held.conclusion === "excluded" ? held.conclusion : "unlikely"
      all.set(id, { ...held, conclusion, excludedBy: [...(held.excludedBy ?? []), { cause: by, why }] })
    }
  }
  return given.map(({ cause }) => ({ cause, weighed: all.get(cause.id) as Entry["weighed"] }))
}
