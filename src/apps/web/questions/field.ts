/** What every field of an answer is given. */
import type { QuestionView } from "../../../engine/views/questions.ts"
import type { Answer } from "../api/client.ts"

export interface FieldProps {
  readonly caseId: string
  readonly name: string
  readonly question: Pick<QuestionView, "type" | "words" | "groups">
  readonly labelledBy: string
  readonly value: Answer
  readonly onChange: (value: Answer) => void
}
