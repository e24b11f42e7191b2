/** The plan of a case: what to do now, what waits for whom until when, what comes later, what is done. It decides nothing for the person and foretells nothing. */
import type { LawSheets } from "../channels/index.ts"
import type { Dossier } from "../dossier.ts"
import { oneNow } from "./one-now.ts"
import { alarmSteps } from "./safety/steps.ts"
import type { PlanStep } from "./step.ts"

export interface PlanInput {
  readonly dossier: Dossier
  readonly book: LawSheets
  /** One claim alone; all when absent. */
  readonly claim?: string | undefined
}
export const planOf = ({ dossier }: PlanInput): readonly PlanStep[] => oneNow(alarmSteps(dossier))
