/** What comes before all paperwork: danger to life, to body, to money; and official texts that nobody should take on trust or ignore. */
import type { Citation } from "../case/citation.ts"

export const alarmKinds = ["despair", "danger", "fraud", "official"] as const
export type AlarmKind = (typeof alarmKinds)[number]
export interface AlarmAct {
  readonly text: string
  /** Id of the place to turn to. */
  readonly channel?: string
  /** Id of the paper for it; `notYetBuilt` where nobody can draft it yet. */
  readonly doc?: string
  readonly notYetBuilt?: true
}
export interface Alarm {
  /** Stable while nothing new happens: a new event of its kind gives a new one. */
  readonly id: string
  readonly kind: AlarmKind
  readonly title: string
  readonly why: string
  /** In the order in which to do them. */
  readonly acts: readonly AlarmAct[]
  /** What not to do. */
  readonly never: readonly string[]
  /** Questions whose answers change the order. */
  readonly questions: readonly string[]
  /** `done` where the person has said that it is taken care of, `past` where it was long ago; it is shown all the same. */
  readonly state: "now" | "past" | "done"
  readonly claim: string | null
  readonly counterparty: string | null
  /** Rows of the timeline. */
  readonly rows: readonly number[]
  readonly citations: readonly Citation[]
}
