/** One question, why it is asked, its field, and always a way not to answer now. */
import { Button } from "@mantine/core"
import { useEffect, useRef, useState } from "react"
import type { Digest } from "../../../engine/case/citation.ts"
import type { QuestionView } from "../../../engine/views/questions.ts"
import { useStatement } from "../api/case-data.ts"
import type { Answer } from "../api/client.ts"
import { Failure } from "../parts/Failure.tsx"
import { Note } from "../parts/Note.tsx"
import { pageWords } from "../parts/words.ts"
import { answerWords, sameAnswer } from "./answer-words.ts"
import { Elsewhere } from "./Elsewhere.tsx"
import { AnswerField } from "./fields.tsx"
import { questionsWords as t } from "./words.ts"

/** What was typed and not yet recorded, kept while the page lives: going back loses nothing. `on`: the answer it was written over. */
const drafts = new Map<string, { readonly value: Answer; readonly on: Answer | undefined }>()
const clean = (value: Answer): Answer => (typeof value === "string" ? value.trim() : value.map((one) => one.trim()).filter(Boolean))
const listTypes = new Set(["days", "instants", "numbers"])

export interface QuestionCardProps {
  readonly caseId: string
  /** The concrete key, e.g. `claim.1.due`. */
  readonly name: string
  readonly question: QuestionView
  /** Why it is asked in this case, where that is more than why it is asked at all. */
  readonly because: string | undefined
  /** The debt or the file that it is about; empty where there is nothing to say. */
  readonly about: string
  readonly answer: Answer | undefined
  /** The log in which that answer stands. */
  readonly head: Digest
  /** True when this question follows another: the eye and the screen reader go to it. */
  readonly takeFocus: boolean
  readonly onDone: () => void
  readonly onLater: () => void
  /** Undefined at the first question. */
  readonly onBack: (() => void) | undefined
}
export const QuestionCard = (props: QuestionCardProps) => {
  const { caseId, name, question, because, about, answer, head, takeFocus, onDone, onLater, onBack } = props
  const draft = `${caseId} ${name}`
  const kept = drafts.get(draft)
  const [value, setValue] = useState<Answer>(kept?.value ?? answer ?? (listTypes.has(question.type) ? [] : ""))
  /** The answer as this tab has shown it. */
  const [seen, setSeen] = useState(kept ? kept.on : answer)
  const [empty, setEmpty] = useState(false)
  const state = useStatement(caseId)
  const title = useRef<HTMLHeadingElement>(null)
  const here = clean(value)
  // The same as is written here, as it is once this tab's own save has come back: nobody is asked to choose between two alike.
  if (answer !== undefined && !sameAnswer(answer, seen) && sameAnswer(answer, here)) {
    drafts.delete(draft)
    setSeen(answer)
  }
  const elsewhere = answer !== undefined && !sameAnswer(answer, seen)
  const change = (next: Answer) => {
    drafts.set(draft, { value: next, on: seen })
    setValue(next)
    setEmpty(false)
  }
  const done = () => {
    drafts.delete(draft)
    onDone()
  }
  const record = (given: Answer) =>
    state.mutate(
      { answers: { [name]: given }, head },
      {
        onSuccess: (issues) => {
          drafts.delete(draft)
          setSeen(given)
          if (issues.length === 0) onDone()
        },
      },
    )
  const save = () => {
    if (here.length === 0) setEmpty(true)
    else record(here)
  }
  const unknown = () => (question.choices?.includes("unknown") ? record("unknown") : onLater())
  useEffect(() => {
    if (takeFocus) title.current?.focus()
  }, [takeFocus])
  return (
    <form
      className="card question"
      name={name}
      onSubmit={(event) => {
        event.preventDefault()
        if (!elsewhere) save()
      }}
    >
      {about && <p className="about">{about}</p>}
      <h2 id="ask" ref={title} tabIndex={-1}>
        {question.ask}
      </h2>
      <p className="dim">
        {t.why}
        {pageWords.colon}
        {because ?? question.why}
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
      {elsewhere ? (
        <Elsewhere
          there={answerWords(question, answer)}
          here={here.length === 0 ? "" : answerWords(question, here)}
          busy={state.isPending}
          onThere={done}
          onHere={() => record(here)}
        />
      ) : (
        <>
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
            {onBack && (
              <Button variant="subtle" onClick={onBack}>
                {t.back}
              </Button>
            )}
          </div>
        </>
      )}
    </form>
  )
}
