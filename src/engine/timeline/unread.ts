/**
 * What was handed in and could not be read: files kept unread, files read in part, rows refused, rows without time, clock or direction. It may hold contacts,
 * so that nothing is ever called absent while it is there. The one notion of it: everything that tells an absence or a count asks here.
 */

import type { Extraction } from "../case/batch.ts"
import { directions, eventKinds, precisions, refusedRows } from "../case/batch.ts"
import type { ItemId } from "../case/citation.ts"
import type { Issue, IssueCode } from "../case/issue.ts"
import type { EvidenceItem } from "../case/item.ts"
import { isUnpackedFrom } from "../case/origin.ts"
import { type Day, numberOfDay, secondsPerDay } from "../case/time.ts"
import { hasClock, type Indices, isIncoming, pick } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

/**
 * `file`: kept, nothing read. `part`: read in part. `refused`: rows that were read and not taken. `untimed`: contacts whose time could not be read.
 * `undirected`: rows of which nothing tells who called or wrote. `clockless`: contacts with a day and no hour. `number`: rows whose number is damaged.
 */
export const unreadKinds = ["file", "part", "refused", "untimed", "undirected", "clockless", "number"] as const
export type UnreadKind = (typeof unreadKinds)[number]
/** One kind of unread content of one item. `rows` is null where nobody can tell how many there are. */
export interface UnreadPart {
  readonly item: ItemId
  readonly name: string
  readonly kind: UnreadKind
  readonly rows: number | null
  /** What reading or reception says of it; null where nothing did. */
  readonly code: IssueCode | null
}
/** In the order of the items, each item's kinds in the order of `unreadKinds`. Empty where everything was read. */
export interface Unread {
  readonly parts: readonly UnreadPart[]
}

/**
 * The codes that leave nothing unread; every other counts as unread, so that a new code which forgets to stand here keeps "nothing found" from being said.
 * Times and directions are counted by their rows below, and what a refused row lacks by the row.
 */
const leavesNothing: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "encoding-guessed",
  "suffix-lies",
  "no-rows",
  "year-guessed",
  "precision-minute",
  "duplicate-item",
  "original-mended",
  "lost-zero",
  "litter",
  "repeated-row",
  "reception-clock-doubted",
  "unsafe-name",
  "public-number",
  "bad-duration",
  "negative-duration",
  "no-number",
  "withheld-number",
  "masked-number",
  "ragged-row",
  "bad-time",
  "future-time",
  "unset-clock",
  "bad-direction",
  "bad-statement",
  "unknown-key",
])
/** Codes of rows whose number lost digits or is none: whose contact it was cannot be told. */
const ofNumbers: ReadonlySet<IssueCode> = new Set<IssueCode>(["damaged-id", "unclear-number"])
/** Messages that were never sent or received: read, and known to be no contact. */
const neverSent: ReadonlySet<string> = new Set(["draft", "outbox", "failed", "queued"])
const noContact = ({ code, params }: Issue): boolean => code === "unread-kind" && neverSent.has(`${params.kind ?? ""}`)

const unknown = directions.indexOf("unknown")
const stated = eventKinds.indexOf("refusal")
const dayOnly = precisions.indexOf("day")

/** Rows that are in no count, or not in those by the hour, because part of them could not be read. No row is in two of them. */
export interface UnreadRows {
  readonly untimed: Indices
  readonly undirected: Indices
  readonly clockless: Indices
}
const isUndirected = (timeline: Timeline, row: number): boolean => timeline.direction[row] === unknown && timeline.kind[row] !== stated
/** Whether any row could be unread, so that a million read ones are looked at once and not copied. */
const mayBeUnread = ({ records: { size, at, direction, precision } }: Timeline): boolean =>
  direction.includes(unknown) || precision.includes(dayOnly) || (size > 0 && Number.isNaN(at[size - 1]))
/** The unread ones among some rows of the timeline. What the person dialled or wrote is no contact, whatever its time. */
export const unreadRows = (timeline: Timeline, rows: Indices): UnreadRows => {
  if (!mayBeUnread(timeline)) return { untimed: new Int32Array(), undirected: new Int32Array(), clockless: new Int32Array() }
  const { at } = timeline
  const timeless = (row: number): boolean => Number.isNaN(at[row])
  return {
    untimed: pick(rows, (row) => timeless(row) && (isIncoming(timeline, row) || isUndirected(timeline, row))),
    undirected: pick(rows, (row) => !timeless(row) && isUndirected(timeline, row)),
    clockless: pick(rows, (row) => !timeless(row) && isIncoming(timeline, row) && !hasClock(timeline, row)),
  }
}

/** How many of the rows each item has; a row that several items show counts in each. */
const rowsByItem = (timeline: Timeline, rows: Indices): ReadonlyMap<ItemId, number> => {
  const found = new Map<ItemId, number>()
  if (rows.length === 0) return found
  for (const { item, at } of timeline.citations(rows)) {
    const n = "ranges" in at ? at.ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0) : 1
    found.set(item, (found.get(item) ?? 0) + n)
  }
  return found
}

