/** Days by hours as a grid: a day is a button, its counts stand in its name, and the whole stands in words below. */
import { Button } from "@mantine/core"
import { useState } from "react"
import type { ChartView } from "../../../engine/views/chart.ts"
import { dateWords } from "../parts/dates.ts"
import { Fold } from "../parts/Fold.tsx"
import { pageWords } from "../parts/words.ts"
import { chartRows, depth, isQuietHour } from "./chart-rows.ts"
import { timelineWords as t } from "./words.ts"

const atOnce = 45
const hours = Array.from({ length: 24 }, (_, hour) => hour)
interface Counts {
  readonly hours: readonly number[]
  readonly messages: readonly number[]
  readonly noHour?: number | undefined
}
/** An hour's contacts, calls and messages told apart. */
const hourly = ({ hours: counts, messages }: Counts, hour: number): string => {
  const written = messages[hour] ?? 0
  return t.chartHour(hour, (counts[hour] ?? 0) - written, written)
}
const spoken = (row: Counts): string =>
  [...hours.flatMap((hour) => (row.hours[hour] ? [hourly(row, hour)] : [])), ...(row.noHour ? [t.noHour(row.noHour)] : [])].join(
    pageWords.comma,
  )

interface HourChartProps {
  readonly chart: ChartView
  readonly day: string | undefined
  readonly onDay: (day: string | undefined) => void
  /** Something was not read: a stretch without rows is then no stretch without contacts. */
  readonly unread: boolean
}

export const HourChart = ({ chart, day, onDay, unread }: HourChartProps) => {
  const [most, setMost] = useState(atOnce)
  const rows = chartRows(chart)
  const beside = (
    <>
      {chart.clockless > 0 && <p className="care">{t.clockless(chart.clockless)}</p>}
      {chart.undirected > 0 && <p className="care">{t.undirected(chart.undirected)}</p>}
      {chart.undated > 0 && <p className="care">{t.undated(chart.undated)}</p>}
      {chart.later > 0 && <p className="care">{t.later(chart.later)}</p>}
    </>
  )
  if (!rows.length)
    return (
      <>
        <p className="dim">{t.chartNone}</p>
        {beside}
      </>
    )
  const left = rows.length - most
  return (
    <div className="chart">
      <p className="dim">
        {t.chartLead} {chart.quiet && <span className="legend-night">{t.quiet(chart.quiet.from, chart.quiet.to)}</span>}
      </p>
      <div className="chart-hours" aria-hidden="true">
        <span />
        {hours.map((hour) => (
          <span key={hour}>{hour % 6 === 0 ? hour : ""}</span>
        ))}
        <span />
      </div>
      {rows.slice(0, most).map((row) =>
        "year" in row ? (
          <p key={row.year} className="chart-year">
            {t.chartYear(row.year)}
          </p>
        ) : "gapDays" in row ? (
          <p key={`gap ${row.after}`} className="chart-gap">
            {t.chartGap(row.gapDays, unread)}
          </p>
        ) : (
          <button
            key={row.day}
            type="button"
            className="chart-row"
            aria-pressed={row.day === day}
            onClick={() => onDay(row.day === day ? undefined : row.day)}
          >
            <span className="visually-hidden">
              {t.chartDay(dateWords(row.day), row.total)}
              {pageWords.colon}
              {spoken(row)}
            </span>
            <span className="chart-day" aria-hidden="true">
              {row.day.slice(5)}
            </span>
            {hours.map((hour) => {
              const count = row.hours[hour] ?? 0
              return (
                <span
                  key={hour}
                  className={`cell d${depth(count)}${isQuietHour(hour, chart.quiet) ? " night" : ""}`}
                  title={count ? hourly(row, hour) : undefined}
                  aria-hidden="true"
                >
                  {count || ""}
                </span>
              )
            })}
            <span className="chart-total" aria-hidden="true">
              {row.total}
            </span>
          </button>
        ),
      )}
      {left > 0 && (
        <Button variant="default" size="sm" onClick={() => setMost(most + atOnce)}>
          {t.chartMore(Math.min(left, atOnce))}
        </Button>
      )}
      {beside}
      <Fold title={t.chartText}>
        <ul className="plain-list">
          {rows
            .flatMap((row) =>
              !("day" in row)
                ? []
                : [
                    <li key={row.day}>
                      {t.chartDay(dateWords(row.day), row.total)}
                      {pageWords.colon}
                      {spoken(row)}
                    </li>,
                  ],
            )
            .slice(0, most)}
        </ul>
      </Fold>
    </div>
  )
}
