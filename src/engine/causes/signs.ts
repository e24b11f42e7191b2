/** Small words that all causes share: signs with their cited values, and what the person's answers say. */

import type { Cited } from "../case/citation.ts"
import type { Claim, Loan } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { nameOfPerson } from "../case/person.ts"
import { isBoundForAnother, isDebtorRole } from "../case/role.ts"
import { type Day, dayNumber, dayOf, dayOfNumber, numberOfDay, secondsPerDay } from "../case/time.ts"
import { claimFact, type Position, positionsOf } from "../grounds/position.ts"
import { mayBeSamePerson } from "../messages/says/same-person.ts"
import { isOf } from "../rules/index.ts"
import type { Rule } from "../rules/rule.ts"
import { roleKeyOf } from "../timeline/claims.ts"
import { contactsOfGroup, messagesOf, type OnceIn, withoutReceipts } from "../timeline/contacts.ts"
import { count, seenIn } from "../timeline/measure.ts"
import { onceOfRecords } from "../timeline/once-of-records.ts"
import { type Indices, pick } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { isUnread } from "../timeline/unread.ts"
import type { CauseInput, Conclusion, Missing, Sign } from "./cause.ts"
import { type MessageRead, messagesThat, saysOverdue } from "./words.ts"

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
export const missingSign = (input: Pick<CauseInput, "claim">, name: string, text: string): Missing => ({
  text,
  question: claimKeyOf(input.claim.id, name),
})
export const askRole = ({ facts, claim }: Pick<CauseInput, "facts" | "claim">): Missing => ({
  text: "您和这笔债的关系",
  question: roleKeyOf(facts, claim),
})

/** The rows of the named opposite sides of a claim, or (null) of numbers that nobody is behind yet, in order of time, undated last. */
const gathered = (of: OnceIn): ((timeline: Timeline, claim: Pick<Claim, "id"> | null) => Indices) => {
  const kept = onceOfRecords(() => new Map<string | null, Indices>())
  return (timeline, claim) => {
    const held = kept(timeline)
    const id = claim?.id ?? null
    const groups = timeline.groups.filter((group) => (id === null ? !group.attributed : group.attributed && group.claim === id))
    const rows = held.get(id) ?? joined(groups.map((group) => of.all(timeline, group)))
    held.set(id, rows)
    return rows
  }
}
const joined = (lists: readonly Indices[]): Indices => {
  if (lists.length < 2) return lists[0] ?? new Int32Array(0)
  const all = new Int32Array(lists.reduce((sum, rows) => sum + rows.length, 0))
  let from = 0
  for (const rows of lists) {
    all.set(rows, from)
    from += rows.length
  }
  return all.sort()
}
/** Everything received from them. */
export const receivedFrom = gathered(contactsOfGroup)
/** What has words among it. */
export const messagesFrom = gathered(messagesOf)
const pressing = new WeakMap<Indices, Indices>()
/** The contacts among them: messages that only confirm a payment are none. */
export const contactSigns = (timeline: Timeline, claim: Claim): Int32Array => {
  const rows = receivedFrom(timeline, claim)
  const held = pressing.get(rows) ?? withoutReceipts(timeline, rows)
  pressing.set(rows, held)
  return held
}
/** How many contacts there were, or how many after a day; undefined for none. */
export const contactCount = ({ timeline, contacts }: CauseInput, after?: Day): Cited<number> | undefined => {
  const from = after === undefined ? Number.NEGATIVE_INFINITY : (numberOfDay(after) + 1) * secondsPerDay
  const rows = after === undefined ? contacts : pick(contacts, (row) => (timeline.at[row] as number) >= from)
  return rows.length > 0 ? count(timeline, rows) : undefined
}
const dayLists = new WeakMap<Indices, readonly number[]>()
/** The numbers of the days of some rows, each once, in their order. */
const daysOf = (timeline: Timeline, rows: Indices): readonly number[] => {
  const held = dayLists.get(rows)
  if (held) return held
  const days = new Set<number>()
  for (const row of rows) if (!Number.isNaN(timeline.at[row])) days.add(dayNumber(timeline.at[row] as number))
  const made = [...days]
  dayLists.set(rows, made)
  return made
}
/** The positions that the person had on the days of the contacts, and the one on the day of the last. */
export const positionsDuring = (
  facts: Facts,
  claim: Claim,
  loan: Loan | undefined,
  timeline: Timeline,
  contacts: Int32Array,
  today?: Day,
): CauseInput["positions"] => {
  const positions = positionsOf(facts, claim, loan)
  // Without a contact the answers alone decide, as they stand today; any day shows whether the person is a debtor at all.
  const found = daysOf(timeline, contacts).map((day) => positions.on(dayOfNumber(day)))
  if (found.length === 0) found.push(positions.on(today ?? loan?.instalments[0]?.due.value ?? dayOfNumber(0)))
  return { all: new Set(found), last: found.at(-1) as Position, on: positions.on }
}
/** The day numbers of the contacts on which the person stood so. */
export const daysWhen = ({ timeline, contacts, positions }: CauseInput, ...stands: readonly Position[]): ReadonlySet<number> => {
  return new Set(daysOf(timeline, contacts).filter((day) => stands.includes(positions.on(dayOfNumber(day)))))
}
/** Those of the rows on whose day the person stood so; rows without a day are none of them. */
export const rowsWhen = ({ timeline, positions }: CauseInput, rows: Indices, ...stands: readonly Position[]): Indices =>
  pick(rows, (row) => !Number.isNaN(timeline.at[row]) && stands.includes(positions.on(dayOf(timeline.at[row] as number))))
