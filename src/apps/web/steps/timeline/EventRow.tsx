/** One event: when, what, who, its words folded until tapped, and where it can be seen. */
import type { EventView, Item } from "../../api/client.ts"
import { kindNames, named, outgoingNames } from "../../labels.ts"
import { Fold } from "../../parts/Fold.tsx"
import { Sources } from "../../parts/Sources.tsx"
import { texts } from "../../texts.ts"

const t = texts.timeline
const clockOf = (event: EventView): string => {
  if (!event.at || event.precision === "day" || event.precision === "none") return ""
  return event.precision === "minute" ? event.at.slice(11, 16) : event.at.slice(11, 19)
}
const kindOf = (event: EventView): string => (event.direction === "out" && outgoingNames[event.kind]) || named(kindNames, event.kind)

interface EventRowProps {
  readonly event: EventView
  readonly heading: string | undefined
  readonly who: string | undefined
  readonly items: readonly Item[]
}

export const EventRow = ({ event, heading, who, items }: EventRowProps) => (
  <li>
    {heading && <h3 className="day">{heading}</h3>}
    <div className="event">
      <span className="clock">{clockOf(event)}</span>
      <div>
        <p>
          <span className="kind">{kindOf(event)}</span> {event.number && <span className="number">{event.number}</span>}{" "}
          {who && <span className="dim">{who}</span>}
        </p>
        {(event.durationS !== undefined && event.durationS !== null && event.durationS >= 0) || event.connected === false ? (
          <p className="dim">
            {event.connected === false ? t.notConnected : t.duration(event.durationS ?? 0)}
            {event.precision === "minute" && ` · ${t.toMinute}`}
          </p>
        ) : null}
        {event.text && (
          <Fold title={t.withText}>
            <p className="words">{event.text}</p>
          </Fold>
        )}
        <Sources citations={event.citations} items={items} />
      </div>
    </div>
  </li>
)
