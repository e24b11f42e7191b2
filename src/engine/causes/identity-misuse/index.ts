/** A loan taken by somebody else in the person's name; a payout into their own account contradicts it and must be faced. */
import { wrongAddressee } from "../../rules/wrong-addressee/index.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { answerSign, measure, missingSign, saysSelf, sign, signFrom } from "../signs.ts"

export const identityMisuse: Cause = {
  id: "identity-misuse",
  title: "身份被冒用借款",
  needs: ["one-story"],
  concerns: () => true,
  weigh: (input) => {
    const { claim } = input
    const used = answerSign(input, "identity-used")
    const payout = answerSign(input, "payout-own-account")
    const contract = answerSign(input, "contract-own-name")
    const report = answerSign(input, "in-credit-report")
    const police = answerSign(input, "police-report")
    const wrong = measure(input, wrongAddressee, "messagesNamingOther")
    const denies = claim.debtor?.value === "nobody" || claim.role?.value === "misuse-victim" || claim.role?.value === "no-loan-registrant"
    const { all } = input.positions
    const conclusion = (): Conclusion => {
      if (saysSelf(input)) return "excluded"
      if (payout?.value === "yes") return "undetermined"
      // A contract in another's name is that other's loan, whatever the caller knows of the person.
      if (contract?.value === "no") return "unlikely"
      if (contract?.value !== "yes" && (used?.value === "no" || (wrong && used?.value !== "yes"))) return "unlikely"
      if ((used?.value === "yes" || contract?.value === "yes") && denies) return payout?.value === "no" ? "likely" : "possible"
      return denies ? "possible" : all.has("outsider") || all.has("third-party") ? "unlikely" : "undetermined"
    }
    return {
      conclusion: conclusion(),
      for: [
        ...(denies ? [signFrom("您说没有借过这笔款", claim.debtor, claim.role)] : []),
        ...(used?.value === "yes" ? [signFrom("对方掌握您的姓名和身份证号", used)] : []),
        ...(contract?.value === "yes" && denies ? [signFrom("借款合同上写的是您的姓名，而您说没有借过", contract)] : []),
        ...(payout?.value === "no" ? [signFrom("您说这笔钱没有进过您的账户", payout)] : []),
        ...(report?.value === "yes" ? [signFrom("您的信用报告里有这笔贷款", report, answerSign(input, "credit-report-day"))] : []),
        ...(police ? [sign`您在${police}报过案`] : []),
      ],
      against: [
        ...(payout?.value === "yes"
          ? [
              signFrom(
                "您说没有借过款，又说这笔钱进过您自己的账户，两者矛盾；先查清收款账户，再决定怎么办",
                payout,
                claim.debtor ?? claim.role,
              ),
            ]
          : []),
        ...(saysSelf(input) ? [signFrom("您说这是您自己的借款", claim.debtor ?? claim.role)] : []),
        ...(used?.value === "no" ? [signFrom("对方没有掌握您的姓名和身份证号，更像打错了号码", used)] : []),
        ...(contract?.value === "no" ? [signFrom("借款合同上写的不是您的姓名，是别人的借款，更像打错了号码", contract)] : []),
        ...(wrong ? [sign`有${wrong}条短信写着别人的姓名`] : []),
        ...(report?.value === "no"
          ? [signFrom("您的信用报告里没有见到这笔贷款（只说明到报告日为止未见）", report, answerSign(input, "credit-report-day"))]
          : []),
      ],
      missing: denies
        ? [
            ...(used ? [] : [missingSign(input, "identity-used", "对方是否掌握您的姓名和身份证号")]),
            ...(contract ? [] : [missingSign(input, "contract-own-name", "借款合同上写的是不是您的姓名")]),
            ...(payout ? [] : [missingSign(input, "payout-own-account", "这笔钱是否进过您自己的账户")]),
            ...(report ? [] : [missingSign(input, "in-credit-report", "您的信用报告里有没有这笔贷款")]),
            ...(police ? [] : [missingSign(input, "police-report", "是否报过案，有没有回执")]),
            { text: "合同、放款凭证和签约时的设备、定位信息（向贷款机构书面调取）" },
          ]
        : [],
    }
  },
}
