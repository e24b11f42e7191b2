/** Small words that all causes share: signs with their cited values, and what the person's answers say. */

import type { Cited } from "../case/citation.ts"
import type { Claim, Loan } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { isBoundForAnother, isDebtorRole } from "../case/role.ts"
import { type Day, dayNumber, dayOfNumber, numberOfDay, secondsPerDay } from "../case/time.ts"
import { claimFact, type Position, positionsOf } from "../grounds/position.ts"
import { isOf } from "../rules/index.ts"
import type { Rule } from "../rules/rule.ts"
import { roleKeyOf } from "../timeline/claims.ts"
import { withoutReceipts } from "../timeline/contacts.ts"
import { count } from "../timeline/measure.ts"
import { isIncoming, pick } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { CauseInput, Diagnosis, Sign } from "./cause.ts"

type Value = Cited<string | number>
/** A reason in Chinese: sign`共${count}次` keeps the cited values that it names. */
export const sign = (text: TemplateStringsArray, ...values: readonly Value[]): Sign => ({
  text: text.flatMap((words, i) => [words, i < values.length ? String(values[i]?.value) : ""]).join(""),
  from: values,
})
/** A reason whose proof is not repeated in its words. */
export const signFrom = (text: string, ...from: readonly (Value | undefined)[]): Sign => ({
  text,
  from: from.filter((value) => value !== undefined),
})

/** The value of a measure over all of the claim's findings of one rule: the greatest, since each counterparty has its own. */
export const measure = <M extends string>(input: CauseInput, rule: Rule<M>, name: M): Cited<number> | undefined =>
  input.findings
    .flatMap((finding) => (isOf(finding, rule) ? [finding.measures[name]] : []))
    .filter((value): value is Cited<number> => typeof value?.value === "number")
    .reduce<Cited<number> | undefined>((best, value) => (best && best.value >= value.value ? best : value), undefined)

/** The person's answer about this claim, and the key of the question that asks for it. */
export const answerSign = (input: CauseInput, name: string): Cited<string> | undefined => claimFact(input.facts, input.claim, name)
export const missingSign = (input: CauseInput, name: string, text: string): Diagnosis["missing"][number] => ({
  text,
  question: claimKeyOf(input.claim.id, name),
})
export const askRole = ({ facts, claim }: Pick<CauseInput, "facts" | "claim">): Diagnosis["missing"][number] => ({
  text: "您和这笔债的关系",
  question: roleKeyOf(facts, claim),
})

/** Calls and messages of the named opposite sides of a claim, in order of time, undated last. */
export const contactSigns = (timeline: Timeline, claim: Claim): Int32Array => {
  const groups = timeline.groups.filter((group) => group.attributed && group.claim === claim.id)
  const own = groups.map((group) =>
    withoutReceipts(
      timeline,
      pick(group.rows, (row) => isIncoming(timeline, row)),
    ),
  )
  if (own.length < 2) return own[0] ?? new Int32Array(0)
  return Int32Array.from(own.flatMap((rows) => [...rows])).sort()
}
/** How many contacts there were, or how many after a day; undefined for none. */
export const contactCount = ({ timeline, contacts }: CauseInput, after?: Day): Cited<number> | undefined => {
  const from = after === undefined ? Number.NEGATIVE_INFINITY : (numberOfDay(after) + 1) * secondsPerDay
  const rows = after === undefined ? contacts : pick(contacts, (row) => (timeline.at[row] as number) >= from)
  return rows.length > 0 ? count(timeline, rows) : undefined
}
/** The positions that the person had on the days of the contacts, and the one on the day of the last. */
export const positionsDuring = (
  facts: Facts,
  claim: Claim,
  loan: Loan | undefined,
  timeline: Timeline,
  contacts: Int32Array,
): CauseInput["positions"] => {
  const positions = positionsOf(facts, claim, loan)
  const days = new Set<number>()
  for (const row of contacts) if (!Number.isNaN(timeline.at[row])) days.add(dayNumber(timeline.at[row] as number))
  // Without a contact the answers alone decide; any day shows whether the person is a debtor at all.
  const found = [...days].map((day) => positions.on(dayOfNumber(day)))
  if (found.length === 0) found.push(positions.on(loan?.instalments[0]?.due.value ?? dayOfNumber(0)))
  return { all: new Set(found), last: found.at(-1) as Position }
}
/** True when the person is, by their answers, a debtor of this claim in some standing. */
export const isDebtor = (positions: ReadonlySet<Position>): boolean =>
  ["due", "due-today", "not-due", "settled"].some((position) => positions.has(position as Position))
export const saysSelf = (input: CauseInput): boolean =>
  input.claim.debtor?.value === "self" ||
  (input.claim.debtor?.value === "other" && isBoundForAnother(input.claim.role?.value)) ||
  (input.claim.debtor === undefined && isDebtorRole(input.claim.role?.value))
