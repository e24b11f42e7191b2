/** The dossier in the JSON shapes of the contract: formatting of identifiers only, no decisions. */
import type { Extraction } from "../case/batch.ts"
import type { Citation, Cited } from "../case/citation.ts"
import type { Issue } from "../case/issue.ts"
import type { EvidenceItem } from "../case/item.ts"
import type { Sign } from "../causes/cause.ts"
import { causes } from "../causes/index.ts"
import { unreadCounts, unreadHow, unreadSentence } from "../causes/unread-told.ts"
import { suitOf } from "../channels/court/suit-view.ts"
import type { Book } from "../channels/index.ts"
import { deadlinesOf } from "../channels/terms/deadlines.ts"
import { inputOf } from "../channels/terms/input.ts"
import { nothingFound } from "../documents/sections/nothing-found.ts"
import type { Dossier } from "../dossier.ts"
import { elementTitle } from "../grounds/elements/index.ts"
import { type Ground, isHint } from "../grounds/ground.ts"
import { importers } from "../importers/index.ts"
import { rules } from "../rules/index.ts"
import type { Finding } from "../rules/rule.ts"
import { unreadRows } from "../timeline/unread.ts"
import { unsoundIn } from "../verbs/sound.ts"
import type {
  ClaimView,
  DiagnosisView,
  EventPage,
  EventView,
  FindingView,
  GroundView,
  IssueView,
  ItemView,
  LoanView,
  MeasureView,
  PageOptions,
  PartyView,
  RowsUnread,
  Showable,
  ShowOptions,
  Summary,
} from "./contract.ts"
import { issueView } from "./contract.ts"
import { sheetOf } from "./sheet.ts"

const ruleOf = new Map(rules.map((rule) => [rule.id, rule]))
const causeTitle = new Map(causes.map((cause) => [cause.id, cause.title]))
const importerIds: ReadonlySet<string> = new Set(importers.map((importer) => importer.id))
const limitsOf = new Map(importers.map((importer) => [importer.id, importer.limits]))

/** Ids of archives whose entries became items of their own. */
export const archivesOf = (items: readonly EvidenceItem[]): ReadonlySet<string> =>
  new Set(items.flatMap((item) => (item.obtained.startsWith("zip:") ? [item.obtained.slice(4)] : [])))
/** Issues of reception before those of reading, each once. */
export const merged = (received: readonly Issue[], read: readonly IssueView[]): readonly IssueView[] => {
  const told = new Set(read.map((issue) => JSON.stringify(issue)))
  return [...received.map(issueView).filter((issue) => !told.has(JSON.stringify(issue))), ...read]
}
/** What a reader says of a file that reception has explained already: a locked or damaged archive is no unknown file, nor is one that was unpacked. */
const explained = (item: EvidenceItem, archives: ReadonlySet<string>): boolean =>
  archives.has(item.id) || item.issues.some(({ code }) => code === "needs-password" || code === "bad-zip" || code === "too-large")
/** An item with what was recorded when it was received, and what was read from it. */
export const itemView = (item: EvidenceItem, extraction: Extraction | undefined, archives: ReadonlySet<string>): ItemView => {
  const statement = extraction?.statements[0]
  const read = [...(extraction?.issues ?? []), ...(extraction?.refused ?? [])].filter(
    (issue) => issue.code !== "unknown-format" || !explained(item, archives),
  )
  return {
    id: item.id,
    name: item.name,
    kind: item.kind,
    obtained: item.obtained,
    receivedAt: item.receivedAt,
    size: item.size,
    withdrawn: item.withdrawn,
    erased: item.erased,
    importer: extraction && importerIds.has(extraction.importer) ? extraction.importer : null,
    rows: { read: extraction?.read ?? 0, kept: extraction?.kept ?? 0, refused: (extraction?.read ?? 0) - (extraction?.kept ?? 0) },
    coverage: (extraction?.coverage ?? []).map(({ from, to, connectedOnly }) => ({ from, to, connectedOnly })),
    issues: merged(item.issues, read.map(issueView)),
    limits: limitsOf.get(extraction?.importer ?? "") ?? [],
    ...(statement ? { statement } : {}),
  }
}

