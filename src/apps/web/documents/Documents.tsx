/** Step 6: the papers, ready ones first. */
import { useCase } from "../api/case-data.ts"
import type { DocumentLine } from "../api/client.ts"
import type { StepProps } from "../case/CasePage.tsx"
import { Answered } from "../parts/Answered.tsx"
import { turnHref } from "../route.ts"
import { texts } from "../texts.ts"
import { DocumentCard } from "./DocumentCard.tsx"

const t = texts.documents

export const Documents = ({ caseId }: StepProps) => {
  const documents = useCase(caseId, "documents")
  const group = (title: string, lines: readonly DocumentLine[]) =>
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
        <a href={turnHref(caseId)}>{texts.turn.open}</a>
      </p>
      <Answered query={documents}>
        {(lines) => (
          <>
            {lines.length === 0 && <p className="empty">{t.none}</p>}
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
