/** The innocent explanation: a real debt, reminded of politely, for which there is nothing to complain of. */

import type { Claim } from "../../case/claim.ts"
import { isBoundForAnother } from "../../case/role.ts"
import { isHint } from "../../grounds/ground.ts"
import { menaceIn } from "../../messages/menace.ts"
import { afterRefusal } from "../../rules/after-refusal/index.ts"
import { codeBombing } from "../../rules/code-bombing/index.ts"
import { defamation } from "../../rules/defamation/index.ts"
import { exposureThreat } from "../../rules/exposure-threat/index.ts"
import { falseOverdue } from "../../rules/false-overdue/index.ts"
import { impersonation } from "../../rules/impersonation/index.ts"
import { isOf, ruleOf } from "../../rules/index.ts"
import { insult } from "../../rules/insult/index.ts"
import { obscene } from "../../rules/obscene/index.ts"
import { publicPosting } from "../../rules/public-posting/index.ts"
import { quietHours } from "../../rules/quiet-hours/index.ts"
import type { Rule } from "../../rules/rule.ts"
import { thirdPartyDisclosure } from "../../rules/third-party-disclosure/index.ts"
import { threat } from "../../rules/threat/index.ts"
import { isUnread } from "../../timeline/unread.ts"
import { unreadSentence } from "../../timeline/unread-words.ts"
import { agreedExtension } from "../agreed-extension/index.ts"
import type { Cause, Conclusion, Diagnosis } from "../cause.ts"
import { dataError } from "../data-error/index.ts"
import { preDuePressure } from "../pre-due-pressure/index.ts"
import { scam } from "../scam/index.ts"
import { settledLoan } from "../settled-loan/index.ts"
import { askRole, contactCount, isDebtor, measure, missingSign, saysSelf, sign, signFrom } from "../signs.ts"
import { mayBeTheirs, unplacedIn, unplacedSentence } from "../unplaced.ts"
import { isHarsh, messagesThat } from "../words.ts"

/** Conduct beside which nothing is called a polite reminder, not even as a possibility. */
const graveRules: readonly Rule[] = [
  threat,
  exposureThreat,
  insult,
  obscene,
  impersonation,
  defamation,
  publicPosting,
  thirdPartyDisclosure,
]
/** Conduct that is no polite reminder, whether or not a provision is met by it. */
const conductRules: readonly Rule[] = [...graveRules, falseOverdue, codeBombing]

