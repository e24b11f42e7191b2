/** Which questions are put aside, answered or left to whoever wants to say more. Formatting only; the engine decides what is asked, and in which order. */
import { claimOfKey, isOfClaim, keyFor, questionKeyOf } from "../../../engine/case/claim-key.ts"
import { fileOfKey, fileQuestionOfKey, isOfFile } from "../../../engine/case/file-key.ts"
import type { GapView } from "../../../engine/views/gaps.ts"
import type { QuestionView } from "../../../engine/views/questions.ts"
import type { ItemInWords } from "../../api/answers.ts"
import type { ClaimNames } from "../api/claim-names.ts"
import type { Answer } from "../api/client.ts"

/** The question behind a concrete key. */
export const questionFor = (questions: readonly QuestionView[], key: string): QuestionView | undefined => {
  const general = fileQuestionOfKey(questionKeyOf(key))
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
/** What a question is about, where a case has several of the kind: the debt by its name, the file by its name. */
export type AboutOf = (key: string) => string
export const aboutOf =
  (names: Pick<ClaimNames, "ofKey">, items: readonly ItemInWords[]): AboutOf =>
  (key) => {
    const file = fileOfKey(key)
    const name = file === undefined ? undefined : items.find(({ id }) => id.slice(7).startsWith(file))?.name
    return name === undefined ? names.ofKey(key) : `《${name}》`
  }
export interface Agenda {
  /** Keys to ask now, in order. */
  readonly open: readonly string[]
  /** Keys put aside for later. */
  readonly later: readonly string[]
  /** Keys that nothing waits for, but that may help. */
  readonly optional: readonly string[]
  /** The number of a debt that nothing was said of yet. */
  readonly nextDebt: number
}
/** `asked`: the concrete keys that the engine asks, in its order. */
export const agendaOf = (
  questions: readonly QuestionView[],
  asked: readonly string[],
  answers: ReadonlyMap<string, Answer>,
  aside: ReadonlySet<string>,
): Agenda => {
  const known = asked.filter((key) => questionFor(questions, key))
  const claims = [...new Set([1, ...[...answers.keys(), ...asked].flatMap((key) => claimOfKey(key) ?? [])])].sort((a, b) => a - b)
  // A question of a file is asked where the file is read: nobody is offered one beside.
  const offered = questions.filter(({ key, tapped }) => !tapped && !isOfFile(key))
  const every = offered.flatMap(({ key }) => (isOfClaim(key) ? claims.map((n) => keyFor(key, n)) : [key]))
  return {
    open: known.filter((key) => !aside.has(key)),
    later: known.filter((key) => aside.has(key)),
    optional: every.filter((key) => !answers.has(key) && !asked.includes(key)),
    nextDebt: Math.max(...claims) + 1,
  }
}
/** Gaps that no open question fills: what would make the case stronger. */
export const hintsOf = (gaps: readonly GapView[], answers: ReadonlyMap<string, Answer>): readonly GapView[] =>
  gaps.filter((gap) => !gap.question || answers.has(gap.question.key))

const asideKey = (caseId: string): string => `anning-aside-${caseId}`
/** What was put aside in this tab: keys only, never an answer. */
export const readAside = (caseId: string): ReadonlySet<string> =>
  new Set((sessionStorage.getItem(asideKey(caseId)) ?? "").split("\n").filter(Boolean))
export const writeAside = (caseId: string, keys: ReadonlySet<string>): void =>
  sessionStorage.setItem(asideKey(caseId), [...keys].join("\n"))
