/** What one document is about: a counterparty, its claim, the contacts received from it, and the grounds that may be cited. */

import type { Cited } from "../../case/citation.ts"
import type { Claim, Counterparty, Loan } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Gap } from "../../case/gap.ts"
import { questionOf } from "../../case/questions/index.ts"
import type { Role } from "../../case/role.ts"
import { isAgentRole } from "../../case/role.ts"
import type { Dossier } from "../../dossier.ts"
import { type Ground, isHint } from "../../grounds/ground.ts"
import { refusalsTo } from "../../rules/after-refusal/refusals.ts"
import type { Finding } from "../../rules/rule.ts"
import { callKinds, countedOn, messageKinds } from "../../timeline/contacts.ts"
import { received } from "../../timeline/rows.ts"
import type { Refusal } from "../sheet/ast.ts"
import { undecidedFor } from "./undecided.ts"
import { nothingToTell } from "./unread.ts"

export interface Matter {
  readonly dossier: Dossier
  readonly party: Counterparty
  readonly claim: Claim | undefined
  readonly loan: Loan | undefined
  /** Timeline rows received from the counterparty. */
  readonly calls: Int32Array
  readonly messages: Int32Array
  readonly contacts: Int32Array
  /** When the person told the counterparty to stop, in order of time: `stated`, or shown by the person's own messages. */
  readonly refusals: readonly Cited<string>[]
  readonly findings: readonly Finding[]
  /** Met, and strong enough to be cited. */
  readonly grounds: readonly Ground[]
  /** Met by this tool's own yardstick alone: a paper asks about them and says of none that it was broken. */
  readonly open: readonly Ground[]
  readonly role: Cited<Role> | undefined
  /** `borrower`: bound by the debt, as far as the person says; `other`: somebody whom the debt does not bind. */
  readonly stands: "borrower" | "other"
  /** A unit's telephone is called, not a natural person's. */
  readonly unit: boolean
  /** The person was bound by the debt and says that it is settled. */
  readonly settled: boolean
  /** What the person says of the claim: the answers to its question of this name. */
  said(name: string): readonly Cited<string>[]
}
const bound: ReadonlySet<Role> = new Set(["borrower-current", "borrower-overdue", "borrower-settled", "guarantor", "joint-debtor"])
const mayStandInPaper = (ground: Ground): boolean =>
  ground.met && ground.provision.use === undefined && ground.version.kind !== "本工具尺度" && !isHint(ground)
export const citable = (ground: Ground): boolean => mayStandInPaper(ground) && !ground.inferred
/** A debtor of a due debt may be reminded of it: a few contacts at night break at most a norm, which is then cited itself. */
const isNightAlone = ({ established }: Ground): boolean =>
  established.filter((entry) => entry.hint).every((entry) => entry.element === "night-contact")
/** Asked about in papers, as far as nothing stronger can be said. */
export const isOpen = (ground: Ground): boolean =>
  mayStandInPaper(ground) && ground.inferred === true && !(ground.position === "due" && isNightAlone(ground))

/** Whoever acts for another stands as that person does, by the answer about this debt; undefined while it is not given. */
const standsAs = (role: Role | undefined, claim: Claim | undefined): Matter["stands"] | undefined => {
  if (!isAgentRole(role)) return role && bound.has(role) ? "borrower" : "other"
  const debtor = claim?.debtor?.value
  return debtor === "self" ? "borrower" : debtor === "other" || debtor === "nobody" ? "other" : undefined
}

