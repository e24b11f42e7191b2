/** Which cause is more like it, debt by debt, with what speaks for it, against it, and what is missing. */
import { conclusions } from "../../../engine/causes/cause.ts"
import type { DiagnosisView } from "../../../engine/views/diagnosis.ts"
import { useCase } from "../api/case-data.ts"
import { useClaimNames } from "../api/claim-names.ts"
import { findingsPlace } from "../findings/place.ts"
import { findingsWords } from "../findings/words.ts"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import type { SectionProps } from "../section.ts"
import { CauseCard } from "./CauseCard.tsx"
import { causesWords as t } from "./words.ts"

const order: readonly string[] = conclusions
const rank = ({ conclusion }: Pick<DiagnosisView, "conclusion">): number => order.indexOf(conclusion)
/** What may be so stands open; what cannot be told yet, or is not so, is folded. */
const maybe = rank({ conclusion: "possible" })
/** The debts in the order of the engine, each with its causes, the most likely first; what has no name yet stands together, so that it does not say both "cannot be told" and "likely". */
const byName = (
  causes: readonly DiagnosisView[],
  nameOf: (claim: string | null) => string,
): readonly (readonly [name: string, causes: readonly DiagnosisView[]])[] => {
  const found = new Map<string, DiagnosisView[]>()
  for (const cause of causes) {
    const name = nameOf(cause.claim)
    found.set(name, [...(found.get(name) ?? []), cause])
  }
  return [...found].map(([name, its]) => [name, its.sort((a, b) => rank(a) - rank(b))])
}

export const Causes = ({ caseId }: SectionProps) => {
  const diagnosis = useCase(caseId, "diagnosis")
  const items = useCase(caseId, "items").data ?? []
  const names = useClaimNames(caseId)
  const cards = (causes: readonly DiagnosisView[]) =>
    causes.map((cause) => <CauseCard key={`${cause.claim} ${cause.cause}`} caseId={caseId} cause={cause} items={items} />)
  return (
    <>
      <p className="lead">{t.lead}</p>
      <p className="dim">
        {t.apart}
        <a href={findingsPlace.href(caseId)}>{findingsWords.title}</a>。
      </p>
      <Answered query={diagnosis}>
        {(causes) =>
          causes.length === 0 ? (
            <p className="empty">{t.none}</p>
          ) : (
            byName(causes, names.of).map(([name, its]) => {
              const shown = its.filter((cause) => rank(cause) <= maybe)
              const others = its.filter((cause) => rank(cause) > maybe)
              return (
                <section key={name} aria-label={name || t.title}>
                  {name && <h2>{name}</h2>}
                  {shown.length === 0 && <p className="empty">{t.none}</p>}
                  {cards(shown)}
                  {others.length > 0 && <Fold title={t.others(others.length)}>{cards(others)}</Fold>}
                </section>
              )
            })
          )
        }
      </Answered>
    </>
  )
}
