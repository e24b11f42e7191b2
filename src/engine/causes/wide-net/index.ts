/** Numbers called in bulk in search of somebody else: a debt that is not the person's, many numbers, another name. */

import { claimKeyOf } from "../../case/claim-key.ts"
import { nameOfPerson } from "../../case/person.ts"
import { isOutsiderRole, type Role } from "../../case/role.ts"
import { readCalledByReader } from "../../messages/index.ts"
import { mayBeSamePerson } from "../../messages/says/same-person.ts"
import { numberRotation } from "../../rules/number-rotation/index.ts"
import { wrongAddressee } from "../../rules/wrong-addressee/index.ts"
import { callsOf } from "../../timeline/contacts.ts"
import { distinctNumbers } from "../../timeline/measure.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { identityMisuse } from "../identity-misuse/index.ts"
import { answerSign, calledName, contactCount, measure, saysSelf, sign, signFrom } from "../signs.ts"
import { isDunning, rowsThat } from "../words.ts"

/** How many numbers called of which nobody knows whose they are. */
const callers = (timeline: Timeline): number => {
  const numbers = new Set<number>()
  for (const group of timeline.groups.filter((one) => !one.attributed))
    for (const row of callsOf.all(timeline, group)) numbers.add(timeline.number[row] as number)
  return numbers.size
}
/** Somebody who may be reached by chance: no name of theirs was used, and no former owner is told of. */
const isAnybody = (role: Role | undefined): boolean => role === "stranger" || role === "number-user"
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
  /** Only to a person who says that they owe nothing, and is called all the same: by companies that nobody has placed, or by nobody who says who they are. */
  withoutClaim: ({ facts, timeline, claims, unplaced, words }) => {
    if (!isOutsiderRole(facts.role?.value) || claims > unplaced) return undefined
    if (claims === 0 && timeline.unattributed.numbers === 0) return undefined
    const own = nameOfPerson(facts, undefined)?.value
    const dunned = rowsThat(words, (read) => isDunning(read) && !readCalledByReader(read.text))
    const senders = dunned.length > 0 ? distinctNumbers(timeline, dunned) : undefined
    // Whoever calls the person by their own name looks for them.
    const looksForThem = words.some(
      ({ text, says }) => own !== undefined && (text.includes(own) || says.persons.some(({ value }) => mayBeSamePerson(value, own))),
    )
    const displayed = facts.one("number-displayed")?.value === "yes"
    const called = claims === 0 && !displayed && callers(timeline) >= timeline.thresholds.repeatingNumbers
    const many = (senders?.value ?? 0) > 1 || called
    return {
      conclusion: many && !looksForThem && isAnybody(facts.role?.value) ? "possible" : "undetermined",
      for: [
        signFrom("您说这些来电所说的债与您无关", facts.role),
        ...(senders && senders.value > 1 ? [sign`有${senders}个号码发来催款的信息`] : []),
      ],
      against: [],
      missing: [
        { text: "对方说是哪家机构的贷款", question: claimKeyOf(1, "lender") },
        { text: "哪些号码是为这笔债打来的", question: claimKeyOf(1, "numbers") },
        { text: "对方要找的人叫什么", question: claimKeyOf(1, "addressee") },
      ],
    }
  },
}
