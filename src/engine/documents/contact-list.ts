/** 附：逐次联络明细: every counted contact on a line of its own, with the place in each exhibit where it stands. */
import { precisions } from "../case/batch.ts"
import { hasClock, isCall, seenIn, sumDurationS, wasConnected, when } from "../timeline/measure.ts"
import { byNumber } from "../timeline/tally.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Block, Row } from "./ast.ts"
import type { Form } from "./forms.ts"
import type { Matter } from "./matter.ts"
import { as, say } from "./say.ts"

/** More lines than a reader can check by hand are left to the source files. */
const mostRows = 300

const second = precisions.indexOf("second")
/** As fine as the source tells the time, and no finer. */
const clockOf = (timeline: Timeline, row: number): Form =>
  timeline.precision[row] === second ? "second" : hasClock(timeline, row) ? "minute" : "day"
const rowOf = (matter: Matter, row: number): Row => {
  const { timeline } = matter.dossier
  const one = Int32Array.of(row)
  const number = byNumber(timeline, one)[0]?.key
  const duration = isCall(timeline, row) ? sumDurationS(timeline, one) : undefined
  const missed = isCall(timeline, row) && wasConnected(timeline, row) === false
  return {
    cells: [
      say`${as(clockOf(timeline, row), when(timeline, row))}`,
      { t: "label", text: isCall(timeline, row) ? "来电" : "信息" },
      number ? say`${number}` : { t: "label", text: "—" },
      missed ? say`${seenIn(timeline, one, "未接通")}` : duration ? say`${duration}秒` : { t: "label", text: "—" },
    ],
  }
}
/** In order of time; undefined without a contact. */
export const contactList = (matter: Matter): Block | undefined => {
  const { contacts } = matter
  if (!contacts.length) return undefined
  return {
    t: "table",
    caption: contacts.length > mostRows ? "逐次联络明细（较多，只列前面部分）" : "逐次联络明细",
    head: ["时间", "方式", "号码", "通话时长"],
    widths: [3.2, 1.1, 2.8, 1.5],
    rows: [...contacts.subarray(0, mostRows)].map((row) => rowOf(matter, row)),
    exhibits: { width: 4.6 },
  }
}
