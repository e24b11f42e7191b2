/** `grounds`: each provision weighed for a claim and a side, with what it rests on and what it lacks. */
import type { Dossier } from "../dossier.ts"
import { elementTitle } from "../grounds/elements/index.ts"
import { type Ground, isHint } from "../grounds/ground.ts"
import { type EventIds, eventIds } from "./cut.ts"
import { isAbout, type Pieces, view } from "./view.ts"
import { idsOf, lines, objectOf } from "./written.ts"

export interface GroundView extends EventIds {
  readonly instrument: string
  readonly title: string
  readonly article: string
  readonly anchor: string
  readonly kind: string
  readonly effective: string
  readonly until?: string
  readonly modality?: string
  readonly right?: string
  readonly claim: string | null
  readonly counterparty: string | null
  readonly acts: { readonly from: string; readonly to?: string }
  readonly met: boolean
  /** Met by a yardstick of this tool alone: a hint, never written in a paper as a breach. */
  readonly inferred?: true
  /** A norm for debtors of a due debt, held beside acts towards somebody who is none (即使对已经逾期的债务人，也……): a comparison, never a breach. */
  readonly comparison?: true
  /** The rule by which this version speaks of the whole course although it commenced during it. */
  readonly continues?: { readonly title: string; readonly article: string }
  /** Met, but a hint only: by inference, by a weak source, or by a norm that is no more than a reference here. Never in a paper. */
  readonly hint?: true
  readonly by: readonly {
    readonly element: string
    readonly title: string
    readonly rule?: string
    readonly stated: boolean /** A yardstick of this tool drew the line, not the law. */
    readonly hint?: true
  }[]
  readonly missing: readonly { readonly element: string; readonly title: string }[]
  readonly text: string
  readonly source: string
  readonly confidence: string
}
const groundView = (dossier: Dossier, ground: Ground, most?: number): GroundView => ({
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
  ...(ground.comparison ? { comparison: true as const } : {}),
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
  ...eventIds(dossier, ground.events, most),
})
function* written(dossier: Dossier, list: readonly Ground[]): Iterable<Pieces> {
  for (const ground of list)
    yield objectOf({ ...groundView(dossier, ground, 0), eventsTotal: undefined, events: idsOf(dossier, ground.events) })
}

export const grounds = view(
  "grounds",
  ({ dossier, options }): readonly GroundView[] =>
    dossier.grounds.filter(isAbout(options)).map((ground) => groundView(dossier, ground, options.events)),
  ({ dossier, options }) => (options.events === undefined ? lines(written(dossier, dossier.grounds.filter(isAbout(options)))) : undefined),
)
