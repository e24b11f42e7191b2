/** One event: when, what, who, its words folded until tapped, and where it can be seen. */

import type { EventView } from "../../../engine/views/timeline.ts"
import { eventNamed } from "../../../locales/names.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { Sources } from "../parts/Sources.tsx"
import { pageWords } from "../parts/words.ts"
import { isHarsh } from "./harsh.ts"
import { timelineWords as t } from "./words.ts"

const clockOf = (event: EventView): string => {
  if (!event.at || event.precision === "day" || event.precision === "none") return ""
  return event.precision === "minute" ? event.at.slice(11, 16) : event.at.slice(11, 19)
}
/** What is known of a call beyond its time: nothing is said where nothing is known. */
const remarks = (event: EventView): string =>
  [
    ...(event.direction === "unknown" ? [t.direction] : []),
    ...(event.connected === false ? [t.notConnected] : []),
    ...(event.connected !== false && event.durationS !== undefined && event.durationS !== null ? [t.duration(event.durationS)] : []),
    ...(event.precision === "minute" ? [t.toMinute] : []),
  ].join(pageWords.joiner)

interface EventRowProps {
  readonly event: EventView
  readonly who: string | undefined
  readonly items: readonly ItemInWords[]
}
export const EventRow = ({ event, who, items }: EventRowProps) => (
  <li className="event">
    <span className="clock">{clockOf(event)}</span>
    <div>
      <p>
        <span className="kind">{eventNamed(event.kind, event.direction)}</span>{" "}
        {event.number && <span className="number">{event.number}</span>}{" "}
        <span className="dim">
          {who && unturned(who)} {remarks(event)}
        </span>
      </p>
      <div className="marks">
        {event.text && (
          <Fold title={isHarsh(event) ? t.harsh : t.withText}>
            <p className="words">{unturned(event.text)}</p>
          </Fold>
        )}
        <Sources citations={event.citations} items={items} />
      </div>
    </div>
  </li>
)
