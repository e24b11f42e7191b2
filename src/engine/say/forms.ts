/** The closed list of forms in which a cited value may be written; each only rewrites, none adds. */
import { withoutEnds } from "../case/ends.ts"
import type { Role } from "../case/facts.ts"

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
const month = (text: string): string => {
  const m = /^(\d{4})-(\d{2})$/.exec(text)
  return m ? `${Number(m[1])}年${Number(m[2])}月` : text
}
const yuan = (fen: string): string => {
  const n = Number(fen)
  return Number.isInteger(n) ? `${Math.trunc(n / 100)}.${String(Math.abs(n % 100)).padStart(2, "0")}元` : fen
}
/** The person's relation to the debt, in the person's own answer's words. */
const relations: Readonly<Record<Role, string>> = {
  "borrower-current": "借款人，借款没有逾期",
  "borrower-overdue": "借款人，借款已有逾期",
  "borrower-settled": "借款人，借款已经结清",
  guarantor: "保证人",
  "joint-debtor": "共同借款人",
  "listed-contact": "被他人填写为联系人的人，不是借款人，也没有提供担保",
  relative: "借款人的亲属，不是借款人，也没有提供担保",
  colleague: "借款人的同事，不是借款人，也没有提供担保",
  employer: "借款人所在单位的人员，不是借款人，也没有提供担保",
  "number-successor": "被联络号码的现使用人，号码此前由他人使用，本人不是借款人",
  "number-user": "被联络号码的使用人，不是借款人，也没有提供担保",
  stranger: "与所称债务没有关系的人，不是借款人，也没有提供担保",
  "misuse-victim": "身份信息被他人冒用的人，没有办理所称借款",
  "no-loan-registrant": "只注册过账户、没有借款的人",
  guardian: "当事人的监护人",
  agent: "当事人的代理人",
}
/** Characters of a message that a table shows: most messages are shorter. */
const longestQuotation = 140
const writers = {
  day,
  moment,
  /** For tables: `2026-01-14 07:12:05`, `2026-01-14 07:12`. */
  second,
  minute: (text: string): string => second(text).slice(0, 16),
  month,
  yuan,
  /** `22:00` → 22时 */
  hour: (value: string): string => `${Number(value.slice(0, 2))}时${value.slice(3, 5) === "00" ? "" : `${value.slice(3, 5)}分`}`,
  /** The person's own words, without the stop at their end: the sentence has its own. */
  words: (value: string): string => withoutEnds(value.trim(), "。．.！!；;，,"),
  /** Words of a message, on one line and folded. */
  quotation: (value: string): string => {
    const points = [...value.replace(/\s+/g, " ").trim()]
    return points.length > longestQuotation ? `${points.slice(0, longestQuotation).join("")}……` : points.join("")
  },
  /** The answer to whether the money went to the person's own account. */
  payout: (value: string): string => (value === "no" ? "没有进入本人账户" : "进入过本人账户"),
  /** The answer to whether the credit report shows the loan. */
  "in-report": (value: string): string => (value === "yes" ? "载有该笔贷款" : "没有该笔贷款"),
  /** What kind of proof ties a number to the other side: the person's own word, whatever number it names. */
  statement: (): string => "本人陈述",
  relation: (value: string): string => relations[value as Role] ?? value,
} as const
export type Form = keyof typeof writers
export const inForm = (form: Form, value: string | number): string => writers[form](String(value))
