/** The sheet of provisions for a case: what can be cited, what may be asked for, what is a hint, what still lacks something. */

import { keyFor } from "../../../engine/case/claim-key.ts"
import type { SheetEntry, SheetView } from "../../../engine/views/law.ts"
import { named } from "../../../locales/names.ts"
import { useCase } from "../api/case-data.ts"
import { UnreadNote } from "../case/UnreadNote.tsx"
import { findingsPlace } from "../findings/place.ts"
import { Answered } from "../parts/Answered.tsx"
import { dateWords } from "../parts/dates.ts"
import { Fold } from "../parts/Fold.tsx"
import { Note } from "../parts/Note.tsx"
import { pageWords } from "../parts/words.ts"
import { questionsPlace } from "../questions/place.ts"
import { sheetWords as t } from "./words.ts"

const p = pageWords.provisions

const states = ["citable", "may-ask", "hint", "missing"] as const
const keyOf = (one: SheetEntry): string => [one.instrument, one.effective, one.anchor, one.claim, one.counterparty, one.acts.from].join(" ")

const Entry = ({ caseId, one }: { readonly caseId: string; readonly one: SheetEntry }) => (
  <Fold
    title={
      <span className="law-head">
        <span>
          《{one.title.replace(/^中华人民共和国/, "")}》{one.article}
        </span>
        <span className="dim">{one.name}</span>
        <span className="dim">{p.acts(dateWords(one.acts.from), dateWords(one.acts.to ?? one.acts.from))}</span>
      </span>
    }
  >
    <p>
      {p.needs}
      {pageWords.colon}
      {one.needs}
    </p>
    <ul className="plain-list">
      {one.shows.map((by) => (
        <li key={by.element}>
          {p.shows}
          {pageWords.colon}
          {by.title} {by.stated && <span className="tag tag-care">{p.stated}</span>} {by.hint && <span className="tag">{p.yardstick}</span>}
        </li>
      ))}
      {one.missing.map((part) => (
        <li key={part.element} className="dim">
          {p.missing}
          {pageWords.colon}
          {part.title}
          {part.how && `。${part.how}`}{" "}
          {part.question && <a href={questionsPlace.href(caseId, keyFor(part.question, one.claim ?? 1))}>{p.answer}</a>}
        </li>
      ))}
    </ul>
    {one.text.split("\n").map((paragraph) => (
      <p key={paragraph} className="law-text">
        {paragraph}
      </p>
    ))}
    {!one.verbatim && <p className="dim">{t.ownWords}</p>}
    {one.note?.split("\n").map((line) => (
      <p key={line} className="care">
        {line}
      </p>
    ))}
    <p className="dim source">
      {one.kind} · {one.until ? p.until(dateWords(one.effective), dateWords(one.until)) : p.from(dateWords(one.effective))} · {p.source}
      {pageWords.colon}
      {one.source} · {named("confidence", one.confidence)}
    </p>
  </Fold>
)
const Entries = ({ caseId, sheet }: { readonly caseId: string; readonly sheet: SheetView }) => (
  <>
    {states.map((state) => {
      const own = sheet.provisions.filter((one) => one.state === state)
      return (
        own.length > 0 && (
          <section key={state} aria-labelledby={state}>
            <h2 id={state}>
              {named("sheet", state)} <span className="dim">{t.count(own.length)}</span>
            </h2>
            <p className="dim">{t.stateMeans[state]}</p>
            {own.map((one) => (
              <Entry key={keyOf(one)} caseId={caseId} one={one} />
            ))}
          </section>
        )
      )
    })}
    {sheet.provisions.length === 0 && <Note tone="good">{<p>{t.empty}</p>}</Note>}
    {sheet.notHeld.length > 0 && (
      <Note title={p.notHeldDays} tone="care">
        {sheet.notHeld.map((one) => (
          <p key={one.instrument}>
            {one.title} {pageWords.span(dateWords(one.from), dateWords(one.to))}
          </p>
        ))}
        <p>{p.notHeld}</p>
      </Note>
    )}
  </>
)

export const SheetPage = ({ caseId }: { readonly caseId: string }) => {
  const query = useCase(caseId, "law")
  return (
    <div className="law-page">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p>
        <a href={findingsPlace.href(caseId)}>{t.back}</a>
      </p>
      <UnreadNote caseId={caseId} open={false} />
      <Answered query={query}>{(sheet) => <Entries caseId={caseId} sheet={sheet} />}</Answered>
    </div>
  )
}
