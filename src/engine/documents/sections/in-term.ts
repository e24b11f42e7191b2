/** The last day of a term of the law, counted for a paper as `show deadlines` counts it. */
import type { Day } from "../../case/time.ts"
import { type Counted, countTerm } from "../../law/terms/count.ts"
import { termOn } from "../../law/terms/term.ts"
import type { PaperSubject } from "./matter.ts"

/** Undefined where no section of the term answers for that start day: nobody is told a day then. */
export const countedFrom = ({ dossier: { law } }: PaperSubject, id: string, from: Day): Counted | undefined => {
  const term = termOn(law.terms, id, from)
  return term && countTerm(term, from, law.calendar)
}
/** As advice tells it: the day, and how it was counted. */
export const lastDayTold = ({ day, how }: Counted): string => `${day}为止（${how.join("；")}）`
