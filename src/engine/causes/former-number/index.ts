/** The debt of somebody who had this number before, or in whose name it is registered. */
import { nameOfPerson } from "../../case/person.ts"
import { asDay, dayNumber, numberOfDay } from "../../case/time.ts"
import { calledByOwn } from "../../timeline/called-own.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { identityMisuse } from "../identity-misuse/index.ts"
import {
  answerSign,
  calledName,
  contactCount,
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

export const formerNumber: Cause = {
  id: "former-number",
  title: "号码以前或者登记的使用人的债",
  subtypes: { "former-owner": "号码的前一个机主", "registered-owner": "号码登记在别人名下" },
  needs: ["whose-debt"],
  restsOn: ["role", "debtor", "addressee", "contract-own-name"],
  excludes: [
    { cause: identityMisuse, why: "对方找的是这个号码以前的使用人，不是用您的身份借的款", weak: true },
    { cause: wideNet, why: "这个号码留在前一个使用人的资料里，不是随意拨到的" },
  ],
  concerns: (input) => !saysSelf(input) && !isThird(input),
  weigh: (input) => {
    const { claim, facts, timeline, contacts } = input
    const role = claim.role?.value
    const successor = role === "number-successor" || role === "number-user"
    const since = facts.one("number-since")
    const used = answerSign(input, "identity-used")
    const own = calledName(input, "own")
    const other = calledName(input, "other") ?? (claim.addressee?.value !== nameOfPerson(facts, claim)?.value ? claim.addressee : undefined)
    const count = contactCount(input)
    const day = since && asDay(since.value)
    const firstAt = contacts.length > 0 ? (timeline.at[contacts[0] as number] as number) : Number.NaN
    const long = day !== undefined && dayNumber(firstAt) - numberOfDay(day) > timeline.thresholds.longUseDays
    const earlier = day !== undefined && dayNumber(firstAt) < numberOfDay(day)
    const calledOwn = calledByOwn(timeline, claim, facts, answerSign(input, "contract-own-name")?.value)
    const conclusion = (): Conclusion => {
      if (isConflict(input)) return "undetermined"
      if (used?.value === "yes" || (own && !other) || (calledOwn && !other)) return "unlikely"
      if (successor) {
        if (count === undefined) return "undetermined"
        return (other || day !== undefined) && !earlier ? "likely" : other ? "possible" : "undetermined"
      }
      if (!isOutside(input)) return "undetermined"
      if (long || earlier) return "unlikely"
      // Whether the number was new when the contacts began is not known while none is on file.
      return other && day !== undefined && contacts.length > 0 ? "possible" : "undetermined"
    }
    return {
      conclusion: conclusion(),
      ...(successor ? { subtype: role === "number-user" ? "registered-owner" : "former-owner" } : {}),
      for: [
        ...(successor ? [signFrom("您说这个号码以前由别人使用，或者登记在别人名下", claim.role)] : []),
        ...(other ? [sign`对方要找的是${other}`] : []),
        ...(since && !long && !earlier ? [sign`您从${since}起才用这个号码`] : []),
      ],
      against: [
        ...isTheirs(input),
        ...(used?.value === "yes" ? [signFrom("对方掌握您的姓名和身份证号，不像在找前一个机主", used)] : []),
        ...(own && !other ? [sign`对方要找的是${own}，就是您本人`] : []),
        ...(calledOwn && !own ? [sign`号码换人之前的信息，叫的也是您的姓名${calledOwn}`] : []),
        ...(since && long ? [sign`您从${since}起就用这个号码，已经很久`] : []),
        ...(since && earlier ? [sign`您从${since}起才用这个号码，而联系在这之前就有了`] : []),
      ],
      missing: [
        ...(since ? [] : [{ text: "这个号码您是哪天开始用的（向运营商查启用日期）", question: "number-since" }]),
        ...(other ? [] : [missingSign(input, "addressee", "对方要找的人叫什么")]),
        ...(used ? [] : [missingSign(input, "identity-used", "对方是否掌握您的姓名和身份证号")]),
      ],
    }
  },
}
