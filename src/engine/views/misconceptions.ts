/** What people commonly get wrong, with what is right and where it is written. */
import type { Misconception } from "../law/misconceptions.ts"

export interface MisconceptionView {
  readonly id: string
  /** The mistaken belief, in the words in which people say it. */
  readonly belief: string
  /** What is right. */
  readonly fact: string
  readonly topic: string
  /** Provisions it rests on, as `anning law` takes them; may be empty where no provision says so. */
  readonly basis: readonly string[]
  readonly confidence: string
  readonly source: string
}
export const misconceptionView = ({ id, belief, fact, topic, basis, confidence, source }: Misconception): MisconceptionView => ({
  id,
  belief,
  fact,
  topic,
  basis,
  confidence,
  source,
})
