/** `plan`: the steps of the case with their states; one of them at most is to be done now. */
import { planOf } from "../plan/index.ts"
import type { PlanStep } from "../plan/step.ts"
import { view } from "./view.ts"

/** A step with the names of the place and the paper that it names by their ids. */
export interface PlanStepView extends PlanStep {
  readonly channelTitle?: string
}
export const plan = view("plan", ({ dossier, book, options }): readonly PlanStepView[] =>
  planOf({ dossier, book, claim: options.claim }).map((step) => {
    const channel = book.channels.find(({ id }) => id === step.channel)
    return { ...step, ...(channel ? { channelTitle: channel.title } : {}) }
  }),
)
