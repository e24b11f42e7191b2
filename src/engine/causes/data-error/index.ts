/** The lender's record is wrong: paid or not yet due, and dunned as overdue, or a credit record that is not so. */
import { count } from "../../timeline/measure.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { lateOnes } from "../late.ts"
import { overdue } from "../overdue/index.ts"
import {
  answerSign,
  calledName,
  callsAnother,
  ifAlone,
  isConflict,
  isDebtor,
  isOutside,
  isThird,
  missingSign,
  ofSiblings,
  overdueSaid,
  rowsWhen,
  saysSelf,
  sign,
  signFrom,
} from "../signs.ts"
import { rowsThat, saysOverdue } from "../words.ts"
import { dataErrorKinds, kindOfError, receiptThenOverdue, wasLate } from "./kinds.ts"

export const dataError: Cause = {
  id: "data-error",
  title: "贷款机构的记录有误",
  subtypes: dataErrorKinds,
  needs: ["payments"],
  restsOn: ["paid", "due", "settled", "debtor", "role"],
  excludes: [{ cause: overdue, why: "没有一期到期未还，对方的记录就不对；有到期未还的，记录就没有错" }],
  concerns: () => true,
  weigh: (input) => {
    const { claim, loan, timeline } = input
    const { all } = input.positions
    const said = overdueSaid(input)
    const claimed = said.answer
    const record = answerSign(input, "credit-record")
    const wrongRecord = record?.value === "shown-overdue" || record?.value === "shown-open"
    const settled = answerSign(input, "settled")
    const contract = answerSign(input, "contract-own-name")
    const paidInTime = (loan?.instalments ?? []).filter((one) => one.paid && one.paid.value <= one.due.value)
    const late = lateOnes(loan)
    const notLate = isDebtor(all) && !all.has("due") && !all.has("unknown")
    // What the lender itself wrote on days on which nothing was overdue.
    const falsely = rowsWhen(
      input,
      rowsThat(input.words, (read) => saysOverdue(read) && !callsAnother(input, read)).filter((row) => !wasLate(input, row)),
      "not-due",
      "due-today",
      "settled",
    )
    const written = falsely.length > 0 ? count(timeline, falsely) : undefined
    const both = receiptThenOverdue(input)
    const shownByThem =
      both !== undefined ||
      input.said.settled.some(({ value, on, by }) => value.value === "all" && on !== null && by !== "number") ||
      (loan?.instalments ?? []).some(({ posted }) => posted !== undefined)
    const neverLate =
      (claim.role?.value === "borrower-current" && late.length === 0) ||
      (paidInTime.length > 0 && paidInTime.length === loan?.instalments.length)
    const saidLate = rowsThat(input.words, (read) => saysOverdue(read) && !callsAnother(input, read))
    // Each was said while a payment was late: none of them shows a wrong record.
    const rightlySaid = saidLate.length > 0 && saidLate.every((row) => wasLate(input, row))
    const subtype = saysSelf(input) && (claimed?.value === "yes" || said.messages) ? kindOfError(input) : undefined
    const conclusion = (): Conclusion => ifAlone(input, weighedAlone())
    const weighedAlone = (): Conclusion => {
      if (isOutside(input) || isThird(input)) return "unlikely"
      if (isConflict(input) || !saysSelf(input)) return "undetermined"
      // Somebody who says it is their own loan, under a contract in another's name: whose loan it is comes before how it is recorded.
      if (contract?.value === "no") return "undetermined"
      // A remainder and a debit that failed leave something unpaid: whose fault it was is open.
      const partly = subtype === "residue" || subtype === "failed-debit"
      // By the person's own days one was paid late: a record that says so is no error, unless the other side wrote of another one.
      if (record?.value === "shown-overdue" && late.length > 0) return written ? "possible" : "unlikely"
      if (wrongRecord) return all.has("due") ? "possible" : neverLate || notLate || settled ? "likely" : "possible"
      if (claimed?.value === "yes" || said.messages) {
        if (rightlySaid && !both) return "unlikely"
        if (notLate && late.length > 0 && !written) return "possible"
        if (notLate) return partly ? "possible" : "likely"
        if (all.has("due")) return written || partly ? "possible" : "unlikely"
        return written || partly || both ? "possible" : "undetermined"
      }
      return claimed?.value === "no" ? "unlikely" : "undetermined"
    }
    return {
      conclusion: conclusion(),
      ...(subtype ? { subtype } : {}),
      for: [
        ...(contract?.value === "yes" && saysSelf(input) && claimed?.value === "yes"
          ? [signFrom("合同上写的是您的姓名，对方说的就是您的这笔借款", contract)]
          : []),
        ...(claimed?.value === "yes" && notLate && !rightlySaid
          ? [signFrom("对方说您已经逾期，而按您的说法没有一期逾期", claimed, ...paidInTime.flatMap((one) => [one.due, one.paid]))]
          : []),
        ...(written ? [sign`有${written}条信息说您已经逾期，而那些天没有到期未还的`] : []),
        ...(both ? [sign`对方自己的信息写明${both.paid}已经收到还款，${both.overdue}又说已经逾期`] : []),
        ...(wrongRecord ? [signFrom("您说信用报告里这一笔的记载与事实不符", record, answerSign(input, "credit-report-day"))] : []),
        ...(subtype === "system-delay" && written ? [sign`这${written}条都在还款之后几天之内，可能是入账延迟`] : []),
        ...(subtype === "failed-debit" && said.messages
          ? [signFrom("信息里说自动扣款没有成功；账户里当天有没有钱，以银行流水为准", said.messages)]
          : []),
        ...(subtype === "wrong-instalment" && (loan?.unmatched.length || said.messages)
          ? [signFrom("有的还款对不上任何一期，可能记到了别的期或者别的借款", ...(loan?.unmatched ?? []), said.messages)]
          : []),
        ...(subtype === "residue" && said.messages ? [signFrom("信息里说的是剩下的利息或者零头", said.messages)] : []),
      ],
      against: [
        ...(claimed?.value === "no" && !written ? [signFrom("对方没有说您逾期，记录未必有误", claimed)] : []),
        ...(contract?.value === "no" && saysSelf(input)
          ? [signFrom("您说这是您自己的借款，合同上写的却不是您的姓名；先弄清是不是同一笔借款", contract, claim.debtor ?? claim.role)]
          : []),
        ...(late.length > 0 && !all.has("due")
          ? [signFrom("按您写的日期，有的一期是到期之后才还的，说那一期逾期没有错", ...late.flatMap((one) => [one.due, one.paid]))]
          : []),
        ...(all.has("due")
          ? [
              signFrom(
                "有到期之后才还或者还没有还的，对方的记录可能没有错",
                ...(loan?.instalments.length ? loan.instalments.map((one) => one.due) : [claim.role]),
              ),
            ]
          : []),
        ...(rightlySaid
          ? [
              signFrom(
                "对方说逾期时，还款日已过而还没有还，当时的话没有错；之后还了，不使它变成错的",
                said.messages,
                ...(loan?.instalments ?? []).flatMap(({ due, paid }) => [due, paid]),
              ),
            ]
          : []),
        ...(isOutside(input) || isThird(input)
          ? [signFrom("您说这笔债与您无关，要查的是号码和身份，不是还款记录", claim.role, claim.debtor)]
          : []),
        ...(calledName(input, "other") && saysSelf(input)
          ? [signFrom("有信息称呼的不是您，可能说的是别人的借款", calledName(input, "other"))]
          : []),
      ],
      missing: [
        ...(saysSelf(input) ? ofSiblings(input) : []),
        ...(saysSelf(input) && !claimed ? [missingSign(input, "overdue-claimed", "对方是否说您已经逾期")] : []),
        ...(saysSelf(input) && (claimed?.value === "yes" || said.messages) && !loan?.instalments.length
          ? [missingSign(input, "due", "还款日是哪天"), missingSign(input, "paid", "您哪天还的款")]
          : []),
        ...(saysSelf(input) && (claimed?.value === "yes" || said.messages)
          ? [{ text: shownByThem ? "还款凭证、结清证明或者银行流水" : "还款凭证、结清证明或者银行流水（现在只有您的说法）" }]
          : []),
        ...(saysSelf(input) && answerSign(input, "in-credit-report")?.value === "yes" && !record
          ? [missingSign(input, "credit-record", "信用报告里这一笔写的和事实一样吗")]
          : []),
      ],
    }
  },
}
