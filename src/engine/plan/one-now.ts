/** Of everything that could be done, one thing is to be done now: the first that is open; the rest comes later. */
import type { OpenStep, PlanStep } from "./step.ts"

export const oneNow = (steps: readonly OpenStep[]): readonly PlanStep[] => {
  const now = steps.find(({ state }) => state === "open")
  return steps.map((step) => ({ ...step, state: step === now ? "now" : step.state === "open" ? "later" : step.state }))
}
