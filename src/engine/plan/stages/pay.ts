/** What is paid and what is not, until everything is cleared up: never more than the contract asks, never another's debt, and no word that owns or denies one. */
import { claimKeyOf } from "../../case/claim-key.ts"
import { isPrivateSide } from "../../documents/sections/private-side.ts"
import type { PlanMatter } from "../matter.ts"
import { owesNothing, type PlanStanding } from "../standing.ts"
import type { OpenStep } from "../step.ts"

interface Payment {
  readonly action: string
  readonly why: string
  readonly how: readonly string[]
}
const nothing: Payment = {
  action: "不付任何款项",
  why: "这笔债和您没有关系，付一分钱都可能被当成您认这笔账。",
  how: ["对方说“先还一点就不打了”，也不付。", "不答应替别人还、转告或者找人。"],
}
const payments: Readonly<Record<Exclude<PlanStanding, "unsaid">, Payment>> = {
  current: {
    action: "按约定的还款日照常还款",
    why: "投诉催收方式和按时还款是两件事；还款日没到，没有提前还的义务。",
    how: ["只用贷款App或者合同上的还款方式，不转到个人账户，不点短信里的链接。", "还款后截图留下日期和金额。"],
  },
  overdue: {
    action: "还款的事另外用机构的官方渠道谈，不和投诉写在一起",
    why: "投诉只谈催收方式；还不还、还多少、怎么还，写进投诉里会被当成承认。",
    how: ["不在电话和短信里说欠多少、哪天还。", "谈好的延期、分期要有书面的，并保存。", "付款只用官方的还款方式，不转到个人账户。"],
  },
  bound: {
    action: "还款的事另外用机构的官方渠道谈，不和投诉写在一起",
    why: "您是不是要替主借款人还、还多少，看合同；投诉只谈催收方式。",
    how: ["先要一份担保或者共同借款的合同。", "不在电话和短信里答应还款。"],
  },
  settled: {
    action: "不再付新的款项",
    why: "已经结清的，再付就多付了；说还有余额的，先请对方书面写明来源和算法。",
    how: ["保留结清证明、还款记录和对方说“已结清”的信息。", "说有几元利息尾款的，也先要书面明细。"],
  },
  contact: nothing,
  unit: { ...nothing, how: ["不从员工工资里扣，不替对方转达压力。", "接电话的人只问单位、工号，不谈员工的事。"] },
  stranger: nothing,
  successor: nothing,
  misuse: {
    action: "不付任何款项，也不要为了“先销账”而还",
    why: "没有借过的，付了款会被当成您认这笔借款。",
    how: ["钱进过自己账户的，先如实说清，不要动用，找银行核对。", "不花钱找人“修复征信”。"],
  },
  "never-borrowed": nothing,
}
/** Who borrowed beside another owes of themselves; a surety may have to stand in. */
const jointly: Payment = {
  ...payments.bound,
  why: "共同借款的，机构可以向每一个借款人要；两人之间怎么分，是另一回事。投诉只谈催收方式。",
  how: ["先要一份共同借款的合同和逐笔的明细，有一项不认的，只说那一项。", "不在电话和短信里答应还款。"],
}
const unsettled: Payment = {
  action: "先核对是不是整笔都还清了；核对清楚之前，还没还的部分照常按期还",
  why: "对方自己的信息写着还有剩余的部分；当成已经结清而停下来，可能真的会逾期。",
  how: ["在官方App或者向官方客服查剩余本金和下一期的还款日，请它书面写明。", "查明确实全部结清的，要一份结清证明，并保存。"],
}
/** Near to the debtor: whether they signed too, whether it is a debt of both spouses, whether they inherit, nobody has asked. */
const near: Payment = {
  action: "弄清之前不付任何款项，也不答应还：看有没有一起签过字，是不是夫妻共同的债，有没有继承",
  why: "只因为是亲属，不替人还债；一起签过字的、夫妻共同的债、继承了遗产的，要另外看。看清之前，付款、承认或者说死和自己无关，都可能被对方引用。",
  how: [
    "请机构提供合同的复制件，看有没有自己签的字。",
    "对方说“先还一点就不打了”，不付。",
    "牵涉夫妻共同债务、遗产的，先问律师或者法律援助。",
  ],
}
/** Paid off by the person's word alone, or by a word that was taken back later: the lender holds the balance. */
const unproven: Payment = {
  action: "先向机构问清还有没有余额，拿到书面的答复",
  why: "算到这一方的材料里，还没有机构写明结清的凭据（别家发的结清信息，请先说清那一家是谁）；别人说替您还、说还清了，机构不一定收到，当成已经结清而停下来，可能真的会逾期。",
  how: [
    "在官方App或者向官方客服查余额和下一期的还款日，请它书面写明。",
    "查明有到期没还的，按合同还，再向答应代还的人要；查明全部结清的，要一份结清证明，并保存。",
    "付款只用官方的还款方式，不转到个人账户。",
  ],
}
const unwritten: Payment = {
  action: "延期没有书面确认之前，仍按原来的还款日安排还款",
  why: "口头说的延期，对方可能不认；没有书面确认的，原来的还款日过了会按逾期算。",
  how: ["请机构用短信、App或者邮件写明延期到哪一天；没有收到之前，不当作已经延期。", "付款只用官方的还款方式，不转到个人账户。"],
}
/** What speaks against a denial is looked into first: neither is a payment made nor the debt denied. */
const uncertain: Payment = {
  action: "先不付款，也先不说和自己无关：查清签过什么再定",
  why: "您的回答和材料、您自己的话或者另一个回答对不上；说清之前，付款或者否认都可能被对方引用。",
  how: ["找出签过的合同、承诺书，或者请机构提供复制件。", "不在电话和短信里承认、否认或者答应还款。"],
}
/** Only messages tell of it, and the person has not said what the debt is to them. */
const unplaced: Payment = {
  action: "说清这一笔和您是什么关系之前，不按信息里的方式付款",
  why: "这一笔是谁的还没有说清：不是您的，不用付；是您自己的，到期照约定付，别让它逾期。",
  how: ["不点信息里的链接，不按它给的方式付款。", "是您自己的，先写明，再用自己查到的官方App核对，照约定付。"],
}
/** The same of somebody who says that they borrowed nowhere. */
const unplacedOfNone: Payment = {
  action: "说清这一笔和您是什么关系之前，不付任何款项",
  why: "这一方只在信息里出现过，是谁的债还没有说清。",
  how: ["不点信息里的链接，不按它给的方式付款。", "是您自己的，先写明，再用自己查到的官方App核对，照约定付。"],
}
/** Whoever asks as a fraud does is paid nothing, whatever the person owes to somebody. */
const fraudster: Payment = {
  action: "核实对方是谁之前，不向它付任何款项",
  why: "要先交钱才给钱、要转到个人账户、拿隐私要挟的，付了还会再要；真有借款的，也只向核实过的机构还。",
  how: ["不交解冻费、认证金、保证金、封口费。", "真有借款的，用自己查到的官方App或者官方客服核对，不用信息里的方式付。"],
}
const disputed: Payment = {
  action: "先弄清有没有这笔借款、该还给谁；弄清之前不按信息里的方式付款",
  why: "借款是不是成立、对方是不是放款的一方还没有弄清；付到别处，可能要不回来。",
  how: ["向对方书面要合同、放款凭证和还款明细。", "在电话和短信里不承认、也不否认欠款，不答应哪天还。"],
}
/** They owe it by their own answers: what is open is how much, and to whom it is paid. */
const reckoned: Payment = {
  action: "该还多少、还给谁，先书面说清，再按说清的还",
  why: "您说这笔借款是自己的、还没有还；对方不是有牌照的机构，本金、利息怎么算要有凭据。",
  how: ["向对方书面要借条、转账记录和还款明细。", "还款走能留下凭证的方式，写明用途，保存收条。"],
}
/** A natural person who lent money of their own. */
const toPerson: Payment = {
  action: "还款的事和对方本人商量，写下来",
  why: "您说这笔借款是自己的、还没有还；分几次还、哪天还，说好了写下来，双方都有凭据。",
  how: ["还款走转账，写明用途，保存记录；现金的要收条。", "还不上的，早一点说，说好新的日子。"],
}
/** The person's own debt by what they answered; what they only may owe is none. */
const isOwned = ({ claim, answer }: PlanMatter): boolean => claim?.debtor?.value === "self" && answer("unpaid") === "yes"
/** Among several debts nobody has said whose this one is. */
const isOpen = ({ claim, dossier, standing, key }: PlanMatter): boolean =>
  standing !== "unit" &&
  claim !== undefined &&
  (claim.debtor?.value === "unknown" ||
    (claim.debtor === undefined && dossier.claims.length > 1 && dossier.facts.one(key("role")) === undefined))
