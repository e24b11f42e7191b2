/** The lender's record is wrong: paid or not yet due, and dunned as overdue; or settled, and still dunned. */
import { asDay } from "../../case/time.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { answerSign, contactCount, isDebtor, missingSign, saysSelf, sign, signFrom } from "../signs.ts"

export const dataError: Cause = {
  id: "data-error",
  title: "贷款机构的记录有误",
  needs: ["payments"],
  concerns: () => true,
  weigh: (input) => {
    const { claim, loan } = input
    const { all } = input.positions
    const claimed = answerSign(input, "overdue-claimed")
    const settled = answerSign(input, "settled")
    const contract = answerSign(input, "contract-own-name")
    const settledOn = settled && asDay(settled.value)
    const afterSettled = settledOn && contactCount(input, settledOn)
    const paidInTime = (loan?.instalments ?? []).filter((one) => one.paid && one.paid.value <= one.due.value)
    const notLate = isDebtor(all) && !all.has("due") && !all.has("unknown")
    const conclusion = (): Conclusion => {
      if (all.has("outsider") || all.has("third-party")) return "unlikely"
      if (all.has("conflict") || !saysSelf(input)) return "undetermined"
      // Somebody who says it is their own loan, under a contract in another's name: whose loan it is comes before how it is recorded.
      if (contract?.value === "no") return "undetermined"
      if (afterSettled) return "likely"
      if (claimed?.value === "yes") return notLate ? "likely" : all.has("due") ? "unlikely" : "undetermined"
      return claimed?.value === "no" ? "unlikely" : "undetermined"
    }
    return {
      conclusion: conclusion(),
      for: [
        ...(contract?.value === "yes" && saysSelf(input) && (afterSettled || claimed?.value === "yes")
          ? [signFrom("合同上写的是您的姓名，对方说的就是您的这笔借款", contract)]
          : []),
        ...(settled && afterSettled ? [sign`${settled}结清之后，仍有${afterSettled}次联系`] : []),
        ...(claimed?.value === "yes" && notLate
          ? [signFrom("对方说您已经逾期，而按您的说法没有一期逾期", claimed, ...paidInTime.flatMap((one) => [one.due, one.paid]))]
          : []),
      ],
      against: [
        ...(claimed?.value === "no" && !afterSettled ? [signFrom("对方没有说您逾期，记录未必有误", claimed)] : []),
        ...(contract?.value === "no" && saysSelf(input)
          ? [signFrom("您说这是您自己的借款，合同上写的却不是您的姓名；先弄清是不是同一笔借款", contract, claim.debtor ?? claim.role)]
          : []),
        ...(all.has("due")
          ? [signFrom("有到期之后才还或者还没有还的，对方的记录可能没有错", ...(loan?.instalments.map((one) => one.due) ?? []))]
          : []),
        ...(all.has("outsider") ? [signFrom("您说这笔债与您无关，要查的是号码和身份，不是还款记录", claim.role, claim.debtor)] : []),
      ],
      missing: [
        ...(claim.role?.value === "borrower-settled" && !settled ? [missingSign(input, "settled", "哪天结清的")] : []),
        ...(saysSelf(input) && !claimed ? [missingSign(input, "overdue-claimed", "对方是否说您已经逾期")] : []),
        ...(saysSelf(input) && claimed?.value === "yes" && !loan?.instalments.length
          ? [missingSign(input, "due", "还款日是哪天"), missingSign(input, "paid", "您哪天还的款")]
          : []),
        ...(saysSelf(input) && (claimed?.value === "yes" || afterSettled)
          ? [{ text: "还款凭证、结清证明或者银行流水（现在只有您的说法）" }]
          : []),
      ],
    }
  },
}