/** Those of the rows that are dated after a day. */
export const rowsAfter = ({ timeline }: CauseInput, rows: Indices, day: Day): Indices =>
  pick(rows, (row) => (timeline.at[row] as number) >= (numberOfDay(day) + 1) * secondsPerDay)
/** True when the person is, by their answers, a debtor of this claim in some standing. */
export const isDebtor = (positions: ReadonlySet<Position>): boolean =>
  ["due", "due-today", "not-due", "settled"].some((position) => positions.has(position as Position))
/** The debt binds the person: their own by the answer about it, by their role, or as a guarantor's beside another. */
export const saysSelf = ({ claim }: Pick<CauseInput, "claim">): boolean =>
  claim.debtor?.value === "self" ||
  (claim.debtor?.value === "other" && isBoundForAnother(claim.role?.value)) ||
  (claim.debtor === undefined && isDebtorRole(claim.role?.value))
/** Nobody's contact and no debtor, or somebody's contact: the debt is not theirs, by the answers. */
export const isOutside = ({ positions }: Pick<CauseInput, "positions">): boolean => positions.all.has("outsider")
export const isThird = ({ positions }: Pick<CauseInput, "positions">): boolean => positions.all.has("third-party")
export const isConflict = ({ positions }: Pick<CauseInput, "positions">): boolean => positions.all.has("conflict")
/** What tells that the debt is not the person's, as a sign against every cause of a debtor. */
export const notTheirs = (input: CauseInput): readonly Sign[] =>
  isOutside(input) || isThird(input) ? [signFrom("您说这笔债与您无关", input.claim.role, input.claim.debtor)] : []
/** What tells that it is, as a sign against every cause of somebody who owes nothing. */
export const isTheirs = (input: CauseInput): readonly Sign[] =>
  saysSelf(input) ? [signFrom("您说这是您自己的借款，或者您对它有责任", input.claim.debtor ?? input.claim.role)] : []
/** The other side says that it is overdue: by the person's answer, or in its own messages. */
export const overdueSaid = (input: CauseInput): { readonly answer?: Cited<string>; readonly messages?: Cited<number> } => {
  const answer = answerSign(input, "overdue-claimed")
  const messages = messagesThat(input, (read) => saysOverdue(read) && !callsAnother(input, read))
  return { ...(answer && { answer }), ...(messages && { messages }) }
}
/** Where little was seen, and something unread may be the rest, nothing is called unlikely. */
export const unlessUnread = (input: CauseInput, conclusion: Conclusion): Conclusion =>
  isUnread(input.unread) && (conclusion === "unlikely" || conclusion === "excluded") ? "undetermined" : conclusion
/** One single contact shows no conduct: what rests on conduct is then no more than possible. */
export const ifRepeated = (input: CauseInput, conclusion: Conclusion): Conclusion =>
  conclusion === "likely" && input.contacts.length < 2 ? "possible" : conclusion
/** A name that cannot be the person's: a surname alone, or a name half hidden, may be either. */
const isAnother = (name: string | undefined, own: string | undefined): boolean =>
  name !== undefined && own !== undefined && !mayBeSamePerson(name, own)
/** Whether a message calls somebody else than the person: it speaks of that other's debt. */
export const callsAnother = ({ facts, claim }: Pick<CauseInput, "facts" | "claim">, { says }: MessageRead): boolean =>
  isAnother(says.addressee?.value, nameOfPerson(facts, claim)?.value)
/** What is said without saying of which of the person's own debts at one lender it is said. */
export const ofSiblings = ({ siblings, claim }: CauseInput): readonly Missing[] =>
  siblings.length > 0 ? [missingSign({ claim }, "numbers", "您在这家机构不止一笔借款，对方说的是哪一笔（看金额、还款日、合同尾号）")] : []
/** With another debt at the same lender, a conclusion about one of them is no more than possible. */
export const ifAlone = ({ siblings }: CauseInput, conclusion: Conclusion): Conclusion =>
  siblings.length > 0 && conclusion === "likely" ? "possible" : conclusion
/** The name by which the messages call somebody: the person's own, or another's. */
export const calledName = (input: CauseInput, whose: "own" | "other"): Cited<string> | undefined => {
  const own = nameOfPerson(input.facts, input.claim)?.value
  if (own === undefined) return undefined
  const is = (name: string | undefined): name is string => (whose === "own" ? name === own : isAnother(name, own))
  const read = input.words.find(({ says }) => is(says.addressee?.value))
  if (read?.says.addressee) return seenIn(input.timeline, read.rows, read.says.addressee.value)
  return is(input.claim.addressee?.value) ? input.claim.addressee : undefined
}
