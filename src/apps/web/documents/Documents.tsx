/** Step 6: the papers, ready ones first. */

import type { DocumentRow } from "../../api/answers.ts"
import { useDocuments } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { QuotableLine } from "../said/Quotable.tsx"
import type { SectionProps } from "../section.ts"
import { turnHref } from "../turn/place.ts"
import { DocumentCard } from "./DocumentCard.tsx"
import { documentsWords as t } from "./words.ts"

export const Documents = ({ caseId }: SectionProps) => {
  const documents = useDocuments(caseId)
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