export const matterOf = (dossier: Dossier, id: string | undefined): Matter | undefined => {
  const party = dossier.counterparties.find((entry) => entry.id === id)
  if (!party) return undefined
  const { timeline, facts } = dossier
  const group = timeline.groups.find((entry) => entry.counterparty === party.id)
  const contacts = group ? countedOn(timeline, group.rows, dossier.day) : new Int32Array()
  const role = facts.role
  const claim = dossier.claims.find((entry) => entry.id === party.claim)
  const mine = <T extends { readonly claim: string | null; readonly counterparty: string | null }>(list: readonly T[]): readonly T[] =>
    list.filter((entry) => entry.counterparty === party.id || (entry.counterparty === null && entry.claim === party.claim))
  return {
    dossier,
    party,
    role,
    claim,
    loan: dossier.loans.find((loan) => loan.claim === party.claim),
    calls: received(timeline, contacts, callKinds),
    messages: received(timeline, contacts, messageKinds),
    contacts,
    refusals: group ? refusalsTo(timeline, group) : [],
    findings: mine(dossier.findings),
    grounds: mine(dossier.grounds).filter(citable),
    open: mine(dossier.grounds).filter(isOpen),
    stands: standsAs(role?.value, claim) ?? "other",
    unit: facts.one("called-unit")?.value === "yes",
    settled: role?.value === "borrower-settled" || facts.many(claimKeyOf(party.claim, "settled")).length > 0,
    said: (name) => facts.many(claimKeyOf(party.claim, name)),
  }
}

/** The gap of a paper that waits for an answer. */
export const asked = (doc: string, key: string): Gap => {
  const question = questionOf(key)
  return {
    what: "statement-missing",
    params: { key },
    blocks: [doc],
    how: `请回答：${question?.ask.zh ?? key}`,
    ...(question ? { question: { key, type: question.type } } : {}),
  }
}
/** A gap for each statement that a document cannot do without and that the person has not made. */
const unanswered = (dossier: Dossier, doc: string, keys: readonly string[]): readonly Gap[] =>
  keys
    .filter((key) => (key === "role" ? dossier.facts.role === undefined : dossier.facts.many(key).length === 0))
    .map((key) => asked(doc, key))
/**
 * Why a paper to or about a counterparty cannot be drafted: first what decides whether there is anything to say, then whether there is (`found`),
 * and only then what the paper itself needs. So nobody is asked for a name to be told that nothing was found.
 */
export const refusalOf = ({ dossier, contacts, party, claim }: Matter, doc: string, found: boolean): Refusal | undefined => {
  const [role] = unanswered(dossier, doc, ["role"])
  if (contacts.length > 0 && role) return { why: "missing", gaps: [role] }
  // A borrower complains and anybody else reports: which of the two is the represented person's is never guessed.
  if (contacts.length > 0 && standsAs(dossier.facts.role?.value, claim) === undefined)
    return { why: "missing", gaps: [asked(doc, claimKeyOf(party.claim, "debtor"))] }
  const [conflict] = dossier.gaps.filter(
    (gap) => gap.what === "answers-contradict" && gap.params?.claim === party.claim && gap.blocks.includes(doc),
  )
  // Of two answers that exclude each other one is untrue, and a paper would carry it to an authority.
  if (contacts.length > 0 && conflict) return { why: "missing", gaps: [conflict] }
  if (contacts.length === 0 || !found) {
    const shared = dossier.gaps.filter(
      (gap) => gap.what === "number-in-two-claims" && `${gap.params?.claims}`.split("、").includes(party.claim) && gap.blocks.includes(doc),
    )
    const [open, ...more] = shared
    // Nothing is said of a side while contacts that may be its own are counted for nobody.
    if (open) return { why: "missing", gaps: [open, ...more] }
    // Nor while an answer is open that decides whether they were too many.
    const [undecided, ...others] = contacts.length > 0 ? undecidedFor(dossier, party) : []
    return undecided ? { why: "missing", gaps: [undecided, ...others] } : nothingToTell(dossier, doc)
  }
  const [first, ...rest] = unanswered(dossier, doc, ["name", "phone"])
  return first ? { why: "missing", gaps: [first, ...rest] } : undefined
}
/** Whoever was called by mistake, or before the due day, tells the other side first; what it does after that is what an authority is asked about. */
export const tellFirst = (doc: string): Gap => ({
  what: "not-yet-told",
  blocks: [doc],
  how: "先用停止联系告知函告知对方并留下凭证；告知之后仍被联系，再写这份材料。",
})
/** The gap of a case in which no number belongs to a named opposite side. */
export const nobodyNamed = (doc: string): Gap => ({
  ...asked(doc, claimKeyOf(1, "lender")),
  what: "counterparty-missing",
  how: "请说明对方是哪家机构，以及哪些号码是为这笔债打来的。",
})