export const eventView = (dossier: Dossier, index: number): EventView => {
  const event = dossier.timeline.event(index)
  return {
    id: event.id,
    kind: event.kind,
    at: event.at,
    precision: event.precision,
    // What reached the person and went on is incoming; what cannot be told stays unknown.
    direction: event.direction === "forwarded" ? "in" : event.direction,
    ...(event.durationS === null ? {} : { durationS: event.durationS }),
    ...(event.connected === null ? {} : { connected: event.connected }),
    ...(event.number === null ? {} : { number: event.number }),
    counterparty: event.counterparty,
    claim: event.claim,
    ...(event.text === null ? {} : { text: event.text }),
    citations: event.citations,
  }
}
const placesIn = ({ at }: Citation): number => ("ranges" in at ? at.ranges.length : 1)
/** The first `most` places, and how many there are where that is not all. */
const cut = (citations: readonly Citation[], most = Number.POSITIVE_INFINITY): Pick<MeasureView, "citations" | "placesTotal"> => {
  const placesTotal = citations.reduce((sum, citation) => sum + placesIn(citation), 0)
  if (placesTotal <= most) return { citations }
  let left = most
  const kept = citations.flatMap((citation): Citation[] => {
    const { item, at } = citation
    const taken = Math.min(left, placesIn(citation))
    left -= taken
    if (taken === 0) return []
    return ["ranges" in at ? { item, at: { ...at, ranges: at.ranges.slice(0, taken) as unknown as typeof at.ranges } } : citation]
  })
  return { citations: kept, placesTotal }
}
const measureView = (title: string, cited: Cited<string | number>, most?: number): MeasureView => ({
  value: cited.value,
  title,
  weight: cited.weight,
  ...cut(cited.from, most),
})
/** The first `most` events by their ids, and how many there are where that is not all. */
const shown = (dossier: Dossier, events: Int32Array, most = Number.POSITIVE_INFINITY): Pick<FindingView, "events" | "eventsTotal"> => ({
  events: Array.from(events.length > most ? events.subarray(0, most) : events, (index) => dossier.timeline.eventId(index)),
  ...(events.length > most ? { eventsTotal: events.length } : {}),
})

/** Counts of what is left out, by the rows they were counted among: findings of one side share them. */
const leftOutOf = new WeakMap<Int32Array, { readonly unread?: RowsUnread }>()
/** Rows of a side that its counts leave out because part of them could not be read; nothing where there is none. */
const leftOut = (dossier: Dossier, rows: Int32Array | undefined): { readonly unread?: RowsUnread } => {
  if (!rows) return {}
  const known = leftOutOf.get(rows)
  if (known) return known
  const { untimed, undirected, clockless } = unreadRows(dossier.timeline, rows)
  const counts = Object.entries({ undirected, untimed, clockless }).filter(([, its]) => its.length > 0)
  const found = counts.length === 0 ? {} : { unread: Object.fromEntries(counts.map(([name, its]) => [name, its.length])) }
  leftOutOf.set(rows, found)
  return found
}
const groupOf = ({ timeline }: Dossier, finding: Finding) =>
  timeline.groups.find((group) =>
    finding.attributed
      ? group.counterparty === finding.counterparty
      : !group.attributed && group.rows.includes(finding.events[0] as number),
  )
/** The measures of a finding under their titles. */
export const titledMeasures = (finding: Finding) =>
  Object.entries(finding.measures).map(([name, cited]) => ({ name, title: ruleOf.get(finding.rule)?.measures[name] ?? name, cited }))
/** A finding with its measures and events as given: as views, or as what writes them piece by piece. */
export const findingAround = <M, E extends object>(dossier: Dossier, finding: Finding, measures: M, events: E) => {
  const rule = ruleOf.get(finding.rule)
  const group = groupOf(dossier, finding)
  // The number that a finding nobody stands behind is about; none where numbers were pooled.
  const number = finding.attributed || group?.pooled ? undefined : group?.title
  return {
    rule: finding.rule,
    title: rule?.title ?? finding.rule,
    claim: finding.claim,
    counterparty: finding.counterparty,
    attributed: finding.attributed,
    ...(number === undefined ? {} : { number }),
    measures,
    ...events,
    ...leftOut(dossier, group?.rows),
    coverage: finding.coverage.map(({ item, from, to, connectedOnly }) => ({ item, from, to, connectedOnly })),
    alternatives: rule?.alternatives ?? [],
  }
}
const findingView = (dossier: Dossier, finding: Finding, most?: number): FindingView =>
  findingAround(
    dossier,
    finding,
    Object.fromEntries(titledMeasures(finding).map(({ name, title, cited }) => [name, measureView(title, cited, most)])),
    shown(dossier, finding.events, most),
  )
