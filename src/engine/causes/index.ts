/** All causes, and the diagnosis of a case: for every claimed debt each cause is weighed, the most likely first. */

import type { Claim, Counterparty, Loan } from "../case/claim.ts"
import { claimIdOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import type { Contradiction } from "../contradictions/contradiction.ts"
import type { Ground } from "../grounds/ground.ts"
import type { Refusal } from "../refusals/refusal.ts"
import type { Finding } from "../rules/rule.ts"
import { sharedNumbers } from "../timeline/stated-numbers.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Unread } from "../timeline/unread.ts"
import { unsorted } from "../timeline/unsorted.ts"
import { type Cause, conclusions, type Diagnosis } from "./cause.ts"
import { dataError } from "./data-error/index.ts"
import { identityMisuse } from "./identity-misuse/index.ts"
import { lawfulReminder } from "./lawful-reminder/index.ts"
import { overdue } from "./overdue/index.ts"
import { preDuePressure } from "./pre-due-pressure/index.ts"
import { contactSigns, positionsDuring } from "./signs.ts"
import { wideNet } from "./wide-net/index.ts"

/** In the order in which equals are told: what speaks against the person's own case comes before what speaks for it. */
export const causes: readonly Cause[] = [overdue, identityMisuse, dataError, preDuePressure, wideNet, lawfulReminder]

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
}
const rank = (diagnosis: Diagnosis): number => conclusions.indexOf(diagnosis.conclusion)

/** What a cause concluded of a claim; undefined where it was not weighed. */
export const conclusionOf = (diagnosis: readonly Diagnosis[], { id }: Cause, claim: string | null): Diagnosis | undefined =>
  diagnosis.find((entry) => entry.claim === claim && entry.cause === id)

/** Weighs every cause for every claim that it concerns. Ordinal conclusions only; several may be likely; the reasons carry their citations. */
export const diagnose = (input: DiagnosisInput, weighed: readonly Cause[] = causes): readonly Diagnosis[] => {
  if (input.claims.length === 0)
    return weighed.flatMap((cause) => {
      const said = cause.withoutClaim?.(input)
      return said ? [{ claim: null, cause: cause.id, ...said }] : []
    })
  const named = new Set(input.counterparties.flatMap((party) => party.links.map((link) => link.number)))
  const shared = sharedNumbers(input.timeline.numbers, input.facts).filter(({ number }) => !named.has(number))
  const open = unsorted(input.timeline, input.counterparties)
  return input.claims.flatMap((claim) => {
    const own = <T extends { readonly claim: string | null }>(list: readonly T[]): readonly T[] =>
      list.filter((entry) => entry.claim === claim.id)
    const loan = input.loans.find((entry) => entry.claim === claim.id)
    const contacts = contactSigns(input.timeline, claim)
    const about = {
      claim,
      loan,
      contacts,
      unnamed: [
        ...new Set([...shared.filter(({ claims }) => claims.some((n) => claim.id === claimIdOf(n))).map((one) => one.number), ...open]),
      ],
      positions: positionsDuring(input.facts, claim, loan, input.timeline, contacts),
      facts: input.facts,
      timeline: input.timeline,
      unread: input.unread,
      refusals: own(input.refusals),
      contradictions: input.contradictions.filter((one) => one.claim === null || one.claim === claim.id),
      findings: own(input.findings).filter((finding) => finding.attributed),
      grounds: own(input.grounds),
    }
    return weighed
      .filter((cause) => cause.concerns(about))
      .map((cause): Diagnosis => ({ claim: claim.id, cause: cause.id, ...cause.weigh(about) }))
      .sort((a, b) => rank(a) - rank(b))
  })
}
