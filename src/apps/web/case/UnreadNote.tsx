/** What could not be read, on every section that counts or could look empty: what and how much, where, and what to do. Nothing where everything was read. */
import { useSummary } from "../api/case-data.ts"
import { materialsPlace } from "../materials/place.ts"
import { Fold } from "../parts/Fold.tsx"
import { pageWords } from "../parts/words.ts"
import { caseWords } from "./words.ts"

const t = caseWords.unread

/** `open`: where the files are, the way to mend them stands open, and none leads there. */
export const UnreadNote = ({ caseId, open }: { readonly caseId: string; readonly open: boolean }) => {
  const unread = useSummary(caseId).data?.unread
  if (!unread) return null
  return (
    <aside className="note note-care unread" aria-label={t.title}>
      <p>{unread.sentence}</p>
      <Fold title={t.how} open={open}>
        {/* One line for each kind of thing to do. */}
        <ul className="plain-list">
          {unread.how.split(/(?<=。)/).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {!open && (
          <p>
            <a href={materialsPlace.href(caseId)}>{pageWords.toMaterials}</a>
          </p>
        )}
      </Fold>
    </aside>
  )
}
