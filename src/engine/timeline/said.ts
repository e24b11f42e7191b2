/** What the other side's own messages say of a debt: settled, overdue, due days, payments, sums, answers, each as a cited value with the row, the day and who stands behind the words. */
import type { Cited } from "../case/citation.ts"
import type { Counterparty } from "../case/claim.ts"
import { type Day, dayOf } from "../case/time.ts"
import { readCutOff, readPaidActs } from "../messages/index.ts"
import type { MessageSays, SaidValue, Stretch } from "../messages/reading.ts"
import { sameName } from "../messages/says/names.ts"
import { today } from "../messages/says/paid-acts.ts"
import { seenIn, shownByEach } from "./measure.ts"
import { onceOfRecords } from "./once-of-records.ts"
import { formOf, saysOf, wordsOfClaim } from "./readings.ts"
import { dayAgo, nearestDay } from "./said-days.ts"
import type { Timeline } from "./timeline.ts"

/** Who stands behind the words: the lender or platform signs, an agent of theirs does, or the number alone ties them to the side. */
export type SenderAuthority = "lender" | "agent" | "number"
/** One thing that one message says. */
export interface Said<T extends string | number> {
  readonly value: Cited<T>
  readonly row: number
  /** The day of the message; null where it has none. */
  readonly on: Day | null
  readonly by: SenderAuthority
  /** The words that say it, as they stand in the message. */
  readonly words: string
  /** For a day: the words name it whole, with its year; else it was found from the day of the message. */
  readonly whole?: boolean
  /** The day on which the words say that it happened, where they name one. */
  readonly day?: Day
}
/** A payment by its own day, and the minute where the words name one. */
export type SaidAct = Said<Day> & { readonly minute?: number }
/** `strict`: says what comes of paying later. */
export type SaidCutOff = Said<number> & { readonly strict: boolean }
/** In order of time; a message without a day comes last. */
export interface SaidOfClaim {
  readonly settled: readonly Said<"all" | "instalment">[]
  /** Days overdue, 0 where the words count none. */
  readonly overdue: readonly Said<number>[]
  readonly dueDays: readonly Said<Day>[]
  /** That a payment arrived: the day that the words name, else the day of the message, by which it had. */
  readonly paid: readonly Said<Day>[]
  /** That the payment itself was made, by the day and the minute of the words, in messages that confirm one. */
  readonly paidActs: readonly SaidAct[]
  /** At which minute of the due day it says that the day ends. */
  readonly cutOffs: readonly SaidCutOff[]
  /** Sums in messages that press for payment, and in those that confirm one. */
  readonly claimedFen: readonly Said<number>[]
  readonly paidFen: readonly Said<number>[]
  /** That the person's word or complaint arrived: the words. */
  readonly acknowledgements: readonly Said<string>[]
  readonly visits: readonly Said<string>[]
  /** The new day, or "" where the words name none. */
  readonly extensions: readonly Said<string>[]
  /** That a later day was refused: the words. */
  readonly extensionsRefused: readonly Said<string>[]
  /** That a part is left to be paid, in a message that confirms and does not press: the words. */
  readonly remains: readonly Said<string>[]
}

