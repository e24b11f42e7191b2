/** The person's own words that a signed statement repeats: none that the other side could hold against them. */
import { problemsOfWords } from "../../gaps/free-words.ts"
import { writtenStandingOf } from "../standing/index.ts"
import type { PaperSubject } from "./matter.ts"

const onDebt = /借款人|逾期|欠|本金|还款|还钱|贷款|债/
/** No admission, promise, insult or threat, nothing that the records or another answer speak against, nobody's name; of whoever owes no word on the debt. */
export const mayBeTold = (matter: PaperSubject, { value }: { readonly value: string }): boolean => {
  return problemsOfWords(value, matter.dossier).length === 0 && !isOfDebt(matter, value)
}
/** Of whoever owes: words on the debt, which no paper says for them. */
export const isOfDebt = (matter: PaperSubject, words: string): boolean =>
  ["owing", "bound"].includes(writtenStandingOf(matter)) && onDebt.test(words)
