/** Notices of the person's own bank or wallet that a payment of a loan did not go out. The other side's own word that it failed is the dispute itself, and none of them. */
import type { Claim } from "../../case/claim.ts"
import { type Day, dayNumber, dayOf, numberOfDay } from "../../case/time.ts"
import { readDebitFailed } from "../../messages/index.ts"
import { payeeIn } from "../../messages/says/debit-failed.ts"
import { brandOf, namesBody, sameName } from "../../messages/says/names.ts"
import { seenIn } from "../measure.ts"
import { onceOfRows } from "../once-of-rows.ts"
import { formOf, saysOf } from "../readings.ts"
import { isCall, isOutgoing, rowsWithWords } from "../rows.ts"
import type { Timeline } from "../timeline.ts"
import type { LoanWords } from "./documents.ts"

const failedRows = onceOfRows((timeline): readonly number[] => {
  const found: number[] = []
  for (const row of rowsWithWords(timeline)) {
    const text = timeline.text[row] as number
    if (Number.isNaN(timeline.at[row]) || isCall(timeline, row) || isOutgoing(timeline, row)) continue
    if (formOf(timeline, row) !== "advert" && readDebitFailed(timeline.texts.get(text))) found.push(row)
  }
  return found
})
const ofAccount = /尾号|账户|账号|帐户|储蓄卡|借记卡|银行卡|零钱|余额宝/
const isBank = /银行|农信|信用社|农商/
/** A debit that names nobody is this loan's where it fell within so many days of one of its due days, and no other loan is told of. */
const nearDue = 3

export const failedDebits = (
  timeline: Timeline,
  claim: Claim,
  claims: readonly Claim[],
  dues: readonly { readonly value: string }[],
): readonly LoanWords<Day>[] => {
  const placed = claims.filter(({ known }) => known === undefined)
  const names = [claim.lender, claim.platform].flatMap((one) => one?.value ?? [])
  const isIts = (name: string): boolean => names.some((own) => sameName(own, name) || namesBody(name, own))
  return failedRows(timeline).flatMap((row) => {
    const words = timeline.texts.get(timeline.text[row] as number)
    const of = timeline.event(row).claim
    const signs = (saysOf(timeline, row)?.signatures ?? []).map(({ value }) => value)
    const byLender = signs.length > 0 ? signs.some(isIts) : of === claim.id
    if (of !== null && of !== claim.id && placed.some(({ id }) => id === of)) return []
    // A bank that lends tells of its customer's account as well; any other lender only says so.
    if (
      byLender &&
      !(formOf(timeline, row) !== "dunning" && ofAccount.test(words) && [...signs, ...names].some((name) => isBank.test(name)))
    )
      return []
    const payee = payeeIn(words)
    const day = dayOf(timeline.at[row] as number)
    const named = payee
      ? isIts(payee)
      : names.some((name) => namesBody(words, name) || (brandOf(name).length >= 2 && words.includes(brandOf(name))))
    const near = dues.some(({ value }) => Math.abs(numberOfDay(value as Day) - dayNumber(timeline.at[row] as number)) <= nearDue)
    return named || (payee === undefined && placed.length === 1 && near && (byLender || ofAccount.test(words)))
      ? [{ value: seenIn(timeline, [row], day), on: day, words: words.slice(0, 60) }]
      : []
  })
}
