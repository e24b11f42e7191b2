/** What the person has said, each line to be changed at any time, and the questions put aside. */
import type { QuestionView } from "../../../engine/views/questions.ts"
import type { Answer } from "../api/client.ts"
import { pageWords } from "../parts/words.ts"
import { answerInShort } from "./answer-words.ts"
import { type AboutOf, questionFor } from "./ask.ts"
import { questionsPlace } from "./place.ts"
import { questionsWords as t } from "./words.ts"

interface Asked {
  readonly caseId: string
  readonly questions: readonly QuestionView[]
  /** Which debt or file each question is about, where there are several. */
  readonly about: AboutOf
}
const askOf = (key: string, { questions, about }: Asked): string => {
  const ask = questionFor(questions, key)?.ask ?? key
  const of = about(key)
  return of === "" ? ask : `${of}${pageWords.colon}${ask}`
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
        question &&
        !question.tapped && (
          <div key={key}>
            <dt>{askOf(key, asked)}</dt>
            <dd>
              <span>{answerInShort(question, answer)}</span>
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
