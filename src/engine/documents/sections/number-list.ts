/** 附表 号码: the other side's numbers one by one, where a paper asks whose they are, or has no room for them. */
import { say } from "../../say/say.ts"
import { withoutReceipts } from "../../timeline/contacts.ts"
import { spanOf } from "../../timeline/measure.ts"
import { byNumber } from "../../timeline/parted.ts"
import type { Block, TableRow } from "../sheet/ast.ts"
import { cellOf, countCells } from "./course.ts"
import type { PaperSubject } from "./matter.ts"

/** More than that nobody goes through: the statistics have the others. */
const most = 60
/** So many stand in a line of the paper itself. */
export const mostInLine = 8
/** `exhibits`: whether the paper shows what it rests on; a letter to the other side does not. */
export const numberList = (matter: PaperSubject, rows: Int32Array, exhibits: boolean): readonly Block[] => {
  const { timeline } = matter.dossier
  const all = byNumber(timeline, rows)
  if (all.length === 0) return []
  // Lawful contacts are none that a customer's paper complains of: what is counted without them says so.
  const part = rows.length < withoutReceipts(timeline, matter.contacts).length
  const listed = all.slice(0, most).map(({ key, rows: of }): TableRow => {
    const span = spanOf(timeline, of)
    return { cells: [say`${key}`, ...countCells(matter, of), cellOf(span?.firstDay), cellOf(span?.lastDay)] }
  })
  return [
    { t: "heading", level: 1, text: { t: "label", text: "附表　号码" } },
    {
      t: "table",
      caption: `${part ? "所反映的联络" : "联络"}所用的号码（来电按次、信息按条${all.length > most ? "；较多，只列前面部分" : ""}）`,
      head: ["号码", "来电", "信息", "最早", "最近"],
      widths: [3, 1.2, 1.2, 2, 2],
      rows: listed,
      exhibits: exhibits ? { width: 2 } : "none",
    },
  ]
}
/** The same where there are more than a line holds. */
export const numberListIfMany = (matter: PaperSubject, rows: Int32Array, exhibits: boolean): readonly Block[] =>
  byNumber(matter.dossier.timeline, rows).length > mostInLine ? numberList(matter, rows, exhibits) : []
