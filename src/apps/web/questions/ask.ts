/** Which questions are open, put aside or answered: the gaps of the case in the order to ask them. Formatting only; the engine decides what is missing. */
import { claimOfKey, isOfClaim, keyFor, questionKeyOf } from "../../../engine/case/claim-key.ts"
import { isOfFile } from "../../../engine/case/file-key.ts"
import type { GapView } from "../../../engine/views/gaps.ts"
import type { QuestionView } from "../../../engine/views/questions.ts"
import type { ItemInWords } from "../../api/answers.ts"
import type { Answer } from "../api/client.ts"

const claimOf = (key: string): string | undefined => claimOfKey(key)?.toString()
/** The question behind a concrete key. */
export const questionFor = (questions: readonly QuestionView[], key: string): QuestionView | undefined => {
  const general = questionKeyOf(key)
  return questions.find((question) => question.key === general)
}
/** The latest answer to each key; withdrawn ones do not count. */
export const answersOf = (items: readonly ItemInWords[]): ReadonlyMap<string, Answer> => {
  const answers = new Map<string, Answer>()
  for (const item of items) {
    if (!item.statement || item.withdrawn || item.erased) continue
    answers.delete(item.statement.key)
    answers.set(item.statement.key, item.statement.value)
  }
  return answers
}
/** Keys that are asked and not answered yet, put aside or not. */
export const openKeys = (gaps: readonly GapView[], items: readonly ItemInWords[]): ReadonlySet<string> => {
  const answers = answersOf(items)
  const asked = ["role", ...gaps.flatMap((gap) => (gap.question ? [gap.question.key] : []))]
  return new Set(asked.filter((key) => !answers.has(key)))
}
export interface Agenda {
  /** Keys to ask now, in order. */
  readonly open: readonly string[]
  /** Keys put aside for later. */
  readonly later: readonly string[]
  /** Keys that nothing waits for, but that may help. */
  readonly optional: readonly string[]
  readonly claims: readonly string[]
}
/** The person's role decides everything after it, so it comes first. */
export const agendaOf = (
  questions: readonly QuestionView[],
  gaps: readonly GapView[],
  answers: ReadonlyMap<string, Answer>,
  aside: ReadonlySet<string>,
): Agenda => {
  const asked = [...new Set(["role", ...gaps.flatMap((gap) => (gap.question ? [gap.question.key] : []))])].filter((key) =>
    questionFor(questions, key),
  )
  const unanswered = asked.filter((key) => !answers.has(key))
  const claims = [...new Set(["1", ...[...answers.keys(), ...asked].flatMap((key) => claimOf(key) ?? [])])].sort(
    (a, b) => Number(a) - Number(b),
  )
  // What is asked of a file is asked where the file gives rise to it.
  const own = questions.filter(({ key, tapped }) => !isOfFile(key) && !tapped)
  const every = own.flatMap(({ key }) => (isOfClaim(key) ? claims.map((n) => keyFor(key, Number(n))) : [key]))
  return {
    open: unanswered.filter((key) => !aside.has(key)),
    later: unanswered.filter((key) => aside.has(key)),
    optional: every.filter((key) => !answers.has(key) && !asked.includes(key)),
    claims,
  }
}
/** The number of the debt that a key is about, where a case has several debts. */
export const debtOf = (key: string, claims: readonly string[]): string | undefined => (claims.length > 1 ? claimOf(key) : undefined)

/** Gaps that no open question fills: what would make the case stronger. */
export const hintsOf = (gaps: readonly GapView[], answers: ReadonlyMap<string, Answer>): readonly GapView[] =>
  gaps.filter((gap) => !gap.question || answers.has(gap.question.key))

const asideKey = (caseId: string): string => `anning-aside-${caseId}`
/** What was put aside in this tab: keys only, never an answer. */
export const readAside = (caseId: string): ReadonlySet<string> =>
  new Set((sessionStorage.getItem(asideKey(caseId)) ?? "").split(" ").filter(Boolean))
export const writeAside = (caseId: string, keys: ReadonlySet<string>): void => sessionStorage.setItem(asideKey(caseId), [...keys].join(" "))
