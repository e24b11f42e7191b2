/** Which questions are open, in the order to ask them, and how many are left. */
import type { Dossier } from "../dossier.ts"

export interface AskedQuestion {
  /** The concrete key. */
  readonly key: string
  /** Why it is asked now, where the case gives a reason beyond the question's own. */
  readonly because?: string
}
export interface QuestionAgenda {
  /** In the order to ask. */
  readonly queue: readonly AskedQuestion[]
  /** How many answers are still wanted at most: it only falls as answers come in. */
  readonly left: number
  /** How many keys are answered. */
  readonly answered: number
}
export const questionAgenda = ({ gaps, facts }: Dossier): QuestionAgenda => {
  const keys = [...new Set(["role", ...gaps.flatMap(({ question }) => question?.key ?? [])])].filter((key) => facts.many(key).length === 0)
  return { queue: keys.map((key) => ({ key })), left: keys.length, answered: 0 }
}
