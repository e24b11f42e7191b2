/** Where law and measures meet: every version measures the acts of its own days, and a provision is met only with nothing missing. */
import type { Claim, Counterparty, Loan } from "../case/claim.ts"
import type { Facts } from "../case/facts.ts"
import { addDays, type Day, dayOf } from "../case/time.ts"
import type { Article, Elements, Law, Provision, Version } from "../law/instrument.ts"
import { normsFor } from "../law/norm-selection.ts"
import { refOf } from "../law/reference.ts"
import type { Refusal } from "../refusals/refusal.ts"
import { measureAll } from "../rules/index.ts"
import { nightWindow } from "../rules/quiet-hours/window.ts"
import type { Finding, RuleInput } from "../rules/rule.ts"
import { pressingOf } from "../timeline/contacts.ts"
import { count } from "../timeline/measure.ts"
import { datedDays, isCall, pick } from "../timeline/rows.ts"
import { type Group, ofRecords, type Timeline } from "../timeline/timeline.ts"
import { actsOf } from "./acts.ts"
import { comparisonOf } from "./comparison.ts"
import { continuing } from "./continuing.ts"
import type { Scope } from "./elements/element.ts"
import { elements } from "./elements/index.ts"
import { type Ground, isHint, type TextMissing } from "./ground.ts"
import { parametersFor, withinVersion } from "./parameters.ts"
import { claimFact, positionsOf, runsOf, runsWithin } from "./position.ts"
import { type WeighedGround, weigh, type Yardstick } from "./weigh.ts"

export interface LawInput {
  readonly law: Law
  readonly timeline: Timeline
  readonly facts: Facts
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
  readonly loans: readonly Loan[]
  readonly refusals: readonly Refusal[]
  /** The last day that is looked at (the day of the dossier): later acts take no part. */
  readonly lastDay: Day
}
export interface Applied {
  readonly grounds: readonly Ground[]
  /** Provisions that are no breach even where nothing is missing: rights to ask, and law that only its own authorities apply. For the person, never for a paper. */
  readonly apart: readonly Ground[]
  readonly notHeld: readonly TextMissing[]
  readonly findings: readonly Finding[]
}
export type Measure = (input: RuleInput, only?: ReadonlySet<string>) => readonly Finding[]
/** The rules that some element rests on: for a part of the days nothing else is measured again. */
const bearing: ReadonlySet<string> = new Set(Object.values(elements).flatMap(({ by }) => (typeof by === "object" ? [by.rule] : [])))
type Span = { readonly from: Day; readonly to: Day }

/** Days from the first to the last dated event, up to `lastDay`; undefined when there is none. */
const spanOf = (timeline: Timeline, lastDay: Day): Span | undefined => {
  const all = datedDays(timeline)
  if (!all) return undefined
  const { from } = all
  const to = all.to < lastDay ? all.to : lastDay
  return from <= to ? { from, to } : undefined
}
const named = new WeakMap<Timeline, Timeline>()
/** A timeline with its named sides alone; the same for the same timeline. */
const namedAlone = (timeline: Timeline): Timeline => {
  const held = named.get(timeline)
  if (held) return held
  const groups = timeline.groups.filter((group) => group.attributed)
  const made =
    timeline.records === timeline ? ofRecords({ ...timeline, groups }) : { ...timeline, groups, records: namedAlone(timeline.records) }
  named.set(timeline, made)
  return made
}
/** The yardstick in force on a day: the tool's own readings of words that have no number in law. */
const yardstickOn = (law: Law, day: Day): Yardstick => {
  const texts = yardsticksIn(law).filter((version) => law.version(version.instrument, day) === version)
  const key = texts.map(({ instrument, effective }) => `${instrument} ${effective}`).join()
  const held = yardsticks.get(law) ?? new Map<string, Yardstick>()
  yardsticks.set(law, held)
  const made =
    held.get(key) ??
    new Map(
      texts
        .flatMap((version) => version.articles.flatMap((article) => article.provisions))
        .flatMap((unit) => (unit.elements ? [[unit.anchor, unit.elements] as const] : [])),
    )
  held.set(key, made)
  return made
}
const yardsticksIn = (law: Law): readonly Version[] => law.versions.filter((version) => version.kind === "本工具尺度")
/** By the texts in force: there are few. */
const yardsticks = new WeakMap<Law, Map<string, Yardstick>>()
interface Fitting {
  readonly elements: Elements
  readonly reference?: true
  readonly presumed?: true
}
/** Says which kind of loan it is: then nothing is presumed of it. */
const answersKind = ({ facts, claim }: Scope): boolean => (claimFact(facts, claim, "loan-kind")?.value ?? "unknown") !== "unknown"
/** A credit card is one whoever issued it: the bank's rules for cards are asked. */
const lenderTypeOf = (claim: Claim, facts: Facts): string | undefined => {
  const type = claim.lenderType?.value
  return type === "bank" && claimFact(facts, claim, "loan-kind")?.value === "card" ? "card" : type
}
/** What a provision needs of whoever was called; undefined where it protects natural persons and a unit was called. The people of a firm are asked which it was. */
const forHolder = ({ holder, elements }: Provision, { facts, claim }: Scope): Elements | undefined => {
  if (!elements || holder !== "自然人") return elements
  const unit = facts.one("called-unit")?.value
  if (unit === "yes") return undefined
  return unit === undefined && claim.role?.value === "employer" ? { all: [{ element: "natural-person" }, elements] } : elements
}
/**
 * What a provision needs of this lender on this day; undefined where it is not written for it. A norm for some kinds of lender asks first what kind
 * this one is, and one with a condition (a kind of loan, a membership) needs that shown besides its own elements.
 */
