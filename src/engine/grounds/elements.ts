/** Registry of the elements that law files name: a Chinese title, what can show each of them, and what would fill it when it is missing. */

import type { Cited } from "../case/citation.ts"
import type { Claim } from "../case/claim.ts"
import { claimQuestionOf, keyFor } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import type { DayRange } from "../case/time.ts"
import { type Day, dayNumber, dayOf, dayOfNumber } from "../case/time.ts"
import type { Threshold } from "../law/instrument.ts"
import type { Finding } from "../rules/rule.ts"
import { count } from "../timeline/measure.ts"
import { pick } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Established } from "./ground.ts"
import { claimFact, type Position, type Positions } from "./position.ts"

/** One counterparty's acts of certain days, as everything that an element may look at. */
export interface Scope {
  readonly timeline: Timeline
  readonly facts: Facts
  readonly claim: Claim
  readonly acts: DayRange
  /** What the person is to the debt during these acts. */
  readonly position: Position
  readonly positions: Positions
  /** Calls and messages that the counterparty made in these days. */
  readonly contacts: Int32Array
  /** How many of them there are, and how many are messages; absent for none. */
  readonly counts: { readonly contacts?: Cited<number>; readonly messages?: Cited<number> }
  /** The counterparty's findings for these days. */
  readonly findings: readonly Finding[]
  /** Whether a norm in force on that day names the night hours. */
  isNightNamed(day: Day): boolean
}
/** What fills an element: the question that asks for it, or what to fetch. */
export interface Fill {
  readonly question?: string
  readonly how: string
}
export interface ElementKind {
  readonly title: string
  /** What can establish it: the rule that measures it, the answers of the person, or materials that only a reader can judge. */
  readonly by: { readonly rule: string } | "answers" | "contacts" | "materials"
  show(scope: Scope, when?: Threshold): Established["by"] | undefined
  /** True when what is known makes the element impossible for this person, so that asking for it would be pointless or an invitation to invent. */
  ruledOut?(scope: Scope): boolean
  readonly fill?: Fill
  /** It only measures how often or when there was contact: of itself it breaks nothing, so a line through it that no text of law draws is an inference. */
  readonly frequency?: true
}

const over = (value: string | number | undefined, when: Threshold): boolean =>
  typeof value === "number" && (when.op === ">" ? value > when.value : value >= when.value)

/** Shown by a rule's finding; a threshold compares one of its measures, else the finding itself is enough. */
const byRule = (title: string, rule: string, holds: (scope: Scope, finding: Finding) => boolean = () => true): ElementKind => ({
  title,
  by: { rule },
  show: (scope, when) => {
    const finding = scope.findings.find((entry) => entry.rule === rule)
    if (!finding || !holds(scope, finding)) return undefined
    return !when || over(finding.measures[when.measure]?.value, when) ? { finding } : undefined
  },
})
/** Contacts by night, on days on which a norm named the night hours: on other days an hour is only described. */
const nightContact: ElementKind = {
  title: "夜间联系",
  by: "contacts",
  show: ({ timeline, findings, isNightNamed }, when) => {
    const finding = findings.find((entry) => entry.rule === "quiet-hours")
    if (!finding) return undefined
    const events = pick(finding.events, (row) => isNightNamed(dayOf(timeline.at[row] as number)))
    if (events.length === 0) return undefined
    const counted = events === finding.events ? finding : { ...finding, events, measures: { contacts: count(timeline, events) } }
    return !when || over(counted.measures[when.measure]?.value, when) ? { finding: counted } : undefined
  },
}
const counted = (title: string, what: keyof Scope["counts"]): ElementKind => ({
  title,
  by: "contacts",
  show: ({ counts }, when) => {
    const fact = counts[what]
    return fact && (!when || over(fact.value, when)) ? { fact } : undefined
  },
})
/** Shown by what the person is to the debt, which rests on their answers. */
const byPosition = (title: string, positions: readonly Position[], fill: Fill): ElementKind => ({
  title,
  by: "answers",
  fill,
  ruledOut: ({ position }) => position !== "unknown" && position !== "conflict" && !positions.includes(position),
  show: (scope) => {
    const by = positions.includes(scope.position) ? scope.positions.by(scope.acts.from)[0] : undefined
    return by && { fact: by }
  },
})
const answer = (
  title: string,
  key: string,
  accepts: (fact: Cited<string>, facts: Facts, claim: Claim) => boolean,
  fill: Fill,
): ElementKind => ({
  title,
  by: "answers",
  fill,
  show: ({ facts, claim }) => {
    const fact = facts.one(keyFor(key, claim.id))
    return fact && accepts(fact, facts, claim) ? { fact } : undefined
  },
})
/** What this version of the tool cannot establish: always missing, with what would show it. */
const beyond = (title: string, how: string): ElementKind => ({ title, by: "materials", show: () => undefined, fill: { how } })

