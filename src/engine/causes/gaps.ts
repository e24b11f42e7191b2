/** What is missing in a case: each gap with what it blocks, how to get it, and the question whose answer fills it. */

import { eventKinds } from "../case/batch.ts"
import type { Claim, Counterparty, Loan } from "../case/claim.ts"
import { claimIdOf, claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import type { Gap } from "../case/gap.ts"
import { questionOf } from "../case/questions/index.ts"
import { isAgentRole, isBoundBeside, isDebtorRole, isOutsiderRole } from "../case/role.ts"
import { addDays, type Day, dayOf } from "../case/time.ts"
import { elements } from "../grounds/elements/index.ts"
import type { Ground, NotHeld } from "../grounds/ground.ts"
import { claimFact } from "../grounds/position.ts"
import type { Finding } from "../rules/rule.ts"
import { isIncoming } from "../timeline/rows.ts"
import { sharedNumbers } from "../timeline/stated-numbers.ts"
import type { Coverage, Timeline } from "../timeline/timeline.ts"
import type { Unread } from "../timeline/unread.ts"
import { alike, unsorted } from "../timeline/unsorted.ts"
import type { Diagnosis } from "./cause.ts"
import { notHeldGaps } from "./not-held/index.ts"
import { unreadGap } from "./unread-told.ts"

export interface GapInput {
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
  readonly loans: readonly Loan[]
  readonly facts: Facts
  readonly timeline: Timeline
  readonly findings: readonly Finding[]
  readonly grounds: readonly Ground[]
  readonly diagnosis: readonly Diagnosis[]
  readonly notHeld: readonly NotHeld[]
  readonly unread: Unread
  /** Names of files received by a clock that was probably wrong. */
  readonly doubted?: readonly string[]
  /** The day of the dossier: nothing after it is missed. */
  readonly day: Day
}
/** Where a lawful reminder is the likely cause, nobody is asked for harm or refusals: the question itself would invite them. */
const isLawful = (input: GapInput, claim: Claim): boolean =>
  input.diagnosis.some(
    (entry) => entry.claim === claim.id && entry.cause === "lawful-reminder" && (entry.unlessUnread ?? entry.conclusion) === "likely",
  )
/** Every code that `gapsOf` can give; its sentence is in `locales/`. */
export const gapCodes = [
  "role-missing",
  "called-unit-missing",
  "no-contacts",
  "material-unread",
  "claim-missing",
  "lender-missing",
  "lender-type-missing",
  "debtor-missing",
  "due-missing",
  "settled-missing",
  "paid-missing",
  "unpaid-missing",
  "loan-kind-missing",
  "payment-unmatched",
  "numbers-unattributed",
  "number-in-two-claims",
  "coverage-hole",
  "connected-only",
  "missed-calls-unseen",
  "no-call-record",
  "agent-missing",
  "refusal-missing",
  "refusal-stated-only",
  "effect-missing",
  "answers-contradict",
  "cause-open",
  "law-not-held",
  "reception-clock-doubted",
] as const
export type GapCode = (typeof gapCodes)[number]

const complaints = ["stop-notice", "regulator-complaint"]
const gap = (what: GapCode, blocks: readonly string[], how: string, more: { key?: string; params?: Gap["params"] } = {}): Gap => {
  const question = more.key === undefined ? undefined : questionOf(more.key)
  return {
    what,
    blocks,
    how,
    ...(more.params ? { params: more.params } : {}),
    ...(question && more.key ? { question: { key: more.key, type: question.type } } : {}),
  }
}
const fill = (element: string): string => elements[element]?.fill?.how ?? ""

const caseGaps = (input: GapInput): Gap[] => {
  const { facts, claims, timeline, findings } = input
  const lawful = claims.length > 0 && claims.every((claim) => isLawful(input, claim))
  return [
    ...(facts.role ? [] : [gap("role-missing", [...complaints, "not-the-debtor", "due-debtor"], fill("not-the-debtor"), { key: "role" })]),
    ...(timeline.size > 0 ? [] : [gap("no-contacts", [...complaints, "contact-statistics"], "导入通话详单、手机通话记录或者短信备份。")]),
    ...(claims.length > 0 ? [] : [gap("claim-missing", complaints, "写明对方说的是哪家机构的贷款。", { key: claimKeyOf(1, "lender") })]),
    ...(facts.role?.value === "employer" && !facts.one("called-unit")
      ? [gap("called-unit-missing", ["natural-person", ...complaints], fill("natural-person"), { key: "called-unit" })]
      : []),
    ...(facts.one("effect") || findings.length === 0 || lawful
      ? []
      : [gap("effect-missing", ["effect-stated", "disturbs-daily-life"], fill("effect-stated"), { key: "effect" })]),
  ]
}
const claimGaps = (input: GapInput, claim: Claim): Gap[] => {
  const { facts } = input
  const ask = (name: string): { key: string } => ({ key: claimKeyOf(claim.id, name) })
  const contradiction =
    claimFact(facts, claim, "payout-own-account")?.value === "yes" && claim.debtor?.value !== "self" && !isDebtorRole(facts.role?.value)
  // A guarantor's debt may well be another's.
  const others = claim.debtor?.value === "other" && isBoundBeside(facts.role?.value)
  const roleContradicts =
    (claim.debtor?.value === "self" && isOutsiderRole(facts.role?.value)) ||
    ((claim.debtor?.value === "nobody" || claim.debtor?.value === "other") &&
      !others &&
      isDebtorRole(facts.role?.value) &&
      facts.claims.length < 2)
  const debtor = claim.debtor?.value === "self" || others || (!claim.debtor && isDebtorRole(facts.role?.value))
  // Who says that the loan is settled is asked for that day, not for the due days.
  const settledOpen = facts.role?.value === "borrower-settled" && debtor && claimFact(facts, claim, "settled") === undefined
  const params = { claim: claim.id }
  const loan = input.loans.find((entry) => entry.claim === claim.id)
  const instalments = loan?.instalments ?? []
  const unmatched = debtor ? (loan?.unmatched ?? []) : []
  // Whoever acts for another says nothing by their role of whose debt it is.
  const debtorOpen = isAgentRole(facts.role?.value) ? !claim.debtor || claim.debtor.value === "unknown" : !claim.debtor && !facts.role
  // Of several loans another one may be the one that is overdue.
  const neverLate =
    facts.role?.value === "borrower-overdue" &&
    debtor &&
    input.claims.length < 2 &&
    instalments.length > 0 &&
    instalments.every((one) => one.paid && one.paid.value <= one.due.value)
  return [
    ...(claim.lender
      ? []
      : [gap("lender-missing", complaints, "看短信签名、合同、App 里的披露或信用报告上的机构名称。", { ...ask("lender"), params })]),
    ...(!debtorOpen
      ? []
      : [gap("debtor-missing", [...complaints, "not-the-debtor", "due-debtor"], "写明这笔债是谁的。", { ...ask("debtor"), params })]),
    ...(debtor && (!claim.lenderType || claim.lenderType.value === "unknown")
      ? [gap("lender-type-missing", ["lender-type"], fill("lender-type"), { ...ask("lender-type"), params })]
      : []),
    ...(settledOpen ? [gap("settled-missing", ["debt-settled", "data-error"], fill("debt-settled"), { ...ask("settled"), params })] : []),
    ...(debtor && !settledOpen && instalments.length === 0
      ? [gap("due-missing", ["not-due", "due-debtor", "pre-due-pressure", "overdue"], fill("not-due"), { ...ask("due"), params })]
      : []),
    ...(debtor &&
    instalments.length > 0 &&
    instalments.every((one) => !one.paid) &&
    claimFact(facts, claim, "paid") === undefined &&
    facts.role?.value !== "borrower-overdue"
      ? [gap("paid-missing", ["not-due", "data-error"], "提供还款记录，写明每期哪天还的。", { ...ask("paid"), params })]
      : []),
    ...(debtor && isOpen(input, claim, loan)
      ? [
          gap(
            "unpaid-missing",
            [...complaints, "due-debtor", "overdue"],
            "还款日已经过了，没有写是否还清，尚不能判断适用哪些规范。写明现在有没有到期未还的部分；还过的，写明哪天还的。",
            { ...ask("unpaid"), params },
          ),
        ]
      : []),
    ...(input.grounds.some(
      (ground) => ground.claim === claim.id && ground.missing.length === 1 && kindElements.has(ground.missing[0] as string),
    )
      ? [
          gap("loan-kind-missing", [...kindElements], fill([...kindElements][0] as string), {
            ...ask("loan-kind"),
            params,
          }),
        ]
      : []),
    ...(unmatched.length > 0
      ? [
          gap(
            "payment-unmatched",
            ["data-error", "overdue"],
            "这些还款不在任何一期的期间里（上一期还款日之后），没有算作哪一期的还款。核对还款日和还款日期的年份、月份，补上漏填的还款日；提前还清的，写明结清的日期。",
            { ...ask("paid"), params: { ...params, days: unmatched.map((one) => one.value).join("、") } },
          ),
        ]
      : []),
    ...(contradiction || roleContradicts || neverLate
      ? [
          gap(
            "answers-contradict",
            [...complaints, "identity-misuse", "not-the-debtor"],
            "前后两个回答不能同时成立，请核对后改正其中一个。",
            { ...ask(contradiction ? "payout-own-account" : roleContradicts ? "debtor" : "paid"), params },
          ),
        ]
      : []),
    ...agentGaps(input, claim),
    ...refusalGaps(input, claim),
  ]
}
/** Who it was that called is asked where nothing else is missing to cite a text on agents. */
const agentGaps = (input: GapInput, claim: Claim): Gap[] => {
  const only = (ground: Ground): boolean => ground.claim === claim.id && ground.missing.length === 1 && ground.missing[0] === "by-agent"
  return !isLawful(input, claim) && claimFact(input.facts, claim, "agent") === undefined && input.grounds.some(only)
    ? [gap("agent-missing", ["by-agent"], fill("by-agent"), { key: claimKeyOf(claim.id, "agent"), params: { claim: claim.id } })]
    : []
}
const refusalGaps = (input: GapInput, claim: Claim): Gap[] => {
  const { facts, grounds, timeline, findings } = input
  const params = { claim: claim.id }
  const key = claimKeyOf(claim.id, "refused")
  const told = findings.filter((finding) => finding.claim === claim.id && finding.rule === "after-refusal")
  if (told.length > 0 && told.every((finding) => finding.measures.refusedAt?.weight === "stated")) {
    return [
      gap("refusal-stated-only", [], "找出当时的短信、录音或者书面告知；没有也可以再书面告知一次并保存。", {
        key: claimKeyOf(claim.id, "refused-how"),
        params,
      }),
    ]
  }
  const wanted = grounds.some((ground) => ground.claim === claim.id && ground.missing.includes("refusal-ignored"))
  const any = facts.many(key).length > 0 || timeline.kind.includes(eventKinds.indexOf("refusal"))
  return wanted && !isLawful(input, claim) && !any && told.length === 0
    ? [gap("refusal-missing", ["refusal-ignored"], fill("refusal-ignored"), { key, params })]
    : []
}

/** Elements that the kind of the loan shows. */
const kindElements: ReadonlySet<string> = new Set(["network-consumer-loan", "consumer-loan"])
/** True where an instalment was late when the side last called, and nothing tells whether it was paid. */
const isOpen = ({ facts, timeline, day }: GapInput, claim: Claim, loan: Loan | undefined): boolean => {
  const span = contactSpan(timeline)
  const until = span && span.to < day ? span.to : day
  return claimFact(facts, claim, "unpaid") === undefined && (loan?.instalments.length ?? 0) > 0 && loan?.standingOn(until) === "unknown"
}
/** Days between the first and the last contact on which no source of calls would have shown one. */
const holes = (spans: readonly Coverage[], from: Day, to: Day): { from: Day; to: Day }[] => {
  const found: { from: Day; to: Day }[] = []
  let next = from
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (next > to) break
    if (span.from > next) found.push({ from: next, to: span.from > to ? to : addDays(span.from, -1) })
    if (span.to >= next) next = addDays(span.to, 1)
  }
  if (next <= to) found.push({ from: next, to })
  return found
}
/** The days of the first and the last incoming contact; undefined when there is none. */
const contactSpan = (timeline: Timeline): { readonly from: Day; readonly to: Day } | undefined => {
  let [low, high] = [0, timeline.size - 1]
  while (low <= high && !isIncoming(timeline, low)) low += 1
  while (high >= low && (Number.isNaN(timeline.at[high]) || !isIncoming(timeline, high))) high -= 1
  return low <= high ? { from: dayOf(timeline.at[low] as number), to: dayOf(timeline.at[high] as number) } : undefined
}
/** How many numbers are named in a question. */
const mostNamed = 8
/** Whose numbers are whose decides everything while none is named; afterwards only numbers that look like the other side's are asked about. */
const numberGaps = ({ timeline, facts, claims, counterparties, diagnosis }: GapInput): Gap[] => {
  const { numbers } = timeline.unattributed
  const open = claims.find((claim) => facts.many(claimKeyOf(claim.id, "numbers")).length === 0)
  if (numbers > 0 && (claims.length === 0 || open)) {
    return [
      gap("numbers-unattributed", complaints, "逐个核对：哪些号码是为这笔债打来的；拿不准的不要归。", {
        key: open ? claimKeyOf(open.id, "numbers") : claimKeyOf(1, "numbers"),
        params: { numbers },
      }),
    ]
  }
  // Where a reminder would be called lawful but for numbers that nobody has sorted, all of those are asked about.
  const decides = diagnosis.find(
    (entry) => entry.cause === "lawful-reminder" && entry.missing.some((one) => one.question?.endsWith(".numbers")),
  )
  const asked = decides ? claims.find((claim) => claim.id === decides.claim) : claims[0]
  const near = asked ? (decides ? unsorted : alike)(timeline, counterparties) : []
  if (near.length === 0 || !asked) return []
  const which = `${near.slice(0, mostNamed).join("、")}${near.length > mostNamed ? "等" : ""}`
  return [
    gap(
      "numbers-unattributed",
      ["contact-statistics"],
      `${which}还没有归到对方名下，但${decides ? "反复来电，或者" : ""}和对方的号码相近，或者在告知停止之后才反复来电。逐个核对是不是为这笔债打来的；拿不准的不要归。`,
      { key: claimKeyOf(asked.id, "numbers"), params: { numbers: near.length } },
    ),
  ]
}
/** One number stated for several claims: each is named with its claims, and the last of them is asked about. */
const sharedGaps = ({ timeline, facts, claims }: GapInput): Gap[] =>
  sharedNumbers(timeline.numbers, facts).flatMap(({ number, claims: ns }) => {
    const its = claims.filter((claim) => ns.some((n) => claim.id === claimIdOf(n)))
    const last = its.at(-1)
    const called = its.map((claim) => `${claim.lender?.value ?? claim.platform?.value ?? "未写明机构"}（${claim.id}）`).join("、")
    return last
      ? [
          gap(
            "number-in-two-claims",
            [...complaints, "contact-statistics"],
            `${number}同时填在${called}名下。没有短信签名证明它是哪一家的时候，它的来电哪一家都不算。核对后只留在一笔债的号码里；拿不准的，两笔都不要填。`,
            { key: claimKeyOf(last.id, "numbers"), params: { number, claims: its.map((claim) => claim.id).join("、") } },
          ),
        ]
      : []
  })
