/** `safety`: what comes before all paperwork, the gravest first. */
import type { Citation } from "../case/citation.ts"
import type { Alarm } from "../plan/alarm.ts"
import { alarmsOf } from "../plan/safety/index.ts"
import { view } from "./view.ts"

export interface AlarmView {
  readonly id: string
  /** `despair`, `danger`, `fraud` or `official`. */
  readonly kind: string
  readonly title: string
  readonly why: string
  readonly acts: readonly {
    readonly text: string
    readonly channel?: string
    readonly channelTitle?: string
    readonly doc?: string
    readonly notYetBuilt?: true
  }[]
  readonly never: readonly string[]
  readonly questions: readonly string[]
  readonly state: "now" | "past" | "done"
  readonly claim: string | null
  readonly counterparty: string | null
  readonly events: readonly string[]
  readonly citations: readonly Citation[]
}
export const safety = view("safety", ({ dossier, book, options }): readonly AlarmView[] =>
  alarmsOf(dossier)
    .filter(({ claim }) => options.claim === undefined || claim === null || claim === options.claim)
    .map(({ rows, ...alarm }: Alarm) => ({
      ...alarm,
      acts: alarm.acts.map((act) => {
        const channel = book.channels.find(({ id }) => id === act.channel)
        return { ...act, ...(channel ? { channelTitle: channel.title } : {}) }
      }),
      events: rows.map((row) => dossier.timeline.eventId(row)),
    })),
)
