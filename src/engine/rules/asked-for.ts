/** Contacts that the person brought about, or that serve them: answers to a ticket, invoices, surveys, and a call soon after the person called or asked to be called. */
import type { MessageForm } from "../messages/reading.ts"
import { isCall, isIncoming, isOutgoing, wasConnected } from "../timeline/rows.ts"
import type { Group, Timeline } from "../timeline/timeline.ts"
import { formAt } from "./words-read.ts"

/** Answers to what the person asked or complained of, where nothing else tells what the message is. */
const serving = /工单|受理编号|您(?:的|反映|反馈)[^。]{0,8}(?:诉求|投诉|意见|问题|来信|咨询)/
const asksCall = /(?:请|可以|方便|有空|麻烦|尽快|马上)[^。]{0,8}(?:回电|打给我|给我(?:打|回)(?:个)?电话|给我来电|来电)|回我电话/
const refuses = /别|不要|勿|停止|不许|不准|拒/
/** A call so soon after is an answer to the person's own, in seconds. */
const soonS = 3_600

const isServed = (form: MessageForm | undefined, words: string): boolean => form === "service" || (form === "other" && serving.test(words))

/** Why nothing is held against a contact: the person called, or asked to be called, within the hour before; or it serves them. */
export type Wanted = "own-call" | "asked" | "served"
/** The rows of a side that nothing is held against, and why. `refusedFrom`: from when on the person's words refuse calls, however they were said; what they asked for before no longer stands. */
export const askedFor = (
  timeline: Timeline,
  { rows }: Pick<Group, "rows">,
  refusedFrom: readonly number[],
): ReadonlyMap<number, Wanted> => {
  const refused = [...refusedFrom].sort((a, b) => a - b)
  const found = new Map<number, Wanted>()
  let asked: { readonly at: number; readonly by: Wanted } | undefined
  let next = 0
  for (const row of rows) {
    const at = timeline.at[row] as number
    if (Number.isNaN(at)) break
    for (; next < refused.length && (refused[next] as number) <= at; next++) asked = undefined
    const text = timeline.text[row] as number
    const words = text < 0 ? "" : timeline.texts.get(text)
    const call = isCall(timeline, row)
    if (isOutgoing(timeline, row)) {
      if (call && wasConnected(timeline, row) === true) asked = { at, by: "own-call" }
      if (!call && asksCall.test(words) && !refuses.test(words)) asked = { at, by: "asked" }
    } else if (!isIncoming(timeline, row)) continue
    else if (call && asked && at - asked.at <= soonS) found.set(row, asked.by)
    else if (!call && isServed(formAt(timeline, row), words)) found.set(row, "served")
  }
  return found
}
