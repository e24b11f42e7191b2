/** Step 2: one question at a time; below it what is put aside, what was answered, and what else may help. */

import { useRef, useState } from "react"
import { claimKeyOf } from "../../../engine/case/claim-key.ts"
import type { GapView } from "../../../engine/views/gaps.ts"
import type { QuestionView } from "../../../engine/views/questions.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { useCase, useQuestions } from "../api/case-data.ts"
import { materialsPlace } from "../materials/place.ts"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import { Note } from "../parts/Note.tsx"
import { go } from "../route.ts"
import type { SectionProps } from "../section.ts"
import { AnswerList, QuestionLinks } from "./AnswerList.tsx"
import { agendaOf, answersOf, debtOf, hintsOf, questionFor, readAside, writeAside } from "./ask.ts"
import { questionsPlace } from "./place.ts"
import { QuestionCard } from "./QuestionCard.tsx"
import { questionsWords as t } from "./words.ts"

const Asking = ({
  caseId,
  at,
  questions,
  gaps,
  items,
}: SectionProps & {
  readonly questions: readonly QuestionView[]
  readonly gaps: readonly GapView[]
  readonly items: readonly ItemInWords[]
}) => {
  const [aside, setAside] = useState(() => readAside(caseId))
  const answers = answersOf(items)
  const agenda = agendaOf(questions, gaps, answers, aside)
  const hints = hintsOf(gaps, answers)
  const now = at ?? agenda.open[0]
  const question = now === undefined ? undefined : questionFor(questions, now)
  const begun = useRef(now)
  const onward = () => go(questionsPlace.href(caseId))
  const putAside = (key: string) => {
    const next = new Set(aside).add(key)
    writeAside(caseId, next)
    setAside(next)
    onward()
  }
  const nextDebt = Math.max(...agenda.claims.map(Number)) + 1
  return (
    <>
      {now !== undefined && question ? (
        <>
          {agenda.open.length > 0 && (
            <p className="dim" role="status">
              {t.left(agenda.open.length)}
            </p>
          )}
          <QuestionCard
            key={now}
            caseId={caseId}
            name={now}
            question={question}
            debt={debtOf(now, agenda.claims)}
            answer={answers.get(now)}
            takeFocus={now !== begun.current}
            onDone={onward}
            onLater={() => putAside(now)}
          />
        </>
      ) : (
        <Note tone="good">
          <p>{t.allDone}</p>
          <p>{t.allDoneNext}</p>
        </Note>
      )}
      {agenda.later.length > 0 && (
        <Fold title={t.laterList(agenda.later.length)}>
          <QuestionLinks caseId={caseId} questions={questions} claims={agenda.claims} keys={agenda.later} />
        </Fold>
      )}
      {hints.length > 0 && (
        <section aria-labelledby="hints">
          <h2 id="hints">{t.hints}</h2>
          <ul className="plain-list">
            {hints.map((gap) => (
              <li key={gap.what + gap.how}>
                {gap.how} <a href={gap.question ? questionsPlace.href(caseId, gap.question.key) : materialsPlace.href(caseId)}>{t.look}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answers.size > 0 && (
        <section aria-labelledby="answers">
          <h2 id="answers">{t.answered}</h2>
          <AnswerList caseId={caseId} questions={questions} claims={agenda.claims} answers={answers} />
        </section>
      )}
      <Fold title={t.optional}>
        <QuestionLinks caseId={caseId} questions={questions} claims={agenda.claims} keys={agenda.optional} />
        <p>
          <a href={questionsPlace.href(caseId, claimKeyOf(nextDebt, "lender"))}>{t.otherDebt}</a>
        </p>
      </Fold>
    </>
  )
}

export const Questions = ({ caseId, at }: SectionProps) => {
  const questions = useQuestions()
  const gaps = useCase(caseId, "gaps")
  const items = useCase(caseId, "items")
  return (
    <>
      <p className="lead">{t.lead}</p>
      <Answered query={questions}>
        {(asked) => (
          <Answered query={gaps}>
            {(open) => (
              <Answered query={items}>{(had) => <Asking caseId={caseId} at={at} questions={asked} gaps={open} items={had} />}</Answered>
            )}
          </Answered>
        )}
      </Answered>
    </>
  )
}
