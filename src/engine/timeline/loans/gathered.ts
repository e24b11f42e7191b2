/** Gathers what documents say of one loan: the other side's own messages, and movements on the person's account that name it. Of two loans at one lender a message speaks of neither until its words decide. */

import { eventKinds } from "../../case/batch.ts"
import type { Cited } from "../../case/citation.ts"
import type { Claim, Counterparty } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { type Day, dayOf } from "../../case/time.ts"
import { readLoanTails, readPaidActs } from "../../messages/index.ts"
import { sameName } from "../../messages/says/names.ts"
import { alsoShown, seenIn } from "../measure.ts"
import { onceOfRows } from "../once-of-rows.ts"
import { formOf } from "../readings.ts"
import { rowsOfKind, rowsWithWords } from "../rows.ts"
import { type Said, type SaidOfClaim, saidOf } from "../said.ts"
import { nearestDay } from "../said-days.ts"
import type { Timeline } from "../timeline.ts"
import { type LoanDocuments, noDocuments } from "./documents.ts"
import { failedDebits } from "./failed-debits.ts"
import { undoneWords } from "./undone.ts"

const payment = eventKinds.indexOf("payment")
const paysOut = /支付(?!宝)|支出|扣款|转账|转出|付款|还款|代扣|划扣/
const paidNothing = /放款|发放|下款|失败|未成功|不足|退回|退款|撤销|收入|入账|存入/

