/** The terms that run in the case, soonest first, each with how it was counted; also as a calendar file. */
import { Button } from "@mantine/core"
import { useMutation } from "@tanstack/react-query"
import type { DeadlineView } from "../../../engine/views/deadlines.ts"
import { useCase, useClient } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { dateWords } from "../parts/dates.ts"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { Lines } from "../parts/Lines.tsx"
import { saveFile } from "../parts/save-file.ts"
import { pageWords } from "../parts/words.ts"
import { turnWords as t } from "./words.ts"

const Deadline = ({ one, debt }: { readonly one: DeadlineView; readonly debt: string | undefined }) => (
  <Fold
    title={
      <span className="law-head">
        <span>{one.what}</span>
        <span>{dateWords(one.day)}</span>
        {debt !== undefined && <span className="dim">{debt}</span>}
        {one.notBefore && <span className="tag">{t.provisional}</span>}
        {one.partlyPast && <span className="tag tag-care">{t.partlyPast}</span>}
        {one.past && <span className="tag tag-care">{t.past}</span>}
        {one.hint && <span className="tag">{t.hint}</span>}
      </span>
    }
  >
    <p>{one.why}</p>
    <Lines title={t.how} lines={one.how} />
    <p className="dim source">
      {t.basis}
      {pageWords.colon}
      {one.basis.title} {one.basis.article}
    </p>
    {one.note && <p className="care">{one.note}</p>}
  </Fold>
)

/** `debts`: how each claim is called, where there are several. */
export const Deadlines = ({ caseId, debts }: { readonly caseId: string; readonly debts: ReadonlyMap<string, string> }) => {
  const client = useClient()
  const deadlines = useCase(caseId, "deadlines")
  const save = useMutation({ mutationFn: async () => saveFile(await client.file("calendar", { path: { case: caseId } })) })
  return (
    <Answered query={deadlines}>
      {(lines) => (
        <>
          {lines.length === 0 && <p className="empty">{t.noDeadline}</p>}
          {lines.map((one) => (
            <Deadline
              key={[one.term, one.claim, one.counterparty, one.from].join(" ")}
              one={one}
              debt={one.claim === null ? undefined : debts.get(one.claim)}
            />
          ))}
          {lines.length > 0 && (
            <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
              {t.calendar}
            </Button>
          )}
          <Failure error={save.error} />
        </>
      )}
    </Answered>
  )
}
