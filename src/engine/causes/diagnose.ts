/** Weighs causes: for every claimed debt each one that it concerns, and for what belongs to no claim those that speak of it; the most likely first. */
import type { Claim, Counterparty, Loan } from "../case/claim.ts"
import { claimIdOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import type { Day } from "../case/time.ts"
import type { Contradiction } from "../contradictions/contradiction.ts"
import type { Ground } from "../grounds/ground.ts"
import { sameName } from "../messages/says/names.ts"
import type { Refusal } from "../refusals/refusal.ts"
import type { Finding } from "../rules/rule.ts"
import { saidOf } from "../timeline/said.ts"
import { sharedNumbers } from "../timeline/stated-numbers.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Unread } from "../timeline/unread.ts"
import { unsorted } from "../timeline/unsorted.ts"
import { type Cause, type CauseInput, conclusions, type Diagnosis } from "./cause.ts"
import { contradicted } from "./contradicted.ts"
import { settle } from "./settle.ts"
import { contactSigns, messagesFrom, positionsDuring, saysSelf } from "./signs.ts"
import { untilSaid } from "./until-said.ts"
import { wordsOf } from "./words.ts"

export interface DiagnosisInput {
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
  readonly loans: readonly Loan[]
  readonly facts: Facts
  readonly timeline: Timeline
  readonly refusals: readonly Refusal[]
  readonly contradictions: readonly Contradiction[]
  readonly findings: readonly Finding[]
  readonly grounds: readonly Ground[]
  readonly unread: Unread
  /** The day on which it is weighed; left out, the due day of a loan without contacts stands for it. */
  readonly day?: Day
}
const namesOf = ({ lender, platform }: Claim): readonly string[] => [lender, platform].flatMap((name) => (name ? [name.value] : []))
const isOneLender = (a: Claim, b: Claim): boolean => namesOf(a).some((one) => namesOf(b).some((other) => sameName(one, other)))
const rank = (diagnosis: Diagnosis): number => conclusions.indexOf(diagnosis.conclusion)
const ranked = (list: readonly Diagnosis[]): readonly Diagnosis[] => [...list].sort((a, b) => rank(a) - rank(b))

/** Each claim with all that is known of it, as causes weigh it. */
export const causeInputsOf = (input: DiagnosisInput): readonly CauseInput[] => {
  const { facts, timeline, counterparties } = input
  const named = new Set(counterparties.flatMap((party) => party.links.map((link) => link.number)))
  const shared = sharedNumbers(timeline.numbers, facts).filter(({ number }) => !named.has(number))
  const open = unsorted(timeline, counterparties)
  return input.claims.map((claim) => {
    const own = <T extends { readonly claim: string | null }>(list: readonly T[]): readonly T[] =>
      list.filter((entry) => entry.claim === claim.id)
    const loan = input.loans.find((entry) => entry.claim === claim.id)
    const contacts = contactSigns(timeline, claim)
    const sharing = shared.filter(({ claims }) => claims.some((n) => claim.id === claimIdOf(n))).map((one) => one.number)
    return {
      claim,
      siblings: input.claims.filter((other) => other !== claim && saysSelf({ claim: other }) && isOneLender(claim, other)),
      loan,
      contacts,
      words: wordsOf(timeline, messagesFrom(timeline, claim)),
      said: saidOf(timeline, claim.id, counterparties),
      unnamed: [...new Set([...sharing, ...open])],
      positions: positionsDuring(facts, claim, loan, timeline, contacts, input.day),
      facts,
      timeline,
      unread: input.unread,
      refusals: own(input.refusals),
      contradictions: input.contradictions.filter((one) => one.claim === null || one.claim === claim.id),
      findings: own(input.findings).filter((finding) => finding.attributed),
      grounds: own(input.grounds),
    }
  })
}
const ofNoClaim = ({ facts, timeline, claims }: DiagnosisInput, weighed: readonly Cause[]): readonly Diagnosis[] => {
  const asked = weighed.filter((cause) => cause.withoutClaim)
  if (asked.length === 0) return []
  const unplaced = claims.filter(({ known }) => known === "messages").length
  const about = { facts, timeline, claims: claims.length, unplaced, words: wordsOf(timeline, messagesFrom(timeline, null)) }
  return ranked(
    asked.flatMap((cause) => {
      const said = cause.withoutClaim?.(about)
      return said ? [{ claim: null, cause: cause.id, ...said }] : []
    }),
  )
}

/** Ordinal conclusions only; several may be likely, unless they exclude each other; the reasons carry their citations. */
export const diagnoseBy = (weighed: readonly Cause[], input: DiagnosisInput): readonly Diagnosis[] => [
  ...causeInputsOf(input).flatMap((about) => {
    const entries = weighed
      .filter((cause) => cause.concerns(about))
      .map((cause) => ({ cause, weighed: untilSaid(about, cause, contradicted(about, cause, cause.weigh(about))) }))
    return ranked(
      settle(entries).map(({ cause, weighed: { days: _days, ...said } }) => ({ claim: about.claim.id, cause: cause.id, ...said })),
    )
  }),
  ...ofNoClaim(input, weighed),
]
