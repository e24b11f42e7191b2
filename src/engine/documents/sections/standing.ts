/** Sentences on who the person is to the debt, and what is said of the loan. */
import type { Cited } from "../../case/citation.ts"
import { paidShown } from "../../case/claim.ts"
import { isOutsiderRole } from "../../case/role.ts"
import { addDays, type Day } from "../../case/time.ts"
import { afterSettled } from "../../rules/after-settled/index.ts"
import { isOf } from "../../rules/index.ts"
import { receiptsLeftOut } from "../../rules/receipts.ts"
import { as, ask, listing, type Sayable, type Sentence, say } from "../../say/say.ts"
import { onlyReceipts, withoutReceipts } from "../../timeline/contacts.ts"
import { countOf, spanOf } from "../../timeline/measure.ts"
import { dated, onlyCalls, onlyMessages, pick } from "../../timeline/rows.ts"
import { callsTold } from "./after-own-call.ts"
import { some } from "./course.ts"
import type { PaperSubject } from "./matter.ts"
import { ownWords } from "./suffered.ts"

export const relationSentences = (matter: PaperSubject): readonly Sentence[] => {
  const { role, claim } = matter
  if (!role) return []
  // Whoever owes signs no word on the debt: a complaint on manners goes to the lender, and what it says may be held against them.
  if (matter.owing) return [ask`本材料只反映对方联系的方式，不涉及债务的有无和数额。`]
  const platform = claim?.platform
  const lender = claim?.lender
  const debt =
    lender && platform
      ? say`所称贷款机构为${lender}、平台为${platform}`
      : lender
        ? say`所称贷款机构为${lender}`
        : platform
          ? say`所称借款平台为${platform}`
          : undefined
  // When the number changed hands is what tells a successor from a debtor who moved.
  const since = isOutsiderRole(role.value) ? matter.dossier.facts.one("number-since") : undefined
  return [
    debt ? say`就对方所称的债务（${debt}），本人是${as("relation", role)}。` : say`就对方所称的债务，本人是${as("relation", role)}。`,
    ...(since ? [say`被联络号码由本人自${as("day", since)}起使用。`] : []),
  ]
}
/** What a person who never borrowed has found out and done: no payout to the own account, a loan in the credit report, a report to the police. */
export const misuseSentences = (matter: PaperSubject): readonly Sentence[] => {
  if (matter.stands === "borrower") return []
  const payout = matter.said("payout-own-account").find((entry) => entry.value === "no")
  const inReport = matter.said("in-credit-report").find((entry) => entry.value === "yes")
  const reportDay = matter.said("credit-report-day")[0]
  const police = matter.said("police-report")[0]
  return [
    ...(payout ? [say`所称借款的款项${as("payout", payout)}。`] : []),
    ...(inReport && reportDay ? [say`${as("day", reportDay)}查询的本人信用报告${as("in-report", inReport)}。`] : []),
    ...(police ? [say`本人已于${as("day", police)}就身份信息被冒用向公安机关报案。`] : []),
  ]
}
const saidBy = (words: Cited<string>, on: Cited<Day>): Sentence => say`${as("day", on)}，对方的信息写明“${as("quoted-words", words)}”`
/** Due days and repayments, for a person bound by the debt. */
export const loanSentences = (matter: PaperSubject): readonly Sentence[] => {
  if (matter.stands !== "borrower" || matter.owing || !matter.loan) return []
  const { instalments, settled, settledStated, settledWords, settledSaid } = matter.loan
  const due = some(instalments.map((part): Sayable => as("day", part.due)))
  const told = instalments.flatMap((part) => {
    const day = paidShown(part) ?? part.posted
    return day ? [part.due, day] : []
  })
  // A sentence that rests on documents too is not called the person's word as a whole: what is no more than that is marked by itself.
  const documented = told.some((one) => one.weight !== "stated")
  const paid = some(
    instalments.flatMap((part): Sayable[] => {
      const shown = paidShown(part)
      if (shown && documented && shown.weight === "stated") return [say`${as("day", part.due)}一期于${as("day", shown)}还款（本人陈述）`]
      if (shown) return [say`${as("day", part.due)}一期于${as("day", shown)}还款`]
      return part.posted ? [say`${as("day", part.due)}一期，对方在${as("day", part.posted)}的信息写明收到还款`] : []
    }),
  )
  const extended = some(
    instalments.flatMap((part): Sayable[] =>
      part.extendedFrom ? [say`${as("day", part.extendedFrom)}一期经对方同意延至${as("day", part.due)}`] : [],
    ),
  )
  return [
    ...(due ? [say`该笔借款的还款日为${listing(due)}。`] : []),
    ...(extended ? [say`其中${listing(extended)}。`] : []),
    ...(paid ? [say`已还款的情况是：${listing(paid)}。`] : []),
    ...(settledStated ? [say`该笔借款已于${as("day", settledStated)}结清。`] : []),
    ...(settledWords && settledSaid ? [say`${saidBy(settledWords, settledSaid)}。`] : []),
    // The day on which it happened is told by itself, where the message is of another one.
    ...(settled && !settledStated && settled.value !== settledSaid?.value ? [say`该笔借款已于${as("day", settled)}结清。`] : []),
    ...overdueSaidSentences(matter),
  ]
}
/** What the other side wrote after its own word that the loan is settled: the two stand side by side. */
const overdueSaidSentences = (matter: PaperSubject): readonly Sentence[] => {
  const { overdueWords, overdueSaid } = matter.loan ?? {}
  return overdueWords && overdueSaid ? [say`${as("day", overdueSaid)}，对方的信息又写“${as("quoted-words", overdueWords)}”。`] : []
}
/** The day on which a borrower's loan was settled, and the contacts on later days as the rule on them counts: a letter and the statistics tell one number. */
export const settledOf = (
  matter: PaperSubject,
): { readonly day: Cited<string>; readonly contacts: Int32Array; readonly receipts: Int32Array } | undefined => {
  const day = matter.stands === "borrower" ? (matter.loan?.settledStated ?? matter.loan?.settled) : undefined
  if (!day) return undefined
  const { timeline } = matter.dossier
  const later = timeline.slice(dated(timeline, matter.contacts), { from: addDays(day.value, 1) })
  const found = matter.findings.find((one) => isOf(one, afterSettled))
  if (!found) return { day, contacts: withoutReceipts(timeline, later), receipts: onlyReceipts(timeline, later) }
  const counted = new Set(found.events)
  const [contacts, rest] = [pick(later, (row) => counted.has(row)), pick(onlyMessages(timeline, later), (row) => !counted.has(row))]
  return { day, contacts, receipts: rest }
}
export const settledSentences = (matter: PaperSubject): readonly Sentence[] => {
  const settled = settledOf(matter)
  if (!settled) return []
  const { timeline } = matter.dossier
  const calls = callsTold(matter, Int32Array.from(onlyCalls(timeline, settled.contacts)))
  const messages = countOf(timeline, onlyMessages(timeline, settled.contacts))
  const span = spanOf(timeline, settled.contacts)
  const still = some([...(calls ? [calls] : []), ...(messages ? [say`信息${messages}条`] : [])])
  if (!still || !span) return []
  const since =
    settled.day.weight === "stated" ? say`在本人陈述的结清之日${as("day", settled.day)}以后` : say`在结清之日${as("day", settled.day)}以后`
  return [
    settled.contacts.length === 1
      ? say`${since}，仍有${listing(still)}，在${as("moment", span.first)}。`
      : say`${since}，仍有${listing(still)}，最早的在${as("moment", span.first)}，最近的在${as("moment", span.last)}。`,
    ...receiptsLeftOut(countOf(timeline, settled.receipts)),
  ]
}
/** How the contacts affect the person's life, in their own words or as whoever acts for them tells it. */
export const effectSentences = (matter: PaperSubject): readonly Sentence[] => {
  const effect = ownWords(matter, matter.dossier.facts.one("effect"))
  return effect ? [say`上述联络对本人生活的影响：${effect}。`] : []
}
