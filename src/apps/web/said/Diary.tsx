/** Writing down a call while it is fresh: what was said, when, from which number; kept with the time of writing. */
import { Button, Textarea, TextInput } from "@mantine/core"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { useChanged, useClient } from "../api/case-data.ts"
import { Failure } from "../parts/Failure.tsx"
import { saidWords as t } from "./words.ts"

const blank = { text: "", at: "", number: "" }
/** What was typed and not yet kept, by case, while the page lives. */
const drafts = new Map<string, typeof blank>()

export const Diary = ({ caseId }: { readonly caseId: string }) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const [entry, setEntry] = useState(drafts.get(caseId) ?? blank)
  const [empty, setEmpty] = useState(false)
  const note = useMutation({
    mutationFn: ({ text, at, number }: typeof blank) =>
      client.ask("note", {
        path: { case: caseId },
        body: { text, ...(at ? { at: at.replace("T", " ") } : {}), ...(number.trim() ? { number: number.trim() } : {}) },
      }),
    onSuccess: () => {
      drafts.delete(caseId)
      setEntry(blank)
      return changed()
    },
  })
  const put = (change: Partial<typeof blank>) => {
    const next = { ...entry, ...change }
    drafts.set(caseId, next)
    setEntry(next)
    setEmpty(false)
    if (note.isSuccess) note.reset()
  }
  return (
    <section aria-labelledby="diary-title">
      <h2 id="diary-title">{t.diary}</h2>
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault()
          if (entry.text.trim() === "") setEmpty(true)
          else note.mutate(entry)
        }}
      >
        <p>{t.diaryLead}</p>
        <Textarea
          label={t.what}
          description={t.whatHint}
          autosize
          minRows={3}
          value={entry.text}
          onChange={(event) => put({ text: event.currentTarget.value })}
        />
        <TextInput type="datetime-local" label={t.when} value={entry.at} onChange={(event) => put({ at: event.currentTarget.value })} />
        <TextInput inputMode="tel" label={t.number} value={entry.number} onChange={(event) => put({ number: event.currentTarget.value })} />
        {empty && (
          <p className="care" role="alert">
            {t.empty}
          </p>
        )}
        <Button type="submit" loading={note.isPending}>
          {t.save}
        </Button>
        <p role="status">{note.isSuccess ? t.saved : ""}</p>
        <Failure error={note.error} />
      </form>
    </section>
  )
}
