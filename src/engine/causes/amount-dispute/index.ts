/** A real debt whose amount is not what the other side asks for. */
import type { Cause, Conclusion } from "../cause.ts"
import { answerSign, isConflict, isOutside, isThird, missingSign, notTheirs, saysSelf, sign, signFrom } from "../signs.ts"
import { hasLabel, messagesThat } from "../words.ts"

export const amountDispute: Cause = {
  id: "amount-dispute",
  title: "债务的金额有争议",
  needs: [],
  restsOn: ["amount-agreed", "amount", "debtor"],
  concerns: (input) =>
    saysSelf(input) && (answerSign(input, "amount-agreed") !== undefined || messagesThat(input, hasLabel("false_amount")) !== undefined),
  weigh: (input) => {
    const agreed = answerSign(input, "amount-agreed")
    const said = messagesThat(input, hasLabel("false_amount"))
    const sums = messagesThat(input, ({ says }) => says.amountsFen.length > 0)
    const claimed = answerSign(input, "amount")
    const conclusion = (): Conclusion => {
      if (isOutside(input) || isThird(input)) return "excluded"
      if (isConflict(input)) return "undetermined"
      if (agreed?.value === "yes") return "unlikely"
      // The person's word alone names no sum that could be compared.
      if (agreed?.value === "no") return claimed || sums ? "likely" : "possible"
      return said ? "possible" : "undetermined"
    }
    return {
      conclusion: conclusion(),
      for: [
        ...(agreed?.value === "no" ? [signFrom("您说对方要的数额不对", agreed)] : []),
        ...(agreed?.value === "no" && claimed ? [sign`对方说欠${claimed}元`] : []),
        ...(said ? [sign`有${said}条信息里的数额或者费用有疑问`] : []),
      ],
      against: [...notTheirs(input), ...(agreed?.value === "yes" ? [signFrom("您说对方要的数额没有错", agreed)] : [])],
      missing: [
        ...(agreed ? [] : [missingSign(input, "amount-agreed", "对方要的数额，您认为对不对")]),
        ...(claimed ? [] : [missingSign(input, "amount", "对方说欠多少钱")]),
        { text: "合同、每一期的账单和还款流水，请对方逐项列明本金、利息、费用" },
      ],
    }
  },
}
