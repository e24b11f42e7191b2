/** `timeline`: every event in its order, whole, as a page, or in pieces. */
import type { Citation } from "../case/citation.ts"
import type { Day } from "../case/time.ts"
import type { Dossier } from "../dossier.ts"
import type { MessageLabel } from "../messages/reading.ts"
import { callOfNote } from "../timeline/notes.ts"
import { labelsOf } from "../timeline/readings.ts"
import { inOrder } from "../timeline/stated-rows.ts"
import type { Event } from "../timeline/timeline.ts"
import { isAbout, type Pieces, type ShowOptions, view } from "./view.ts"
import { lines } from "./written.ts"

export interface EventView {
  readonly id: string
  readonly kind: string
  readonly at: string | null
  readonly precision: string
  /** `unknown`: the source does not tell, or in words that are not understood; such an event is in no count of contacts. */
  readonly direction: "in" | "out" | "unknown"
  readonly durationS?: number
  readonly connected?: boolean
  readonly number?: string
  readonly counterparty: string | null
  readonly claim: string | null
  readonly text?: string
  /** What the words of a received message are, only where they are anything: wording alone, whether true or not. */
  readonly labels?: readonly MessageLabel[]
  /** What the loan was on that day, where one loan of that claim is known. */
  readonly standing?: string
  /** Of a diary entry: the one call that was running at that time, from or to that number. The entry is no second call. */
  readonly call?: string
  readonly citations: readonly Citation[]
}
/** A piece of the timeline, and how long it is. */
export interface EventPage {
  readonly total: number
  readonly events: readonly EventView[]
}
export interface PageOptions extends Omit<ShowOptions, "events"> {
  readonly offset?: number
  readonly limit?: number
}
const labelsAt = (dossier: Dossier, index: number): Pick<EventView, "labels"> => {
  const { labels = [] } = labelsOf(dossier.timeline, index) ?? {}
  return labels.length === 0 ? {} : { labels }
}
/** Nothing where the claim has no loan that is known, or several. */
const standingAt = ({ loans }: Dossier, { at, claim }: Pick<Event, "at" | "claim">): Pick<EventView, "standing"> => {
  if (at === null || claim === null) return {}
  const [loan, another] = loans.filter((one) => one.claim === claim)
  if (loan === undefined || another !== undefined) return {}
  const standing = loan.standingOn(at.slice(0, 10) as Day)
  return standing === "unknown" ? {} : { standing }
}
const callBeside = ({ timeline }: Dossier, index: number): Pick<EventView, "call"> => {
  const row = callOfNote(timeline, index)
  return row === undefined ? {} : { call: timeline.eventId(row) }
}
export const eventView = (dossier: Dossier, index: number): EventView => {
  const event = dossier.timeline.event(index)
  return {
    id: event.id,
    kind: event.kind,
    at: event.at,
    precision: event.precision,
    // What reached the person and went on is incoming; what cannot be told stays unknown.
    direction: event.direction === "forwarded" ? "in" : event.direction,
    ...(event.durationS === null ? {} : { durationS: event.durationS }),
    ...(event.connected === null ? {} : { connected: event.connected }),
    ...(event.number === null ? {} : { number: event.number }),
    counterparty: event.counterparty,
    claim: event.claim,
    ...(event.text === null ? {} : { text: event.text }),
    ...labelsAt(dossier, index),
    ...standingAt(dossier, event),
    ...callBeside(dossier, index),
    citations: event.citations,
  }
}
/** Only the rows asked for become views: a timeline may have a million. */
export const page = (
  dossier: Dossier,
  { for: party, claim, offset = 0, limit = Number.POSITIVE_INFINITY }: PageOptions = {},
): EventPage => {
  const { timeline } = dossier
  const events: EventView[] = []
  if (party === undefined && claim === undefined) {
    for (const index of inOrder(timeline, offset)) {
      if (events.length >= limit) break
      events.push(eventView(dossier, index))
    }
    return { total: timeline.size, events }
  }
  let total = 0
  for (const index of inOrder(timeline)) {
    const event = timeline.event(index)
    if ((party !== undefined && event.counterparty !== party) || (claim !== undefined && event.claim !== claim)) continue
    if (total++ >= offset && events.length < limit) events.push(eventView(dossier, index))
  }
  return { total, events }
}
function* written(dossier: Dossier, options: ShowOptions): Iterable<Pieces> {
  const isWanted = isAbout(options)
  const all = options.for === undefined && options.claim === undefined
  for (const index of inOrder(dossier.timeline)) {
    if (!all && !isWanted(dossier.timeline.event(index))) continue
    yield [JSON.stringify(eventView(dossier, index))]
  }
}

export const timeline = view(
  "timeline",
  ({ dossier, options }): readonly EventView[] => page(dossier, options).events,
  ({ dossier, options }) => (options.events === undefined ? lines(written(dossier, options)) : undefined),
)
