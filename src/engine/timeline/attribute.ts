/**
 * Ties numbers and messages to the claims that evidence or the person names; everything else stays unattributed. What a message says of itself comes before
 * what is said of its number: a name that is neither the claim's nor its agent's ties nothing and is asked about. The order of proof stands in
 * `attribution/matching.ts`. A signature alone never makes a debt claim, and one that only messages tell of waits for the person's word.
 */

import { directions } from "../case/batch.ts"
import { type Cited, cite } from "../case/citation.ts"
import type { Claim, Counterparty } from "../case/claim.ts"
import { claimIdOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { normaliseNumber } from "../case/number/number.ts"
import type { MessageForm } from "../messages/reading.ts"
import { sameName } from "../messages/says/names.ts"
import { adoptedNames } from "./attribution/adopted.ts"
import { beforeNumber } from "./attribution/before-number.ts"
import { bystandersIn, type SeenBystander, withoutBystanders } from "./attribution/bystanders.ts"
import { disownedIn } from "./attribution/disowned.ts"
import type { Found } from "./attribution/found.ts"
import { fraudSendersIn, isChecked } from "./attribution/fraud-senders.ts"
import { goneOn, withHolders } from "./attribution/holders.ts"
import { meant, namedClaims } from "./attribution/named.ts"
import { ownNumbers } from "./attribution/numbers.ts"
import { ownBusinessOf } from "./attribution/own-business.ts"
import { ownBusinessCalls } from "./attribution/own-calls.ts"
import { elsewhereOf, type PartySources, partyOf } from "./attribution/parties.ts"
import { readSenders, type Senders } from "./attribution/senders.ts"
import { strangerClaims } from "./attribution/strangers.ts"
import { readTold } from "./attribution/told.ts"
import { whichLoanIn } from "./attribution/which-loan.ts"
import type { EventRows } from "./columns.ts"
import type { Provenance } from "./provenance.ts"
import { isSure, matchStated, statedNumbers } from "./stated-numbers.ts"

/** A claim by what ties contacts to it; what the person states of the debt itself is laid beside it by `claims.ts`. */
export type TiedClaim = Pick<Claim, "known" | "signedElsewhere" | "bystanders" | "ownBusiness"> & { readonly n: number }
export interface Attribution {
  readonly claims: readonly TiedClaim[]
  readonly counterparties: readonly Counterparty[]
  /** Counterparty index of each event, or -1. */
  readonly owner: Int32Array
  /** By claim, in order of time: contacts of its side from before the person had the number, which are nobody's. */
  readonly before: ReadonlyMap<string, readonly number[]>
}
const [inward, outward] = [directions.indexOf("in"), directions.indexOf("out")]
/** What comes from an office, or from a bank about the person's own account, whatever number shows. */
const fromElsewhere: ReadonlySet<MessageForm> = new Set(["court", "police", "movement"])

/** `saved`: under which names the phone keeps numbers. */
export const attribute = (
  columns: EventRows,
  from: Provenance,
  facts: Facts,
  saved: ReadonlyMap<string, string> = new Map(),
): Attribution => {
  const given = matchStated(columns.numbers, statedNumbers(facts))
  const bystanders = bystandersIn(columns, given, facts, saved)
  const matched = withoutBystanders(given, bystanders)
  const { claims: stated, since } = withHolders(columns, namedClaims(facts))
  const business = ownBusinessOf(columns, facts)
  const which = whichLoanIn(columns, facts, stated, business)
  // Who writes as swindlers do signs as whoever they like: of a claim that is of the number alone the signature says nothing.
  const frauds = fraudSendersIn(columns)
  const nameless = new Set(stated.flatMap((claim) => (claim.names.length === 0 ? [claim.n] : [])))
  const withoutForged = (read: Senders): Senders => ({
    ...read,
    foreign: read.foreign.filter((one) => !(frauds.numbers.has(one.number) && nameless.has(one.claim))),
  })
  const first = withoutForged(readSenders(columns, matched, stated, which))
  const adopted = adoptedNames(stated, first.foreign)
  const named = stated.map((claim) => ({
    ...claim,
    names: [...claim.names, ...(adopted.has(claim.n) ? [adopted.get(claim.n) as string] : [])],
  }))
  const senders = adopted.size > 0 ? withoutForged(readSenders(columns, matched, named, which)) : first
  const strange = strangerClaims(senders.strangers, senders.foreign, senders.found, named)
  const disowned = disownedIn(columns, facts)
  const isIts = ({ number, event, claim }: Found): boolean => {
    const written = number < 0 ? "" : columns.numbers.get(number)
    const doubtful = disowned.has(written) || ((frauds.numbers.has(number) || frauds.messages.has(event)) && !isChecked(facts, claim))
    return !doubtful || isSure(facts, claim, written)
  }
  const found = [...senders.found, ...strange.found].filter(isIts)
  const numbers = ownNumbers(columns, matched, found, senders.foreign, named)
  const numberOwner = new Map(numbers.owners)
  const told = readTold(columns, found, new Set(facts.many("phone").map((phone) => normaliseNumber(phone.value))))
  const speaking = new Set([...found, ...senders.foreign].map((one) => one.number))
  const oneSided = oneClaimOf(told)
  const doubted = new Set(bystanders.map(({ number }) => number))
  for (const { number, claim } of told)
    if (
      oneSided.get(number) === claim &&
      !doubted.has(number) &&
      !numberOwner.has(number) &&
      !matched.shared.has(number) &&
      !speaking.has(number)
    )
      numberOwner.set(number, claim)
  const later = goneOn(columns, since, numberOwner, found, facts)
  const own = ownBusinessCalls(columns, facts, senders.apart, numberOwner, found, business)
  const claimNumbers = [...new Set([...facts.claims, ...found.map((one) => one.claim)])].sort((a, b) => a - b)
  const about = { facts, columns, from }
  const counterparties: Counterparty[] = []
  const partyAt = new Map<number, number>()
  for (const n of claimNumbers) {
    const party = partyOf(
      about,
      n,
      named.find((claim) => claim.n === n),
      [...matched.sole].filter(([number, one]) => one.claim === n && (numberOwner.get(number) === n || !numbers.mixed.has(number))),
      [...found, ...told.filter((one) => numberOwner.get(one.number) === one.claim)].filter((one) => one.claim === n),
      strange.unplaced.has(n),
      new Set(bystanders.flatMap((one) => (one.claim === n ? [columns.numbers.get(one.number)] : []))),
    )
    if (!party) continue
    partyAt.set(n, counterparties.length)
    counterparties.push(party)
  }
  const claims = claimNumbers.map((n): TiedClaim => {
    const claim = named.find((one) => one.n === n)
    const signing = new Set(found.flatMap((one) => (one.claim === n ? [one.number] : [])))
    const elsewhere = elsewhereOf(
      about,
      senders.foreign.filter(
        (one) =>
          one.claim === n &&
          numbers.questioned.has(one.number) &&
          !(claim && meant(claim.others, one.name)) &&
          // A name that is another claim's own is no riddle on a number that signs this one's too, as a port of two lenders does.
          !(signing.has(one.number) && named.some((other) => other.n !== n && other.names.some((known) => sameName(known, one.name)))),
      ),
    )
    return {
      n,
      ...(strange.unplaced.has(n) && { known: "messages" as const }),
      ...(elsewhere.length > 0 && { signedElsewhere: elsewhere }),
      ...bystandersOf(about, n, [...bystanders, ...later, ...own.asked]),
      ...(own.shown.has(n) && { ownBusiness: wordsAt(about, own.shown.get(n) as number) }),
    }
  })
  const strayed = [...frauds.messages].filter((event) => {
    const number = columns.number[event] as number
    const claim = numberOwner.get(number)
    return claim !== undefined && !isChecked(facts, claim) && !isSure(facts, claim, columns.numbers.get(number))
  })
  const owner = ownersOf(columns, partyAt, numberOwner, found, { ...senders, apart: [...senders.apart, ...own.apart, ...strayed] }, later)
  return { claims, counterparties, owner, before: takenBefore(columns, facts, owner, partyAt) }
}
/** Takes the contacts from before the number was the person's away from their side, and hands them back. */
const takenBefore = (columns: EventRows, facts: Facts, owner: Int32Array, partyAt: ReadonlyMap<number, number>): Attribution["before"] => {
  const before = new Map<string, number[]>()
  const isBefore = beforeNumber(columns, facts)
  if (!isBefore) return before
  const claimAt = new Map([...partyAt].map(([n, party]) => [party, n]))
  for (let event = 0; event < owner.length; event++) {
    const n = claimAt.get(owner[event] as number)
    if (n === undefined || !isBefore(event, n)) continue
    owner[event] = -1
    const id = claimIdOf(n)
    const held = before.get(id)
    if (held) held.push(event)
    else before.set(id, [event])
  }
  return before
}
const wordsAt = ({ columns, from }: PartySources, row: number): Cited<string> =>
  cite(columns.texts.get(columns.text[row] as number), () => from.citations([row]), from.weight([row]))
const bystandersOf = (about: PartySources, n: number, all: readonly SeenBystander[]): Pick<Claim, "bystanders"> => {
  const own = all.filter(({ claim }) => claim === n)
  if (own.length === 0) return {}
  const { columns, from } = about
  return {
    bystanders: own.map(({ number, sign, row, name }) => ({
      number: columns.numbers.get(number),
      sign,
      ...(row !== undefined && {
        shown: name === undefined ? wordsAt(about, row) : cite(name, () => from.citations([row]), from.weight([row])),
      }),
    })),
  }
}
/** The claim whose messages tell a number; none for a number that messages of two claims tell. */
const oneClaimOf = (told: readonly Found[]): ReadonlyMap<number, number> => {
  const claims = new Map<number, number>()
  for (const { number, claim } of told) claims.set(number, (claims.get(number) ?? claim) === claim ? claim : -1)
  return claims
}
/** What a message says of itself comes before what its number says; what comes from an office or a bank is nobody's, whatever its number. */
const ownersOf = (
  columns: EventRows,
  partyAt: ReadonlyMap<number, number>,
  numberOwner: ReadonlyMap<number, number>,
  found: readonly Found[],
  { formOf, foreign, apart }: Senders,
  later: ReturnType<typeof goneOn>,
): Int32Array => {
  const owner = new Int32Array(columns.size).fill(-1)
  if (partyAt.size === 0) return owner
  const byNumber = new Int32Array(columns.numbers.size).fill(-1)
  for (const [number, claim] of numberOwner) byNumber[number] = partyAt.get(claim) ?? -1
  const until = new Map(later.map((one) => [one.number, one.since]))
  const { number, text, direction } = columns
  for (let event = 0; event < owner.length; event++) {
    const n = number[event] as number
    const words = text[event] as number
    if (n < 0) continue
    const of = byNumber[n] as number
    if (of >= 0 && !(words >= 0 && direction[event] === inward && fromElsewhere.has(formOf(words))) && !(event > (until.get(n) ?? event)))
      owner[event] = of
  }
  for (const one of foreign) owner[one.event] = -1
  for (const event of apart) owner[event] = -1
  for (const one of found) owner[one.event] = partyAt.get(one.claim) ?? -1
  withReplies(columns, owner, found)
  return owner
}
/**
 * A number that only signatures tie to a side, as a port, owns nothing by itself; what the person writes to it goes with the message that it answers. Their
 * own words count against their answers, whoever gave the number.
 */
const withReplies = ({ number, text, direction, size }: EventRows, owner: Int32Array, found: readonly Found[]): void => {
  const signing = new Set(found.map((one) => one.number))
  /** By number, whose the last message received from it was; -1 for nobody's. */
  const last = new Map<number, number>()
  for (let event = 0; event < size; event++) {
    const n = number[event] as number
    if (n < 0 || !signing.has(n) || (text[event] as number) < 0) continue
    if (direction[event] === inward) last.set(n, owner[event] as number)
    else if (direction[event] === outward && owner[event] === -1) owner[event] = last.get(n) ?? -1
  }
}
