/** Where a step of the plan is done, in the page. */
import type { PlanStepView } from "../../../engine/views/plan.ts"
import { documentsPlace } from "../documents/place.ts"
import { materialsPlace } from "../materials/place.ts"
import { questionsPlace } from "../questions/place.ts"
import { turnHref } from "../turn/place.ts"
import { planWords as t } from "./words.ts"

export interface Way {
  readonly href: string
  readonly label: string
}
const outside: ReadonlySet<string> = new Set(["核实", "投诉"] satisfies readonly PlanStepView["step"][])
/** Whether its question only tells afterwards what was done at somebody else's. */
export const toldAfter = (step: Pick<PlanStepView, "step" | "channel" | "question">): boolean =>
  step.question !== undefined && step.channel !== undefined && outside.has(step.step)
/** A question that must be answered before comes first; undefined where the step is done outside the page. */
export const wayOf = (caseId: string, step: PlanStepView): Way | undefined => {
  if (step.question !== undefined && !toldAfter(step)) return { href: questionsPlace.href(caseId, step.question), label: t.toAnswer }
  if (step.doc !== undefined && !step.notYetBuilt) return { href: documentsPlace.href(caseId), label: t.toPaper }
  if (step.step === "取证") return { href: materialsPlace.href(caseId), label: t.toMaterials }
  return step.channel === undefined ? undefined : { href: turnHref(caseId), label: t.toTurn }
}