export const lawfulReminder: Cause = {
  id: "lawful-reminder",
  title: "正当的还款提醒",
  needs: ["reading"],
  restsOn: ["due", "debtor", "role"],
  excludes: [
    { cause: preDuePressure, why: "没到期就施压，已经不是提醒", yields: true },
    { cause: settledLoan, why: "已经结清，没有可以提醒的还款", yields: true },
    { cause: dataError, why: "按错误的记录催收，不是正当的提醒", yields: true },
    { cause: agreedExtension, why: "已经约定延期，仍按原来的日子催，不是正当的提醒", yields: true },
    { cause: scam, why: "用诈骗手法的信息不是还款提醒", yields: true, weak: true },
  ],
  concerns: () => true,
  weigh: (input) => {
    const { claim, grounds, unnamed } = input
    const { all } = input.positions
    const count = contactCount(input)
    const met = grounds.filter((ground) => ground.met && !ground.inferred && !isHint(ground))
    // A weak source or a line of this tool is no reason to complain, yet one not to call the contacts lawful.
    const hinted = grounds.some((ground) => ground.met && (ground.inferred || isHint(ground)))
    const night = measure(input, quietHours, "contacts")
    const refused = measure(input, afterRefusal, "contacts")
    // Too little for a provision, yet more than a polite reminder. A refusal does not end reminders of a debt that is due.
    // Words beyond a polite reminder, whatever provision they meet.
    const harsh = messagesThat(input, isHarsh)
    const menacing = messagesThat(input, ({ text }) => menaceIn(text) !== undefined)
    const grave = menacing !== undefined || input.findings.some((finding) => graveRules.some((rule) => isOf(finding, rule)))
    const conduct = conductRules.flatMap((rule) => input.findings.filter((finding) => isOf(finding, rule)))
    // At other hours a debt that is due may be reminded of; at those that were refused it is more than that.
    const atRefusedHours = measure(input, afterRefusal, "callsAtHours")
    const doubtful =
      atRefusedHours !== undefined ||
      conduct.length > 0 ||
      night !== undefined ||
      harsh !== undefined ||
      (refused !== undefined && !all.has("due"))
    const conclusion = (): Conclusion => {
      if (all.has("outsider")) return "excluded"
      if (all.has("third-party")) return "unlikely"
      if (all.has("conflict") || count === undefined) return "undetermined"
      if (met.length > 0 || grave || all.has("settled")) return "unlikely"
      // Whoever says that it is paid off, and not when, is asked: a debt that is gone cannot be reminded of.
      if (!saysSelf(input) || claim.role?.value === "borrower-settled") return "undetermined"
      if (doubtful || hinted) return "possible"
      return isDebtor(all) && !all.has("unknown") ? "likely" : "possible"
    }
    const seen = conclusion()
    // What numbers that nobody has sorted did may be the other half of the story.
    const elsewhere = claim.signedElsewhere ?? []
    // Whose a number is that the side calls none of its own, nobody knows yet.
    const disowned = (claim.bystanders ?? []).some(({ sign: by }) => by === "disowned")
    // Words and acts that nobody has placed may be the side's own; a stranger's swindle is only told beside it.
    const unplaced = unplacedIn(input)
    const beside = unplacedSentence(input.timeline, unplaced)
    const open = seen === "likely" && (unnamed.length > 0 || elsewhere.length > 0 || disowned || mayBeTheirs(unplaced))
    const concluded = open ? "possible" : seen
    // It rests on what is not there, and what could not be read may be just that.
    const unread = isUnread(input.unread)
    const blocked = unread && (concluded === "likely" || concluded === "possible")
    return {
      conclusion: blocked ? "undetermined" : concluded,
      ...(blocked ? { unlessUnread: concluded } : {}),
      for: [
        ...(saysSelf(input)
          ? [
              isBoundForAnother(claim.role?.value)
                ? signFrom("您对这笔债也有责任（保证人或者共同债务人），贷款机构可以就它联系您", claim.role)
                : signFrom("这是您自己的借款，贷款机构可以提醒还款，还款日之前也可以", claim.debtor ?? claim.role),
            ]
          : []),
        ...(count && !unread && met.length === 0 && !hinted && saysSelf(input)
          ? [
              beside === undefined
                ? sign`联系共${count}次，没有发现可以引用条款的行为`
                : sign`归到对方名下的联系共${count}次，其中没有发现可以引用条款的行为`,
            ]
          : []),
        ...(count && !unread && !night && !refused && !harsh && beside === undefined && saysSelf(input)
          ? [signFrom("没有发现您没有约过的夜间联系，也没有发现明确拒绝之后仍被联系", count)]
          : []),
      ],
      against: [
        ...(all.has("outsider") ? [signFrom("您说这笔债与您无关", claim.role, claim.debtor)] : []),
        ...(refused && doubtful ? [sign`明确要求停止之后仍有${refused}次联系`] : []),
        ...(night && doubtful ? [sign`夜间的联系有${night}次`] : []),
        ...conduct.map((finding) =>
          signFrom(`发现：${ruleOf(finding)?.words.title ?? finding.rule}`, ...Object.values(finding.measures).slice(0, 1)),
        ),
        ...(menacing ? [sign`有${menacing}条信息的说法像是在吓唬人`] : []),
        ...(harsh ? [sign`有${harsh}条信息的说法超出了客气的提醒`] : []),
        ...(met.length > 0 && count ? [sign`${count}次联系中有可以引用条款的行为`] : []),
        ...(all.has("settled")
          ? [signFrom("这笔债已经结清，没有可以提醒的还款", ...(input.loan?.instalments.map((one) => one.paid) ?? []))]
          : []),
      ],
      missing: [
        ...(unread ? [{ text: unreadSentence(input.unread) ?? "" }] : []),
        ...(claim.role ? [] : [askRole(input)]),
        ...(saysSelf(input) && !input.loan?.instalments.length ? [missingSign(input, "due", "还款日是哪天")] : []),
        ...(open && elsewhere.length > 0
          ? [
              missingSign(
                input,
                "signed-same",
                `署名${elsewhere.map(({ name }) => `“${name.value}”`).join("、")}的信息是谁发的：您给的号码发来，还没有算到任何一方`,
              ),
            ]
          : []),
        ...(beside !== undefined && (concluded === "likely" || concluded === "possible")
          ? [unplaced.threats.length > 0 ? missingSign(input, "numbers", beside) : { text: beside }]
          : []),
        ...(open && unnamed.length > 0
          ? [missingSign(input, "numbers", `另有${unnamed.length}个号码反复来电或者和对方的号码相近，还没有归类，其中有没有为这笔债打来的`)]
          : []),
      ],
    }
  },
}

/** Where this is the likely cause of a claim's contacts, or would be were everything read. */
export const isLawful = (diagnosis: readonly Diagnosis[], claim: Claim): boolean =>
  diagnosis.some(
    (entry) => entry.claim === claim.id && entry.cause === lawfulReminder.id && (entry.unlessUnread ?? entry.conclusion) === "likely",
  )
