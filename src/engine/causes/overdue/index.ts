/** A real debt that is due and unpaid: said plainly, because every other step depends on it. */
import { asDay, dayNumber, numberOfDay } from "../../case/time.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { lateOnes } from "../late.ts"
import { answerSign, askRole, daysWhen, missingSign, notTheirs, overdueSaid, saysSelf, sign, signFrom } from "../signs.ts"

export const overdue: Cause = {
  id: "overdue",
  title: "确有到期未还的债务",
  needs: ["arrears"],
  restsOn: ["due", "paid", "unpaid", "settled", "debtor", "role"],
  concerns: () => true,
  weigh: (input) => {
    const { claim, loan } = input
    const { all, last } = input.positions
    const said = overdueSaid(input)
    const extended = answerSign(input, "extended-to")
    const until = extended && asDay(extended.value)
    const lastAt = input.contacts.length > 0 ? (input.timeline.at[input.contacts.at(-1) as number] as number) : Number.NaN
    const within = until !== undefined && dayNumber(lastAt) <= numberOfDay(until)
    const dues = loan?.instalments ?? []
    const open = dues.filter((one) => one.paid === undefined || one.paid.value > one.due.value)
    const late = lateOnes(loan)
    const past = late.length > 0 && answerSign(input, "credit-record")?.value === "shown-overdue"
    // The person's own word weighs also where every contact came before the due day.
    const admits = claim.role?.value === "borrower-overdue" && saysSelf(input)
    const conclusion = (): Conclusion => {
      if (all.has("outsider") || all.has("third-party")) return "excluded"
      if (last === "due") return within ? "possible" : "likely"
      // Without contacts, as where only a credit report is at hand, the person's own word is all there is.
      if (admits && input.contacts.length === 0) return "likely"
      if (all.has("due") || admits) return "possible"
      if (all.has("conflict") || !saysSelf(input)) return "undetermined"
      // It is past, and a record of it is not wrong.
      if (past) return "possible"
      return last === "unknown" ? "undetermined" : "unlikely"
    }
    return {
      conclusion: conclusion(),
      days: daysWhen(input, "due"),
      for: [
        ...(all.has("due")
          ? [
              signFrom(
                "按您自己的说法，这笔债到期没有按时还，债务是真实的；催收的方式是否得当，是另一回事，软件不能使债务消失",
                ...(open.length ? open.map((one) => one.due) : [claim.role]),
              ),
            ]
          : []),
        ...(admits && !all.has("due")
          ? [
              signFrom(
                input.contacts.length > 0 ? "您说这笔借款已经逾期；这些联系都在到期之前" : "您说这笔借款已经逾期，债务是真实的",
                claim.role,
              ),
            ]
          : []),
        ...(past && !all.has("due")
          ? [
              signFrom(
                "按您写的日期，有的一期是到期之后才还的：那几天是逾期的，现在已经还了",
                ...late.flatMap((one) => [one.due, one.paid]),
              ),
            ]
          : []),
        ...(said.answer?.value === "yes" && saysSelf(input) ? [signFrom("对方说您已经逾期", said.answer)] : []),
        ...(said.messages && saysSelf(input) ? [sign`有${said.messages}条信息说您已经逾期`] : []),
      ],
      against: [
        ...(!all.has("due") && dues.length && dues.every((one) => one.paid && one.paid.value <= one.due.value)
          ? [signFrom("每一期都在还款日当天或之前还了", ...dues.flatMap((one) => [one.due, one.paid]))]
          : []),
        ...dues.slice(0, 1).flatMap((one) => (last === "not-due" && !one.paid ? [sign`最后一次联系时，还款日${one.due}还没有到`] : [])),
        ...(within && extended ? [sign`您说约定延期到${extended}，这些联系都在这之前`] : []),
        ...notTheirs(input),
      ],
      missing: [
        ...(claim.role ? [] : [askRole(input)]),
        ...(saysSelf(input) && dues.length === 0 ? [missingSign(input, "due", "还款日是哪天")] : []),
        ...(saysSelf(input) && last === "unknown" && dues.length > 0 ? [missingSign(input, "paid", "到期的这几期哪天还的")] : []),
      ],
    }
  },
}
