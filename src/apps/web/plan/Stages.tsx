/** The five stages of the way, each with what has become of it. */
import type { PlanStepView } from "../../../engine/views/plan.ts"
import { planWords as t } from "./words.ts"

const order = ["核实", "取证", "告知", "投诉", "起诉"] as const satisfies readonly PlanStepView["step"][]
const rank = ["now", "waiting", "later", "done"] as const satisfies readonly PlanStepView["state"][]
export type StageState = keyof typeof t.stageStates
/** What is to be done now before what is waited for, that before what comes later; done only where all of it is, and some of it where the rest comes later. */
export const stageState = (steps: readonly Pick<PlanStepView, "step" | "state">[], stage: string): StageState => {
  const its = new Set(steps.filter((one) => one.step === stage).map(({ state }) => state))
  const first = rank.find((state) => its.has(state)) ?? "none"
  return first === "later" && its.has("done") ? "some" : first
}

export const Stages = ({ steps }: { readonly steps: readonly PlanStepView[] }) => (
  <ol className="stages" aria-label={t.stages}>
    {order.map((stage) => {
      const state = stageState(steps, stage)
      return (
        <li key={stage} className={`stage-${state}`} aria-current={state === "now" ? "step" : undefined}>
          <span className="stage-name">{stage}</span>
          <span className="stage-state">{t.stageStates[state]}</span>
        </li>
      )
    })}
  </ol>
)
