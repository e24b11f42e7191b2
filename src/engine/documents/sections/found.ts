/** What rules measured over the whole course, in the rules' own sentences, each measure with the rows it was counted over. */
import type { NonEmpty } from "../../case/citation.ts"
import { beforeDue } from "../../rules/before-due/index.ts"
import { ruleOf } from "../../rules/index.ts"
import type { Rule } from "../../rules/rule.ts"
import type { Sentence } from "../../say/say.ts"
import { writtenStandingOf } from "../standing/index.ts"
import { some } from "./course.ts"
import type { PaperSubject } from "./matter.ts"
import { parametersOf } from "./quiet.ts"

/** The due days that only the person tells stand in no paper of whoever may owe. */
const owesByTheirWord = (matter: PaperSubject): boolean =>
  ["owing", "bound"].includes(writtenStandingOf(matter)) && (matter.loan?.instalments.some(({ due }) => due.weight === "stated") ?? false)
/** One paragraph per finding that papers tell at this place. */
const paragraphs = (matter: PaperSubject, place: Rule["follows"]): readonly NonEmpty<Sentence>[] =>
  matter.findings.flatMap((finding) => {
    const rule = ruleOf(finding)
    if (!rule || rule.follows !== place || (rule.id === beforeDue.id && owesByTheirWord(matter))) return []
    const { measures, coverage } = finding
    const sentences = some(rule.paper({ measures, coverage, loan: matter.loan, parameters: parametersOf(matter) }))
    return sentences ? [sentences] : []
  })
export const found = (matter: PaperSubject): readonly NonEmpty<Sentence>[] => paragraphs(matter, undefined)
/** What followed the person's word to stop. */
export const foundAfterRefusals = (matter: PaperSubject): readonly Sentence[] => paragraphs(matter, "refusals").flat()