const isShown = ({ dossier, claim, loan }: PlanMatter): boolean =>
  loan?.settledUndone === undefined &&
  (loan?.settledWords !== undefined || (claim !== undefined && dossier.facts.many(claimKeyOf(claim.id, "settlement-proof")).length > 0))
const paymentOf = (matter: PlanMatter): Payment => {
  const { standing, loan, denialDoubted } = matter
  if (matter.suspect) return fraudster
  if (matter.claim?.known === "messages")
    return standing === "stranger" || standing === "misuse" || standing === "never-borrowed" ? unplacedOfNone : unplaced
  if (denialDoubted && owesNothing(standing)) return uncertain
  if (owesNothing(standing) && isOpen(matter)) return unplaced
  if (standing === "contact" && matter.claim?.role?.value === "relative") return near
  if (!owesNothing(standing) && standing !== "settled" && isOwned(matter) && matter.subject && isPrivateSide(matter.subject))
    return toPerson
  if (matter.disputed && standing !== "settled" && !owesNothing(standing)) return isOwned(matter) && !matter.noneLent ? reckoned : disputed
  if (standing === "settled" && loan?.remains) return unsettled
  if (standing === "settled" && !isShown(matter)) return unproven
  if (standing !== "settled" && !owesNothing(standing) && loan?.extensionStated) return unwritten
  if (standing === "bound" && matter.claim?.role?.value === "joint-debtor") return jointly
  return payments[standing as Exclude<PlanStanding, "unsaid">]
}
/** The first instalment from the day of the dossier on that is not paid. */
const nextDue = ({ dossier, claim }: PlanMatter): string | undefined =>
  dossier.loans.find((loan) => loan.claim === claim?.id)?.instalments.find((one) => one.due.value >= dossier.day && !one.paid)?.due.value

export const pay = (matter: PlanMatter): readonly OpenStep[] => {
  const { standing, ids } = matter
  if (standing === "unsaid") return []
  const due = standing === "current" && !matter.suspect && !matter.disputed ? nextDue(matter) : undefined
  return [
    {
      id: matter.id("pay"),
      step: "核实",
      ...paymentOf(matter),
      state: "waiting",
      ...(due === undefined ? {} : { until: due }),
      ...ids,
    },
  ]
}
