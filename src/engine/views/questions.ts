/** What only the person can answer: every question key with its type, its choices and their words. */
import { questions } from "../case/questions/index.ts"
import { type Question, yesNo } from "../case/questions/question.ts"

export interface QuestionView {
  readonly key: string
  readonly type: string
  /** What is recorded; `words` has the wording of each. */
  readonly choices?: readonly string[]
  /** Of a choice and of yes or no: the one wording of each answer, in both languages. */
  readonly words?: readonly { readonly id: string; readonly zh: string; readonly en: string }[]
  /** Many choices under headings, each once. */
  readonly groups?: readonly { readonly title: { readonly zh: string; readonly en: string }; readonly ids: readonly string[] }[]
  /** In Chinese; `askEn` and `whyEn` in English. */
  readonly ask: string
  readonly askEn: string
  readonly why: string
  readonly whyEn: string
  /** What the evidence list calls the answer, in Chinese. */
  readonly subject: string
  readonly sensitive: boolean
  /** Only where a tap of the person records it: nobody is asked for it. */
  readonly tapped?: true
}

export const questionView = (question: Question): QuestionView => ({
  key: question.key,
  type: question.type,
  ...(question.type === "choice" ? { choices: question.choices.map(({ id }) => id), words: question.choices } : {}),
  ...(question.type === "yes-no" ? { words: yesNo } : {}),
  ...(question.type === "choice" && question.groups ? { groups: question.groups } : {}),
  ask: question.ask.zh,
  askEn: question.ask.en,
  why: question.why.zh,
  whyEn: question.why.en,
  subject: question.subject,
  sensitive: question.sensitive,
  ...(question.tapped ? { tapped: true as const } : {}),
})
export const questionViews = (): readonly QuestionView[] => questions.map(questionView)