const authorityOf = (party: Counterparty | undefined, says: MessageSays): SenderAuthority => {
  const signed = says.signatures.map(({ value }) => value)
  const among = (names: readonly string[] | undefined) => signed.some((name) => names?.some((known) => sameName(known, name)))
  return among(party?.names) ? "lender" : among(party?.agents) || (signed.length > 0 && says.clients.length > 0) ? "agent" : "number"
}
const read = (timeline: Timeline, rows: Int32Array, party: Counterparty | undefined): SaidOfClaim => {
  const all = {
    settled: [] as Said<"all" | "instalment">[],
    overdue: [] as Said<number>[],
    dueDays: [] as Said<Day>[],
    paid: [] as Said<Day>[],
    paidActs: [] as SaidAct[],
    cutOffs: [] as SaidCutOff[],
    claimedFen: [] as Said<number>[],
    paidFen: [] as Said<number>[],
    acknowledgements: [] as Said<string>[],
    visits: [] as Said<string>[],
    extensions: [] as Said<string>[],
    extensionsRefused: [] as Said<string>[],
    remains: [] as Said<string>[],
  }
  // Of one text, however often it was sent, one and the same reading comes back.
  const behind = new Map<MessageSays, SenderAuthority>()
  for (const row of rows) {
    const says = saysOf(timeline, row)
    if (!says) continue
    const text = timeline.texts.get(timeline.text[row] as number)
    const at = timeline.at[row] as number
    const on = Number.isNaN(at) ? null : dayOf(at)
    const by = behind.get(says) ?? authorityOf(party, says)
    behind.set(says, by)
    const make = <T extends string | number>(value: T, { from, to }: Stretch, whole?: boolean): Said<T> => ({
      value: seenIn(timeline, [row], value),
      row,
      on,
      by,
      words: text.slice(from, to),
      ...(whole !== undefined && { whole }),
    })
    const day = (one: SaidValue, latest: boolean): readonly Said<Day>[] => {
      const found = nearestDay(one.value, on, latest)
      return found === undefined ? [] : [make(found, one, one.value === found)]
    }
    if (says.settled) {
      // Of several days that a message names nothing tells which is meant.
      const named = says.paidDays.length === 1 ? nearestDay((says.paidDays[0] as SaidValue).value, on, true) : undefined
      all.settled.push({ ...make(says.settled.value, says.settled), ...(named !== undefined && { day: named }) })
    }
    const stretch = ({ from, to }: Stretch): string => text.slice(from, to)
    if (says.extensionRefused) all.extensionsRefused.push(make(stretch(says.extensionRefused), says.extensionRefused))
    // Whoever names the day of a payment confirms it, whatever is asked for besides.
    const acts = readPaidActs(text)
    const confirms = says.paid !== undefined || says.settled !== undefined || acts.length > 0
    if (says.remains && (confirms || formOf(timeline, row) !== "dunning")) all.remains.push(make(stretch(says.remains), says.remains))
    if (says.overdue) all.overdue.push(make(says.overdue.value, says.overdue))
    for (const due of says.dueDays) all.dueDays.push(...day(due, false))
    if (says.dueIn && on) all.dueDays.push(make(dayAgo(on, -says.dueIn.value), says.dueIn, false))
    for (const paid of says.paidDays) all.paid.push(...day(paid, true))
    if (says.paid && says.paidDays.length === 0 && on) all.paid.push(make(on, says.paid, false))
    for (const { minute, ...act } of acts) {
      const made = act.value === today ? (on ? [make(on, act, false)] : []) : day(act, true)
      for (const one of made) all.paidActs.push({ ...one, ...(minute !== undefined && { minute }) })
      if (!says.paid && !says.settled) all.paid.push(...made)
    }
    const cutOff = readCutOff(text)
    if (cutOff) all.cutOffs.push({ ...make(cutOff.minute, cutOff), strict: cutOff.strict })
    for (const fen of says.amountsFen) (confirms ? all.paidFen : all.claimedFen).push(make(fen.value, fen))
    if (says.acknowledges) all.acknowledgements.push(make(text.slice(says.acknowledges.from, says.acknowledges.to), says.acknowledges))
    if (says.visit) all.visits.push(make(text.slice(says.visit.from, says.visit.to), says.visit))
    if (says.extension)
      all.extensions.push(make(says.extension.value === "" ? "" : (nearestDay(says.extension.value, on, false) ?? ""), says.extension))
  }
  return all
}
const saidBy = onceOfRecords(() => new Map<string, SaidOfClaim>())
/** What the messages of a claim's side say, read once of the same records. Of a claim that is `known` by messages alone it is still only what somebody says. */
export const saidOf = (timeline: Timeline, claim: string, counterparties: readonly Counterparty[]): SaidOfClaim => {
  const { records } = timeline
  const held = saidBy(timeline)
  const known = held.get(claim)
  if (known) return known
  const rows = wordsOfClaim(records, claim)
  const made = read(
    records,
    rows,
    counterparties.find((party) => party.claim === claim),
  )
  held.set(claim, made)
  return made
}
/** One value that several messages say by themselves: as strong as the strongest of them. `said` must not be empty, and its values equal. */
export const saidTogether = <T extends string | number>(timeline: Timeline, said: readonly Said<T>[]): Cited<T> =>
  shownByEach(timeline, Int32Array.from(new Set(said.map((one) => one.row))).sort(), (said[0] as Said<T>).value.value)
