/** Numbers called in bulk in search of somebody else: a debt that is not the person's, many numbers, another name. */

import { claimKeyOf } from "../../case/claim-key.ts"
import { nameOfPerson } from "../../case/person.ts"
import { isOutsiderRole } from "../../case/role.ts"
import { numberRotation } from "../../rules/number-rotation/index.ts"
import { wrongAddressee } from "../../rules/wrong-addressee/index.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { identityMisuse } from "../identity-misuse/index.ts"
import { answerSign, calledName, contactCount, measure, saysSelf, sign, signFrom } from "../signs.ts"

export const wideNet: Cause = {
  id: "wide-net",
  title: "撒网式拨打",
  needs: [],
  restsOn: ["role", "debtor", "contract-own-name", "signed"],
  excludes: [{ cause: identityMisuse, why: "随意拨打的不掌握您的身份；用您的身份借款的，找的就是您", weak: true }],
  concerns: () => true,
  weigh: (input) => {
    const { claim, facts } = input
    const { all } = input.positions
    const numbers = measure(input, numberRotation, "numbers")
    const wrong = measure(input, wrongAddressee, "messagesNamingOther")
    const used = answerSign(input, "identity-used")
    const count = contactCount(input)
    // A loan in the person's own name was not called at random.
    const named = [answerSign(input, "contract-own-name"), answerSign(input, "in-credit-report")].find((one) => one?.value === "yes")
    const addressee = claim.addressee
    const otherName =
      (addressee && nameOfPerson(facts, claim) && addressee.value !== nameOfPerson(facts, claim)?.value ? addressee : undefined) ??
      calledName(input, "other")
    const outside = all.has("outsider")
    const conclusion = (): Conclusion => {
      if (saysSelf(input)) return "excluded"
      if (used?.value === "yes" || named?.value === "yes" || (claim.role?.value === "misuse-victim" && !otherName && !wrong))
        return "unlikely"
      if (all.has("conflict")) return "undetermined"
      // Whoever calls the person by their own name looks for them.
      if (calledName(input, "own") && !otherName) return "unlikely"
      // A net is told by its many numbers. One number that asks for somebody else may as well have a former owner of this one on its list.
      if (outside && numbers) return count === undefined ? "possible" : "likely"
      if (outside) return "possible"
      return all.has("third-party") ? "unlikely" : "undetermined"
    }
    return {
      conclusion: conclusion(),
      for: [
        ...(outside ? [signFrom("您说这笔债与您无关", claim.role, claim.debtor)] : []),
        ...(otherName ? [sign`对方要找的是${otherName}`] : []),
        ...(wrong ? [sign`有${wrong}条短信写着别人的姓名`] : []),
        ...(numbers && !saysSelf(input) ? [sign`先后用了${numbers}个号码`] : []),
      ],
      against: [
        ...(saysSelf(input) ? [signFrom("您说这是您自己的借款", claim.debtor ?? claim.role)] : []),
        ...(calledName(input, "own") && !otherName ? [signFrom("对方找的就是您本人，不像随意拨打", calledName(input, "own"))] : []),
        ...(named ? [signFrom("合同或者信用报告里有您名下的这笔借款，不像随意拨打", named)] : []),
        ...(used?.value === "yes" ? [signFrom("对方掌握您的姓名和身份证号，不像随意拨打", used)] : []),
      ],
      missing: outside
        ? [
            ...(addressee ? [] : [{ text: "对方要找的人叫什么", question: claimKeyOf(claim.id, "addressee") }]),
            ...(facts.one("number-since") || used?.value === "yes"
              ? []
              : [{ text: "这个号码您是哪天开始用的（也可能是前一个机主的债）", question: "number-since" }]),
          ]
        : [],
    }
  },
  /** Only to a person who says that they owe nothing, and is called all the same. */
  withoutClaim: ({ facts, timeline, claims }) =>
    claims === 0 && isOutsiderRole(facts.role?.value) && timeline.unattributed.numbers > 0
      ? {
          conclusion: "undetermined",
          for: [signFrom("您说这些来电所说的债与您无关", facts.role)],
          against: [],
          missing: [
            { text: "对方说是哪家机构的贷款", question: claimKeyOf(1, "lender") },
            { text: "哪些号码是为这笔债打来的", question: claimKeyOf(1, "numbers") },
            { text: "对方要找的人叫什么", question: claimKeyOf(1, "addressee") },
          ],
        }
      : undefined,
}
