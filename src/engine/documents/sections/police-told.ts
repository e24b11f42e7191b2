/** What the police did with a report, as far as the person answered: the paper that they gave by its own name, or that they gave none. */
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"

/** Behind 向公安机关报案: （受案回执…）, ，没有受理. Undefined where nothing tells. */
export const policeOutcome = (matter: PaperSubject): Sentence | undefined => {
  const [receipt] = matter.said("police-receipt")
  if (receipt) return say`（${receipt}）`
  const [outcome] = matter.said("police-outcome")
  switch (outcome?.value) {
    case "refused":
      return say`，没有受理${as("unsaid", outcome)}`
    case "taken":
      return say`，已经受理，没有给单据${as("unsaid", outcome)}`
    default:
      return undefined
  }
}
/** 向公安机关报案, with what came of it. */
export const reportTold = (matter: PaperSubject, told: Sentence): Sentence => {
  const outcome = policeOutcome(matter)
  return outcome ? say`${told}${outcome}` : told
}
