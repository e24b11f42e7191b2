/** Makes a finding of a rule: the measures that something is known of, and the sources that would have shown such contacts. */
import type { EventKind } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import type { DayRange } from "../case/time.ts"
import type { Indices } from "../timeline/rows.ts"
import type { Coverage, Group, Timeline } from "../timeline/timeline.ts"
import type { Finding } from "./rule.ts"

/** Sources that would have shown such contacts on some of these days. */
const coverageOf = (timeline: Timeline, acts: DayRange, kinds: readonly EventKind[]): readonly Coverage[] =>
  timeline.coverage.filter(
    (span) => span.kinds.some((kind) => kinds.includes(kind)) && span.to >= acts.from && (acts.to === undefined || span.from <= acts.to),
  )

type Measures = Readonly<Record<string, Cited<string | number> | undefined>>
/** A finding without the measures that nothing is known of. */
export const finding = (
  rule: string,
  timeline: Timeline,
  group: Group,
  acts: DayRange,
  events: Indices,
  kinds: readonly EventKind[],
  measures: Measures,
): Finding => ({
  rule,
  claim: group.claim,
  counterparty: group.counterparty,
  attributed: group.attributed,
  acts,
  measures: Object.fromEntries(
    Object.entries(measures).filter((entry): entry is [string, Cited<string | number>] => entry[1] !== undefined),
  ),
  events,
  coverage: coverageOf(timeline, acts, kinds),
})
