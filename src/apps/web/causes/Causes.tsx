/** Step 5: which cause is more like it, with what speaks for it, against it, and what is missing. */
import { conclusions } from "../../../engine/causes/cause.ts"
import type { DiagnosisView } from "../../../engine/views/diagnosis.ts"
import { named } from "../../../locales/names.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { useCase } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import { Sources } from "../parts/Sources.tsx"
import { questionsPlace } from "../questions/place.ts"
import type { SectionProps } from "../section.ts"
import { causesWords as t } from "./words.ts"

const rank = (cause: DiagnosisView): number => (conclusions as readonly string[]).indexOf(cause.conclusion)

const Signs = ({
  title,
  signs,
  items,
}: {
  readonly title: string
  readonly signs: DiagnosisView["for"]
  readonly items: readonly ItemInWords[]
}) => (
  <div>
    <h4>{title}</h4>
    {signs.length === 0 && <p className="dim">{t.nothing}</p>}
    <ul className="plain-list">
      {signs.map((sign) => (
        <li key={sign.text}>
          {sign.text}
          <Sources citations={sign.citations} items={items} />
        </li>
      ))}
    </ul>
  </div>
)
const CauseCard = ({
  caseId,
  cause,
  items,
}: {
  readonly caseId: string
  readonly cause: DiagnosisView
  readonly items: readonly ItemInWords[]
}) => (
  <article className="card cause">
    <h3>
      {cause.title} <span className={cause.conclusion === "likely" ? "tag tag-good" : "tag"}>{named("conclusion", cause.conclusion)}</span>
    </h3>
    <div className="weighing">
      <Signs title={t.for} signs={cause.for} items={items} />
      <Signs title={t.against} signs={cause.against} items={items} />
      <div>
        <h4>{t.missing}</h4>
        {cause.missing.length === 0 && <p className="dim">{t.nothing}</p>}
        <ul className="plain-list">
          {cause.missing.map((one) => (
            <li key={one.text}>
              {one.text} {one.question && <a href={questionsPlace.href(caseId, one.question)}>{t.answer}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  </article>
)

export const Causes = ({ caseId }: SectionProps) => {
  const diagnosis = useCase(caseId, "diagnosis")
  const items = useCase(caseId, "items")
  return (
    <>
      <p className="lead">{t.lead}</p>
      <Answered query={diagnosis}>
        {(causes) => {
          const sorted = [...causes].sort((a, b) => rank(a) - rank(b))
          const shown = sorted.filter((cause) => rank(cause) <= 1)
          const others = sorted.filter((cause) => rank(cause) > 1)
          const card = (cause: DiagnosisView) => (
            <CauseCard key={`${cause.claim} ${cause.cause}`} caseId={caseId} cause={cause} items={items.data ?? []} />
          )
          return (
            <>
              {shown.length === 0 && <p className="empty">{t.none}</p>}
              {shown.map(card)}
              {others.length > 0 && <Fold title={t.others(others.length)}>{others.map(card)}</Fold>}
            </>
          )
        }}
      </Answered>
    </>
  )
}
