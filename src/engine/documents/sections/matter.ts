/** What one document is about: a counterparty, its claim, the contacts received from it, and the grounds that may be cited. */

import type { Cited } from "../../case/citation.ts"
import { type Claim, type Counterparty, isOverdue, type Loan } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Role } from "../../case/role.ts"
import { excludesDebtor, isBoundForAnother, isDebtorRole } from "../../case/role.ts"
import type { Dossier } from "../../dossier.ts"
import { type Ground, isHint } from "../../grounds/ground.ts"
import { refusalsTo } from "../../refusals/covers.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import type { Finding } from "../../rules/rule.ts"
import { callKinds, countedOn, messageKinds } from "../../timeline/contacts.ts"
import { formOf } from "../../timeline/readings.ts"
import { pick, received } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { hasOwnDebtToo } from "../standing/own-too.ts"

export interface PaperSubject {
  readonly dossier: Dossier
  readonly party: Counterparty
  readonly claim: Claim | undefined
  readonly loan: Loan | undefined
  /** Timeline rows received from the counterparty. */
  readonly calls: Int32Array
  readonly messages: Int32Array
  readonly contacts: Int32Array
  /** What the person refused to the counterparty, in order of time, as far as it is confirmed. */
  readonly refusals: readonly Refusal[]
  readonly findings: readonly Finding[]
  /** Met, and strong enough to be cited. */
  readonly grounds: readonly Ground[]
  /** Met by this tool's own yardstick alone: a paper asks about them and says of none that it was broken. */
  readonly open: readonly Ground[]
  readonly role: Cited<Role> | undefined
  /** `borrower`: bound by the debt, as far as the person says; `other`: somebody whom the debt does not bind. */
  readonly stands: "borrower" | "other"
  /** Bound by a debt of which something is due and unpaid, as far as answers or documents tell: no paper says so for the person, nor when or how much. */
  readonly owing: boolean
  /** A unit's telephone is called, not a natural person's. */
  readonly unit: boolean
  /** Outside of this debt, and bound to the same side by another one of their own: what is denied and asked to stop is this debt alone. */
  readonly ownToo: boolean
  /** The debt bound the person and is settled, by the other side's own message or as they say. */
  readonly settled: boolean
  /** What the person says of the claim: the answers to its question of this name. */
  said(name: string): readonly Cited<string>[]
}
const mayStandInPaper = (ground: Ground): boolean =>
  ground.met && ground.provision.use === undefined && ground.version.kind !== "本工具尺度" && !isHint(ground)
export const citable = (ground: Ground): boolean => mayStandInPaper(ground) && !ground.inferred
/** A debtor of a due debt may be reminded of it: a few contacts at night break at most a norm, which is then cited itself. */
const isNightAlone = ({ established }: Ground): boolean =>
  established.filter((entry) => entry.hint).every((entry) => entry.element === "night-contact")
/** Asked about in papers, as far as nothing stronger can be said. */
export const isOpen = (ground: Ground): boolean =>
  mayStandInPaper(ground) && ground.inferred === true && !(ground.position === "due" && isNightAlone(ground))

/**
 * How the person concerned stands to a debt; undefined where nothing tells, and where role and answer exclude each other: a paper would admit a debt that
 * the person denies, or deny one that they own.
 */
export const standsAs = (claim: Claim | undefined): PaperSubject["stands"] | undefined => {
  const debtor = claim?.debtor?.value
  const role = claim?.role?.value
  if (role === undefined) return undefined
  if (isDebtorRole(role)) return debtor === undefined || debtor === "self" || isBoundForAnother(role) ? "borrower" : undefined
  return excludesDebtor(role, debtor) ? undefined : "other"
}

/** The sides of which a paper may speak: not those that only messages tell of, whose debt the person has not said. */
export const placedParties = ({ counterparties }: Dossier): readonly Counterparty[] =>
  counterparties.filter((party) => party.known === undefined)

/** A code, and a notice of what moved on an account, are no contacts about a debt, whoever lent: no paper counts them or shows their words. */
const withoutAccount = (timeline: Timeline, rows: Int32Array): Int32Array =>
  Int32Array.from(
    pick(rows, (row) => {
      const form = formOf(timeline, row)
      return form !== "code" && form !== "movement"
    }),
  )

const subjects = new WeakMap<Dossier, Map<string, PaperSubject>>()
/** Made once of a case, however many papers are about it. */
export const paperSubjectOf = (dossier: Dossier, id: string | undefined): PaperSubject | undefined => {
  const party = dossier.counterparties.find((entry) => entry.id === id)
  if (!party) return undefined
  const held = subjects.get(dossier) ?? new Map<string, PaperSubject>()
  subjects.set(dossier, held)
  const made = held.get(party.id) ?? subjectOf(dossier, party)
  held.set(party.id, made)
  return made
}
const subjectOf = (dossier: Dossier, party: Counterparty): PaperSubject => {
  const { timeline, facts } = dossier
  const group = timeline.groups.find((entry) => entry.counterparty === party.id)
  const contacts = group ? withoutAccount(timeline, countedOn(timeline, group.rows, dossier.day)) : new Int32Array()
  const claim = dossier.claims.find((entry) => entry.id === party.claim)
  const role = claim?.role
  const loan = dossier.loans.find((entry) => entry.claim === party.claim)
  const mine = <T extends { readonly claim: string | null; readonly counterparty: string | null }>(list: readonly T[]): readonly T[] =>
    list.filter((entry) => entry.counterparty === party.id || (entry.counterparty === null && entry.claim === party.claim))
  return {
    dossier,
    party,
    role,
    claim,
    loan,
    calls: received(timeline, contacts, callKinds),
    messages: received(timeline, contacts, messageKinds),
    contacts,
    refusals: refusalsTo(dossier.refusals, party.id),
    findings: mine(dossier.findings),
    grounds: mine(dossier.grounds).filter(citable),
    open: mine(dossier.grounds).filter(isOpen),
    stands: standsAs(claim) ?? "other",
    owing:
      standsAs(claim) === "borrower" &&
      (role?.value === "borrower-overdue" ||
        facts.one(claimKeyOf(party.claim, "unpaid"))?.value === "yes" ||
        (loan !== undefined && isOverdue(loan.standingOn(dossier.day)))),
    ownToo: standsAs(claim) !== "borrower" && (claim?.ownBusiness !== undefined || hasOwnDebtToo(claim, dossier.claims)),
    unit: facts.one("called-unit")?.value === "yes",
    settled: role?.value === "borrower-settled" || loan?.settled !== undefined,
    said: (name) => facts.many(claimKeyOf(party.claim, name)),
  }
}
