/** Step 6: the papers, ready ones first. */

import type { IssuedView } from "../../../engine/views/issued.ts"
import type { DocumentRow } from "../../api/answers.ts"
import { useCase, useDocuments } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { QuotableLine } from "../said/Quotable.tsx"
import type { SectionProps } from "../section.ts"
import { turnHref } from "../turn/place.ts"
import { DocumentCard, FrozenCard } from "./DocumentCard.tsx"
import { documentsWords as t } from "./words.ts"

/** The newest issued paper of each kind and side that has no card of its own any more. */
const without = (lines: readonly DocumentRow[], issued: readonly IssuedView[]): readonly IssuedView[] => {
  const same = (a: Pick<IssuedView, "doc" | "counterparty">, b: Pick<IssuedView, "doc" | "counterparty">): boolean =>
    a.doc === b.doc && a.counterparty === b.counterparty
  return issued.filter((paper, at) => !lines.some((line) => same(line, paper)) && !issued.slice(at + 1).some((later) => same(later, paper)))
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
            {group(
              t.waiting,
              lines.filter((line) => !line.ready && line.reason !== "nothing-found"),
            )}
          </>
        )}
      </Answered>
    </>
  )
}
