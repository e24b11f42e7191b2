/** The pure function at the heart: record, extractions, law and a day in; the whole dossier out. */
import type { Extraction } from "./case/batch.ts"
import type { Digest, ItemId } from "./case/citation.ts"
import type { EvidenceItem } from "./case/item.ts"
import type { Filing } from "./case/record/filings.ts"
import type { IssuedPaper } from "./case/record/issued.ts"
import { repliesTyped } from "./case/replies-typed.ts"
import type { Day } from "./case/time.ts"
import { diagnose } from "./causes/index.ts"
import { contradictionsIn } from "./contradictions/index.ts"
import { undisputed } from "./contradictions/undisputed.ts"
import type { Dossier } from "./dossier.ts"
import { gapsOf } from "./gaps/index.ts"
import { applyLaw } from "./grounds/apply.ts"
import { thresholdsOf } from "./grounds/thresholds.ts"
import { importers } from "./importers/index.ts"
import type { Law } from "./law/instrument.ts"
import { partProposals } from "./recognised/proposals.ts"
import { refusalsIn } from "./refusals/index.ts"
import { build } from "./timeline/build.ts"
import { readFacts } from "./timeline/facts.ts"
import { unreadOf } from "./timeline/unread.ts"

export interface DeriveInput {
  readonly day: Day
  readonly title: string
  readonly head: { readonly seq: number; readonly digest: Digest }
  readonly engineVersion: string
  readonly law: Law
  readonly items: readonly EvidenceItem[]
  /** One per item that is neither withdrawn nor erased. */
  readonly extractions: ReadonlyMap<ItemId, Extraction>
  readonly issued?: readonly IssuedPaper[]
  readonly filings?: readonly Filing[]
}

const weightOf = new Map(importers.map((importer) => [importer.id, importer.weight]))
const formats = new Map(
  importers.map(({ id, title, limits, quote, generic }) => [
    id,
    { title, limits, quotable: quote !== undefined, ...(generic ? { editable: true as const } : {}) },
  ]),
)

/** Derives everything from what is stored. Withdrawn and erased items take no part. */
export const derive = (input: DeriveInput): Dossier => {
  const live = input.items.filter((item) => !item.withdrawn && !item.erased)
  const parted = partProposals(live, input.extractions)
  const read = parted.read.flatMap((item) => {
    const extraction = input.extractions.get(item.id)
    return extraction ? [{ item, extraction }] : []
  })
  const facts = readFacts(
    read.flatMap(({ item, extraction }) =>
      extraction.statements.map((s) => ({ key: s.key, value: s.value, item: item.id, seq: item.seq })),
    ),
  )
  const sources = read
    .filter(({ extraction }) => extraction.events.length > 0 || extraction.coverage.length > 0)
    .map(({ item, extraction }) => ({
      item: item.id,
      name: item.name,
      weight: weightOf.get(extraction.importer) ?? ("exported" as const),
      extraction,
    }))
  const { law, day } = input
  const { timeline, claims, counterparties, loans } = build(sources, facts, thresholdsOf(law, day))
  // What was recognised is told where it is proposed; what it was recognised in, as what it is.
  const taken = new Set(parted.read)
  const typed = repliesTyped(input.filings ?? [], facts)
  const toTell = input.items.filter(
    (item) =>
      item.withdrawn || item.erased || (taken.has(item) && !(typed.has(item.id) && (input.extractions.get(item.id)?.kept ?? 0) === 0)),
  )
  const unread = unreadOf(toTell, input.extractions, timeline, day)
  const refusals = refusalsIn({ timeline, facts, claims, counterparties })
  const contradictions = contradictionsIn({ day, facts, timeline, claims, counterparties, loans, refusals })
  const { grounds, apart, notHeld, findings } = applyLaw({
    law,
    timeline,
    facts,
    claims: undisputed(claims, contradictions),
    counterparties,
    loans,
    refusals,
    lastDay: day,
  })
  const known = { claims, counterparties, loans, facts, timeline, refusals, contradictions, findings, grounds, unread }
  const diagnosis = diagnose({ ...known, day })
  const doubted = read
    .filter(({ extraction }) => extraction.issues.some(({ code }) => code === "reception-clock-doubted"))
    .map(({ item }) => item.name)
  const yearless = read
    .filter(({ extraction }) => extraction.issues.some(({ code }) => code === "year-guessed"))
    .map(({ item }) => ({ item: item.id, name: item.name }))
  const gaps = gapsOf({ ...known, diagnosis, notHeld, doubted, yearless, day })
  return {
    ...input,
    formats,
    facts,
    timeline,
    proposals: parted.proposals,
    unread,
    claims,
    counterparties,
    loans,
    refusals,
    contradictions,
    findings,
    grounds,
    apart,
    notHeld,
    diagnosis,
    gaps,
  }
}
