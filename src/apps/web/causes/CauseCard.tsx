/** One cause of one claimed debt: how likely in a word, what speaks for it and against it, what cannot stand beside it, and what is missing. */
import type { DiagnosisView } from "../../../engine/views/diagnosis.ts"
import { named } from "../../../locales/names.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { unturned } from "../parts/marks.ts"
import { Sources } from "../parts/Sources.tsx"
import { questionsPlace } from "../questions/place.ts"
import { causesWords as t } from "./words.ts"

type Items = readonly ItemInWords[]
const Signs = ({ title, signs, items }: { readonly title: string; readonly signs: DiagnosisView["for"]; readonly items: Items }) => (
  <div>
    <h4>{title}</h4>
    {signs.length === 0 && <p className="dim">{t.nothing}</p>}
    <ul className="plain-list">
      {signs.map((sign) => (
        <li key={sign.text}>
          {unturned(sign.text)}
          <Sources citations={sign.citations} items={items} />
        </li>
      ))}
    </ul>
  </div>
)
const ExcludedBy = ({ by }: { readonly by: NonNullable<DiagnosisView["excludedBy"]> }) => (
  <div>
    <h4>{t.excludedBy}</h4>
    <ul className="plain-list">
      {by.map(({ cause, title, why }) => (
        <li key={cause}>{t.beside(title, why)}</li>
      ))}
    </ul>
  </div>
)
const Missing = ({ caseId, missing }: { readonly caseId: string; readonly missing: DiagnosisView["missing"] }) => (
  <div>
    <h4>{t.missing}</h4>
    <ul className="plain-list">
      {missing.map((one) => (
        <li key={one.text}>
          {unturned(one.text)} {one.question && <a href={questionsPlace.href(caseId, one.question)}>{t.answer}</a>}
        </li>
      ))}
    </ul>
  </div>
)
const tones: Readonly<Record<string, string>> = { likely: "tag tag-good", undetermined: "tag tag-care" }

export const CauseCard = ({ caseId, cause, items }: { readonly caseId: string; readonly cause: DiagnosisView; readonly items: Items }) => (
  <article className="card cause">
    <h3>
      {cause.title} <span className={tones[cause.conclusion] ?? "tag"}>{named("conclusion", cause.conclusion)}</span>
    </h3>
    {cause.subtypeTitle && <p className="subtype">{cause.subtypeTitle}</p>}
    <div className="weighing">
      <Signs title={t.for} signs={cause.for} items={items} />
      <Signs title={t.against} signs={cause.against} items={items} />
      {cause.excludedBy && <ExcludedBy by={cause.excludedBy} />}
      {cause.missing.length > 0 && <Missing caseId={caseId} missing={cause.missing} />}
    </div>
  </article>
)
