/** Says how a loan stands on a day, by what documents show and else by what is stated: silence is never read as overdue. */

import type { Cited } from "../../case/citation.ts"
import { type Claim, heldOn, type Instalment, type Loan, paidByOf, type Standing } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { excludesDebtor, isBoundForAnother } from "../../case/role.ts"
import { addDays, asDay, type Day } from "../../case/time.ts"
import { alsoShown } from "../measure.ts"
import { paidAtEnd } from "./cut-off.ts"
import { dueOnFile, extensionOnFile } from "./day-on-file.ts"
import { byDay, type LoanDocuments, noDocuments } from "./documents.ts"
import { type DuePart, duesOf } from "./dues.ts"
import { lateReceipts } from "./late-receipts.ts"
import { pair } from "./pairing.ts"
import { withPartReceipts } from "./partial.ts"
import { doubtedAmong, type Payment, paymentsOf } from "./payments.ts"
import { withResidue } from "./residue.ts"

const asDays = (stated: readonly Cited<string>[]): readonly Cited<Day>[] =>
  stated.filter((one) => asDay(one.value) !== undefined) as Cited<Day>[]
const daysOf = (stated: readonly Cited<string>[]): readonly Cited<Day>[] => [...asDays(stated)].sort(byDay)
/** Days in the order in which they are stated, by twos: a due day and the day on which it was paid. */
const pairsOf = (stated: readonly Cited<string>[]): readonly (readonly [Day, Day])[] => {
  const days = asDays(stated).map((one) => one.value)
  return days.flatMap((due, i): (readonly [Day, Day])[] => {
    const paid = days[i + 1]
    return i % 2 === 0 && paid !== undefined ? [[due, paid]] : []
  })
}
const instalmentOf = (part: DuePart, payment: Payment | undefined): Instalment => ({
  ...part,
  ...(payment?.paid && { paid: payment.paid }),
  ...(payment?.paidStated && { paidStated: payment.paidStated }),
  ...(payment?.posted && { posted: payment.posted }),
})

/** When the whole loan was paid off: the other side's own word, cited, and the first later one that contradicts it. */
const settledIn = (
  { settled, overdue, remains = [] }: LoanDocuments,
  stated: Cited<Day> | undefined,
): Pick<
  Loan,
  "settled" | "settledStated" | "settledOther" | "settledWords" | "settledSaid" | "overdueWords" | "overdueSaid" | "remains"
> & {
  readonly from?: Day
} => {
  const said = settled.find((one) => one.value.value === "all" && one.on !== null)
  if (!said?.on) {
    // The other side's own receipt of that day or later says that a part is left: it is asked whether the loan is paid off at all.
    const left = stated && remains.find(({ on }) => on !== null && on >= stated.value)
    if (left) return { remains: alsoShown(left.value, left.words) }
    return stated ? { settled: stated, from: stated.value } : {}
  }
  const on = said.on
  // A message tells that it is so on its own day; that it happened before, only its words tell, or the person.
  const day = said.day ?? on
  const later = overdue.find((one) => one.on !== null && one.on > on)
  // A day that its words name goes before the one that the person remembers; that a message came later only follows from it.
  const other = stated && said.day && stated.value !== said.day ? stated : undefined
  const before = stated && !other && stated.value < day ? stated : undefined
  return {
    settled: alsoShown(said.value, day),
    ...(before && { settledStated: before }),
    ...(other && { settledOther: other }),
    settledWords: alsoShown(said.value, said.words),
    settledSaid: alsoShown(said.value, on),
    ...(later?.on && { overdueWords: alsoShown(later.value, later.words), overdueSaid: alsoShown(later.value, later.on) }),
    from: before?.value ?? day,
  }
}
type Settled = ReturnType<typeof settledIn>
/** A settlement that a later word takes back settles nothing: it is asked about. */
const unlessUndone = (held: Settled, { undone = [] }: LoanDocuments): Settled & Pick<Loan, "settledDoubted" | "settledUndone"> => {
  const { from, settled } = held
  const later = from && undone.find((one) => one.on >= from)
  return later && settled ? { settledDoubted: settled, settledUndone: alsoShown(later.value, later.words) } : held
}
/** The payment that the other side says was returned, and its words. */
const returnedOf = (payments: readonly Payment[], { undone = [] }: LoanDocuments): readonly (readonly [Payment, Cited<string>])[] =>
  undone.flatMap((one) => {
    const last = one.what === "payment" ? payments.filter(({ day }) => day <= one.on).at(-1) : undefined
    return last ? [[last, alsoShown(one.value, one.words)] as const] : []
  })
