/** What the person has said, each line to be changed at any time, and the questions put aside. */

import type { QuestionView } from "../../../engine/views/questions.ts"
import { answerNamed } from "../../../locales/names.ts"
import type { Answer } from "../api/client.ts"
import { dateWords } from "../parts/dates.ts"
import { unturned } from "../parts/marks.ts"
import { pageWords } from "../parts/words.ts"
import { debtOf, questionFor } from "./ask.ts"
import { questionsPlace } from "./place.ts"
import { questionsWords as t } from "./words.ts"

const words = (question: QuestionView, answer: Answer): string => {
  const list = typeof answer === "string" ? [answer] : answer
  const told =
    question.type === "choice" || question.type === "yes-no" ? list.map((one) => answerNamed(question.key, one)) : list.map(dateWords)
  return unturned(told.join(pageWords.joiner)) + (question.type === "yuan" ? ` ${t.yuan}` : "")
}
interface Asked {
  readonly caseId: string
  readonly questions: readonly QuestionView[]
  /** The numbers of the case's debts: where there are several, each question about one of them says which. */
  readonly claims: readonly string[]
}
const askOf = (key: string, { questions, claims }: Asked): string => {
  const ask = questionFor(questions, key)?.ask ?? key
  const debt = debtOf(key, claims)
  return debt === undefined ? ask : `${t.debt(debt)}${pageWords.colon}${ask}`
}
export const AnswerList = ({
  answers,
  ...asked
}: Asked & {
  readonly answers: ReadonlyMap<string, Answer>
}) => (
  <dl className="answers">
    {[...answers].map(([key, answer]) => {
      const question = questionFor(asked.questions, key)
      return (
        question && (
          <div key={key}>
            <dt>{askOf(key, asked)}</dt>
            <dd>
              <span>{words(question, answer)}</span>
              <a href={questionsPlace.href(asked.caseId, key)} aria-label={`${t.edit}${pageWords.colon}${askOf(key, asked)}`}>
                {t.edit}
              </a>
            </dd>
          </div>
        )
      )
    })}
  </dl>
)
export const QuestionLinks = ({ keys, ...asked }: Asked & { readonly keys: readonly string[] }) => (
  <ul className="plain-list">
    {keys.map((key) => (
      <li key={key}>
        <a href={questionsPlace.href(asked.caseId, key)}>{askOf(key, asked)}</a>
      </li>
    ))}
  </ul>
)
