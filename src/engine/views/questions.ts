/** What only the person can answer: every question key with its type. */
import { questions } from "../case/facts.ts"

export interface QuestionView {
  readonly key: string
  readonly type: string
  readonly choices?: readonly string[]
  readonly ask: string
  readonly why: string
  readonly sensitive: boolean
}

export const questionViews = (): readonly QuestionView[] =>
  questions.map(({ key, type, choices, ask, why, sensitive }) => ({ key, type, ...(choices ? { choices } : {}), ask, why, sensitive }))
