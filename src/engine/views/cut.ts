/** Lists of events and of cited places, cut to a number where one is asked for, with what they come to beside. */
import type { Citation } from "../case/citation.ts"
import type { Dossier } from "../dossier.ts"

export interface EventIds {
  readonly events: readonly string[]
  /** Only where `events` was cut short. */
  readonly eventsTotal?: number
}
export interface CitedPlaces {
  readonly citations: readonly Citation[]
  /** How many places (ranges of rows, messages …) the citations name, only where they were cut short. */
  readonly placesTotal?: number
}
const placesIn = ({ at }: Citation): number => ("ranges" in at ? at.ranges.length : 1)
/** The first `most` places, and how many there are where that is not all. */
export const cutPlaces = (citations: readonly Citation[], most = Number.POSITIVE_INFINITY): CitedPlaces => {
  const placesTotal = citations.reduce((sum, citation) => sum + placesIn(citation), 0)
  if (placesTotal <= most) return { citations }
  let left = most
  const kept = citations.flatMap((citation): Citation[] => {
    const { item, at } = citation
    const taken = Math.min(left, placesIn(citation))
    left -= taken
    if (taken === 0) return []
    return ["ranges" in at ? { item, at: { ...at, ranges: at.ranges.slice(0, taken) as unknown as typeof at.ranges } } : citation]
  })
  return { citations: kept, placesTotal }
}
/** The first `most` events by their ids, and how many there are where that is not all. */
export const eventIds = (dossier: Dossier, events: Int32Array, most = Number.POSITIVE_INFINITY): EventIds => ({
  events: Array.from(events.length > most ? events.subarray(0, most) : events, (index) => dossier.timeline.eventId(index)),
  ...(events.length > most ? { eventsTotal: events.length } : {}),
})
