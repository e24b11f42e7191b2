/**
 * Ties numbers and messages to the claims that evidence or the person names; everything else stays unattributed.
 * The order of proof: a number the person states (for one claim; one stated for two belongs to the one whose signature it carries, or to neither); a signed message whose name is a stated lender or platform; a signed message that speaks of a
 * debt; an unsigned message that names a stated lender or platform and speaks of a debt; a number that one of those messages gives to be called. A signature
 * alone never makes a debt claim.
 */

import { directions, eventKinds } from "../case/batch.ts"
import { cite } from "../case/citation.ts"
import type { Claim, Counterparty, Link } from "../case/claim.ts"
import { claimIdOf, claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { normaliseNumber } from "../case/number/number.ts"
import type { SenderWords } from "../messages/sender.ts"
import { readSender, sameName, senderNames } from "../messages/sender.ts"
import { partyId, statedClaim } from "./claims.ts"
import type { EventRows } from "./columns.ts"
import type { Provenance } from "./provenance.ts"
import type { Matched, StatedNumber } from "./stated-numbers.ts"
import { isPort, isService, matchStated, statedNumbers } from "./stated-numbers.ts"
import { numbersGiven } from "./told-numbers.ts"

export interface Attribution {
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
  /** Counterparty index of each event, or -1. */
  readonly owner: Int32Array
}
type How = Link["how"]
interface Found {
  /** The number that the proof ties to the claim, as an index into the pool; -1 for none. */
  readonly number: number
  readonly event: number
  readonly claim: number
  readonly name: string
  readonly how: How
}

type Stranger = Pick<Found, "number" | "event" | "name">

const messageKinds: ReadonlySet<number> = new Set((["sms", "chat", "email"] as const).map((kind) => eventKinds.indexOf(kind)))
const refusal = eventKinds.indexOf("refusal")
const inward = directions.indexOf("in")

export const attribute = (columns: EventRows, from: Provenance, facts: Facts): Attribution => {
  const matched = matchStated(columns.numbers, statedNumbers(facts))
  const stated = matched.sole
  const named = facts.claims.map((n) => ({
    n,
    names: ["lender", "platform"].flatMap((key) => facts.one(claimKeyOf(n, key))?.value ?? []),
  }))
  const found = readSenders(columns, matched, named)
  const numberOwner = new Map(ownNumbers(columns, matched, found))
  const told = readTold(columns, found, new Set(facts.many("phone").map((phone) => normaliseNumber(phone.value))))
  for (const { number, claim } of told) {
    const one = told.every((other) => other.number !== number || other.claim === claim)
    if (one && !numberOwner.has(number) && !matched.shared.has(number) && !signedBy(found, number)) numberOwner.set(number, claim)
  }
  const claimNumbers = [...new Set([...facts.claims, ...found.map((one) => one.claim)])].sort((a, b) => a - b)
  const counterparties: Counterparty[] = []
  const partyOf = new Map<number, number>()
  for (const n of claimNumbers) {
    const party = describe(
      n,
      facts,
      columns,
      from,
      stated,
      [...found, ...told.filter((one) => numberOwner.get(one.number) === one.claim)].filter((one) => one.claim === n),
    )
    if (!party) continue
    partyOf.set(n, counterparties.length)
    counterparties.push(party)
  }
  return {
    claims: claimNumbers.map((n) => statedClaim(n, facts)),
    counterparties,
    owner: ownersOf(columns, from, partyOf, numberOwner, found),
  }
}

/** Whether messages from this number sign for somebody: their own signatures tell whose it is, or that it is nobody's. */
const signedBy = (found: readonly Found[], number: number): boolean => found.some((one) => one.number === number)
/** The numbers of the pool that messages of a claim give to be called, the person's own left out. */
const readTold = (columns: EventRows, found: readonly Found[], own: ReadonlySet<string>): readonly Found[] => {
  const texts = new Map<number, readonly string[]>()
  const told = found.flatMap((one) => {
    const text = columns.text[one.event] as number
    const numbers = texts.get(text) ?? numbersGiven(columns.texts.get(text)).filter((number) => !own.has(number))
    texts.set(text, numbers)
    return numbers.map((number) => ({ ...one, how: "told-in-message" as const, called: number }))
  })
  if (told.length === 0) return []
  const wanted = new Set(told.map((one) => one.called))
  const places = new Map<string, number>()
  for (let i = 0; i < columns.numbers.size; i++) if (wanted.has(columns.numbers.get(i))) places.set(columns.numbers.get(i), i)
  return told.flatMap(({ called, ...one }) => {
    const number = places.get(called)
    return number === undefined || number === one.number ? [] : [{ ...one, number }]
  })
}

/** What a message says of itself comes before what its number says. */
const ownersOf = (
  columns: EventRows,
  from: Provenance,
  partyOf: ReadonlyMap<number, number>,
  numberOwner: ReadonlyMap<number, number>,
  found: readonly Found[],
): Int32Array => {
  const owner = new Int32Array(columns.size).fill(-1)
  if (partyOf.size === 0) return owner
  const byNumber = new Int32Array(columns.numbers.size).fill(-1)
  for (const [number, claim] of numberOwner) byNumber[number] = partyOf.get(claim) ?? -1
  const { kind, number } = columns
  for (let event = 0; event < owner.length; event++) {
    const n = number[event] as number
    if (n >= 0) owner[event] = byNumber[n] as number
    else if (kind[event] === refusal) owner[event] = partyOf.get(from.claimStated(event) ?? -1) ?? -1
  }
  for (const one of found) owner[one.event] = partyOf.get(one.claim) ?? -1
  return owner
}

/** The received messages that show a claim, each with the name that shows it; claims seen only there get the next free numbers by first appearance. */
const readSenders = (columns: EventRows, { sole, shared }: Matched, named: readonly { n: number; names: readonly string[] }[]): Found[] => {
  const readings = new Map<number, SenderWords>()
  const found: Found[] = []
  const strangers: Stranger[] = []
  for (let event = 0; event < columns.size; event++) {
    const text = columns.text[event] as number
    if (text < 0 || columns.direction[event] !== inward || !messageKinds.has(columns.kind[event] as number)) continue
    const number = columns.number[event] as number
    const byNumber = number < 0 ? undefined : sole.get(number)
    if (!byNumber && number >= 0 && !shared.has(number) && isService(columns.numbers.get(number))) continue
    const words = columns.texts.get(text)
    const reading = readings.get(text) ?? readSender(words)
    readings.set(text, reading)
    const signed = reading.names[0]
    if (byNumber) {
      if (signed !== undefined) found.push({ number, event, claim: byNumber.claim, name: signed, how: "signature" })
      continue
    }
    if (reading.other) continue
    const match = reading.names.flatMap((name) =>
      named.flatMap((one) => (one.names.some((known) => sameName(known, name)) ? [{ claim: one.n, name }] : [])),
    )[0]
    if (match) found.push({ number, event, claim: match.claim, name: match.name, how: "signature" })
    else if (reading.debt) {
      const told = named.flatMap((one) =>
        one.names.flatMap((known) => (senderNames(words, known) ? [{ claim: one.n, name: signed ?? known }] : [])),
      )[0]
      if (told) found.push({ number, event, claim: told.claim, name: told.name, how: "named-in-message" })
      else if (signed !== undefined) strangers.push({ number, event, name: signed })
    }
  }
  return [
    ...found,
    ...newClaims(strangers, named, new Set([...[...sole.values()].map((one) => one.claim), ...[...shared.values()].flat()])),
  ]
}
/** Names that no statement explains. When one stated claim has no name and no number yet and there is one such name, it is that claim's; otherwise each is a claim of its own. */
const newClaims = (
  strangers: readonly Stranger[],
  named: readonly { n: number; names: readonly string[] }[],
  numbered: ReadonlySet<number>,
): Found[] => {
  const groups: { name: string; all: Stranger[] }[] = []
  for (const one of strangers) {
    const group = groups.find((each) => sameName(each.name, one.name))
    if (group) group.all.push(one)
    else groups.push({ name: one.name, all: [one] })
  }
  const nameless = named.filter((one) => one.names.length === 0)
  const only =
    groups.length === 1 && named.length === 1 && nameless.length === 1 && !numbered.has(nameless[0]?.n ?? -1) ? nameless[0]?.n : undefined
  const first = Math.max(0, ...named.map((one) => one.n)) + 1
  return groups.flatMap((group, i) =>
    group.all.map(({ number, event }): Found => ({ number, event, claim: only ?? first + i, name: group.name, how: "signature" })),
  )
}

/** Plain numbers belong to the one claim that signs with them; ports carry many senders and a number used for two claims belongs to neither: there each message speaks for itself. */
const ownNumbers = (columns: EventRows, { sole, shared }: Matched, found: readonly Found[]): ReadonlyMap<number, number> => {
  const owners = new Map<number, number>()
  for (const one of found) {
    const { number } = one
    if (number < 0 || sole.has(number)) continue
    const held = owners.get(number)
    owners.set(number, held === undefined || held === one.claim ? one.claim : -1)
  }
  for (const [number, claim] of owners) {
    const proven = claim !== -1 && !isPort(columns.numbers.get(number)) && (shared.get(number)?.includes(claim) ?? true)
    if (!proven) owners.delete(number)
  }
  for (const [number, one] of sole) owners.set(number, one.claim)
  return owners
}

const describe = (
  n: number,
  facts: Facts,
  columns: EventRows,
  from: Provenance,
  stated: ReadonlyMap<number, StatedNumber>,
  found: readonly Found[],
): Counterparty | undefined => {
  const links: Link[] = [...stated]
    .filter(([, one]) => one.claim === n)
    .map(([number, one]) => ({ number: columns.numbers.get(number), proof: one.proof, how: "stated" }))
  const seen = new Map<string, { one: Found; events: number[] }>()
  for (const one of found) {
    const key = `${one.number}/${one.name}/${one.how}`
    const held = seen.get(key)
    if (held) held.events.push(one.event)
    else seen.set(key, { one, events: [one.event] })
  }
  for (const { one, events } of seen.values()) {
    links.push({
      number: one.number < 0 ? "" : columns.numbers.get(one.number),
      proof: cite(one.name, () => from.citations(events), from.weight(events)),
      how: one.how,
    })
  }
  links.sort((a, b) =>
    a.number < b.number ? -1 : a.number > b.number ? 1 : a.proof.value < b.proof.value ? -1 : a.proof.value > b.proof.value ? 1 : 0,
  )
  const lender = facts.one(claimKeyOf(n, "lender"))
  const platform = facts.one(claimKeyOf(n, "platform"))
  const signed = [...seen.values()]
    .sort((a, b) => (a.events[0] as number) - (b.events[0] as number))
    .map(({ one, events }) => cite(one.name, () => from.citations(events), from.weight(events)))[0]
  const given = facts.many(claimKeyOf(n, "numbers"))[0]
  const name = lender ?? platform ?? signed ?? (given && cite(`号码${given.value}的使用人`, given.from, given.weight))
  if (!name) return undefined
  return { id: partyId(n), claim: claimIdOf(n), name, role: lender ? "lender" : platform ? "platform" : "unknown", links }
}
