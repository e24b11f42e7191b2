/**
 * What the person has stated, and every question that can be asked: one entry per key.
 * `N` in a key stands for the number of the claimed debt, counted from 1: `claim.1.lender`.
 */

import type { Cited, NonEmpty } from "./citation.ts"
import { questionKeyOf } from "./claim-key.ts"
import { type Role, roles } from "./role.ts"

export { type Role, roles } from "./role.ts"

export const lenderTypes = ["bank", "consumer-finance", "micro-loan", "card", "platform", "unlicensed", "unknown"] as const
/** What may come of it if nothing is stopped in time; `only-disturbed` is an answer too. */
export const harms = ["exposure", "health", "work", "only-disturbed"] as const
export const loanKinds = ["network-consumer", "card", "other-consumer", "mortgage-or-car", "business", "unknown"] as const
export const debtors = ["self", "other", "nobody", "unknown"] as const

export type AnswerType = "choice" | "text" | "day" | "days" | "instants" | "yes-no" | "numbers" | "yuan"
export interface Question {
  readonly key: string
  readonly type: AnswerType
  readonly choices?: NonEmpty<string>
  /** Asked in plain Chinese. */
  readonly ask: string
  /** Why it is asked, in Chinese. */
  readonly why: string
  /** True for identity data that documents may use only where allow-listed. */
  readonly sensitive: boolean
}
const q = (
  key: string,
  type: AnswerType,
  ask: string,
  why: string,
  more: { choices?: NonEmpty<string>; sensitive?: true } = {},
): Question => ({
  key,
  type,
  ask,
  why,
  sensitive: more.sensitive ?? false,
  ...(more.choices ? { choices: more.choices } : {}),
})
export const questions: readonly Question[] = [
  q("role", "choice", "您和对方所说的这笔债是什么关系?", "后面的每一步都取决于它。", { choices: roles }),
  q("name", "text", "您的姓名?", "文书落款需要。", { sensitive: true }),
  q("phone", "numbers", "被拨打的是您的哪个号码?", "告知对方停止联系时要写明号码。", { sensitive: true }),
  q(
    "called-unit",
    "yes-no",
    "被拨打的是单位的电话吗(总机、前台、办公电话)?",
    "私人生活安宁、个人信息、姓名是自然人的权利,单位没有;单位能提的是另一些。",
  ),
  q("number-since", "day", "这个号码您是哪天开始用的?", "号码换过主人时,这一天是关键证据。"),
  q("effect", "text", "这些来电和短信怎样影响了您的生活?", "干扰正常生活、侵扰安宁要靠具体事实说明。"),
  q(
    "received.day",
    "day",
    "提示说“接收日期可能不对”的材料,实际是哪一天交进来的?",
    "交材料时这台电脑的日期可能不对;没有这个提示就不用回答。日期、年份按您说的这一天核对。",
  ),
  q("city", "text", "这些来电和短信影响您生活的地方,在哪个城市?", "起诉时,侵权结果发生地的法院可以管辖;只写城市,例如:杭州。"),
  q("claim.N.lender", "text", "对方说是哪家机构的贷款?", "不同机构适用的规范和受理部门不同。"),
  q("claim.N.platform", "text", "对方说是在哪个平台借的?", "平台和贷款机构往往不是同一家。"),
  q("claim.N.lender-type", "choice", "这家机构属于哪一类?", "不同类型适用不同规范。", { choices: lenderTypes }),
  q("claim.N.loan-kind", "choice", "这是哪一种借款?", "网络消费贷款、信用卡、住房或者车贷、经营贷适用的催收规范不同。", {
    choices: loanKinds,
  }),
  q("claim.N.debtor", "choice", "这笔债是谁的?", "是本人的债、别人的债,还是根本没有这笔债,后面的办法完全不同。", { choices: debtors }),
  q("claim.N.addressee", "text", "对方要找的人叫什么?", "用来判断是不是打错了人。", { sensitive: true }),
  q("claim.N.amount", "yuan", "对方说欠多少钱(元)?", "与合同、还款记录核对。"),
  q("claim.N.due", "days", "还款日是哪天(可填多期)?", "判断是否未到期就催收。"),
  q("claim.N.paid", "days", "您哪天还的款(可填多期)?", "判断是否按时还款。"),
  q("claim.N.unpaid", "yes-no", "现在有没有已经到期、还没有还清的部分?", "到期没有还清的,才有催收的规范可以比;没有的,先问对方凭什么联系。"),
  q("claim.N.settled", "day", "这笔贷款哪天结清的?", "结清后不应再催收。"),
  q("claim.N.overdue-claimed", "yes-no", "对方是否说您已经逾期?", "与还款日和还款记录核对。"),
  q("claim.N.numbers", "numbers", "哪些号码是为这笔债打来的?", "只有归到对方名下的来电才计入文书。"),
  q(
    "claim.N.agent",
    "yes-no",
    "联系您的人是不是自称受委托的催收公司、律师事务所等外部机构,而不是贷款机构自己的人?",
    "有的规定只管受委托的机构;拿不准就不要回答。",
  ),
  q("claim.N.refused", "instants", "您哪几次明确要求对方停止联系,或告知打错了?", "告知之后仍继续,性质不同。"),
  q("claim.N.refused-how", "text", "您是怎么告知的(电话、短信、书面)?", "有录音或短信更有力;只有口述时文书会写明“据本人陈述”。"),
  q("claim.N.identity-used", "yes-no", "对方是否掌握您的姓名和身份证号?", "判断身份是否被冒用。"),
  q(
    "claim.N.contract-own-name",
    "yes-no",
    "您看到过的借款合同(或者App、信用报告里的借款人)写的是不是您的姓名?",
    "写着本人姓名、本人却没有借过,才是冒用;写的是别人,多半是打错了号码;没有看到过合同就不要回答。",
  ),
  q("claim.N.payout-own-account", "yes-no", "这笔贷款的钱是否打进过您自己的账户?", "钱进过本人账户与“从未借款”矛盾,必须先弄清。"),
  q("claim.N.in-credit-report", "yes-no", "您的信用报告里有没有这笔贷款?", "没有只说明截至报告日未见,不等于不存在。"),
  q("claim.N.credit-report-day", "day", "信用报告是哪天查的?", "信用报告只能说明截至当日的情况。"),
  q("claim.N.police-report", "day", "您哪天向公安报过案?", "冒用身份时报案回执是重要证据。"),
  q("claim.N.lender-city", "text", "这家机构登记的住所在哪个城市?", "起诉时,被告住所地的法院可以管辖;只写城市,例如:广州。"),
  q("claim.N.ongoing", "yes-no", "到今天,对方还在打电话、发短信,或者说了马上要做什么吗?", "停止了的不能申请禁令,仍可以起诉。"),
  q("claim.N.harm", "choice", "不及时制止,会有什么事后难以补回的后果?", "只有打扰的,申请禁令较难;照实选。", { choices: harms }),
]
/** The question behind a concrete key (`claim.2.due` → `claim.N.due`), or undefined when the key is unknown. */
export const questionOf = (key: string): Question | undefined => {
  const general = questionKeyOf(key)
  return questions.find((entry) => entry.key === general)
}

/** Everything stated, read: the latest statement of a key counts, earlier ones stay in the record. */
export interface Facts {
  readonly role: Cited<Role> | undefined
  /** Claim numbers that appear in keys, ascending. */
  readonly claims: readonly number[]
  one(key: string): Cited<string> | undefined
  many(key: string): readonly Cited<string>[]
}
