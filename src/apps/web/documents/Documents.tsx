/** Step 6: the papers, ready ones first. */

import type { IssuedView } from "../../../engine/views/issued.ts"
import type { DocumentRow } from "../../api/answers.ts"
import { useCase, useDocuments } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { QuotableLine } from "../said/Quotable.tsx"
import type { SectionProps } from "../section.ts"
import { turnHref } from "../turn/place.ts"
import { DocumentCard, FrozenCard, TogetherCard } from "./DocumentCard.tsx"
import { documentsWords as t } from "./words.ts"

/** The newest issued paper of each kind and side that has no card of its own any more. */
const without = (lines: readonly DocumentRow[], issued: readonly IssuedView[]): readonly IssuedView[] => {
  const same = (a: Pick<IssuedView, "doc" | "counterparty">, b: Pick<IssuedView, "doc" | "counterparty">): boolean =>
    a.doc === b.doc && a.counterparty === b.counterparty
  return issued.filter((paper, at) => !lines.some((line) => same(line, paper)) && !issued.slice(at + 1).some((later) => same(later, paper)))
}

/** What several papers wait for is said once, above their names; a paper that waits for something else, or was issued, has its own card. */
const Waiting = ({ caseId, lines }: { readonly caseId: string; readonly lines: readonly DocumentRow[] }) => {
  const issued = useCase(caseId, "issued").data ?? []
  const groups = new Map<string, DocumentRow[]>()
  for (const line of lines) {
    const own = issued.some(({ doc, counterparty }) => doc === line.doc && counterparty === line.counterparty)
    const key = own
      ? `${line.doc} ${line.counterparty}`
      : JSON.stringify([line.for, line.gaps.map(({ how, question }) => [how, question?.key])])
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  if (lines.length === 0) return null
  return (
    <section aria-label={t.waiting}>
      <h2>{t.waiting}</h2>
      {[...groups].map(([key, together]) => {
        const [first] = together as [DocumentRow]
        return together.length === 1 ? (
          <DocumentCard key={key} caseId={caseId} line={first} />
        ) : (
          <TogetherCard key={key} caseId={caseId} lines={together} />
        )
      })}
    </section>
  )
}

export const Documents = ({ caseId }: SectionProps) => {
  const documents = useDocuments(caseId)
  const issued = useCase(caseId, "issued").data ?? []
  const group = (title: string, lines: readonly DocumentRow[]) =>
    lines.length > 0 && (
      <section aria-label={title}>
        <h2>{title}</h2>
        {lines.map((line) => (
          <DocumentCard key={`${line.doc} ${line.counterparty ?? line.for}`} caseId={caseId} line={line} />
        ))}
      </section>
    )
  return (
    <>
      <p className="lead">{t.lead}</p>
      <p>
        <a href={turnHref(caseId)}>{t.toTurn}</a>
      </p>
      <Answered query={documents}>
        {(lines) => (
          <>
            {lines.length === 0 && <p className="empty">{t.none}</p>}
            {lines.some((line) => line.ready) && <QuotableLine caseId={caseId} />}
            {without(lines, issued).map((paper) => (
              <FrozenCard key={paper.item} caseId={caseId} paper={paper} />
            ))}
            {group(
              t.ready,
              lines.filter((line) => line.ready),
            )}
            {lines.some((line) => line.ready) && <p className="dim">{t.keep}</p>}
            {group(
              t.notNeeded,
              lines.filter((line) => !line.ready && line.reason === "nothing-found"),
            )}
            <Waiting caseId={caseId} lines={lines.filter((line) => !line.ready && line.reason !== "nothing-found")} />
          </>
        )}
      </Answered>
    </>
  )
}
