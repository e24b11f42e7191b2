/** An answer as people read it. */
import type { QuestionView } from "../../../engine/views/questions.ts"
import { answerNamed } from "../../../locales/names.ts"
import type { Answer } from "../api/client.ts"
import { dateWords } from "../parts/dates.ts"
import { unturned } from "../parts/marks.ts"
import { pageWords } from "../parts/words.ts"
import { questionsWords as t } from "./words.ts"

export const answerWords = (question: Pick<QuestionView, "key" | "type">, answer: Answer): string => {
  const list = typeof answer === "string" ? [answer] : answer
  const told =
    question.type === "choice" || question.type === "yes-no" ? list.map((one) => answerNamed(question.key, one)) : list.map(dateWords)
  return unturned(told.join(pageWords.joiner)) + (question.type === "yuan" ? ` ${t.yuan}` : "")
}
const mostNamed = 6
/** The same where it stands among others: of many numbers the first, and how many there are. */
export const answerInShort = (question: Pick<QuestionView, "key" | "type">, answer: Answer): string =>
  typeof answer === "string" || question.type !== "numbers" || answer.length <= mostNamed
    ? answerWords(question, answer)
    : t.andMore(answerWords(question, answer.slice(0, mostNamed)), answer.length)
/** Whether two answers say the same. */
export const sameAnswer = (one: Answer | undefined, other: Answer | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && [one].flat().join("\n") === [other].flat().join("\n"))
