/** `chart`: contacts by day and hour, as plain counts for a picture: calls and messages of one opposite side, or of all named ones, the same that papers count. */
import type { Dossier } from "../dossier.ts"
import { parametersFor } from "../grounds/parameters.ts"
import { countedOn, kindsCounted, messageKinds } from "../timeline/contacts.ts"
import { byDay, byHour } from "../timeline/parted.ts"
import { dated, type Indices, received, withoutClock } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { unreadRows } from "../timeline/unread.ts"
import { type ShowOptions, view } from "./view.ts"

export interface ChartView {
  /** The opposite side; null for all named ones together. */
  readonly for: string | null
  /** Calls and messages received, up to the day asked for: those in the squares and those of `clockless` together. */
  readonly contacts: number
  /** How many of them are known by their day alone: in no square, and in `noHour` of their day. */
  readonly clockless: number
  /** Days with contacts. Of each hour's contacts, `messages` says how many were none of the telephone's calls. */
  readonly days: readonly {
    readonly day: string
    readonly hours: readonly number[]
    readonly messages: readonly number[]
    /** Of this day, without an hour; only where there are any. */
    readonly noHour?: number
  }[]
  /** Contacts without a day, and rows of which nothing tells whether they are contacts: in no square, and in no count. */
  readonly undated: number
  readonly undirected: number
  /** Contacts dated after the day asked for: in no count either. */
  readonly later: number
  readonly quiet: { readonly from: string; readonly to: string; readonly status: string } | null
}
const perHour = (timeline: Timeline, rows: Indices): readonly number[] => byHour(timeline, rows).map((count) => count?.value ?? 0)
const rowsOf = ({ timeline }: Dossier, { for: counterparty, claim }: ShowOptions): Indices =>
  Int32Array.from(
    timeline.groups
      .filter((group) => (counterparty === undefined ? group.attributed : group.counterparty === counterparty))
      .filter((group) => claim === undefined || group.claim === claim)
      .flatMap((group) => Array.from(group.rows))
      .sort((a, b) => a - b),
  )
const chartOf = (dossier: Dossier, options: ShowOptions): ChartView => {
  const { timeline, law } = dossier
  const rows = rowsOf(dossier, options)
  const contacts = countedOn(timeline, rows, dossier.day)
  const days = byDay(timeline, contacts)
  const [first, last] = [days[0]?.key.value, days.at(-1)?.key.value]
  const parameters = first === undefined ? undefined : parametersFor(law, last === undefined ? { from: first } : { from: first, to: last })
  const [from, to] = [parameters?.get("quiet-hours-from"), parameters?.get("quiet-hours-to")]
  const unread = unreadRows(timeline, rows)
  return {
    for: options.for ?? null,
    contacts: contacts.length,
    clockless: withoutClock(timeline, contacts).length,
    days: days.map(({ key, rows: own }) => {
      const noHour = withoutClock(timeline, own).length
      return {
        day: key.value,
        hours: perHour(timeline, own),
        messages: perHour(timeline, received(timeline, own, messageKinds)),
        ...(noHour > 0 ? { noHour } : {}),
      }
    }),
    undated: unread.untimed.length,
    undirected: unread.undirected.length,
    later: dated(timeline, received(timeline, rows, kindsCounted)).length - contacts.length,
    quiet: from && to ? { from: `${from.value}`, to: `${to.value}`, status: from.status } : null,
  }
}

export const chart = view("chart", ({ dossier, options }): ChartView => chartOf(dossier, options))
