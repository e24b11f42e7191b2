/** No loan came about: money that nobody asked for, a fee told as a debt, or somebody who only registered and looked at a limit. */
import { keptAgainstDenial } from "../../case/kept.ts"
import { takenOver } from "../../rules/taken-over.ts"
import { unsolicitedDisbursement } from "../../rules/unsolicited-disbursement/index.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { identityMisuse } from "../identity-misuse/index.ts"
import { overdue } from "../overdue/index.ts"
import { answerSign, contactCount, isTheirs, isThird, measure, missingSign, saysSelf, sign, signFrom } from "../signs.ts"
import { isDunning, type MessageRead, messagesThat } from "../words.ts"

const unpaid = /逾期|未(?:支付|付|缴|交)|尽快(?:支付|付|缴|交)|请[^,，。;；]{0,8}(?:支付|付款|缴纳|交纳)|影响[^,，。;；]{0,6}(?:信用|征信)/
/** A fee that is asked for, as a debt or as a bill. */
const asksFee = (read: MessageRead): boolean =>
  fee.test(read.text) && (isDunning(read) || (read.form === "other" && unpaid.test(read.text)))
const fee = /服务费|会员费|咨询费|担保费|权益费|管理费|手续费|砍头息/

export const noValidLoan: Cause = {
  id: "no-valid-loan",
  title: "没有成立的借款",
  subtypes: { unsolicited: "没有申请，钱却打进了账户", "fee-as-loan": "把服务费、会员费当成借款", "limit-only": "只注册过或者看过额度" },
  needs: [],
  restsOn: ["debtor", "role", "applied", "payout-own-account", "contract-own-name"],
  excludes: [
    { cause: overdue, why: "没有成立的借款，就没有到期未还的债务" },
    { cause: identityMisuse, why: "账户是您自己注册的、钱是对方自己打来的，或者说的是费用，都不是别人用您的身份借的款", weak: true },
  ],
  concerns: (input) =>
    !saysSelf(input) &&
    !isThird(input) &&
    (input.claim.role?.value === "no-loan-registrant" ||
      answerSign(input, "payout-own-account")?.value === "yes" ||
      measure(input, unsolicitedDisbursement, "disbursements") !== undefined ||
      (input.claim.debtor?.value === "nobody" && messagesThat(input, asksFee) !== undefined)),
  weigh: (input) => {
    const { claim } = input
    const registrant = claim.role?.value === "no-loan-registrant"
    const applied = answerSign(input, "applied")
    const signed = answerSign(input, "signed")
    // A disbursement on file weighs as the answer does: the money arrived.
    const onFile = measure(input, unsolicitedDisbursement, "disbursements")
    const answered = answerSign(input, "payout-own-account")
    const arrived = answered?.value === "yes" || onFile !== undefined
    const payout = answered
    const taken = takenOver(input.facts)
    const kept = keptAgainstDenial(input.facts, claim)
    const contract = answerSign(input, "contract-own-name")
    const report = answerSign(input, "in-credit-report")
    const fees = messagesThat(input, asksFee)
    const count = contactCount(input)
    const denied = claim.debtor?.value === "nobody" || registrant
    const conclusion = (): Conclusion => {
      if (applied?.value === "yes") return arrived || signed?.value === "yes" ? "unlikely" : "possible"
      if (arrived && taken) return "unlikely"
      // Money that stayed, beside a contract or a record in their name, was hardly sent to nobody.
      if (arrived && (kept || contract?.value === "yes" || report?.value === "yes")) return "undetermined"
      if (arrived) return applied?.value === "no" ? "likely" : "undetermined"
      // Somebody took a loan in this name: who it was comes before whether there is one.
      if (contract?.value === "yes" || report?.value === "yes") return "possible"
      if (registrant) return payout?.value === "no" && (count !== undefined || report !== undefined) ? "likely" : "possible"
      return fees && denied ? (fees.value > 1 && payout?.value === "no" ? "likely" : "possible") : "undetermined"
    }
    const subtype = arrived ? "unsolicited" : fees ? "fee-as-loan" : registrant ? "limit-only" : undefined
    return {
      conclusion: conclusion(),
      ...(subtype ? { subtype } : {}),
      for: [
        ...(registrant ? [signFrom("您说只注册过账户，没有借款", claim.role)] : []),
        ...(claim.debtor?.value === "nobody" ? [signFrom("您说根本没有这笔债", claim.debtor)] : []),
        ...(applied?.value === "no" ? [signFrom("您说没有申请过这笔款", applied)] : []),
        ...(onFile ? [sign`材料里有${onFile}笔放款到账`] : []),
        ...(payout?.value === "yes" && applied?.value === "no" && !taken ? [signFrom("钱没有经您申请就进了您的账户", payout)] : []),
        ...(payout?.value === "no" ? [signFrom("您说这笔钱没有进过您的账户", payout)] : []),
        ...(fees ? [sign`有${fees}条信息要的是服务费、会员费一类的费用`] : []),
      ],
      against: [
        ...isTheirs(input),
        ...(applied?.value === "yes" ? [signFrom("您说申请过这笔款", applied)] : []),
        ...(payout?.value === "yes" && applied?.value !== "no" ? [signFrom("钱进过您自己的账户；是不是您申请的，要先说清", payout)] : []),
        ...(arrived && taken ? [signFrom("您给过验证码或者共享过屏幕，可能是别人用您的手机借的，不是对方自己打来的钱", taken)] : []),
        ...(kept && payout
          ? [signFrom("这笔钱进了您自己的账户，合同、信用报告或者您说的冒用又指向您的名字：先弄清是谁办的", payout, kept)]
          : []),
        ...(contract?.value === "yes" ? [signFrom("借款合同上写的是您的姓名", contract)] : []),
        ...(report?.value === "yes" ? [signFrom("信用报告里有这笔贷款", report)] : []),
      ],
      missing: [
        ...(applied ? [] : [missingSign(input, "applied", "您有没有申请过这笔款")]),
        ...(payout || onFile ? [] : [missingSign(input, "payout-own-account", "这笔钱是否进过您自己的账户")]),
        ...(contract || signed ? [] : [missingSign(input, "signed", "您有没有签过或者点过同意借款合同")]),
        ...(arrived && !taken ? [{ text: "到账那天的银行流水；不要动这笔钱，先书面问清怎么退回" }] : []),
        { text: "合同和放款凭证（向对方书面要）" },
      ],
    }
  },
}
