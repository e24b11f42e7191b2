/** A rule of procedure as told: with what it rests on in the version of the filing day, the terms that go with it, and how sure it is. */
import type { Day } from "../case/time.ts"
import { type Procedure, type ProcedureRule, procedureList } from "../channels/court/procedure.ts"
import type { LawSheets } from "../channels/index.ts"
import { basisOn } from "../channels/terms/basis.ts"
import type { Law } from "../law/instrument.ts"
import { termOn } from "../law/terms/term.ts"
import { type TermView, termView } from "./terms.ts"

export interface RuleView {
  readonly id: string
  readonly title: string
  readonly text: string
  /** What to do, in order, or what to keep in mind. */
  readonly steps: readonly string[]
  /** `effective`: commencement of the version in force on the filing day; null where its text is not held. */
  readonly basis: readonly {
    readonly instrument: string
    readonly title: string
    readonly article: string | null
    readonly held: boolean
    readonly effective: string | null
  }[]
  readonly terms: readonly TermView[]
  readonly confidence: string
  /** Weak sources: a hint, no fact. */
  readonly hint: boolean
  readonly source: string
  readonly note?: string
}
/** A rule that this tool holds for later days only: the earlier text is not held, which does not say that there was none. */
export interface RuleMissing {
  readonly sheet: string
  readonly id: string
  readonly title: string
  readonly from: string
}

const weak: ReadonlySet<string> = new Set(["secondary-multi-weak", "inference"])
export const ruleView = (book: LawSheets, law: Law, day: Day, rule: ProcedureRule): RuleView => ({
  id: rule.id,
  title: rule.title,
  text: rule.text,
  steps: rule.steps,
  basis: rule.bases.flatMap((one) => {
    const basis = basisOn(law, { basis: one }, day)
    if (!basis) return []
    const { instrument, title, article, held, effective } = basis
    return [{ instrument, title, article, held, effective: effective ?? null }]
  }),
  terms: procedureList(rule, "terms").flatMap((id) => {
    const term = termOn(book.terms, id, day)
    return term ? termView(law, term, day) : []
  }),
  confidence: rule.confidence,
  hint: weak.has(rule.confidence),
  source: rule.source,
  ...(rule.note === undefined ? {} : { note: rule.note }),
})
/** Rules of a sheet whose first text begins after a day. */
export const laterRules = (procedure: Procedure, sheet: string, day: Day): readonly RuleMissing[] => {
  const rules = procedure.get(sheet) ?? []
  return [...new Set(rules.map((rule) => rule.id))].flatMap((id) => {
    const first = rules.filter((rule) => rule.id === id).reduce((a, b) => (a.from <= b.from ? a : b))
    return first.from > day ? [{ sheet, id, title: first.title, from: first.from }] : []
  })
}
