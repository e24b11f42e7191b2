/** Takes the records of a stretch in which one table may follow another: calls and then messages, a header again on each page, other columns below. */
import { cleanCell } from "../../case/text.ts"
import { decodeRange } from "../text/byte-pool.ts"
import { cellText } from "../text/cell-text.ts"
import type { Cells } from "../text/delimited.ts"
import type { Encoding } from "../text/encoding.ts"
import { parsePeriod, type YearRule } from "./moment.ts"
import { findHeader, isOtherTable, planTable, type TablePlan } from "./plan.ts"
import type { TableRead } from "./reading.ts"
import { beginTable, noteNotice, noteTotals } from "./reading.ts"
import { rowTaker } from "./rows.ts"

/** Records that a later table is planned from. */
const lookAhead = 100
interface Held {
  readonly cells: Cells
  readonly row: number
}
/** A record that outlives its call. */
const copied = ({ bytes, start, end, count, from, to, numeric }: Cells): Cells => ({
  bytes: bytes.slice(from, to),
  start: start.slice(0, count).map((at) => at - from),
  end: end.slice(0, count).map((at) => at - from),
  count,
  from: 0,
  to: to - from,
  ...(numeric ? { numeric: numeric.slice(0, count) } : {}),
})
export interface TableTaker {
  /** Takes a record below the first header, with its row as the person sees it. */
  take(cells: Cells, row: number): void
  /** Takes what was held back. */
  finish(): void
}
/** Each table is read by its own header; one that repeats the header at hand changes nothing. */
export const tableTaker = (
  reading: TableRead,
  first: TablePlan,
  rule: YearRule,
  encoding: Encoding,
  sheet: string | undefined,
): TableTaker => {
  const decode = cellText(encoding)
  const { vocabulary } = reading.layout
  const texts = (cells: Cells): string[] =>
    Array.from({ length: cells.count }, (_, i) =>
      cleanCell(decodeRange(decode, cells.bytes, cells.start[i] as number, cells.end[i] as number).replaceAll('""', '"')),
    )
  let titles: readonly string[] | undefined
  let held: Held[] = []
  let readBefore = reading.read
  let totalled = true
  const open = (plan: TablePlan, by: YearRule): ((cells: Cells, row: number) => void) =>
    rowTaker(reading, plan, by, encoding, sheet, (shown, again) => {
      // The same titles begin another table only where a period of its own stands above them: a page is none.
      if (!again || reading.notices.some((notice) => parsePeriod(notice) !== undefined)) titles = shown
    })
  /** Records below the titles of a list that holds no calls: they are nothing of the table above. */
  const passOver = (cells: Cells): void => {
    const shown = texts(cells)
    reading.structure++
    if (shown.filter((cell) => cell !== "").length <= 2) noteNotice(reading, shown.join(" "))
  }
  let current = open(first, rule)
  /** A table that states no total of its own below one whose total was met: the file's total is that of all. */
  const end = (): void => {
    if (!totalled && reading.total === readBefore) reading.total = reading.read
  }
  const begin = (): void => {
    const rows = held
    const shown = titles ?? []
    held = []
    titles = undefined
    const notices = reading.notices.splice(0)
    const plan = planTable([shown, ...rows.map(({ cells }) => texts(cells))], vocabulary)
    if (plan?.header === 0) {
      end()
      readBefore = reading.read
      const before = reading.total
      const next = beginTable(reading, { ...plan, preamble: notices.join("\n") }, sheet ?? "")
      totalled = reading.total !== before
      current = open(plan, next.period || !rule.period ? next : { ...next, period: rule.period })
    } else if (isOtherTable(shown, vocabulary)) current = passOver
    for (const { cells, row } of rows) current(cells, row)
  }
  const isHeader = (cells: Cells): boolean => findHeader([texts(cells)], vocabulary) === 0
  const take = (cells: Cells, row: number): void => {
    // The next header may come before there is enough to plan from.
    if (titles !== undefined && isHeader(cells)) begin()
    if (current === passOver && titles === undefined && isHeader(cells)) {
      titles = texts(cells)
      reading.structure++
      return
    }
    if (titles === undefined) current(cells, row)
    else {
      held.push({ cells: copied(cells), row })
      if (held.length >= lookAhead) begin()
    }
  }
  return {
    take,
    finish: () => {
      if (titles !== undefined) begin()
      end()
      noteTotals(reading)
    },
  }
}
