/** The rows of the chart: days with contacts, and the quiet stretches between them as one row each. */
import type { ChartView } from "../../../engine/views/chart.ts"

export type ChartRow =
  | {
      readonly day: string
      readonly hours: readonly number[]
      readonly messages: readonly number[]
      readonly noHour?: number | undefined
      readonly total: number
    }
  | { readonly gapDays: number; readonly after: string }
  | { readonly year: string }

const dayMs = 86_400_000
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / dayMs) - 1

/** Days without a contact are counted, not drawn. */
export const chartRows = (chart: ChartView): readonly ChartRow[] => {
  const rows: ChartRow[] = []
  let last: string | undefined
  for (const { day, hours, messages, noHour } of chart.days) {
    const total = hours.reduce((sum, n) => sum + n, 0) + (noHour ?? 0)
    if (total === 0) continue
    const between = last === undefined ? 0 : daysBetween(last, day)
    if (last !== undefined && between > 0) rows.push({ gapDays: between, after: last })
    if (last?.slice(0, 4) !== day.slice(0, 4)) rows.push({ year: day.slice(0, 4) })
    rows.push({ day, hours, messages, noHour, total })
    last = day
  }
  return rows
}
/** Whether an hour lies in a quiet window that may run over midnight, e.g. 22:00 to 08:00. */
export const isQuietHour = (hour: number, quiet: { readonly from: string; readonly to: string } | null | undefined): boolean => {
  if (!quiet) return false
  const from = Number(quiet.from.slice(0, 2))
  const to = Number(quiet.to.slice(0, 2))
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to
}
/** 0 none, then four depths of colour. */
export const depth = (count: number): 0 | 1 | 2 | 3 | 4 => (count === 0 ? 0 : count === 1 ? 1 : count <= 3 ? 2 : count <= 6 ? 3 : 4)