/** The person's word for a payment, and their own bank's that it did not go out. */
const failureOf = ([first]: readonly Payment[], { failed = [] }: LoanDocuments): Pick<Loan, "debitFailed" | "paidDoubted"> => {
  const notice = first && failed.find(({ value }) => value.value >= first.day)
  return first?.paid && notice ? { paidDoubted: first.paid, debitFailed: alsoShown(notice.value, notice.words) } : {}
}
/** The last day on which the other side itself agreed to a later one: what it refused before is past. */
const extensionAgreed = ({ extensions }: LoanDocuments): Day | undefined => extensions.flatMap(({ on }) => on ?? []).at(-1)
const isPaidBy = (one: Instalment, day: Day): boolean => {
  const by = paidByOf(one)
  return by !== undefined && by.value <= day && one.leftFen === undefined
}

/** The loan behind a claim, from what documents show and the person states; undefined where nothing tells of one. */
export const loanOf = (claim: Claim, facts: Facts, documents: LoanDocuments = noDocuments): Loan | undefined => {
  const many = (name: string): readonly Cited<string>[] => facts.many(claimKeyOf(claim.id, name))
  const confirmed = pairsOf(many("pays"))
  const statedPairs = asDays(many("pays"))
  const statedDues = [...daysOf(many("due")), ...statedPairs.filter((_, i) => i % 2 === 0)]
  // The day on file goes before the one that is stated, and is asked about.
  const dueSaid = dueOnFile(statedDues, documents)
  const dues = duesOf(statedDues.map((one) => (one === dueSaid?.stated ? dueSaid.on : one)).sort(byDay), documents)
  const told = paymentsOf([...daysOf(many("paid")), ...statedPairs.filter((_, i) => i % 2 === 1)], documents)
  const doubted = doubtedAmong(told, documents)
  const returned = returnedOf(told, documents)
  const late = lateReceipts(dues, told, documents)
  const atEnd = paidAtEnd(dues, told, documents, many("due-whole-day")[0]?.value === "yes")
  const payments = told.flatMap((one): Payment[] => {
    if (doubted.includes(one) || returned.some(([back]) => back === one) || atEnd.some(({ payment }) => payment === one)) return []
    const later = late.find(({ payment }) => payment === one)
    return later ? [{ posted: later.day, day: later.day.value }] : [one]
  })
  const [back, backWords] = returned[0] ?? []
  const paidBack = back?.paid ?? back?.posted
  const unpaid = many("unpaid")[0]
  const extension = daysOf(many("extended-to")).find(({ value }) => !dues.some(({ due }) => due.value === value))
  const refusedWords = documents.extensionsRefused?.filter(({ on }) => on !== null && on >= (extensionAgreed(documents) ?? on)).at(-1)
  const { from: settledFrom, ...settled } = unlessUndone(
    settledIn(documents, daysOf([...many("settled"), ...many("settlement-proof")])[0]),
    documents,
  )
  const extensionSaid = extensionOnFile(extension, dues, documents)
  const inDoubt = [dueSaid, extensionSaid].flatMap((one) => (one ? [one.day < one.stated.value ? one.day : one.stated.value] : []))
  const { debtor, role, lender, platform } = claim
  if (dues.length === 0 && told.length === 0 && !settledFrom && !settled.settledDoubted && !debtor && !unpaid && !documents.undecided)
    return undefined
  const conflict = role !== undefined && excludesDebtor(role.value, debtor?.value)
  const never = debtor?.value === "nobody" || (debtor?.value === "other" && !isBoundForAnother(role?.value))
  const admits = role?.value === "borrower-overdue" || unpaid?.value === "yes"
  const { of, asked, left } = pair(dues, payments, confirmed)
  const paired = dues.map((part, i) => instalmentOf(part, of[i]))
  const denied = unpaid?.value === "no"
  const instalments = withPartReceipts(
    withResidue(paired, documents, denied),
    documents.parts ?? [],
    documents.paidSums ?? [],
    payments.flatMap(({ paid }) => paid ?? []),
    documents.settlementDays,
  )
  const settledOn = new Set([settledFrom, settled.settled?.value, settled.settledStated?.value, settled.settledSaid?.value])
  const dayOf = ({ paid, posted }: Payment): Cited<Day> => (paid ?? posted) as Cited<Day>
  /** Settled by their own word, and nobody says when: no day on which nothing else was paid later is known to be before it. */
  const settledOpen = role?.value === "borrower-settled" && settledFrom === undefined
  const put = extension && dues.filter(({ due }) => due.value < extension.value).at(-1)
  const extendedTo = (one: Instalment): Day => (extension && put?.due === one.due ? extension.value : one.due.value)
  return {
    claim: claim.id,
    ...(lender && { lender }),
    ...(platform && { platform }),
    instalments,
    // What was paid on the day on which all was paid off settled it, and belongs to no instalment besides.
    unmatched: left.map(dayOf).filter(({ value }) => !settledOn.has(value)),
    asked: asked.map(({ due, payment }) => ({ due, paid: dayOf(payment) })),
    ...settled,
    ...failureOf(doubted, documents),
    ...(paidBack && backWords && { paidBack, paymentReturned: backWords }),
    ...(documents.undecided && { undecided: alsoShown(documents.undecided.value, documents.undecided.words) }),
    ...(late[0] && { paidEarly: late[0].stated, paidLateSaid: late[0].words }),
    ...(atEnd[0] && { paidAtEnd: atEnd[0].paid, cutOffSaid: atEnd[0].words }),
    ...(dueSaid && { dueDoubted: dueSaid.stated, dueSaid: dueSaid.words }),
    ...(extensionSaid && { extensionSaid: extensionSaid.words }),
    ...(extension && { extensionStated: extension }),
    ...(extension && refusedWords && { extensionRefused: alsoShown(refusedWords.value, refusedWords.words) }),
    standingOn: (day): Standing => {
      if (conflict) return "unknown"
      if (never) return "never-borrowed"
      if (settledFrom !== undefined && settledFrom <= day) return "settled"
      // From the day of a settlement that was taken back nothing is known.
      if (settled.settledDoubted && settled.settledDoubted.value <= day) return "unknown"
      if (instalments.length === 0 || inDoubt.some((from) => from <= day)) return "unknown"
      if (settledOpen && !instalments.some((one) => (paidByOf(one)?.value ?? day) > day)) return "unknown"
      const held = instalments.map((one) => heldOn(one, day))
      // On the day itself nobody knows what came first, the reminder or the agreement.
      if (instalments.some((one) => one.extendedOn === day && one.extendedFrom && one.extendedFrom.value < day && !isPaidBy(one, day)))
        return "unknown"
      const late = held.filter((one) => one.due.value < day && !isPaidBy(one, day))
      // Up to a later day that only the person tells of nothing is late, and nothing is surely not.
      const sure = late.filter((one) => extendedTo(one) < day && (one.leftFen === undefined || unpaid?.value === "yes"))
      // A payment of theirs after its due day is the person's own act: it was late until then. What the other side confirmed late may have been paid in time.
      if (
        sure.some(
          (one) =>
            (admits && (!one.posted || one.leftFen !== undefined)) || (one.paid && !(one.posted && one.posted.value < one.paid.value)),
        )
      )
        return "overdue"
      if (late.length > 0) return "unknown"
      const today = held.some((one) => one.due.value === day && !isPaidBy(one, day))
      if (today) return "due-today"
      // Long after the last due day that anybody told of another part may have fallen due: of that nothing is known.
      return held.every((one) => addDays(one.due.value, documents.toldForDays) < day) ? "unknown" : "not-due"
    },
  }
}
/** The next instalment ahead of a day that was not paid before that day; undefined on its due day itself. A payment of the same day may have come after a call of that day. */
export const nextUnpaid = (loan: Loan, day: Day): Instalment | undefined => {
  const next = loan.instalments.map((one) => heldOn(one, day)).find((one) => one.due.value >= day && !isPaidBy(one, addDays(day, -1)))
  return next && next.due.value > day ? next : undefined
}
