/** What a reply by the words to unsubscribe refuses: no more than what that sender writes, and where it answers an offer, no more than its offers. */
import { formOf } from "../timeline/readings.ts"
import { isIncoming } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"

/** 拒收请回复R, 退订回TD, 回T退订. */
const offered = /拒收|退订|(?:回复?|发送?)[“"'「]?(?:TD|T|R|N|Q)(?![A-Za-z])/i
/** A letter alone means nothing where the message that it answers names none. */
const spelt = /拒收|退订/

/** Undefined where the last message from that number offers no such way. `row`: the reply. */
export const optedOut = (timeline: Timeline, row: number): "messages" | "offers" | undefined => {
  const own = timeline.texts.get(timeline.text[row] as number)
  for (let i = row - 1; i >= 0; i--) {
    const text = timeline.text[i] as number
    if (timeline.number[i] !== timeline.number[row] || text < 0 || !isIncoming(timeline, i)) continue
    if (!spelt.test(own) && !offered.test(timeline.texts.get(text))) return undefined
    return formOf(timeline, i) === "advert" ? "offers" : "messages"
  }
  return undefined
}
