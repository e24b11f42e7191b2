/** Which kind of wrong record it is: what days of payment and the words of messages tell, never more than a kind. */
import type { Cited } from "../../case/citation.ts"
import { type Day, dayNumber, numberOfDay } from "../../case/time.ts"
import { seenIn } from "../../timeline/measure.ts"
import type { CauseInput } from "../cause.ts"
import { type MessageRead, rowsThat, saysOverdue } from "../words.ts"

/** Days after a payment in which its posting may still be under way, a weekend and a holiday among them. */
const posting = 4
const failedDebit = /(?:扣款|代扣|划扣|扣划|自动还款)(?:未成功|失败|不成功)|余额不足|扣款异常|未能(?:成功)?扣/
const remainder =
  /剩余|尾款|尾数|零头|差额|未结(?:清)?(?:利息|罚息|息费)|利息未(?:结|还)|(?:尚|还|仍|另)(?:有|欠|差)[^,，。;；]{0,4}(?:利息|罚息|违约金|手续费|息费)/
const otherPart =
  /(?:已|优先)?(?:入账|冲抵|抵扣|计入|记入|还到|用于)(?:到|至|在|了)?.{0,6}(?:其他|另一|下一?期|上一?期|别的|其它|第\d+期)|不是(?:这|本)(?:一)?[期笔]/

export const dataErrorKinds = {
  "system-delay": "已经还了，对方入账有延迟",
  residue: "还差利息或者零头",
  "failed-debit": "自动扣款没有成功",
  "wrong-instalment": "还的钱记到了别的期或者别的借款",
} as const
export type DataErrorKind = keyof typeof dataErrorKinds

const says = (words: readonly MessageRead[], test: RegExp): boolean => words.some(({ text, form }) => form !== "advert" && test.test(text))
/** All that is said to be overdue was said within a few days after the payment; what was said on the day of a late one was true. */
const onlyBehind = ({ timeline, words, loan }: CauseInput): boolean => {
  const said = rowsThat(words, saysOverdue)
  const paid = (loan?.instalments ?? []).flatMap((one) =>
    one.paid ? [{ day: one.paid.value as Day, least: one.paid.value > one.due.value ? 1 : 0 }] : [],
  )
  return (
    said.length > 0 &&
    said.every((row) =>
      paid.some(({ day, least }) => {
        const after = dayNumber(timeline.at[row] as number) - numberOfDay(day)
        return after >= least && after <= posting
      }),
    )
  )
}
/** Said after a due day and no later than the day of its late payment: true when it was said. */
export const wasLate = ({ timeline, loan }: CauseInput, row: number): boolean => {
  const day = dayNumber(timeline.at[row] as number)
  return (loan?.instalments ?? []).some(
    (one) => one.paid !== undefined && numberOfDay(one.due.value as Day) < day && day <= numberOfDay(one.paid.value as Day),
  )
}
/** A month: what was paid within it is the part that is then called overdue more likely than the one before. */
const period = 28
/** The lender's own receipt, and its own word, within a month, that the debt is overdue. */
export const receiptThenOverdue = ({
  timeline,
  said,
}: CauseInput): { readonly paid: Cited<string>; readonly overdue: Cited<string> } | undefined => {
  for (const paid of said.paid) {
    if (paid.by === "number") continue
    const from = numberOfDay(paid.value.value)
    const late = said.overdue.find(({ on }) => on !== null && numberOfDay(on) > from && numberOfDay(on) - from < period)
    if (late?.on) return { paid: paid.value, overdue: seenIn(timeline, [late.row], late.on) }
  }
  return undefined
}
export const kindOfError = (input: CauseInput): DataErrorKind | undefined => {
  if (input.loan?.debitFailed || says(input.words, failedDebit)) return "failed-debit"
  if (says(input.words, otherPart) || (input.loan?.unmatched.length ?? 0) > 0) return "wrong-instalment"
  if (says(input.words, remainder)) return "residue"
  return onlyBehind(input) ? "system-delay" : undefined
}
