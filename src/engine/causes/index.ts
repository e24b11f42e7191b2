/** All causes, and the diagnosis of a case: for every claimed debt each cause is weighed, the most likely first. */

import type { Claim, Counterparty, Loan } from "../case/claim.ts"
import { claimIdOf, claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { isOutsiderRole } from "../case/role.ts"
import type { Ground } from "../grounds/ground.ts"
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
import { contactsOf, positionsDuring, signFrom } from "./signs.ts"
import { wideNet } from "./wide-net/index.ts"

/** In the order in which equals are told: what speaks against the person's own case comes before what speaks for it. */
export const causes: readonly Cause[] = [overdue, identityMisuse, dataError, preDuePressure, wideNet, lawfulReminder]

export interface DiagnosisInput {
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
  readonly loans: readonly Loan[]
  readonly facts: Facts
  readonly timeline: Timeline
  readonly findings: readonly Finding[]
  readonly grounds: readonly Ground[]
  readonly unread: Unread
}
const rank = (diagnosis: Diagnosis): number => conclusions.indexOf(diagnosis.conclusion)

/** Without any claimed debt there is only one thing to say, and only to a person who says that they owe nothing. */
const withoutClaim = ({ facts, timeline }: DiagnosisInput): readonly Diagnosis[] =>
  isOutsiderRole(facts.role?.value) && timeline.unattributed.numbers > 0
    ? [
        {
          claim: null,
          cause: wideNet.id,
          conclusion: "undetermined",
          for: [signFrom("您说这些来电所说的债与您无关", facts.role)],
          against: [],
          missing: [
            { text: "对方说是哪家机构的贷款", question: claimKeyOf(1, "lender") },
            { text: "哪些号码是为这笔债打来的", question: claimKeyOf(1, "numbers") },
            { text: "对方要找的人叫什么", question: claimKeyOf(1, "addressee") },
          ],
        },
      ]
    : []

/** Weighs every cause for every claim. Ordinal conclusions only; several may be likely; the reasons carry their citations. */
export const diagnose = (input: DiagnosisInput): readonly Diagnosis[] => {
  if (input.claims.length === 0) return withoutClaim(input)
  const named = new Set(input.counterparties.flatMap((party) => party.links.map((link) => link.number)))
  const shared = sharedNumbers(input.timeline.numbers, input.facts).filter(({ number }) => !named.has(number))
  const open = unsorted(input.timeline, input.counterparties)
  return input.claims.flatMap((claim) => {
    const own = <T extends { readonly claim: string | null }>(list: readonly T[]): readonly T[] =>
      list.filter((entry) => entry.claim === claim.id)
    const loan = input.loans.find((entry) => entry.claim === claim.id)
    const contacts = contactsOf(input.timeline, claim)
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
      findings: own(input.findings).filter((finding) => finding.attributed),
      grounds: own(input.grounds),
    }
    return causes.map((cause) => cause.weigh(about)).sort((a, b) => rank(a) - rank(b))
  })
}
