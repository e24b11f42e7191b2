/** The person's own words that may be quoted against them, folded, each with what it is; and the line that leads there before papers leave the house. */
import { named } from "../../../locales/names.ts"
import { dateWords } from "../parts/dates.ts"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { saidPlace } from "./place.ts"
import { useQuotable } from "./quotable.ts"
import { saidWords as t } from "./words.ts"

export const Quotable = ({ caseId, open }: { readonly caseId: string; readonly open: boolean }) => {
  const all = useQuotable(caseId)
  if (all.length === 0) return null
  return (
    <Fold title={t.quotable(all.length)} open={open}>
      <p>{t.quotableLead}</p>
      <ul className="plain-list">
        {all.map((one) => (
          <li key={`${one.kind} ${one.at} ${one.number} ${one.quote}`}>
            {named("ownWords", one.kind)} <span className="dim">{one.at && dateWords(one.at)}</span>
            <Fold title={t.quote}>
              <p className="words">{unturned(one.quote)}</p>
            </Fold>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
/** Above what can be handed in. */
export const QuotableLine = ({ caseId }: { readonly caseId: string }) => {
  const { length } = useQuotable(caseId)
  if (length === 0) return null
  return (
    <p className="note">
      {t.quotableBefore(length)} <a href={saidPlace.href(caseId, "quotable")}>{t.quotableSee}</a>
    </p>
  )
}
