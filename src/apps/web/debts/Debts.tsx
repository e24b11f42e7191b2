/** The claimed debts of a case, one card each. */
import { useCase } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import type { SectionProps } from "../section.ts"
import { debtsWords as t } from "./words.ts"

export const Debts = ({ caseId }: SectionProps) => (
  <>
    <p className="lead">{t.lead}</p>
    <Answered query={useCase(caseId, "claims")}>
      {(claims) => (
        <>
          {claims.length === 0 && <p className="empty">{t.none}</p>}
          {claims.map((claim) => (
            <article key={claim.id} className="card">
              <h2>{claim.lender === null ? t.unnamed : t.lender(claim.lender)}</h2>
            </article>
          ))}
        </>
      )}
    </Answered>
  </>
)