/** The kind of loan is the person's answer; another kind that was answered rules the norm out. */
const kindOfLoan = (title: string, kinds: readonly string[]): ElementKind => ({
  ...answer(title, claimQuestionOf("loan-kind"), (fact) => kinds.includes(fact.value), {
    question: claimQuestionOf("loan-kind"),
    how: "写明是网络消费贷款、信用卡、住房或者车贷，还是经营贷：看合同的名称和贷款用途。",
  }),
  ruledOut: ({ facts, claim }) => {
    const said = claimFact(facts, claim, "loan-kind")?.value
    return said !== undefined && said !== "unknown" && !kinds.includes(said)
  },
})

const unitFill: Fill = { question: "called-unit", how: "说明被拨打的是单位的总机、前台、办公电话，还是某个人自己的电话。" }
const roleFill: Fill = { question: "role", how: "请说明您和这笔债的关系。" }
/** Contacts after a refusal count where there is no due debt to remind of: on at least one of those days. */
const owedNothingDue: readonly Position[] = ["not-due", "settled", "outsider", "third-party"]
const afterRefusal = ({ timeline, positions }: Scope, finding: Finding): boolean => {
  let seen = Number.NaN
  return finding.events.some((row) => {
    const day = dayNumber(timeline.at[row] as number)
    if (Number.isNaN(day) || day === seen) return false
    seen = day
    return owedNothingDue.includes(positions.on(dayOfNumber(day)))
  })
}

/** Says that nobody owes this debt, or that they registered without borrowing: their name may stand in somebody else's contract. */
const deniesDebt = (facts: Facts, claim: Claim): boolean =>
  claim.debtor?.value === "nobody" || facts.role?.value === "misuse-victim" || facts.role?.value === "no-loan-registrant"

