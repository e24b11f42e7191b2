/** The closed list of forms in which a cited value may be written; each only rewrites, none adds. */
import { withoutEnds } from "../case/ends.ts"
import { onPaper } from "../case/questions/choice.ts"
import { inCreditReportQuestion } from "../case/questions/claim/in-credit-report.ts"
import { payoutOwnAccountQuestion } from "../case/questions/claim/payout-own-account.ts"
import { roleQuestion } from "../case/questions/role.ts"

const day = (text: string): string => {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  return m ? `${Number(m[1])}年${Number(m[2])}月${Number(m[3])}日` : text
}
const moment = (text: string): string => {
  const m = /[T ](\d{2}):(\d{2})/.exec(text)
  return m ? `${day(text)}${Number(m[1])}时${m[2]}分` : day(text)
}
const second = (text: string): string => {
  const m = /[T ](\d{2}):(\d{2}):(\d{2})/.exec(text)
  return m ? `${text.slice(0, 10)} ${m[1]}:${m[2]}:${m[3]}` : text.slice(0, 10)
}
const clock = (text: string): string => {
  const m = /[T ](\d{2}):(\d{2})/.exec(text)
  return m ? `${Number(m[1])}时${m[2]}分` : day(text)
}
const month = (text: string): string => {
  const m = /^(\d{4})-(\d{2})$/.exec(text)
  return m ? `${Number(m[1])}年${Number(m[2])}月` : text
}
const yuan = (fen: string): string => {
  const n = Number(fen)
  return Number.isInteger(n) ? `${Math.trunc(n / 100)}.${String(Math.abs(n % 100)).padStart(2, "0")}元` : fen
}
/** Characters of a message that a table shows: most messages are shorter. */
const longestQuotation = 140
const quotation = (value: string): string => {
  const points = [...value.replace(/\s+/g, " ").trim()]
  return points.length > longestQuotation ? `${points.slice(0, longestQuotation).join("")}……` : points.join("")
}
const writers = {
  day,
  moment,
  /** 19时31分, beside a day that is told; the day itself where no clock is known. */
  clock,
  /** For tables: `2026-01-14 07:12:05`, `2026-01-14 07:12`. */
  second,
  minute: (text: string): string => second(text).slice(0, 16),
  month,
  yuan,
  /** `22:00` → 22时 */
  /** `22:26` → 22时26分 */
  "clock-time": (value: string): string => `${Number(value.slice(0, 2))}时${value.slice(3, 5)}分`,
  hour: (value: string): string => `${Number(value.slice(0, 2))}时${value.slice(3, 5) === "00" ? "" : `${value.slice(3, 5)}分`}`,
  /** The person's own words, without the stop at their end: the sentence has its own. */
  words: (value: string): string => withoutEnds(value.trim(), "。．.！!；;，,"),
  /** Words of a message, on one line and folded. */
  quotation,
  /** The same inside a sentence, which has its own stop. */
  "quoted-words": (value: string): string => quotation(withoutEnds(value.trim(), "。")),
  /** The answer to whether the money went to the person's own account. */
  payout: (value: string): string => payoutOwnAccountQuestion.paper[value === "no" ? "no" : "yes"],
  /** The answer to whether the credit report shows the loan. */
  "in-report": (value: string): string => inCreditReportQuestion.paper[value === "yes" ? "yes" : "no"],
  /** Nothing: what a sentence rests on besides the values that it writes. */
  unsaid: (): string => "",
  /** What kind of proof ties a number to the other side: the person's own word, whatever number it names. */
  statement: (): string => "本人陈述",
  /** The person's relation to the debt, in the words of the answer. */
  relation: (value: string): string => onPaper(roleQuestion.choices.find((choice) => choice.id === value)?.zh ?? value),
} as const
export type ValueForm = keyof typeof writers
export const inForm = (form: ValueForm, value: string | number): string => writers[form](String(value))
