/** The plan of a case: what to do now, what waits for whom until when, what comes later, what is done. It decides nothing for the person and foretells nothing. */
import type { LawSheets } from "../channels/index.ts"
import type { Dossier } from "../dossier.ts"
import { matterOf, type PlanMatter } from "./matter.ts"
import { oneNow } from "./one-now.ts"
import { alarmSteps } from "./safety/steps.ts"
import { checkRecord } from "./stages/check-record.ts"
import { complain, complainFirst, credit, police } from "./stages/complain.ts"
import { defend } from "./stages/defend.ts"
import { keep } from "./stages/keep.ts"
import { noDebt } from "./stages/no-debt.ts"
import { askedAfter, nothing, nothingToComplain, onlyAskedAfter, onlyMisreported, onlyRecorded } from "./stages/nothing.ts"
import { pay } from "./stages/pay.ts"
import { sue } from "./stages/sue.ts"
import { cardOf, tell } from "./stages/tell.ts"
import { verify } from "./stages/verify.ts"
import { owesNothing } from "./standing.ts"
import { type OpenStep, type PlanStep, stages } from "./step.ts"

export interface PlanInput {
  readonly dossier: Dossier
  readonly book: LawSheets
  /** One claim alone; all when absent. */
  readonly claim?: string | undefined
}
/** One claim's steps in the order in which they are taken up: what runs at a court waits for nothing. */
const stepsOf = (matter: PlanMatter): readonly OpenStep[] => [...defend(matter), ...ownStepsOf(matter)]
const ownStepsOf = (matter: PlanMatter): readonly OpenStep[] => {
  const other = matter.suspect ? [] : noDebt(matter)
  if (other.length > 0) return [...other, ...keep(matter)]
  const first = [...verify(matter), ...keep(matter)]
  if (matter.standing === "unsaid") return first
  // Of a side that only messages tell of nothing further is laid out before the person says what the debt is to them.
  if (matter.claim?.known === "messages") return [...first, ...pay(matter)]
  if (matter.suspect) return [...first, ...pay(matter), ...police(matter)]
  // Whether it is paid off at all is open: nobody is told to stop, and nothing is complained of.
  if (matter.loan?.remains) return [...first, ...pay(matter)]
  // What speaks against their word that the debt is not theirs is cleared up before anything is declared, reported or objected to.
  if (matter.denialDoubted && owesNothing(matter.standing)) return [...first, ...pay(matter), ...cardOf(matter)]
  if (onlyRecorded(matter)) return [...verify(matter), ...credit(matter), ...keep(matter), ...pay(matter)]
  if (onlyMisreported(matter)) return [...verify(matter), ...checkRecord(matter), ...keep(matter), ...pay(matter)]
  if (onlyAskedAfter(matter)) return [...first, ...askedAfter(matter), ...pay(matter), ...cardOf(matter)]
  if (nothingToComplain(matter)) return [...first, ...nothing(matter), ...pay(matter)]
  return [...first, ...pay(matter), ...complainFirst(matter), ...tell(matter), ...complain(matter), ...sue(matter)]
}
/** What is kept is kept once, however many claims there are. */
const onceEach = (steps: readonly OpenStep[]): readonly OpenStep[] => [...new Map(steps.map((step) => [step.id, step])).values()]

/** Steps by stage, in the order of the stages; which one is to be done now was chosen before, by what comes first. */
export const planOf = ({ dossier, book, claim }: PlanInput): readonly PlanStep[] => {
  const claims = dossier.claims.filter((one) => claim === undefined || one.id === claim)
  const matters = claims.length === 0 ? [matterOf(dossier, book, undefined)] : claims.map((one) => matterOf(dossier, book, one))
  const about = alarmSteps(dossier).filter((step) => claim === undefined || step.claim === null || step.claim === claim)
  const steps = oneNow(onceEach([...about, ...matters.flatMap(stepsOf)]))
  return stages.flatMap((stage) => steps.filter((step) => step.step === stage))
}
