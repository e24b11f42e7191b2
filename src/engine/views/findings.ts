/** `findingsView`: what each rule measured, with its events and the innocent explanations. */
import type { Cited, ItemId, Weight } from "../case/citation.ts"
import type { Dossier } from "../dossier.ts"
import { measuresOf, ruleOf, sentenceOf } from "../rules/index.ts"
import type { Finding, MeasureUnit } from "../rules/rule.ts"
import { type CitedPlaces, cutPlaces, type EventIds, eventIds } from "./cut.ts"
import { leftOut, type RowsUnread } from "./left-out.ts"
import { isAbout, type Pieces, view } from "./view.ts"
import { idsOf, lines, objectOf, placesWritten, type Written } from "./written.ts"

export interface MeasureView extends CitedPlaces {
  readonly value: string | number
  readonly title: string
  /** What the value counts or is: `times`, `days`, `percent`, `seconds`, a `day`, a `moment` … */
  readonly unit: MeasureUnit
  readonly weight: Weight
}
export interface FindingView extends EventIds {
  readonly rule: string
  readonly title: string
  /** The finding in one plain Chinese sentence with its numbers. */
  readonly sentence: string
  readonly claim: string | null
  readonly counterparty: string | null
  readonly attributed: boolean
  /** The number counted, where it is one that nobody is known behind. */
  readonly number?: string
  readonly measures: Readonly<Record<string, MeasureView>>
  readonly coverage: readonly { readonly item: ItemId; readonly from: string; readonly to: string; readonly connectedOnly: boolean }[]
  readonly alternatives: readonly string[]
  /** What the finding is good for where no provision rests on it alone. */
  readonly withoutLaw?: string
  /** Of the same side or number, only where there are such rows. */
  readonly unread?: RowsUnread
}
const groupOf = ({ timeline }: Dossier, finding: Finding) =>
  timeline.groups.find((group) =>
    finding.attributed
      ? group.counterparty === finding.counterparty
      : !group.attributed && group.rows.includes(finding.events[0] as number),
  )
type Titled = ReturnType<typeof measuresOf>[number]
/** A finding with its measures and events as given: as views, or as what writes them piece by piece. */
const findingAround = <M, E extends object>(dossier: Dossier, finding: Finding, measures: M, events: E) => {
  const words = ruleOf(finding)?.words
  const group = groupOf(dossier, finding)
  // The number that a finding nobody stands behind is about; none where numbers were pooled, or several sent it.
  const number = finding.attributed || finding.several || group?.pooled ? undefined : group?.title
  return {
    rule: finding.rule,
    title: words?.title ?? finding.rule,
    sentence: sentenceOf(finding),
    claim: finding.claim,
    counterparty: finding.counterparty,
    attributed: finding.attributed,
    ...(number === undefined ? {} : { number }),
    measures,
    ...events,
    ...leftOut(dossier, group?.rows),
    coverage: finding.coverage.map(({ item, from, to, connectedOnly }) => ({ item, from, to, connectedOnly })),
    alternatives: words?.alternatives ?? [],
    ...(words?.withoutLaw === undefined ? {} : { withoutLaw: words.withoutLaw }),
  }
}
const measureView = ({ title, unit, cited }: Titled, most?: number): MeasureView => ({
  value: cited.value,
  title,
  unit,
  weight: cited.weight,
  ...cutPlaces(cited.from, most),
})
const findingView = (dossier: Dossier, finding: Finding, most?: number): FindingView =>
  findingAround(
    dossier,
    finding,
    Object.fromEntries(measuresOf(finding).map((measure) => [measure.name, measureView(measure, most)])),
    eventIds(dossier, finding.events, most),
  )
const measuresWritten = (finding: Finding, places: (cited: Cited<unknown>) => Pieces): Written => {
  const measureOf = ({ title, unit, cited }: Titled): Written =>
    function* () {
      yield* objectOf({ value: cited.value, title, unit, weight: cited.weight, citations: () => places(cited) })
    }
  return () => objectOf(Object.fromEntries(measuresOf(finding).map((measure) => [measure.name, measureOf(measure)])))
}
function* written(dossier: Dossier, list: readonly Finding[]): Iterable<Pieces> {
  const places = placesWritten(dossier)
  for (const finding of list)
    yield objectOf(findingAround(dossier, finding, measuresWritten(finding, places), { events: idsOf(dossier, finding.events) }))
}

export const findingsView = view(
  "findings",
  ({ dossier, options }): readonly FindingView[] =>
    dossier.findings.filter(isAbout(options)).map((finding) => findingView(dossier, finding, options.events)),
  ({ dossier, options }) => (options.events === undefined ? lines(written(dossier, dossier.findings.filter(isAbout(options)))) : undefined),
)