const namesOf = ({ lender, platform }: Claim): readonly string[] => [lender, platform].flatMap((one) => one?.value ?? [])
const atSameLender = (claim: Claim, claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((other) => other !== claim && namesOf(claim).some((name) => namesOf(other).some((known) => sameName(known, name))))

/** Rows of the notices of movements. */
const noticesOf = onceOfRows((timeline): readonly number[] => {
  const told = Array.from(rowsWithWords(timeline)).filter((row) => timeline.kind[row] !== payment && formOf(timeline, row) === "movement")
  return [...rowsOfKind(timeline, payment), ...told].filter((row) => !Number.isNaN(timeline.at[row])).sort((a, b) => a - b)
})
/** The day that the notice names for the movement, else its own. */
const movedOn = (timeline: Timeline, row: number): Day => {
  const on = dayOf(timeline.at[row] as number)
  const text = timeline.text[row] as number
  const named = text < 0 ? [] : readPaidActs(timeline.texts.get(text)).flatMap(({ value }) => nearestDay(value, on, true) ?? [])
  return named.length === 1 ? (named[0] as Day) : on
}
const movementsOf = (timeline: Timeline, claim: Claim, shared: boolean): readonly Cited<Day>[] => {
  const names = namesOf(claim)
  const isOwn = (row: number): boolean => {
    if (timeline.kind[row] === payment) return timeline.event(row).claim === claim.id
    const words = timeline.texts.get(timeline.text[row] as number)
    return !shared && names.some((name) => name.length >= 2 && words.includes(name)) && paysOut.test(words) && !paidNothing.test(words)
  }
  return noticesOf(timeline)
    .filter(isOwn)
    .map((row) => seenIn(timeline, [row], movedOn(timeline, row)))
}

type Row = Pick<Said<string | number>, "row">
/** The rows whose words tell which of several loans at one lender they mean: a due day or a sum that only one of them has. */
const decided = (
  said: readonly SaidOfClaim[],
  claim: Claim,
  others: readonly Claim[],
  facts: Facts,
  hasTails: (row: number) => boolean,
): Rows => {
  const dues = (of: Claim) => new Set(facts.many(claimKeyOf(of.id, "due")).map((one) => one.value))
  const [own, taken] = [dues(claim), others.map(dues)]
  const settledOn = (of: Claim) => facts.many(claimKeyOf(of.id, "settled")).length > 0
  const rows = new Set<number>()
  // Of a word that a whole loan is paid off: the one of which the person says so, where it is the only one.
  if (settledOn(claim) && !others.some(settledOn))
    for (const { settled } of said) for (const { value, row } of settled) if (value.value === "all" && hasTails(row)) rows.add(row)
  for (const { dueDays, claimedFen, paidFen } of said) {
    for (const { value, row } of dueDays) if (own.has(value.value) && !taken.some((set) => set.has(value.value))) rows.add(row)
    for (const { value, row } of [...claimedFen, ...paidFen])
      if (value.value === claim.amountFen?.value && others.every((one) => one.amountFen?.value !== value.value)) rows.add(row)
  }
  return rows
}
type Rows = ReadonlySet<number>
const rowsOf = (said: readonly SaidOfClaim[]): Rows =>
  new Set(
    said.flatMap((of) => [of.settled, of.overdue, of.dueDays, of.paid, of.remains, of.claimedFen, of.paidFen].flat().map(({ row }) => row)),
  )
/** What is decided carries the last digits of its loan: other messages with the same digits, and no other loan's, are decided by them. */
const withTails = (timeline: Timeline, all: Rows, own: Rows, taken: readonly Rows[]): ((one: Row) => boolean) => {
  const tailsOf = (row: number): readonly string[] => readLoanTails(timeline.texts.get(timeline.text[row] as number))
  const tails = (rows: Rows): ReadonlySet<string> => new Set([...rows].flatMap(tailsOf))
  const theirs = new Set(taken.flatMap((rows) => [...tails(rows)]))
  const mine = new Set([...tails(own)].filter((tail) => !theirs.has(tail)))
  const more =
    mine.size === 0
      ? []
      : [...all].filter((row) => tailsOf(row).some((tail) => mine.has(tail)) && !tailsOf(row).some((tail) => theirs.has(tail)))
  const rows = new Set([...own, ...more])
  return ({ row }) => rows.has(row)
}
const once = <T extends Row>(all: readonly T[]): readonly T[] => [...all].sort((a, b) => a.row - b.row)

/** A remainder of this instalment, not of the whole loan or of the next one. */
const ofInstalment = /^(?:剩余|剩|尚余|尚欠|还剩|尚有|还有|余下|仍有|未还|待还)(?!.{0,6}(?:本金|贷款|借款|期))/
/** Receipts: the first sum is what was paid, the last of several what is left. */
const receiptsOf = (
  paid: readonly Said<Day>[],
  sums: readonly Said<number>[],
  remains: readonly Said<string>[],
  settled: readonly Said<"all" | "instalment">[],
): Pick<LoanDocuments, "parts" | "paidSums"> => {
  const rows = new Set(paid.map(({ row }) => row))
  const inRow = (row: number): readonly number[] => sums.flatMap((one) => (one.row === row ? [one.value.value] : []))
  const paidSums = [...rows].flatMap((row) => {
    const on = paid.find((one) => one.row === row)?.on
    const [fen] = inRow(row)
    return on && fen !== undefined ? [{ on, row, fen }] : []
  })
  const parts = remains.flatMap(({ row, on, words, value }) => {
    const all = inRow(row)
    const leftFen = all.at(-1)
    return rows.has(row) && on !== null && leftFen !== undefined && ofInstalment.test(words) && !settled.some((one) => one.row > row)
      ? [{ on, row, leftFen, words, value }]
      : []
  })
  return parts.length > 0 ? { parts, paidSums } : {}
}
/** The tool's own numbers, as the yardstick gives them. */
const ownDays = ({
  thresholds: { sameInstalmentDays, settlementDays, toldForDays },
}: Timeline): Pick<LoanDocuments, "sameInstalmentDays" | "settlementDays" | "toldForDays"> => ({
  sameInstalmentDays,
  settlementDays,
  toldForDays,
})
/** Nothing of a side that only messages tell of: whose debt it is, the person has not said. */
export const loanDocuments = (
  timeline: Timeline,
  claim: Claim,
  claims: readonly Claim[],
  counterparties: readonly Counterparty[],
  facts: Facts,
): LoanDocuments => {
  if (claim.known) return { ...noDocuments, ...ownDays(timeline) }
  const others = atSameLender(claim, claims).filter((one) => !one.known)
  const said = [claim, ...others].map((one) => saidOf(timeline, one.id, counterparties))
  // Only beside digits that tell loans apart does such a word mean one of them.
  const hasTails = (row: number): boolean => readLoanTails(timeline.texts.get(timeline.text[row] as number)).length > 0
  const told = [claim, ...others].map((one, _, all) =>
    decided(
      said,
      one,
      all.filter((other) => other !== one),
      facts,
      hasTails,
    ),
  )
  const [own, ...taken] = told as [Rows, ...Rows[]]
  const fits = others.length === 0 ? () => true : withTails(timeline, rowsOf(said), own, taken)
  const by = <S extends Said<string | number>>(pick: (of: SaidOfClaim) => readonly S[], alone = false): readonly S[] =>
    once(said.flatMap(pick)).filter((one) => (one.by === "lender" || (!alone && one.by === "agent")) && fits(one))
  const undecided =
    others.length === 0
      ? undefined
      : said.flatMap((one) => one.settled).find((one) => one.by === "lender" && !fits(one) && !taken.some((rows) => rows.has(one.row)))
  return {
    settled: by((of) => of.settled, true),
    overdue: by((of) => of.overdue),
    dueDays: by((of) => of.dueDays),
    paid: [
      ...by((of) => of.paid),
      // Of an instalment that a message calls settled the payment had arrived on that day.
      ...by((of) => of.settled, true).flatMap(({ value, on, words, row }) =>
        value.value === "instalment" && on !== null ? [{ value: alsoShown(value, on), on, words, row }] : [],
      ),
    ],
    paidActs: by((of) => of.paidActs),
    cutOffs: by((of) => of.cutOffs),
    claimedFen: by((of) => of.claimedFen),
    ...ownDays(timeline),
    extensions: by((of) => of.extensions),
    extensionsRefused: by((of) => of.extensionsRefused),
    remains: by((of) => of.remains),
    ...receiptsOf(
      by((of) => of.paid),
      by((of) => of.paidFen),
      by((of) => of.remains),
      by((of) => of.settled),
    ),
    movements: movementsOf(timeline, claim, others.length > 0),
    undone: undoneWords(timeline, claim.id),
    failed: failedDebits(timeline, claim, claims, facts.many(claimKeyOf(claim.id, "due"))),
    ...(undecided && { undecided }),
  }
}