export const groundView = (dossier: Dossier, ground: Ground, most?: number): GroundView => ({
  instrument: ground.ref.instrument,
  title: ground.ref.title,
  article: ground.ref.article,
  anchor: ground.ref.anchor,
  kind: ground.version.kind,
  effective: ground.version.effective,
  // An end that lies ahead of the day asked for is not told: on that day the version was simply in force.
  ...(ground.version.until && ground.version.until < dossier.day ? { until: ground.version.until } : {}),
  ...(ground.provision.modality ? { modality: ground.provision.modality } : {}),
  ...(ground.provision.right ? { right: ground.provision.right } : {}),
  claim: ground.claim,
  counterparty: ground.counterparty,
  acts: ground.acts,
  met: ground.met,
  ...(ground.inferred ? { inferred: true as const } : {}),
  ...(ground.continues ? { continues: { title: ground.continues.title, article: ground.continues.article } } : {}),
  ...(ground.met && (ground.inferred || isHint(ground)) ? { hint: true as const } : {}),
  by: ground.established.map((e) => ({
    element: e.element,
    title: elementTitle(dossier.law, e.element),
    stated: e.stated,
    ...(e.hint ? { hint: true as const } : {}),
    ...("finding" in e.by ? { rule: e.by.finding.rule } : {}),
  })),
  missing: ground.missing.map((element) => ({ element, title: elementTitle(dossier.law, element) })),
  text: ground.article.text,
  source: ground.article.source,
  confidence: ground.article.confidence,
  ...shown(dossier, ground.events, most),
})
const signView = (sign: Sign): DiagnosisView["for"][number] => ({ text: sign.text, citations: sign.from.flatMap((cited) => cited.from) })
const diagnosisView = (d: Dossier["diagnosis"][number]): DiagnosisView => ({
  claim: d.claim,
  cause: d.cause,
  title: causeTitle.get(d.cause) ?? d.cause,
  conclusion: d.conclusion,
  for: d.for.map(signView),
  against: d.against.map(signView),
  missing: d.missing,
})
const claimView = (c: Dossier["claims"][number]): ClaimView => ({
  id: c.id,
  lender: c.lender?.value ?? null,
  platform: c.platform?.value ?? null,
  lenderType: c.lenderType?.value ?? null,
  amountFen: c.amountFen?.value ?? null,
  debtor: c.debtor?.value ?? null,
  addressee: c.addressee?.value ?? null,
})
const partyView = (dossier: Dossier, party: Dossier["counterparties"][number]): PartyView => ({
  id: party.id,
  claim: party.claim,
  name: party.name.value,
  role: party.role,
  numbers: party.links.map((link) => ({ number: link.number, how: link.how, proof: link.proof.value, citations: link.proof.from })),
  contacts: dossier.timeline.groups.find((group) => group.counterparty === party.id)?.rows.length ?? 0,
  ...leftOut(dossier, dossier.timeline.groups.find((group) => group.counterparty === party.id)?.rows),
})
const loanView = (dossier: Dossier, loan: Dossier["loans"][number]): LoanView => ({
  claim: loan.claim,
  lender: loan.lender?.value ?? null,
  platform: loan.platform?.value ?? null,
  principalFen: loan.principalFen?.value ?? null,
  instalments: loan.instalments.map((i) => ({
    due: i.due.value,
    amountFen: i.amountFen ?? null,
    ...(i.paid ? { paid: { day: i.paid.value, amountFen: null } } : {}),
  })),
  standing: loan.standingOn(dossier.day),
})
/** What could not be read, in a sentence, with what to do and where it is; nothing where everything was read. */
const unreadView = ({ unread }: Dossier): Pick<Summary, "unread"> => {
  const sentence = unreadSentence(unread)
  if (sentence === undefined) return {}
  return { unread: { sentence, how: unreadHow(unread), ...unreadCounts(unread), items: unread.parts } }
}
export const summaryOf = (caseId: string, dossier: Dossier): Summary => {
  const unsound = unsoundIn(dossier.items, dossier.extractions)
  return {
    case: caseId,
    title: dossier.title,
    day: dossier.day,
    head: dossier.head,
    items: dossier.items.filter((item) => !item.withdrawn && !item.erased).length,
    events: dossier.timeline.size,
    coverage: dossier.timeline.coverage.map((c) => ({
      item: c.item,
      name: dossier.items.find((i) => i.id === c.item)?.name ?? "",
      from: c.from,
      to: c.to,
      connectedOnly: c.connectedOnly,
    })),
    counterparties: dossier.counterparties.length,
    unattributed: dossier.timeline.unattributed,
    findings: dossier.findings.length,
    groundsMet: dossier.grounds.filter((ground) => ground.met && !ground.inferred && !isHint(ground)).length,
    diagnosis: dossier.diagnosis.map((d) => ({
      claim: d.claim,
      cause: d.cause,
      title: causeTitle.get(d.cause) ?? d.cause,
      conclusion: d.conclusion,
    })),
    gaps: dossier.gaps.length,
    ...nothingFound(dossier),
    ...(unsound.length > 0 ? { unsound } : {}),
    ...unreadView(dossier),
    engineVersion: dossier.engineVersion,
    lawDigest: dossier.law.digest,
  }
}

