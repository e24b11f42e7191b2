/** Writes loans for tests: what is stated, and what documents say, in a few words. */

import { type Cited, cite } from "../../src/engine/case/citation.ts"
import type { Loan } from "../../src/engine/case/claim.ts"
import { asDay, type Day } from "../../src/engine/case/time.ts"
import { statedClaim } from "../../src/engine/timeline/claims.ts"
import { type LoanDocuments, type LoanWords, noDocuments } from "../../src/engine/timeline/loans/documents.ts"
import { loanOf } from "../../src/engine/timeline/loans/standing.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, itemOf } from "./course.ts"

export const dayOfText = (text: string): Day => {
  const day = asDay(text)
  if (day === undefined) throw new Error(`no day: ${text}`)
  return day
}
const shown = <T extends string | number>(value: T): Cited<T> =>
  cite(value, [{ item: itemOf(9), at: { in: "message", ranges: [[1, 1]] } }], "exported")
const words = <T extends string | number>(value: T, on: string, more: Partial<LoanWords<T>> = {}): LoanWords<T> => ({
  value: shown(value),
  on: dayOfText(on),
  words: "",
  whole: true,
  ...more,
})
export interface Written {
  readonly settled?: readonly string[]
  readonly overdue?: readonly string[]
  /** `day` or `day @ day of the message`; `~` before it: without its year. */
  readonly due?: readonly string[]
  readonly received?: readonly string[]
  readonly extended?: readonly string[]
  readonly moved?: readonly string[]
  readonly claimed?: readonly (readonly [fen: number, on: string])[]
}
const at = (text: string): readonly [string, string, boolean] => {
  const [day = "", on] = text.replace("~", "").split(" @ ")
  return [day, on ?? day, text.startsWith("~")]
}
export const written = (given: Written): LoanDocuments => ({
  ...noDocuments,
  sameInstalmentDays: thresholds.sameInstalmentDays,
  settlementDays: thresholds.settlementDays,
  toldForDays: thresholds.toldForDays,
  settled: (given.settled ?? []).map((on) => words("all" as const, on, { words: "已全部结清" })),
  overdue: (given.overdue ?? []).map((on) => words(1, on, { words: "已逾期" })),
  dueDays: (given.due ?? []).map((text) => {
    const [day, on, bare] = at(text)
    return words(dayOfText(day), on, { whole: !bare })
  }),
  paid: (given.received ?? []).map((text) => words(dayOfText(at(text)[0]), at(text)[1])),
  extensions: (given.extended ?? []).map((text) => words(at(text)[0], at(text)[1])),
  claimedFen: (given.claimed ?? []).map(([fen, on]) => words(fen, on)),
  movements: (given.moved ?? []).map((text) => shown(dayOfText(text))),
})
/** The loan of claim 1; keys are given without their head. */
export const loanFrom = (stated: Readonly<Record<string, string | readonly string[]>>, documents: Written = {}): Loan | undefined => {
  const given = facts(
    Object.fromEntries(Object.entries(stated).map(([key, value]) => [key === "role" ? key : `claim.1.${key}`, value])) as Parameters<
      typeof facts
    >[0],
  )
  return loanOf(statedClaim(1, given), given, written(documents))
}
