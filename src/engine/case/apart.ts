/** Answers that only papers to some recipients may say (where one lives, who one is): held beside the facts, so that whoever reads facts cannot say them by mistake. */
import type { Cited } from "./citation.ts"
import type { Facts } from "./facts.ts"

type Answers = ReadonlyMap<string, readonly Cited<string>[]>
const held = new WeakMap<Facts, Answers>()
/** Lays these answers beside the facts. */
export const holdApart = (facts: Facts, answers: Answers): Facts => {
  held.set(facts, answers)
  return facts
}
/** Whether a question is answered, whoever may read the answer. */
export const isAnswered = (facts: Facts, key: string): boolean => facts.many(key).length > 0 || (held.get(facts)?.get(key)?.length ?? 0) > 0
/** For `documents/filing/` alone (its test looks who else asks): what the person answered, the first of it. */
export const saidApart = (facts: Facts, key: string): Cited<string> | undefined => held.get(facts)?.get(key)?.[0]
