/** What rules measured over the whole course, in the rules' own sentences, each measure with the rows it was counted over. */
import type { NonEmpty } from "../../case/citation.ts"
import { ruleOf } from "../../rules/index.ts"
import type { Rule } from "../../rules/rule.ts"
import type { Sentence } from "../../say/say.ts"
import { some } from "./course.ts"
import type { PaperSubject } from "./matter.ts"
import { parametersOf } from "./quiet.ts"

/** One paragraph per finding that papers tell at this place. */
const paragraphs = (matter: PaperSubject, place: Rule["follows"]): readonly NonEmpty<Sentence>[] =>
  matter.findings.flatMap((finding) => {
    const rule = ruleOf(finding)
    if (!rule || rule.follows !== place) return []
    const { measures, coverage } = finding
    const sentences = some(rule.paper({ measures, coverage, loan: matter.loan, parameters: parametersOf(matter) }))
    return sentences ? [sentences] : []
  })
export const found = (matter: PaperSubject): readonly NonEmpty<Sentence>[] => paragraphs(matter, undefined)
/** What followed the person's word to stop. */
export const foundAfterRefusals = (matter: PaperSubject): readonly Sentence[] => paragraphs(matter, "refusals").flat()