const recordGaps = (input: GapInput): Gap[] => {
  const { timeline, day } = input
  const span = contactSpan(timeline)
  if (!span) return []
  const calls = timeline.coverage.filter((span) => span.kinds.includes("call"))
  return [
    ...sharedGaps(input),
    ...numberGaps(input),
    ...(calls.length === 0
      ? [
          gap(
            "no-call-record",
            ["calls-per-day", "contact-statistics"],
            "向运营商查询通话详单，或导出手机通话记录；运营商一般只提供最近几个月的，要尽早。",
          ),
        ]
      : holes(calls, span.from, span.to < day ? span.to : day).map((hole) =>
          gap("coverage-hole", ["contact-statistics"], "向运营商补查这几天所在月份的通话详单；没有记录不等于没有来电。", {
            params: { from: hole.from, to: hole.to },
          }),
        )),
    ...missedGaps(input, calls),
  ]
}
/** Missed calls are in no carrier's list: where a norm counts them, their absence there is no absence, for each day of that norm without a phone's own log. */
const missedGaps = ({ grounds, day }: GapInput, calls: readonly Coverage[]): Gap[] => {
  if (calls.length === 0) return []
  const element = "unanswered-calls-per-day"
  const waiting = grounds.filter((ground) => ground.missing.includes(element))
  const how = "运营商详单只有接通的通话；导出手机通话记录可以看到没接到的来电。"
  const logs = calls.filter((span) => !span.connectedOnly)
  if (logs.length === 0) return [gap("connected-only", waiting.length > 0 ? [element] : [], how)]
  const unseen = new Map(
    waiting.flatMap(({ acts }) =>
      holes(logs, acts.from, acts.to !== undefined && acts.to < day ? acts.to : day).map((hole) => [`${hole.from}/${hole.to}`, hole]),
    ),
  )
  return [...unseen.values()].map((hole) =>
    gap("missed-calls-unseen", [element], `${how}手机一般只留最近的记录，要尽早导出；看不到未接来电，不等于没有。`, {
      params: { from: hole.from, to: hole.to },
    }),
  )
}
/** A claim for which no cause is even possible yet: name what would decide it. */
const openCauses = ({ claims, diagnosis }: GapInput): Gap[] =>
  claims.flatMap((claim) => {
    const own = diagnosis.filter((entry) => entry.claim === claim.id)
    const decided = own.some((entry) => entry.conclusion === "likely" || entry.conclusion === "possible")
    const question = own.flatMap((entry) => entry.missing).find((entry) => entry.question)?.question
    return decided || !question
      ? []
      : [
          gap(
            "cause-open",
            own.map((entry) => entry.cause),
            "回答这个问题有助于判断成因。",
            { key: question, params: { claim: claim.id } },
          ),
        ]
  })

const unreadGaps = ({ unread }: GapInput): readonly Gap[] => {
  const found = unreadGap(unread)
  return found ? [found] : []
}
/** Years and "in the future" are read by the day of receipt: where that is doubted, the person is asked for it. */
const receptionGaps = ({ doubted = [] }: GapInput): Gap[] =>
  doubted.length === 0
    ? []
    : [
        gap("reception-clock-doubted", [], "说明这些材料实际是哪一天交进来的；也可以把电脑的日期调准后，把同一份文件再交一次。", {
          key: "received.day",
          params: { files: doubted.length, name: doubted[0] as string },
        }),
      ]
/** Every gap of the case, those that decide the most first. */
export const gapsOf = (input: GapInput): readonly Gap[] => [
  ...caseGaps(input),
  ...unreadGaps(input),
  ...input.claims.flatMap((claim) => claimGaps(input, claim)),
  ...recordGaps(input),
  ...openCauses(input),
  ...notHeldGaps(input),
  ...receptionGaps(input),
]
