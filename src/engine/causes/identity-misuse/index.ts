/** A loan taken by somebody else in the person's name; a payout into their own account contradicts it and must be faced. */
import { takenOver } from "../../rules/taken-over.ts"
import { wrongAddressee } from "../../rules/wrong-addressee/index.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { overdue } from "../overdue/index.ts"
import { preDuePressure } from "../pre-due-pressure/index.ts"
import { settledLoan } from "../settled-loan/index.ts"
import { answerSign, calledName, measure, missingSign, saysSelf, sign, signFrom } from "../signs.ts"

export const identityMisuse: Cause = {
  id: "identity-misuse",
  title: "身份被冒用借款",
  needs: ["one-story"],
  restsOn: ["debtor", "role", "identity-used", "contract-own-name", "payout-own-account", "in-credit-report", "applied", "signed"],
  excludes: [overdue, preDuePressure, settledLoan].map((cause) => ({
    cause,
    why: "别人用您的身份借的款，不是您自己到期、没到期或者结清的债",
  })),
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
    const registrant = claim.role?.value === "no-loan-registrant"
    const applied = answerSign(input, "applied")
    const signed = answerSign(input, "signed")
    const taken = takenOver(input.facts)
    const own = calledName(input, "own")
    const { all } = input.positions
    // Where somebody registered, the other side knows them without any misuse: a contract or a record in their name shows a loan.
    const shown =
      contract?.value === "yes" ||
      report?.value === "yes" ||
      answerSign(input, "credit-record")?.value === "not-mine" ||
      (used?.value === "yes" && !registrant)
    const conclusion = (): Conclusion => {
      if (saysSelf(input)) return "excluded"
      // Their own words tell that they did it, or let it be done.
      if (input.contradictions.some(({ ownAct }) => ownAct)) return "undetermined"
      // Borrowed with the person's telephone by whoever had their codes or their screen: that the money passed through their account speaks for neither.
      if (payout?.value === "yes")
        return taken && denies && applied?.value === "no" && signed?.value !== "yes" ? "possible" : "undetermined"
      if (applied?.value === "yes") return "unlikely"
      // A contract in another's name is that other's loan, whatever the caller knows of the person.
      if (contract?.value === "no") return "unlikely"
      if (contract?.value !== "yes" && report?.value !== "yes" && (used?.value === "no" || (wrong && used?.value !== "yes")))
        return "unlikely"
      if (denies && shown) return payout?.value === "no" ? "likely" : "possible"
      if (denies) return claim.role?.value === "misuse-victim" || own ? "possible" : "undetermined"
      if (claim.debtor?.value === "other" || all.has("third-party")) return "unlikely"
      return "undetermined"
    }
    return {
      conclusion: conclusion(),
      for: [
        ...(denies ? [signFrom("您说没有借过这笔款", claim.debtor, claim.role)] : []),
        ...(used?.value === "yes" ? [signFrom("对方掌握您的姓名和身份证号", used)] : []),
        ...(contract?.value === "yes" && denies ? [signFrom("借款合同上写的是您的姓名，而您说没有借过", contract)] : []),
        ...(applied?.value === "no" || signed?.value === "no" ? [signFrom("您说没有申请过、没有签过这笔借款", applied, signed)] : []),
        ...(payout?.value === "no" ? [signFrom("您说这笔钱没有进过您的账户", payout)] : []),
        ...(denies && own ? [sign`对方要找的是${own}，就是您本人`] : []),
        ...(report?.value === "yes" ? [signFrom("您的信用报告里有这笔贷款", report, answerSign(input, "credit-report-day"))] : []),
        ...(taken && denies ? [signFrom("您给过验证码、密码或者共享过屏幕，别人可能用您的手机办了借款", taken)] : []),
        ...(police ? [sign`您在${police}报过案`] : []),
      ],
      against: [
        ...(payout?.value === "yes" && taken
          ? [
              signFrom(
                "钱进过您自己的账户；当时给过验证码或者共享过屏幕，是谁操作的、钱又转给了谁，要靠银行流水和登录记录查清",
                payout,
                taken,
              ),
            ]
          : []),
        ...(payout?.value === "yes" && !taken
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
        ...(applied?.value === "yes" ? [signFrom("您说申请过这笔款", applied)] : []),
        ...(signed?.value === "yes" ? [signFrom("您说签过或者点过同意这份合同，要先弄清签的是什么", signed)] : []),
        ...(report?.value === "no"
          ? [signFrom("您的信用报告里没有见到这笔贷款（只说明到报告日为止未见）", report, answerSign(input, "credit-report-day"))]
          : []),
      ],
      missing:
        denies || (!saysSelf(input) && conclusion() === "undetermined")
          ? [
              ...(used ? [] : [missingSign(input, "identity-used", "对方是否掌握您的姓名和身份证号")]),
              ...(contract ? [] : [missingSign(input, "contract-own-name", "借款合同上写的是不是您的姓名")]),
              ...(applied ? [] : [missingSign(input, "applied", "您有没有申请过这笔款")]),
              ...(signed || contract?.value === "no" ? [] : [missingSign(input, "signed", "您有没有签过或者点过同意借款合同")]),
              ...(payout ? [] : [missingSign(input, "payout-own-account", "这笔钱是否进过您自己的账户")]),
              ...(report ? [] : [missingSign(input, "in-credit-report", "您的信用报告里有没有这笔贷款")]),
              ...(police ? [] : [missingSign(input, "police-report", "是否报过案，有没有回执")]),
              { text: "合同、放款凭证和签约时的设备、定位信息（向贷款机构书面调取）" },
            ]
          : [],
    }
  },
}
