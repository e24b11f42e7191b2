/** Doubts the day of receipt where the computer's clock was plainly wrong: what a file dates stays dated, the doubt is told, and the person's word corrects it. */
import type { Extraction } from "../case/batch.ts"
import type { ItemId } from "../case/citation.ts"
import type { Issue } from "../case/issue.ts"
import type { EvidenceItem } from "../case/item.ts"
import { writtenOrigin } from "../case/origin.ts"
import type { CaseRecord } from "../case/record/record.ts"
import { addDays, asDay, type Day, dayOf, secondsPerDay, wallOf } from "../case/time.ts"
import type { Ports } from "../ports.ts"
import { act, alone } from "./act.ts"

/** No version of this program existed in an earlier year: a line with an earlier day was written by a clock that was wrong. */
export const programSince = "2026-01-01" as Day
/** The question whose answer is the true day. */
export const receptionKey = "received.day"
/** How far a clock may step back between two lines without a doubt: zones and corrections. */
const tolerance = secondsPerDay
const unbounded = "9999-12-31" as Day
const later = (...days: readonly Day[]): Day => [...days].sort().at(-1) as Day
const dayIn = (at: string): Day => at.slice(0, 10) as Day

/** Rows that lie after the day of receipt, rows that are dated, and whether a year was taken from that day. */
const dated = (extraction: Extraction): { readonly future: number; readonly dated: number; readonly guessed: boolean } => {
  const told = [...extraction.issues, ...extraction.refused].filter(({ code }) => code === "future-time")
  // The first hundred come one by one, then one issue tells how many there are in all.
  const future = told.reduce(
    (most, { params: { rows }, row }) => (row === undefined ? Math.max(most, Number(rows ?? 0)) : most),
    told.length,
  )
  let rows = 0
  for (const { columns } of extraction.events) for (const at of columns.at) if (!Number.isNaN(at)) rows++
  return { future, dated: rows, guessed: extraction.issues.some(({ code }) => code === "year-guessed") }
}
/** The last day of the bulk of a file: beyond it lie single rows that no file of the kind would hold. */
const lastDayOf = (extraction: Extraction): Day | undefined => {
  const all = extraction.events.flatMap(({ columns }) => Array.from(columns.at).filter((at) => !Number.isNaN(at))).sort((a, b) => a - b)
  const middle = all[all.length >> 1]
  const last = middle === undefined ? undefined : all.findLast((at) => at <= middle + 400 * secondsPerDay)
  return last === undefined ? undefined : dayOf(last)
}
/** Whatever days a file names, nothing covers a day that has not come. */
const coveredBy = ({ coverage }: Extraction, today: Day): Extraction["coverage"] =>
  coverage.flatMap((span) => (span.from > today ? [] : [span.to > today ? { ...span, to: today } : span]))

/** What the log itself says of the clock at the line that received an item. */
const lineDoubts = (current: CaseRecord) => {
  const times = current.acts.map(({ entry }) => ({ seq: entry.seq, at: wallOf(entry.at), day: dayIn(entry.at) }))
  return ({ id, receivedAt }: EvidenceItem): { readonly behind: boolean; readonly ahead: Day | undefined } => {
    const line = current.byId.get(id)?.named.find(({ entry }) => entry.at === receivedAt)?.entry
    if (!line) return { behind: false, ahead: undefined }
    const at = wallOf(line.at)
    const behind = dayIn(line.at) < programSince || times.some((one) => one.seq < line.seq && one.at > at + tolerance)
    const before = times.filter((one) => one.seq > line.seq && one.at < at - tolerance && one.day >= programSince).map(({ day }) => day)
    return { behind, ahead: before.sort()[0] }
  }
}

export type ReadWith = (item: EvidenceItem, receivedOn: Day) => Promise<Extraction>
/**
 * The extractions with those read again whose day of receipt cannot be right. `stated`: the day that the person gave, and the line that says so; it holds for what was received
 * before that line. `read` reads an item as if it had been received on another day.
 */
export const withReception = async (
  current: CaseRecord,
  items: readonly EvidenceItem[],
  extractions: ReadonlyMap<ItemId, Extraction>,
  stated: { readonly day: Day; readonly seq: number } | undefined,
  today: Day,
  read: ReadWith,
): Promise<ReadonlyMap<ItemId, Extraction>> => {
  const all = new Map(extractions)
  const doubtsOf = lineDoubts(current)
  for (const item of items) {
    const first = extractions.get(item.id)
    if (!first) continue
    const found = dated(first)
    if (found.future === 0 && !found.guessed) continue
    const { behind, ahead } = doubtsOf(item)
    const mostly = found.future > found.dated
    if (!(behind || ahead !== undefined || mostly || found.future > 0)) continue
    const received = dayIn(item.receivedAt)
    if (stated && item.seq < stated.seq) {
      const again = await read(item, stated.day)
      all.set(item.id, { ...again, coverage: coveredBy(again, today) })
      continue
    }
    if (!behind && ahead === undefined && !mostly) continue
    // A clock that ran a month or more ahead would give years that were not yet; one that ran behind, years long gone.
    let until =
      ahead !== undefined && addDays(ahead, 31) < received ? ahead : behind || mostly ? later(programSince, today, received) : received
    let again = until === received ? first : await read(item, until)
    const then = dated(again)
    if (then.future > then.dated) {
      until = later(until, lastDayOf(await read(item, unbounded)) ?? until)
      again = await read(item, until)
    }
    const issue: Issue = { code: "reception-clock-doubted", params: { received, until } }
    all.set(item.id, { ...again, coverage: coveredBy(again, today), issues: [issue, ...again.issues] })
  }
  return all
}
export const isDoubted = (extraction: Extraction | undefined): boolean =>
  extraction?.issues.some(({ code }) => code === "reception-clock-doubted") ?? false

/** The newest standing word on the true day of receipt. */
export const receptionItem = ({ items }: CaseRecord): EvidenceItem | undefined =>
  items
    .filter(({ key, view }) => key === receptionKey && !view.withdrawn && !view.erased)
    .map(({ view }) => view)
    .sort((a, b) => b.seq - a.seq)[0]
/** The day that an answer gives; undefined when it gives none. */
export const receptionDay = (extraction: Extraction | undefined): Day | undefined => {
  const value = extraction?.statements.find(({ key }) => key === receptionKey)?.value
  return typeof value === "string" ? asDay(value) : undefined
}

/** Receives items of a doubted day once more, now that the person handed them in again and the clock shows another day: withdrawn and received, both in the log. */
export const receiveAnew = (ports: Ports, caseId: string, ids: readonly ItemId[]): Promise<unknown> =>
  alone(ports, caseId, () =>
    act(ports, caseId, async (current) => {
      const items = ids.flatMap((id) => current.byId.get(id) ?? []).filter(({ view }) => !view.withdrawn)
      const acts = items.flatMap(({ view, named }) => [
        { kind: "withdrawn", of: named.map(({ entry }) => entry.payload) } as const,
        {
          kind: "received",
          item: view.id,
          size: view.size,
          name: view.name,
          evidence: view.kind,
          obtained: writtenOrigin(view.origin),
          issues: view.issues,
        } as const,
      ])
      return { acts, result: undefined }
    }),
  )
