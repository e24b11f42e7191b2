/** Another's debt, and the person is contacted because they are near the debtor or were named by them: contact person, relative, colleague, employer, front desk. */
import { nameOfPerson } from "../../case/person.ts"
import type { Role } from "../../case/role.ts"
import { tellsOfNearness } from "../../messages/says/near-told.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { formerNumber } from "../former-number/index.ts"
import { identityMisuse } from "../identity-misuse/index.ts"
import {
  answerSign,
  askRole,
  calledName,
  contactCount,
  ifRepeated,
  isConflict,
  isOutside,
  isTheirs,
  isThird,
  missingSign,
  saysSelf,
  sign,
  signFrom,
} from "../signs.ts"
import { wideNet } from "../wide-net/index.ts"
import { hasLabel, messagesThat } from "../words.ts"

const kinds: Partial<Record<Role, string>> = {
  "listed-contact": "listed",
  relative: "family",
  colleague: "workplace",
  employer: "workplace",
}

export const contactPerson: Cause = {
  id: "contact-person",
  title: "因为别人的债被联系",
  subtypes: {
    listed: "被借款人填写为联系人",
    family: "借款人的亲属",
    workplace: "借款人的同事或者用人单位",
    switchboard: "单位的总机或者前台",
  },
  needs: ["whose-debt"],
  restsOn: ["debtor", "role", "contract-own-name", "signed"],
  excludes: [
    { cause: wideNet, why: "认识的借款人留下了您的号码，就不是随意拨打；随意拨打的，不认识您" },
    { cause: formerNumber, why: "认识的借款人留下了您的号码，就不是号码以前的使用人留下的" },
    { cause: identityMisuse, why: "对方找的是认识的借款人，不是用您的身份借的款", weak: true },
  ],
  concerns: (input) => !saysSelf(input) && (isThird(input) || messagesThat(input, hasLabel("third_party_contact")) !== undefined),
  weigh: (input) => {
    const { claim, facts } = input
    const third = isThird(input)
    const unit = facts.one("called-unit")
    const passed = messagesThat(input, hasLabel("third_party_contact"))
    const named = calledName(input, "own")
    const own = nameOfPerson(facts, claim)?.value
    const near = own === undefined ? undefined : messagesThat(input, ({ text }) => tellsOfNearness(text, own))
    const other =
      claim.addressee && claim.addressee.value !== nameOfPerson(facts, claim)?.value ? claim.addressee : calledName(input, "other")
    const count = contactCount(input)
    const used = answerSign(input, "identity-used")
    const conclusion = (): Conclusion => {
      if (isConflict(input)) return "undetermined"
      // Called by their own name, as somebody near to the one who is looked for: no number was rung at random, whatever they call themselves.
      if (!third && isOutside(input) && near && !named) return count === undefined ? "possible" : "likely"
      if (!third) return isOutside(input) && passed ? "possible" : "undetermined"
      // The messages call the person's own name as the debtor's: whose debt it is comes first.
      if (named && !other) return "undetermined"
      return count === undefined ? (passed ? "possible" : "undetermined") : "likely"
    }
    const subtype = unit?.value === "yes" ? "switchboard" : kinds[claim.role?.value ?? "stranger"]
    return {
      conclusion: ifRepeated(input, conclusion()),
      ...(subtype ? { subtype } : {}),
      for: [
        ...(third ? [signFrom("您说这是别人的债，您只是联系人、亲属、同事或者用人单位", claim.role, claim.debtor)] : []),
        ...(other ? [sign`对方要找的是${other}`] : []),
        ...(near ? [sign`有${near}条信息称呼的是您，又写明您是对方要找的人身边的人`] : []),
        ...(passed ? [sign`有${passed}条信息要您转告或者说到别人的债`] : []),
        ...(unit?.value === "yes" ? [signFrom("被拨打的是单位的电话", unit)] : []),
      ],
      against: [
        ...isTheirs(input),
        ...(named && !other ? [sign`对方要找的是${named}，就是您本人`] : []),
        ...(used?.value === "yes" ? [signFrom("对方掌握您的姓名和身份证号，要看是不是把您当成了借款人", used)] : []),
      ],
      missing: [
        ...(claim.role ? [] : [askRole(input)]),
        ...(other ? [] : [missingSign(input, "addressee", "对方要找的人叫什么")]),
        ...(claim.debtor ? [] : [missingSign(input, "debtor", "这笔债是谁的")]),
        { text: "您的号码从哪里来、是谁填写的（向对方书面询问来源并要求删除）" },
      ],
    }
  },
}
