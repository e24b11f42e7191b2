/** Contacts that the person brought about, or that serve them: answers to a ticket, invoices, surveys, and a call soon after the person called or asked to be called. */
import { isCall, isIncoming, isOutgoing, wasConnected } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"
import { formAt } from "../words-read.ts"

const serving =
  /工单|受理编号|您(?:的|反映|反馈)[^。]{0,8}(?:诉求|投诉|意见|问题|来信|咨询)|回访|满意度|评价|发票|(?:合同|协议|条款|隐私政策)[^。]{0,6}(?:变更|更新|调整)/
const asksCall = /(?:请|可以|方便|有空|麻烦|尽快|马上)[^。]{0,8}(?:回电|打给我|给我(?:打|回)(?:个)?电话|给我来电|来电)|回我电话/
const refuses = /别|不要|勿|停止|不许|不准|拒/
/** A call so soon after is an answer to the person's own, in seconds. */
const soonS = 3_600

/** The rows of a side that nothing is held against for this reason. */
export const askedFor = (timeline: Timeline, { rows }: Pick<Group, "rows">): ReadonlySet<number> => {
  const found = new Set<number>()
  let asked = Number.NEGATIVE_INFINITY
  for (const row of rows) {
    const at = timeline.at[row] as number
    if (Number.isNaN(at)) break
    const text = timeline.text[row] as number
    const words = text < 0 ? "" : timeline.texts.get(text)
    if (isOutgoing(timeline, row)) {
      if (isCall(timeline, row) ? wasConnected(timeline, row) === true : asksCall.test(words) && !refuses.test(words)) asked = at
    } else if (!isIncoming(timeline, row)) continue
    else if (isCall(timeline, row) ? at - asked <= soonS : formAt(timeline, row) === "other" && serving.test(words)) found.add(row)
  }
  return found
}
