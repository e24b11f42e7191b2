/** One question, why it is asked, its field, and always a way not to answer now. */
import { Button } from "@mantine/core"
import { useEffect, useRef, useState } from "react"
import type { QuestionView } from "../../../engine/views/questions.ts"
import { useStatement } from "../api/case-data.ts"
import type { Answer } from "../api/client.ts"
import { Failure } from "../parts/Failure.tsx"
import { Note } from "../parts/Note.tsx"
import { pageWords } from "../parts/words.ts"
import { AnswerField } from "./fields.tsx"
import { questionsWords as t } from "./words.ts"

/** What was typed and not yet recorded, kept while the page lives: going back loses nothing. */
const drafts = new Map<string, Answer>()
const clean = (value: Answer): Answer => (typeof value === "string" ? value.trim() : value.map((one) => one.trim()).filter(Boolean))
const listTypes = new Set(["days", "instants", "numbers"])

export interface QuestionCardProps {
  readonly caseId: string
  /** The concrete key, e.g. `claim.1.due`. */
  readonly name: string
  readonly question: QuestionView
  readonly debt: string | undefined
  readonly answer: Answer | undefined
  /** True when this question follows another: the eye and the screen reader go to it. */
  readonly takeFocus: boolean
  readonly onDone: () => void
  readonly onLater: () => void
}
export const QuestionCard = ({ caseId, name, question, debt, answer, takeFocus, onDone, onLater }: QuestionCardProps) => {
  const draft = `${caseId} ${name}`
  const [value, setValue] = useState<Answer>(drafts.get(draft) ?? answer ?? (listTypes.has(question.type) ? [] : ""))
  const [empty, setEmpty] = useState(false)
  const state = useStatement(caseId)
  const title = useRef<HTMLHeadingElement>(null)
  const change = (next: Answer) => {
    drafts.set(draft, next)
    setValue(next)
    setEmpty(false)
  }
  const record = (given: Answer) =>
    state.mutate(
      { [name]: given },
      {
        onSuccess: (issues) => {
          drafts.delete(draft)
          if (issues.length === 0) onDone()
        },
      },
    )
  const save = () => {
    const given = clean(value)
    if (given.length === 0) setEmpty(true)
    else record(given)
  }
  const unknown = () => (question.choices?.includes("unknown") ? record("unknown") : onLater())
  useEffect(() => {
    if (takeFocus) title.current?.focus()
  }, [takeFocus])
  return (
    <form
      className="card question"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {debt && <p className="dim">{t.debt(debt)}</p>}
      <h2 id="ask" ref={title} tabIndex={-1}>
        {question.ask}
      </h2>
      <p className="dim">
        {t.why}
        {pageWords.colon}
        {question.why}
      </p>
      {question.sensitive && <p className="dim">{t.sensitive}</p>}
      <AnswerField caseId={caseId} name={name} question={question} labelledBy="ask" value={value} onChange={change} />
      {empty && (
        <p className="care" role="alert">
          {t.empty}
        </p>
      )}
      {state.data && state.data.length > 0 && (
        <Note tone="care" title={t.notUnderstood}>
          <p>{t.written[question.type] ?? t.writtenOtherwise}</p>
        </Note>
      )}
      <Failure error={state.error} />
      <div className="buttons answer-buttons">
        <Button type="submit" loading={state.isPending}>
          {t.save}
        </Button>
        <Button variant="subtle" onClick={unknown}>
          {t.unknown}
        </Button>
        <Button variant="subtle" onClick={onLater}>
          {t.later}
        </Button>
      </div>
    </form>
  )
}