/** Entries that came out of an archive after it was received: its password was given later. The first ones stand right behind it in the log. */
const openedLater = (archive: EvidenceItem, items: readonly EvidenceItem[]): number => {
  const own = items.filter((item) => isUnpackedFrom(item.origin, archive.id) && item.seq > archive.seq).map((item) => item.seq)
  const withIt = new Set(own)
  let first = archive.seq + 1
  while (withIt.has(first)) first++
  return own.filter((seq) => seq > first).length
}
const unlocked = (item: EvidenceItem, issue: Issue, items: readonly EvidenceItem[]): boolean =>
  issue.code === "needs-password" && typeof issue.params.files === "number" && openedLater(item, items) >= issue.params.files
/** How many rows of a file issues of some codes name: one by one up to a number, then as a count of all. */
const rowsNamed = (issues: readonly Issue[]): number =>
  Math.max(issues.filter((issue) => issue.row !== undefined).length, ...issues.map((issue) => Number(issue.params.rows ?? 0)))

/** What of one item as a whole was not read; rows of the timeline aside. */
const ofItem = (item: EvidenceItem, extraction: Extraction | undefined, items: readonly EvidenceItem[]): UnreadPart[] => {
  const answer = item.origin.how === "stated"
  const part = (kind: UnreadKind, rows: number | null, code: IssueCode | null): UnreadPart => ({
    item: item.id,
    name: answer ? "您的回答" : item.name,
    kind,
    rows,
    code,
  })
  const received = item.issues.filter((issue) => !unlocked(item, issue, items))
  const all = [...received, ...(extraction?.issues ?? [])]
  const left = all.filter((issue) => !leavesNothing.has(issue.code) && !ofNumbers.has(issue.code) && !noContact(issue))
  // An answer that was not understood is asked again, and holds no contacts; one that cannot be read any more is lost.
  const refused = answer ? [] : (extraction?.refused ?? []).filter((issue) => !noContact(issue))
  const entries = items.some((one) => isUnpackedFrom(one.origin, item.id))
  const opened = entries || (extraction?.importer === "archive" && left.length === 0)
  const silent = (extraction?.kept ?? 0) === 0 && refused.length === 0
  // A table without rows says so; a file of which nobody says anything was not read.
  const explained =
    (answer && extraction !== undefined) || all.some((issue) => issue.code === "no-rows") || opened || (extraction?.read ?? 0) > 0
  const numbers = rowsNamed(all.filter((issue) => ofNumbers.has(issue.code)))
  return [
    ...(left.length > 0 || !explained ? [part(silent && !opened ? "file" : "part", null, left[0]?.code ?? null)] : []),
    ...(refused.length > 0
      ? [
          part(
            "refused",
            refused.reduce((sum, issue) => sum + refusedRows(issue), 0),
            refused[0]?.code ?? null,
          ),
        ]
      : []),
    ...(numbers > 0 ? [part("number", numbers, "damaged-id")] : []),
  ]
}

/** Rows dated after the day that everything is counted up to, by items whose dates are in doubt: a wrong clock, and not the future, keeps them out of every count. */
const laterDoubted = (timeline: Timeline, extractions: ReadonlyMap<ItemId, Extraction>, day: Day): ReadonlyMap<ItemId, number> => {
  const doubted = new Set(
    [...extractions].flatMap(([id, { issues }]) => (issues.some(({ code }) => code === "reception-clock-doubted") ? [id] : [])),
  )
  if (doubted.size === 0) return new Map()
  const end = (numberOfDay(day) + 1) * secondsPerDay
  const rows: number[] = []
  for (let row = 0; row < timeline.size; row++)
    if ((timeline.at[row] as number) >= end && (isIncoming(timeline, row) || isUndirected(timeline, row))) rows.push(row)
  return new Map([...rowsByItem(timeline, Int32Array.from(rows))].filter(([id]) => doubted.has(id)))
}
/** Everything unread in what the case still uses, on the day of the dossier: withdrawn and erased items take no part. */
export const unreadOf = (
  items: readonly EvidenceItem[],
  extractions: ReadonlyMap<ItemId, Extraction>,
  timeline: Timeline,
  day: Day,
): Unread => {
  const used = items.filter((item) => !item.withdrawn && !item.erased)
  const every = mayBeUnread(timeline) ? Int32Array.from({ length: timeline.size }, (_, row) => row) : new Int32Array()
  const { untimed, undirected, clockless } = unreadRows(timeline, every)
  const counted = [
    ["untimed", rowsByItem(timeline, untimed), "bad-time"],
    ["untimed", laterDoubted(timeline, extractions, day), "reception-clock-doubted"],
    ["undirected", rowsByItem(timeline, undirected), "bad-direction"],
    ["clockless", rowsByItem(timeline, clockless), null],
  ] as const
  const rank = (part: UnreadPart): number => unreadKinds.indexOf(part.kind)
  return {
    parts: used.flatMap((item) =>
      [
        ...ofItem(item, extractions.get(item.id), items),
        ...counted.flatMap(([kind, rows, code]): UnreadPart[] => {
          const n = rows.get(item.id)
          return n === undefined ? [] : [{ item: item.id, name: item.name, kind, rows: n, code }]
        }),
      ].sort((a, b) => rank(a) - rank(b)),
    ),
  }
}
/** True while something that could hold contacts was not read: then nothing is told as absent. */
export const isUnread = ({ parts }: Unread): boolean => parts.length > 0
