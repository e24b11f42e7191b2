/** Contacts by day and hour, as plain counts for a picture: the opposite side's calls and messages, of one counterparty or of all named ones. */

import type { Dossier } from "../dossier.ts"
import { parametersFor } from "../grounds/parameters.ts"
import { byDay, byHour } from "../timeline/parted.ts"
import { received, withClock } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { unreadRows } from "../timeline/unread.ts"
import type { ChartView } from "./contract.ts"

const written = ["sms", "chat", "email"] as const
const perHour = (timeline: Timeline, rows: Int32Array): readonly number[] => byHour(timeline, rows).map((count) => count?.value ?? 0)

export const chart = (dossier: Dossier, counterparty?: string): ChartView => {
  const { timeline, law } = dossier
  const rows = Int32Array.from(
    timeline.groups
      .filter((group) => (counterparty === undefined ? group.attributed : group.counterparty === counterparty))
      .flatMap((group) => Array.from(group.rows))
      .sort((a, b) => a - b),
  )
  const days = byDay(timeline, received(timeline, rows, ["call", ...written]))
  const [first, last] = [days[0]?.key.value, days.at(-1)?.key.value]
  const parameters = first === undefined ? undefined : parametersFor(law, last === undefined ? { from: first } : { from: first, to: last })
  const [from, to] = [parameters?.get("quiet-hours-from"), parameters?.get("quiet-hours-to")]
  const unread = unreadRows(timeline, rows)
  return {
    for: counterparty ?? null,
    days: days.map(({ key, rows: own }) => {
      const noHour = own.length - withClock(timeline, own).length
      return {
        day: key.value,
        hours: perHour(timeline, own),
        messages: perHour(timeline, received(timeline, own, written)),
        ...(noHour > 0 ? { noHour } : {}),
      }
    }),
    undated: unread.untimed.length,
    undirected: unread.undirected.length,
    quiet: from && to ? { from: `${from.value}`, to: `${to.value}`, status: from.status } : null,
  }
}
