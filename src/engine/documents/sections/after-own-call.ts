/** Calls that may answer the person's own: whoever reads a count of calls is told in the same sentence how many of it came so soon after the person called. */
import type { Cited } from "../../case/citation.ts"
import { type Sentence, say } from "../../say/say.ts"
import { countOf } from "../../timeline/measure.ts"
import { isCall, isOutgoing, wasConnected } from "../../timeline/rows.ts"
import { lawNumber } from "./law-number.ts"
import type { PaperSubject } from "./matter.ts"

/** How many of some calls came so soon after the person called the same side, by the tool's yardstick; undefined for none. */
export const afterOwnCall = (matter: PaperSubject, rows: Int32Array): Cited<number> | undefined => {
  const { timeline } = matter.dossier
  const { party } = matter
  const soon = lawNumber(matter, "own-call-seconds") ?? 0
  const group = timeline.groups.find((entry) => entry.counterparty === party.id)
  const own = group?.rows.filter((row) => isCall(timeline, row) && isOutgoing(timeline, row) && wasConnected(timeline, row) === true)
  if (!own?.length) return undefined
  let next = 0
  const later = rows.filter((row) => {
    if (!isCall(timeline, row)) return false
    const at = timeline.at[row] as number
    while (next < own.length && (timeline.at[own[next] as number] as number) <= at) next++
    return next > 0 && at - (timeline.at[own[next - 1] as number] as number) <= soon
  })
  return countOf(timeline, later)
}
/** 来电5次, with how many of them may answer the person's own call; undefined for none. */
export const callsTold = (matter: PaperSubject, rows: Int32Array): Sentence | undefined => {
  const [count, answering] = [countOf(matter.dossier.timeline, rows), afterOwnCall(matter, rows)]
  if (!count) return undefined
  return answering ? say`来电${count}次（${answering}次紧接本人去电）` : say`来电${count}次`
}
