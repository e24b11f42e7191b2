/** Whether a side has only checked an application or an employment with the reader, and nothing that was read asks for a debt: that is no collection, however often it rang. */
import { isCheck } from "../messages/form/matters.ts"
import { contactsOfGroup, onceIn } from "./contacts.ts"
import { formOf } from "./readings.ts"
import type { Group, Timeline } from "./timeline.ts"

const wordedOf = onceIn(
  contactsOfGroup,
  ({ text }) =>
    (row) =>
      (text[row] as number) >= 0,
)
const known = new WeakMap<Group, boolean>()
export const onlyChecks = (timeline: Timeline, group: Group): boolean => {
  const held = known.get(group)
  if (held !== undefined) return held
  const read = wordedOf.all(timeline, group)
  const made =
    read.some((row) => isCheck(timeline.texts.get(timeline.text[row] as number))) &&
    read.every((row) => formOf(timeline, row) !== "dunning")
  known.set(group, made)
  return made
}