/** Only the rows asked for become views: a timeline may have a million. */
export const page = (
  dossier: Dossier,
  { for: party, claim, offset = 0, limit = Number.POSITIVE_INFINITY }: PageOptions = {},
): EventPage => {
  const { timeline } = dossier
  const events: EventView[] = []
  if (party === undefined && claim === undefined) {
    for (let index = offset; index < timeline.size && events.length < limit; index++) events.push(eventView(dossier, index))
    return { total: timeline.size, events }
  }
  let total = 0
  for (let index = 0; index < timeline.size; index++) {
    const event = timeline.event(index)
    if ((party !== undefined && event.counterparty !== party) || (claim !== undefined && event.claim !== claim)) continue
    if (total++ >= offset && events.length < limit) events.push(eventView(dossier, index))
  }
  return { total, events }
}

/** Whether an entry is about the counterparty and the claim asked for. */
export const isAbout =
  (options: ShowOptions) =>
  (entry: { readonly counterparty?: string | null; readonly claim?: string | null }): boolean =>
    (options.for === undefined || entry.counterparty === options.for) && (options.claim === undefined || entry.claim === options.claim)
/** One part of the dossier in its contract shape, filtered by counterparty and claim where asked. */
export const show = (caseId: string, dossier: Dossier, book: Book, what: Showable, options: ShowOptions = {}): unknown => {
  const about = <T extends { readonly counterparty?: string | null; readonly claim?: string | null }>(list: readonly T[]): readonly T[] =>
    list.filter(isAbout(options))
  switch (what) {
    case "items": {
      const archives = archivesOf(dossier.items)
      return dossier.items.map((item) => itemView(item, dossier.extractions.get(item.id), archives))
    }
    case "timeline":
      return page(dossier, options).events
    case "parties":
      return dossier.counterparties
        .filter((p) => (options.for ?? p.id) === p.id && (options.claim ?? p.claim) === p.claim)
        .map((p) => partyView(dossier, p))
    case "claims":
      return dossier.claims.filter((c) => (options.claim ?? c.id) === c.id).map(claimView)
    case "loans":
      return dossier.loans.filter((l) => (options.claim ?? l.claim) === l.claim).map((l) => loanView(dossier, l))
    case "findings":
      return about(dossier.findings).map((finding) => findingView(dossier, finding, options.events))
    case "grounds":
      return about(dossier.grounds).map((ground) => groundView(dossier, ground, options.events))
    case "law":
      return sheetOf(dossier, options)
    case "diagnosis":
      return dossier.diagnosis.filter((d) => options.claim === undefined || d.claim === options.claim).map(diagnosisView)
    case "deadlines":
      return about(deadlinesOf(inputOf(dossier, book)))
    case "suit":
      return suitOf(dossier, book, options)
    case "gaps":
      return dossier.gaps
    case "summary":
      return summaryOf(caseId, dossier)
  }
}
