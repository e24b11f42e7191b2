/** One day of the timeline: its count first, its events when opened. */
import { useState } from "react"
import type { EventView } from "../../../engine/views/timeline.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { dateWords } from "../parts/dates.ts"
import { EventRow } from "./EventRow.tsx"
import { isHarsh } from "./harsh.ts"
import { timelineWords as t } from "./words.ts"

export interface DayOfEvents {
  readonly day: string
  readonly events: readonly EventView[]
}
/** Events by day, in the order given; undated ones last, as they come. */
export const eventsByDay = (events: readonly EventView[]): readonly DayOfEvents[] => {
  const days: { day: string; events: EventView[] }[] = []
  for (const event of events) {
    const day = event.at?.slice(0, 10) ?? t.noDate
    const last = days.at(-1)
    if (last?.day === day) last.events.push(event)
    else days.push({ day, events: [event] })
  }
  return days
}

interface DayFoldProps extends DayOfEvents {
  readonly first: boolean
  /** False while more of this day may still be loaded. */
  readonly whole: boolean
  readonly names: ReadonlyMap<string, string>
  readonly items: readonly ItemInWords[]
}
export const DayFold = ({ day, events, first, whole, names, items }: DayFoldProps) => {
  const [open, setOpen] = useState(first)
  const harsh = events.filter(isHarsh).length
  return (
    <details className="fold day-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{dateWords(day)}</h3>
        <span className="dim">
          {whole ? t.dayTotal(events.length) : ""}
          {harsh > 0 && t.dayHarsh(harsh)}
        </span>
      </summary>
      {open && (
        <ol className="events">
          {events.map((event) => (
            <EventRow key={event.id} event={event} who={event.counterparty ? names.get(event.counterparty) : undefined} items={items} />
          ))}
        </ol>
      )}
    </details>
  )
}
