/** What a plan is made of: steps in five stages, of which one at most is to be done now. */

/** In order: what is it, keep it, tell them, complain, sue. `安全` stands before all of them where somebody is in danger. */
export const stages = ["安全", "核实", "取证", "告知", "投诉", "起诉"] as const
export type Stage = (typeof stages)[number]
/** `now`: the one thing to do. `waiting`: somebody else's turn, or a day to wait for. `later`: after something else. `done`. */
export const stepStates = ["now", "waiting", "later", "done"] as const
export type StepState = (typeof stepStates)[number]

export interface PlanStep {
  /** Stable within a case. */
  readonly id: string
  readonly step: Stage
  /** What to do, as one sentence in Chinese. */
  readonly action: string
  readonly why: string
  /** How, a sentence each. */
  readonly how: readonly string[]
  readonly state: StepState
  /** Id of the place to turn to. */
  readonly channel?: string
  /** Id of the paper; `notYetBuilt` where it is named and nobody can draft it yet. */
  readonly doc?: string
  readonly notYetBuilt?: true
  /** The day up to which one waits, or by which it is to be done. */
  readonly until?: string
  /** Who has to act while it waits. */
  readonly waitsFor?: string
  /** The question whose answer moves it on. */
  readonly question?: string
  readonly claim: string | null
  readonly counterparty: string | null
}
/** A step as its stage gives it: whether it is open, and not yet whether it is the one to do now. */
export interface OpenStep extends Omit<PlanStep, "state"> {
  readonly state: "open" | Exclude<StepState, "now">
}