const fittingOf = (law: Law, version: Version, provision: Provision, scope: Scope): Fitting | undefined => {
  const { lenders } = provision
  const elements = forHolder(provision, scope)
  if (!elements || !lenders) return elements && { elements }
  const type = lenderTypeOf(scope.claim, scope.facts)
  if (type === undefined || type === "unknown") return { elements: { all: [{ element: "lender-type" }, elements] } }
  if (!lenders.includes(type)) return undefined
  const rule = normsFor(law, type, scope.acts.from).find((norm) => norm.version === version)?.rule
  // An instrument that no line of the selection names is for the lenders that it names itself.
  if (!rule) return law.selection.rules.some((one) => one.norm === version.instrument) ? undefined : { elements }
  const presumed = rule.needs !== undefined && rule.presumed.includes(type) && !answersKind(scope)
  return {
    elements: rule.needs === undefined || presumed ? elements : { all: [{ element: rule.needs }, elements] },
    ...(rule.reference ? { reference: true as const } : {}),
    ...(presumed ? { presumed: true as const } : {}),
  }
}
const nightsNamed = new WeakMap<Law, Scope["isNightNamed"]>()
/** Whether a norm in force on a day names the night hours: looked up once of each day. */
const nightsNamedBy = (law: Law): Scope["isNightNamed"] => {
  const held = nightsNamed.get(law)
  if (held) return held
  const days = new Map<Day, boolean>()
  const made = (day: Day): boolean => {
    const known = days.get(day) ?? nightWindow(parametersFor(law, { from: day, to: day }))?.binding === true
    days.set(day, known)
    return known
  }
  nightsNamed.set(law, made)
  return made
}
const counted = new WeakMap<Int32Array, Scope["counts"]>()
const countsOf = (timeline: Timeline, contacts: Int32Array): Scope["counts"] => {
  const held = counted.get(contacts)
  if (held) return held
  const messages = pick(contacts, (row) => !isCall(timeline, row))
  const made = { contacts: count(timeline, contacts), ...(messages.length > 0 ? { messages: count(timeline, messages) } : {}) }
  counted.set(contacts, made)
  return made
}
/** The days from the first to the last of some dated rows in order of time. */
const daysOf = (timeline: Timeline, rows: Int32Array): Span => ({
  from: dayOf(timeline.at[rows[0] as number] as number),
  to: dayOf(timeline.at[rows.at(-1) as number] as number),
})
const groundOf = (
  version: Version,
  article: Article,
  provision: Provision,
  scope: Scope,
  group: Group,
  { met, established, missing, weak, acts }: WeighedGround,
): Ground => {
  const events = actsOf(provision, scope.timeline, scope.contacts, acts)
  return {
    ref: refOf(version, provision),
    version,
    article,
    provision,
    claim: group.claim,
    counterparty: group.counterparty,
    position: scope.position,
    acts: daysOf(scope.timeline, events),
    met,
    ...(met && weak ? { inferred: true as const } : {}),
    established,
    missing,
    events,
  }
}
const groundsOf = (law: Law, version: Version, scope: Scope, group: Group, yardstick: Yardstick): Ground[] =>
  version.articles.flatMap((article) =>
    article.provisions.flatMap((provision) => {
      const fitting = fittingOf(law, version, provision, scope)
      if (!fitting) return []
      const { elements, ...standing } = fitting
      const made = (weighed: WeighedGround): Ground => ({
        ...groundOf(version, article, provision, scope, group, weighed),
        ...standing,
      })
      const weighed = weigh(elements, scope, yardstick)
      if (!weighed.ruledOut) return [made(weighed)]
      const compared = comparisonOf(version, elements, scope)
      const beside = compared && weigh(compared, scope, yardstick)
      return beside?.met ? [{ ...made(beside), comparison: true as const }] : []
    }),
  )

