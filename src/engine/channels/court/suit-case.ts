/** What a case gives to a civil suit: the statutes met for one claimed debt, whom they are met against, and what is known of an injunction's conditions. */

import { type EventKind, eventKinds } from "../../case/batch.ts"
import type { Counterparty } from "../../case/claim.ts"
import { keyFor } from "../../case/claim-key.ts"
import { type Day, dayOf } from "../../case/time.ts"
import { isCivil } from "../../documents/sections/civil.ts"
import type { Dossier } from "../../dossier.ts"
import type { Ground } from "../../grounds/ground.ts"
import { type ProcedureRule, procedureList } from "./procedure.ts"
import type { SuitSituation } from "./suit.ts"

/** What a suit about one claimed debt can rest on. */
export interface SuitCase {
  readonly claim: string
  /** Statutes of civil law that name a right, met and strong enough to be cited. */
  readonly grounds: readonly Ground[]
  readonly rights: readonly string[]
  readonly network: SuitSituation["network"]
  readonly against: readonly Counterparty[]
  /** The last dated contact of those sued against, up to the day of filing. */
  readonly last?: Day
}
/** A condition as the case shows it; `stated` where nothing but the person's own words does. */
export interface ShownCondition {
  readonly met: boolean
  readonly stated: boolean
  readonly shows: readonly string[]
  /** Only of a condition that a question settles. */
  readonly answered?: boolean
}

const published: ReadonlySet<EventKind> = new Set(["post", "comment"])
const bodily: ReadonlySet<EventKind> = new Set(["visit", "letter"])
/** Posts are a tort over an information network, visits and letters are none; of calls and messages courts differ. */
const networkOf = (dossier: Dossier, grounds: readonly Ground[]): SuitSituation["network"] => {
  const codes = new Set(grounds.flatMap((ground) => [...new Set(ground.events.map((row) => dossier.timeline.kind[row] as number))]))
  const kinds = [...codes].map((code) => eventKinds[code] as EventKind)
  if (kinds.some((kind) => published.has(kind))) return "yes"
  return kinds.length > 0 && kinds.every((kind) => bodily.has(kind)) ? "no" : "unsettled"
}
const lastOf = (dossier: Dossier, against: readonly Counterparty[]): Day | undefined => {
  const { timeline, day } = dossier
  const ids = new Set(against.map((party) => party.id))
  const ends = timeline.groups
    .filter((group) => group.counterparty !== null && ids.has(group.counterparty))
    // In order of time, undated rows last.
    .map((group) => group.rows.findLast((row) => !Number.isNaN(timeline.at[row]) && dayOf(timeline.at[row] as number) <= day))
    .filter((row) => row !== undefined)
    .map((row) => timeline.at[row] as number)
  return ends.length === 0 ? undefined : dayOf(ends.reduce((a, b) => Math.max(a, b)))
}

/** One claim as a suit would see it; `party` keeps to one opposite side. */
export const suitCase = (dossier: Dossier, claim: string, party?: string): SuitCase => {
  const grounds = dossier.grounds.filter(
    (ground) => ground.claim === claim && (party === undefined || ground.counterparty === party) && isCivil(ground),
  )
  const against = dossier.counterparties.filter((entry) => grounds.some((ground) => ground.counterparty === entry.id))
  const last = lastOf(dossier, against)
  return {
    claim,
    grounds,
    rights: [...new Set(grounds.flatMap((ground) => ground.provision.right ?? []))],
    network: networkOf(dossier, grounds),
    against,
    ...(last === undefined ? {} : { last }),
  }
}

/** Whether anything is a basis for a suit about a claim, the first where none is named. */
export const hasSuit = (dossier: Dossier, claim: string | undefined): boolean => {
  const about = claim ?? dossier.claims[0]?.id
  return about !== undefined && suitCase(dossier, about).grounds.length > 0
}
const answered = (dossier: Dossier, key: string): { readonly value: string; readonly on: string } | undefined => {
  const fact = dossier.facts.one(key)
  const item = dossier.items.find((entry) => entry.id === fact?.from[0].item)
  return fact && { value: fact.value, on: item?.receivedAt.slice(0, 10) ?? "" }
}
const byAnswer = (dossier: Dossier, rule: ProcedureRule, claim: string): ShownCondition => {
  const question = rule.more.get("question")
  const said = question === undefined ? undefined : answered(dossier, keyFor(question, claim))
  if (!said) return { met: false, stated: false, shows: [], answered: false }
  const met = procedureList(rule, "answers").includes(said.value)
  return { met, stated: met, shows: [`您在${said.on}的回答，${met ? "符合" : "不符合"}这一条。`], answered: true }
}
/** Numbers that a message ties to the side, whoever else says so. */
const unstated = ({ against }: SuitCase): number =>
  new Set(against.flatMap((party) => party.links.flatMap((link) => (link.how === "stated" || link.said ? [] : [link.number])))).size
const shownFor: Readonly<Record<string, (dossier: Dossier, suit: SuitCase, rule: ProcedureRule) => ShownCondition>> = {
  ongoing: (dossier, suit, rule) => {
    const record = suit.last === undefined ? [] : [`材料里最近一次联络是${suit.last}。`]
    // A record of the day of filing speaks for itself; of any earlier day the person has to say how it stands.
    if (suit.last === dossier.day) return { met: true, stated: false, shows: record }
    const said = byAnswer(dossier, rule, suit.claim)
    return { ...said, shows: [...record, ...said.shows] }
  },
  identified: (dossier, suit) => {
    const claim = dossier.claims.find(({ id }) => id === suit.claim)
    const links = new Set(suit.against.flatMap((party) => party.links.map((link) => link.number))).size
    const proven = unstated(suit)
    const names = suit.against.map((party) => party.name.value).join("、")
    const shows = links === 0 ? [] : [`归到${names}名下的号码${links}个，其中${proven}个有短信里的署名、名称作证。`]
    // A number without a name is nobody whom a court could order.
    const named = claim?.lender !== undefined || claim?.platform !== undefined
    return { met: named && links > 0, stated: named && links > 0 && proven === 0, shows }
  },
  evidence: (_dossier, suit) => {
    const rows = new Set<number>()
    for (const { events } of suit.grounds) for (const row of events) rows.add(row)
    const shows = rows.size === 0 ? [] : [`材料里有${rows.size}次联络的记录。`]
    return { met: rows.size > 0, stated: false, shows }
  },
}
/** How one condition of an injunction stands in the case: what is unknown is not shown. */
export const conditionShown = (dossier: Dossier, suit: SuitCase, rule: ProcedureRule): ShownCondition =>
  (shownFor[rule.id] ?? ((about, of, condition) => byAnswer(about, condition, of.claim)))(dossier, suit, rule)
