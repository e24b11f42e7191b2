/** A real debt whose amount is not what the other side asks for. */
import { falseAmount } from "../../rules/false-amount/index.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { answerSign, isConflict, isOutside, isThird, measure, missingSign, notTheirs, saysSelf, sign, signFrom } from "../signs.ts"
import { hasLabel, messagesThat } from "../words.ts"

export const amountDispute: Cause = {
  id: "amount-dispute",
  title: "债务的金额有争议",
  needs: [],
  restsOn: ["amount-agreed", "amount", "debtor"],
  concerns: (input) =>
    saysSelf(input) &&
    (measure(input, falseAmount, "messages") !== undefined ||
      answerSign(input, "amount-agreed") !== undefined ||
      messagesThat(input, hasLabel("false_amount")) !== undefined),
  weigh: (input) => {
    const agreed = answerSign(input, "amount-agreed")
    const said = messagesThat(input, hasLabel("false_amount"))
    const sums = messagesThat(input, ({ says }) => says.amountsFen.length > 0)
    const claimed = answerSign(input, "amount")
    const wrong = measure(input, falseAmount, "messages")
    const conclusion = (): Conclusion => {
      if (isOutside(input) || isThird(input)) return "excluded"
      if (isConflict(input)) return "undetermined"
      if (agreed?.value === "yes") return "unlikely"
      // The person's word alone names no sum that could be compared.
      if (agreed?.value === "no") return claimed || sums ? "likely" : "possible"
      // What is asked for after the debt was paid off is another matter than a wrong sum.
      if (wrong) return input.positions.all.has("settled") ? "possible" : "likely"
      return said ? "possible" : "undetermined"
    }
    return {
      conclusion: conclusion(),
      for: [
        ...(agreed?.value === "no" ? [signFrom("您说对方要的数额不对", agreed)] : []),
        ...(agreed?.value === "no" && claimed ? [sign`对方说欠${claimed}元`] : []),
        ...(wrong ? [sign`有${wrong}条信息要求的金额与材料不符`] : []),
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
