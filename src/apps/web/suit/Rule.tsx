/** What is told of every rule of procedure: its words, steps, terms, caveat, and what it rests on in which version. */

import type { ReactNode } from "react"
import type { RuleView } from "../../../engine/views/procedure.ts"
import type { AskView } from "../../../engine/views/suit.ts"
import { named } from "../../../locales/names.ts"
import { dateWords } from "../parts/dates.ts"
import { Lines } from "../parts/Lines.tsx"
import { pageWords } from "../parts/words.ts"
import { questionsPlace } from "../questions/place.ts"
import { turnWords } from "../turn/words.ts"
import { suitWords as t } from "./words.ts"

const p = pageWords.provisions

/** The checklist's own name beside a source says nothing to a person. */
const checklist = "（statutes）"
const inBrief = (title: string): string => title.replace(/^中华人民共和国/, "")
const Basis = ({ rule }: { readonly rule: RuleView }) => (
  <ul className="plain-list dim source">
    {rule.basis.map((one) => (
      <li key={`${one.instrument} ${one.article}`}>
        《{inBrief(one.title)}》{one.article} · {one.effective === null ? t.textNotHeld : p.from(dateWords(one.effective))}
      </li>
    ))}
    <li>
      {p.source}
      {pageWords.colon}
      {rule.source.replaceAll(checklist, "")} · {named("confidence", rule.confidence)}
    </li>
  </ul>
)
/** Questions whose answers would settle the point. */
export const Asks = ({ caseId, questions }: { readonly caseId: string; readonly questions: readonly AskView[] }) =>
  questions.length > 0 && (
    <ul className="plain-list">
      {questions.map((one) => (
        <li key={one.key}>
          {one.ask} <a href={questionsPlace.href(caseId, one.key)}>{p.answer}</a>
        </li>
      ))}
    </ul>
  )
export const RuleCard = ({ rule, children }: { readonly rule: RuleView; readonly children?: ReactNode }) => (
  <>
    <p>{rule.text}</p>
    {children}
    <Lines title={t.steps} lines={rule.steps} ordered />
    <Lines title={turnWords.terms} lines={rule.terms.map((term) => `${term.title}${pageWords.colon}${term.text}`)} />
    {rule.note && <p className="care">{rule.note}</p>}
    <h4>{turnWords.basis}</h4>
    <Basis rule={rule} />
  </>
)