export const elements: Readonly<Record<string, ElementKind>> = {
  contacted: counted("以电话、短信等方式联系", "contacts"),
  "repeated-contact": { ...counted("多次联系", "contacts"), frequency: true },
  messages: { ...counted("多次发送信息", "messages"), frequency: true },
  "calls-per-day": { ...byRule("每日来电次数", "calls-per-day"), frequency: true },
  "connected-calls-per-day": { ...byRule("每日接通的来电次数", "calls-per-day"), frequency: true },
  "unanswered-calls-per-day": {
    frequency: true,
    // The norm counts attempts on one number of the debtor's; of a person with several, no count says on which of them.
    ...byRule("每日没有接通的来电次数", "calls-per-day", ({ facts }) => facts.many("phone").length < 2),
    fill: {
      how: "手机通话记录里看得到未接来电，运营商详单里没有：导出手机通话记录（系统一般只留最近的，要尽早）；有几个号码的，按号码分别导出。",
    },
  },
  "calls-burst": { ...byRule("短时间内密集来电", "calls-burst"), frequency: true },
  "quiet-hours": { ...byRule("夜间联系", "quiet-hours"), frequency: true },
  "night-contact": { ...nightContact, frequency: true },
  "refusal-ignored": {
    ...byRule("明确拒绝之后仍被联系", "after-refusal", afterRefusal),
    // A refusal does not end lawful reminders of a debt that is due.
    ruledOut: ({ position }) => position === "due",
    fill: { question: claimQuestionOf("refused"), how: "写明您哪几次明确要求停止联系，最好附上短信或录音。" },
  },
  "not-the-debtor": byPosition("与这笔债无关", ["outsider"], roleFill),
  "third-person": byPosition("别人债务的联系人、亲友或者同事", ["third-party"], roleFill),
  "debt-settled": byPosition("这笔债已经结清", ["settled"], {
    question: claimQuestionOf("settled"),
    how: "提供结清证明或结清当天的还款记录。",
  }),
  "not-due": byPosition("债务未到期", ["not-due"], { question: claimQuestionOf("due"), how: "提供合同或还款计划，写明还款日和已还日期。" }),
  "due-debtor": byPosition("到期债务的债务人、担保人", ["due"], {
    question: claimQuestionOf("due"),
    how: "提供合同或还款计划，写明还款日和已还日期。",
  }),
  "effect-stated": answer("本人说明的对生活、工作的影响", "effect", (fact) => fact.value.trim().length > 0, {
    question: "effect",
    how: "写明具体的影响：哪一天、被打断了什么、谁知道。",
  }),
  "network-consumer-loan": kindOfLoan("网络消费贷款", ["network-consumer"]),
  "consumer-loan": kindOfLoan("信用卡或者个人消费贷款", ["network-consumer", "card", "other-consumer"]),
  "association-member": beyond("中国银行业协会的会员", "向这家机构或者银行业协会查明它是不是协会会员。"),
  "bank-behind": beyond("平台背后的贷款人是银行", "看借款合同里写的贷款人是谁。"),
  "lender-type": answer("贷款机构的类别", claimQuestionOf("lender-type"), (fact) => fact.value !== "unknown", {
    question: claimQuestionOf("lender-type"),
    how: "看合同、App 里的披露或信用报告上的机构名称。",
  }),
  "identity-used": {
    title: "姓名和身份信息被用于这笔借款",
    by: "answers",
    fill: { question: claimQuestionOf("identity-used"), how: "看短信、App、信用报告里写的姓名和证件号是不是您的。" },
    show: ({ facts, claim }) => {
      if (!deniesDebt(facts, claim)) return undefined
      const fact = ["identity-used", "contract-own-name"].map((name) => claimFact(facts, claim, name)).find((one) => one?.value === "yes")
      return fact && { fact }
    },
    // Whoever is called about somebody else's debt is known by name at most; nobody borrowed in that name.
    ruledOut: ({ facts, claim }) => !deniesDebt(facts, claim),
  },
  "natural-person": answer("被联系的是个人，不是单位的电话", "called-unit", (fact) => fact.value === "no", unitFill),
  "called-unit": {
    ...answer("被联系的是单位的电话", "called-unit", (fact) => fact.value === "yes", unitFill),
    // Whoever does not speak for a firm is called as a person.
    ruledOut: ({ facts }) => facts.one("called-unit")?.value === "no" || (!facts.one("called-unit") && facts.role?.value !== "employer"),
  },
  "disturbs-unit-order": beyond("单位的工作、营业因此不能正常进行", "保存总机占线、业务中断的记录，请在场的人写出经过；由公安机关认定。"),
  "in-credit-report": answer("信用报告里有这笔贷款", claimQuestionOf("in-credit-report"), (fact) => fact.value === "yes", {
    question: claimQuestionOf("in-credit-report"),
    how: "查一次本人的信用报告，看有没有这笔贷款、写得对不对。",
  }),
  "claimed-overdue": answer("对方称已经逾期", claimQuestionOf("overdue-claimed"), (fact) => fact.value === "yes", {
    question: claimQuestionOf("overdue-claimed"),
    how: "保存对方称已经逾期的短信或者录音。",
  }),
  "online-service": answer("通过网络平台办理", claimQuestionOf("platform"), (fact) => fact.value.trim().length > 0, {
    question: claimQuestionOf("platform"),
    how: "写明是在哪个平台、App 上借的。",
  }),
  consented: beyond("本人明确同意", "查看合同和授权书里有没有同意这样联系的约定。"),
  "agreed-attempts": beyond("双方约定了拨打次数", "查看合同里有没有约定催收电话的次数。"),
  "agreed-hours": beyond("双方约定了催收时间", "查看合同里有没有约定催收时间。"),
  threatening: beyond("恐吓的内容", "保存含有恐吓内容的短信或录音。"),
  "threatens-safety": beyond("威胁人身安全", "保存含有威胁内容的短信、信件或录音。"),
  insulting: beyond("侮辱的内容", "保存含有侮辱内容的短信或录音。"),
  obscene: beyond("淫秽的内容", "保存含有这类内容的短信或截图。"),
  defaming: beyond("向他人捏造事实", "保存能看出编造的事实和对谁说的材料。"),
  "heard-by-others": beyond("有第三人知道", "请听到或收到的人写出经过。"),
  "privacy-spread": beyond("散布隐私", "保存散布的内容、对象和时间。"),
  "information-passed-on": beyond("泄露或者提供了个人信息", "向对方书面询问号码来源，保存答复。"),
  "information-sold-or-provided": beyond("违反国家有关规定出售、提供个人信息", "向对方书面询问号码来源；由公安机关查明。"),
  "information-unlawfully-obtained": beyond("非法获取个人信息", "向对方书面询问号码来源；由公安机关查明。"),
  "disturbs-public-order": beyond("扰乱社会秩序", "这一条保护的是社会秩序，需要公共场所或者单位秩序受影响的材料。"),
  "identity-not-checked": beyond("没有认真核验身份", "书面要求机构提供申请、合同、身份核验和放款的记录。"),
  "identity-document-used": beyond("盗用了身份证件", "报案时说明；由公安机关查明。"),
  "by-agent": answer("由受托机构联系", claimQuestionOf("agent"), (fact) => fact.value === "yes", {
    question: claimQuestionOf("agent"),
    how: "看短信署名、听来电怎样自称；也可以书面要求机构说明委托了谁、用哪些号码联系。",
  }),
  "adverse-not-told": beyond("报送不良信息之前没有告知本人", "查信用报告里的逾期记录，核对之前有没有收到过告知。"),
  "request-refused": beyond("提出的请求被拒绝或者没有答复", "书面提出请求，保存寄出的凭证和对方的答复。"),
  "unlawful-debt": beyond("债务产生于高利放贷等非法活动", "保存合同、放款和还款记录；由公安机关认定。"),
  "serious-circumstances": beyond("情节严重", "由公安机关、检察机关和法院认定。"),
  damage: beyond("造成的损害", "保存支出、误工、就医等损害的凭证。"),
  "severe-mental-harm": beyond("严重精神损害", "需要就医记录、诊断证明等材料。"),
}
const exception = "unless:"
/** How a missing element is named when the exception of a provision stands in its way. */
export const exceptionOf = (id: string): string => `${exception}${id}`
/** The Chinese title of an element id, as documents and apps show it. */
export const elementTitle = (id: string): string =>
  id.startsWith(exception) ? `存在除外情形：${elementTitle(id.slice(exception.length))}` : (elements[id]?.title ?? id)
/** What would fill a missing element. */
export const elementFill = (id: string): Fill | undefined => elements[id]?.fill
