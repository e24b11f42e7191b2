/** 附：逐次联络明细: every counted contact on a line of its own, messages in their own words, with the place in each exhibit where it stands. */
import { type EventKind, eventKinds, precisions } from "../../../case/batch.ts"
import { eventWords } from "../../../case/event-words.ts"
import type { ValueForm } from "../../../say/forms.ts"
import { as, say } from "../../../say/say.ts"
import { seenIn, sumDurationS, when } from "../../../timeline/measure.ts"
import { byNumber } from "../../../timeline/parted.ts"
import { hasClock, isCall, wasConnected } from "../../../timeline/rows.ts"
import type { Timeline } from "../../../timeline/timeline.ts"
import { withoutOtherNames } from "../../quotations/masked.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import type { Block, Cell, TableRow } from "../../sheet/ast.ts"

/** More lines than a reader can check by hand are left to the source files. */
const mostRows = 300

const second = precisions.indexOf("second")
/** As fine as the source tells the time, and no finer. */
const clockOf = (timeline: Timeline, row: number): ValueForm =>
  timeline.precision[row] === second ? "second" : hasClock(timeline, row) ? "minute" : "day"
/** A kept contact is one that came in: that is why it is counted. */
const kindOf = (timeline: Timeline, row: number): string => eventWords(eventKinds[timeline.kind[row] as number] as EventKind, "in").zh
const nothing: Cell = { t: "label", text: "—" }
const lengthOf = (timeline: Timeline, row: number): Cell => {
  const one = Int32Array.of(row)
  const duration = sumDurationS(timeline, one)
  if (wasConnected(timeline, row) === false) return say`${seenIn(timeline, one, "未接通")}`
  return duration ? say`通话${duration}秒` : nothing
}
/** The other side's own words, so that a reader need not take ours for them; long ones are folded, and the place where the rest stands is cited beside. */
const wordsOf = (matter: PaperSubject, row: number): Cell => {
  const { timeline } = matter.dossier
  const text = timeline.text[row] as number
  if (text < 0) return nothing
  const received = timeline.texts.get(text)
  const words = withoutOtherNames(received, received, matter)
  return say`“${as("quotation", seenIn(timeline, Int32Array.of(row), words))}”`
}
const rowOf = (matter: PaperSubject, row: number): TableRow => {
  const { timeline } = matter.dossier
  const one = Int32Array.of(row)
  const number = byNumber(timeline, one)[0]?.key
  return {
    cells: [
      say`${as(clockOf(timeline, row), when(timeline, row))}`,
      { t: "label", text: kindOf(timeline, row) },
      number ? say`${number}` : nothing,
      isCall(timeline, row) ? lengthOf(timeline, row) : wordsOf(matter, row),
    ],
  }
}
/** In order of time; undefined without a contact. */
export const contactList = (matter: PaperSubject): Block | undefined => {
  const { contacts } = matter
  if (!contacts.length) return undefined
  return {
    t: "table",
    caption: contacts.length > mostRows ? "逐次联络明细（较多，只列前面部分）" : "逐次联络明细",
    head: ["时间", "方式", "号码", "内容"],
    widths: [2.95, 0.85, 2.4, 3.4],
    rows: [...contacts.subarray(0, mostRows)].map((row) => rowOf(matter, row)),
    exhibits: { width: 4 },
  }
}
