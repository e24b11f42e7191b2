/** The person's own refusals as rows behind those of the records, so that another answer moves no row of a record and nothing that was made of them. */
import { connection, directions, eventKinds, precisions } from "../case/batch.ts"
import { type Citation, type ItemId, type NonEmpty, type Weight, weights } from "../case/citation.ts"
import type { Counterparty } from "../case/claim.ts"
import { claimIdOf, claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { instantOf, wallOf } from "../case/time.ts"
import { beginOf } from "./provenance.ts"
import type { Event, Timeline } from "./timeline.ts"

/** One moment of an answer. A day without a clock time has the precision of a day. */
interface StatedRow {
  readonly item: ItemId
  readonly claim: number
  readonly at: number
  readonly precision: Event["precision"]
  /** Which of the moments that the answer names. */
  readonly nth: number
}
/** In order of time, then of their items. */
const statedRows = (facts: Facts): readonly StatedRow[] =>
  facts.claims
    .flatMap((claim) =>
      facts.many(claimKeyOf(claim, "refused")).flatMap((stated, i): StatedRow[] => {
        const at = wallOf(stated.value)
        const precision = /:\d{2}:\d{2}/.test(stated.value) ? "second" : /\d:\d{2}/.test(stated.value) ? "minute" : "day"
        return Number.isNaN(at) ? [] : [{ item: stated.from[0].item, claim, at, precision, nth: i + 1 }]
      }),
    )
    .sort((a, b) => a.at - b.at || (a.item < b.item ? -1 : a.item > b.item ? 1 : a.nth - b.nth))

const longer = <T extends Uint8Array | Int32Array | Float64Array>(column: T, more: readonly number[]): T => {
  const made = new (column.constructor as new (length: number) => T)(column.length + more.length)
  made.set(column)
  made.set(more, column.length)
  return made
}
/** Nearly all that is asked of rows is asked of such lists, thousands of times. */
const allBelow = (rows: Int32Array, size: number): boolean => {
  for (let i = 0; i < rows.length; i++) if ((rows[i] as number) >= size) return false
  return true
}
/** Some rows of a timeline, those of its records apart from those stated. */
interface Parted {
  readonly recorded: readonly number[]
  readonly said: readonly StatedRow[]
}
/** A timeline of records with the refusals that the person states; the very same where they state none. */
export const withStated = (records: Timeline, counterparties: readonly Counterparty[], facts: Facts): Timeline => {
  const stated = statedRows(facts)
  if (stated.length === 0) return records
  const { size } = records
  const every = (value: number): readonly number[] => stated.map(() => value)
  const statedAt = (row: number): StatedRow => stated[row - size] as StatedRow
  /** Undefined where none of them is stated, which is so of nearly all that is asked. */
  const parted = (rows: ArrayLike<number>): Parted | undefined => {
    if (rows instanceof Int32Array ? allBelow(rows, size) : Array.prototype.every.call(rows, (row: number) => row < size)) return undefined
    const all = Array.from(rows)
    return { recorded: all.filter((row) => row < size), said: all.filter((row) => row >= size).map(statedAt) }
  }
  const citations = (rows: ArrayLike<number>): NonEmpty<Citation> => {
    const { recorded, said } = parted(rows) ?? { recorded: rows, said: [] }
    if (said.length === 0) return records.citations(recorded)
    const wholes = [...new Set(said.map(({ item }) => item))].sort().map((item): Citation => ({ item, at: { in: "whole" } }))
    return (recorded.length === 0 ? wholes : [...records.citations(recorded), ...wholes]) as unknown as NonEmpty<Citation>
  }
  const eventId = (row: number): string => (row < size ? records.eventId(row) : idOf(statedAt(row)))
  return {
    ...records,
    records,
    size: size + stated.length,
    kind: longer(records.kind, every(eventKinds.indexOf("refusal"))),
    at: longer(
      records.at,
      stated.map(({ at }) => at),
    ),
    precision: longer(
      records.precision,
      stated.map(({ precision }) => precisions.indexOf(precision)),
    ),
    direction: longer(records.direction, every(directions.indexOf("out"))),
    connected: longer(records.connected, every(connection.unknown)),
    durationS: longer(records.durationS, every(-1)),
    number: longer(records.number, every(-1)),
    text: longer(records.text, every(-1)),
    event: (row) => (row < size ? records.event(row) : eventOf(statedAt(row), counterparties)),
    eventId,
    citations,
    *citationsWritten(rows) {
      if (parted(rows)) yield JSON.stringify(citations(rows))
      else yield* records.citationsWritten(rows)
    },
    *idsWritten(rows) {
      if (parted(rows)) yield Array.from(rows, (row) => JSON.stringify(eventId(row))).join(",")
      else yield* records.idsWritten(rows)
    },
    weight: (rows) => {
      const apart = parted(rows)
      if (!apart) return records.weight(rows)
      const ranks = [weights.indexOf("stated"), ...(apart.recorded.length > 0 ? [weights.indexOf(records.weight(apart.recorded))] : [])]
      return weights[Math.max(...ranks)] as Weight
    },
  }
}
const idOf = ({ item, nth }: StatedRow): string => `${beginOf(item, 0)}${nth}`
const eventOf = (row: StatedRow, counterparties: readonly Counterparty[]): Event => {
  const claim = claimIdOf(row.claim)
  return {
    id: idOf(row),
    kind: "refusal",
    at: instantOf(row.at),
    precision: row.precision,
    direction: "out",
    durationS: null,
    connected: null,
    number: null,
    counterparty: counterparties.find((party) => party.claim === claim)?.id ?? null,
    claim,
    text: null,
    citations: [{ item: row.item, at: { in: "whole" } }],
  }
}
/** The events of a timeline in order of time, those stated among those of the records, from the nth on. */
export function* inOrder({ size, at, records }: Timeline, from = 0): Iterable<number> {
  let recorded = 0
  let stated = records.size
  for (let nth = 0; nth < size; nth++) {
    const isNext = stated < size && !(recorded < records.size && (at[recorded] as number) <= (at[stated] as number))
    const row = isNext ? stated++ : recorded++
    if (nth >= from) yield row
  }
}
