/** Numbers that called or wrote and belong to nobody yet, without those that the person knows. */

import { claimKeyOf } from "../../case/claim-key.ts"
import { normaliseNumber } from "../../case/number/number.ts"
import { isPublicNumber } from "../../case/number/public.ts"
import { dayNumber } from "../../case/time.ts"
import { fraudRows } from "../../causes/fraud-rows.ts"
import type { Dossier } from "../../dossier.ts"
import { isOtherMatter } from "../../messages/form/matters.ts"
import { lifeIn } from "../../messages/life.ts"
import { isNobodys } from "../../timeline/attribution/matching.ts"
import { introducesOffice } from "../../timeline/attribution/mediators.ts"
import { isMenacing } from "../../timeline/menacing.ts"
import { onceOfRecords } from "../../timeline/once-of-records.ts"
import { formOf, saysOf } from "../../timeline/readings.ts"
import { isIncoming, isOutgoing } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { nearNumbers } from "./near-numbers.ts"

export interface CallersSeen {
  readonly number: string
  readonly rows: readonly number[]
  readonly contacts: number
  /** A message of the claim's own side gives it to be called. */
  readonly given: boolean
  /** A message of its own asks for payment and names the claim's lender, unsigned. */
  readonly names: boolean
  /** A message of its own threatens, insults or poses as an office. */
  readonly menaces: boolean
}
interface Tally {
  rows: number[]
  firstIn: number
  firstOut: number
  outDays: Set<number>
  /** It sent what no collector sends (a code, an offer, a bank's notice), or signs for somebody. */
  nobodys: boolean
  /** The person writes to it as one does to one's own. */
  near: boolean
  names: boolean
  menaces: boolean
}
/** Numbers given in the messages of a claim. */
const givenIn = ({ timeline }: Dossier, claim: string): ReadonlySet<string> =>
  new Set(
    timeline.groups
      .filter((group) => group.attributed && group.claim === claim)
      .flatMap((group) => [...group.rows])
      .flatMap((row) => (saysOf(timeline, row)?.numbersGiven ?? []).map(({ value }) => value)),
  )
/** A parcel, a bill of the house: its sender says what it is about. */
const ofAnotherMatter = (timeline: Timeline, row: number): boolean => {
  const text = timeline.text[row] as number
  return text >= 0 && isOtherMatter(timeline.texts.get(text))
}
/** One's family and friends. */
const isOfLife = (timeline: Timeline, row: number): boolean => {
  const text = timeline.text[row] as number
  return text >= 0 && lifeIn.received(timeline.texts.get(text)) !== undefined
}
/** Somebody known: the person called them first, calls them regularly, keeps them under a name, or is told to be near to them. One call back makes nobody known, and no answer to who dunns or threatens does. */
const isKnown = ({ firstIn, firstOut, outDays, near, names, menaces }: Tally, kept: boolean): boolean =>
  !names && !menaces && (near || kept || firstOut < firstIn || outDays.size > 1)

const legalForm = /(?:股份)?有限(?:责任)?公司$/
/** How the lender and the platform of a claim are called in messages; a name of two characters is a word like another. */
const namesOf = ({ counterparties, facts }: Dossier, claim: string): readonly string[] =>
  [
    ...counterparties.filter((party) => party.claim === claim).map(({ name }) => name.value),
    ...["lender", "platform"].flatMap((key) => facts.many(claimKeyOf(claim, key)).map(({ value }) => value)),
  ]
    .map((name) => name.replace(legalForm, ""))
    .filter((name) => name.length > 2)

/** Texts in the form of a court's or of the police, and the numbers that they give to be called. */
const officesIn = onceOfRecords((timeline): { readonly rows: readonly number[]; has(number: string): boolean } => {
  const rows: number[] = []
  const given = new Set<string>()
  for (let row = 0; row < timeline.size; row++) {
    const form = formOf(timeline, row)
    if (form !== "court" && form !== "police") continue
    rows.push(row)
    for (const { value } of saysOf(timeline, row)?.numbersGiven ?? []) given.add(value)
  }
  return { rows, has: (number) => given.has(number) }
})
/** First seen soon after one of these rows. */
const follows = (timeline: Timeline, rows: readonly number[], firstIn: number): boolean => {
  const at = timeline.at[firstIn] as number
  return rows.some((row) => {
    const since = at - (timeline.at[row] as number)
    return since >= 0 && since <= timeline.thresholds.officeCallS
  })
}

/** In order of first appearance. */
export const callersSeen = (dossier: Dossier, claim: string): readonly CallersSeen[] => {
  const { timeline, counterparties, facts } = dossier
  const taken = new Set(counterparties.flatMap((party) => party.links.map(({ number }) => number)))
  // What the person has given already is not offered again, whoever's it is taken for.
  const own = new Set(["phone", claimKeyOf(claim, "numbers")].flatMap((key) => facts.many(key).map(({ value }) => normaliseNumber(value))))
  const asFraud = fraudRows(timeline)
  const lender = namesOf(dossier, claim)
  const tallies = new Map<number, Tally>()
  for (let row = 0; row < timeline.size; row++) {
    const at = timeline.number[row] as number
    if (at < 0) continue
    const held = tallies.get(at) ?? {
      rows: [],
      firstIn: Number.POSITIVE_INFINITY,
      firstOut: Number.POSITIVE_INFINITY,
      outDays: new Set<number>(),
      nobodys: false,
      near: false,
      names: false,
      menaces: false,
    }
    tallies.set(at, held)
    if (isOutgoing(timeline, row)) {
      held.firstOut = Math.min(held.firstOut, row)
      held.outDays.add(dayNumber(timeline.at[row] as number))
      const words = timeline.text[row] as number
      if (words >= 0 && lifeIn.sent(timeline.texts.get(words)) === "family") held.near = true
    } else if (isIncoming(timeline, row)) {
      held.firstIn = Math.min(held.firstIn, row)
      held.rows.push(row)
      const form = formOf(timeline, row)
      const words = timeline.text[row] as number
      if (form === "dunning" && lender.some((name) => timeline.texts.get(words).includes(name))) held.names = true
      if (isMenacing(timeline, row)) held.menaces = true
      // Whoever signs is known by the signature: were it this side's, the number would be tied to it already.
      if (
        asFraud.has(row) ||
        ofAnotherMatter(timeline, row) ||
        isOfLife(timeline, row) ||
        (words >= 0 && introducesOffice(timeline.texts.get(words))) ||
        (form && isNobodys(form)) ||
        (saysOf(timeline, row)?.signatures.length ?? 0) > 0
      )
        held.nobodys = true
    }
  }
  // Who asks as a fraud does is never offered as the other side's.
  for (const row of fraudRows(timeline)) {
    const held = tallies.get(timeline.number[row] as number)
    if (held) held.nobodys = true
  }
  // What first called on a court's or the police's text may well be that office: it is offered as nobody's.
  const offices = officesIn(timeline)
  const given = givenIn(dossier, claim)
  const near = nearNumbers(dossier)
  return [...tallies].flatMap(([at, tally]) => {
    const number = timeline.numbers.get(at)
    const seldom = tally.rows.length <= timeline.thresholds.similarContacts
    if (offices.has(number) || (seldom && follows(timeline, offices.rows, tally.firstIn))) return []
    if (
      tally.rows.length === 0 ||
      tally.nobodys ||
      isKnown(tally, near.has(number)) ||
      taken.has(number) ||
      own.has(number) ||
      isPublicNumber(number)
    )
      return []
    return [{ number, rows: tally.rows, contacts: tally.rows.length, given: given.has(number), names: tally.names, menaces: tally.menaces }]
  })
}
