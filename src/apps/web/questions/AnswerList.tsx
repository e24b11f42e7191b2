/** What the person has said, each line to be changed at any time, and the questions put aside. */

import type { QuestionView } from "../../../engine/views/questions.ts"
import { answerNamed } from "../../../locales/names.ts"
import type { Answer } from "../api/client.ts"
import { dateWords } from "../parts/dates.ts"
import { unturned } from "../parts/marks.ts"
import { commonWords } from "../parts/words.ts"
import { questionFor } from "./ask.ts"
import { questionsPlace } from "./place.ts"
import { questionsWords as t } from "./words.ts"

const words = (question: QuestionView, answer: Answer): string => {
  const list = typeof answer === "string" ? [answer] : answer
  const told =
    question.type === "choice" || question.type === "yes-no" ? list.map((one) => answerNamed(question.key, one)) : list.map(dateWords)
  return unturned(told.join(commonWords.joiner)) + (question.type === "yuan" ? ` ${t.yuan}` : "")
}
export const AnswerList = ({
  caseId,
  questions,
  answers,
}: {
  readonly caseId: string
  readonly questions: readonly QuestionView[]
  readonly answers: ReadonlyMap<string, Answer>
}) => (
  <dl className="answers">
    {[...answers].map(([key, answer]) => {
      const question = questionFor(questions, key)
      return (
        question && (
          <div key={key}>
            <dt>{question.ask}</dt>
            <dd>
              <span>{words(question, answer)}</span>
              <a href={questionsPlace.href(caseId, key)} aria-label={`${t.edit}${commonWords.colon}${question.ask}`}>
                {t.edit}
              </a>
            </dd>
          </div>
        )
      )
    })}
  </dl>
)
export const QuestionLinks = ({
  caseId,
  questions,
  keys,
}: {
  readonly caseId: string
  readonly questions: readonly QuestionView[]
  readonly keys: readonly string[]
}) => (
  <ul className="plain-list">
    {keys.map((key) => (
      <li key={key}>
        <a href={questionsPlace.href(caseId, key)}>{questionFor(questions, key)?.ask ?? key}</a>
      </li>
    ))}
  </ul>
)
