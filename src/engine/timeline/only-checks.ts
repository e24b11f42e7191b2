/** Whether a side has only checked an application or an employment with the reader, and nothing that was read asks for a debt: that is no collection, however often it rang. */
import { isCheck } from "../messages/form/matters.ts"
import { formOf } from "./readings.ts"
import { isIncoming } from "./rows.ts"
import type { Group, Timeline } from "./timeline.ts"

export const onlyChecks = (timeline: Timeline, group: Group): boolean => {
  const read = [...group.rows].filter((row) => isIncoming(timeline, row) && (timeline.text[row] as number) >= 0)
  return (
    read.some((row) => isCheck(timeline.texts.get(timeline.text[row] as number))) &&
    read.every((row) => formOf(timeline, row) !== "dunning")
  )
}
