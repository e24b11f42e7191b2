/** A question whose answer would settle a point of procedure, as told beside it. */
import { questionOf } from "../case/questions/index.ts"

export interface Ask {
  /** With the number of the claim filled in: `claim.1.ongoing`. */
  readonly key: string
  readonly type: string
  readonly ask: string
}
/** Undefined for a key that no question has. */
export const askOf = (key: string): Ask | undefined => {
  const question = questionOf(key)
  return question && { key, type: question.type, ask: question.ask.zh }
}
