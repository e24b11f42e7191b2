/** What could not be read, on every step that counts or could look empty: what and how much, where, and what to do. Nothing where everything was read. */
import { useSummary } from "../api/case-data.ts"
import { Fold } from "../parts/Fold.tsx"
import { hrefOf, type Step } from "../route.ts"
import { texts } from "../texts.ts"

const t = texts.unread

export const UnreadNote = ({ caseId, step }: { readonly caseId: string; readonly step: Step }) => {
  const unread = useSummary(caseId).data?.unread
  if (!unread) return null
  return (
    <aside className="note note-care unread" aria-label={t.title}>
      <p>{unread.sentence}</p>
      {/* Where the files are, the way to mend them stands open. */}
      <Fold title={t.how} open={step === "materials"}>
        {/* One line for each kind of thing to do. */}
        <ul className="plain-list">
          {unread.how.split(/(?<=。)/).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {step !== "materials" && (
          <p>
            <a href={hrefOf(caseId, "materials")}>{t.toMaterials}</a>
          </p>
        )}
      </Fold>
    </aside>
  )
}
