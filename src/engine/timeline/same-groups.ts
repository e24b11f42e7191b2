/** Gives a group again that was made before of the same rows, so that what was looked for in it is not looked for once more: another number of one side leaves most others as they were. */
import type { EventRows } from "./columns.ts"
import type { Group } from "./timeline.ts"

const isSameGroup = (a: Group, b: Group): boolean =>
  a.counterparty === b.counterparty &&
  a.claim === b.claim &&
  a.title === b.title &&
  a.attributed === b.attributed &&
  a.pooled === b.pooled &&
  a.rows.length === b.rows.length &&
  a.rows.every((row, i) => row === b.rows[i])

/** By what the rows are rows of: whatever is looked for in a group rests on these, on its rows and on whose it is. */
const before = new WeakMap<EventRows, readonly Group[]>()
/** The groups made last of the same columns stand for those that are the same now. */
export const sameGroups = (columns: EventRows, made: readonly Group[]): readonly Group[] => {
  const known = new Map(before.get(columns)?.map((group) => [group.title, group]))
  const groups = made.map((group) => {
    const held = known.get(group.title)
    return held && isSameGroup(held, group) ? held : group
  })
  before.set(columns, groups)
  return groups
}