/** True where a met provision of this version would be a breach by somebody's lender: procedure and requests go by the day of filing, and hints bear nothing. */
const bearsGround = (version: Version, claims: readonly Claim[]): boolean =>
  version.articles.some(
    (article) =>
      !isHint({ article, version }) &&
      article.provisions.some(
        ({ elements, use, lenders }) =>
          elements && use === undefined && (!lenders || claims.some(({ lenderType }) => lenderType && lenders.includes(lenderType.value))),
      ),
  )
/**
 * Days before the first held text of a statute that could bear a ground. Norms and yardsticks are left out: there was none before their first
 * version. What took the place of other instruments is held from the day on which the first of them is.
 */
const notHeldBefore = (law: Law, span: Span, claims: readonly Claim[]): TextMissing[] => {
  const bearing = law.versions.filter((version) => bearsGround(version, claims))
  const replaced = new Set(bearing.flatMap((version) => version.replaces ?? []))
  const firsts = bearing
    .filter((version, i) => bearing[i - 1]?.instrument !== version.instrument && !replaced.has(version.instrument))
    .map((version) =>
      bearing
        .filter((other) => version.replaces?.includes(other.instrument))
        .reduce((first, other) => (other.effective < first.effective ? other : first), version),
    )
  return firsts
    .filter((version) => version.effective > span.from && !["国家标准", "自律规范", "本工具尺度"].includes(version.kind))
    .map((version) => ({
      instrument: version.instrument,
      title: version.title,
      from: span.from,
      to: version.effective > span.to ? span.to : addDays(version.effective, -1),
    }))
}

/**
 * Measures the whole course once for the findings, then, for each version of each instrument and each run of days in which the person stood in
 * one position to the debt, the acts of those days, and weighs the provisions for every counterparty that is named and tied to a claim.
 * Grounds come in the order of the law files, unmet ones with what they lack; a provision that what is known of the person rules out (a norm for
 * debtors of a due debt, for somebody who is none) is not mentioned at all. Nothing is said about numbers that belong to nobody yet.
 */
export const applyLaw = (input: LawInput, measure: Measure = measureAll): Applied => {
  const { law, timeline, facts } = input
  const span = spanOf(timeline, input.lastDay)
  const { claims, loans, refusals } = input
  if (!span) {
    // Without a dated contact there is what answers and documents tell: a credit report, money that nobody asked for.
    const acts = { from: input.lastDay, to: input.lastDay }
    const findings = measure({ timeline, acts, facts, loans, claims, refusals, parameters: parametersFor(law, acts) })
    return { grounds: [], apart: [], notHeld: [], findings }
  }
  const findings = measure({ timeline, acts: span, facts, loans, claims, refusals, parameters: parametersFor(law, span) })
  // Only named opposite sides are weighed, so only they are measured again for a part of the days.
  const sides = namedAlone(timeline)
  const measured = new Map([[`${span.from}/${span.to}`, findings]])
  const findingsFor = (acts: Span): readonly Finding[] => {
    const key = `${acts.from}/${acts.to}`
    const found =
      measured.get(key) ?? measure({ timeline: sides, acts, facts, loans, claims, refusals, parameters: parametersFor(law, acts) }, bearing)
    measured.set(key, found)
    return found
  }
  const isNightNamed = nightsNamedBy(law)
  const grounds: Ground[] = []
  const groups = timeline.groups.flatMap((group) => {
    const claim = input.claims.find((entry) => entry.id === group.claim)
    if (!group.attributed || group.counterparty === null || !claim) return []
    const positions = positionsOf(
      facts,
      claim,
      loans.find((loan) => loan.claim === claim.id),
    )
    return [{ group, claim, runs: runsOf(positions, span), positions }]
  })
  for (const version of law.versions.filter((entry) => entry.kind !== "本工具尺度")) {
    const days = withinVersion(version, span)
    if (!days || !version.articles.some((article) => article.provisions.some((unit) => unit.elements))) continue
    for (const { group, claim, positions, runs } of groups) {
      for (const { from, to, position } of runsWithin(runs, days)) {
        const acts = { from, to }
        // A receipt for a payment is no act that anything could be held against.
        const contacts = pressingOf(timeline, group, acts)
        if (contacts.length === 0) continue
        const own = findingsFor(acts).filter((finding) => finding.counterparty === group.counterparty && finding.claim === group.claim)
        grounds.push(
          ...groundsOf(
            law,
            version,
            {
              timeline,
              facts,
              claim,
              acts,
              position,
              positions,
              contacts,
              counts: countsOf(timeline, contacts),
              findings: own,
              isNightNamed,
            },
            group,
            yardstickOn(law, from),
          ),
        )
      }
    }
  }
  return {
    grounds: continuing(
      law,
      timeline,
      grounds.filter((ground) => ground.provision.use === undefined),
    ),
    apart: grounds.filter((ground) => ground.provision.use !== undefined),
    notHeld: notHeldBefore(law, span, input.claims),
    findings,
  }
}
