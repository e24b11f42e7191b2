/** Makes a finding of a rule: the measures that something is known of, and the sources that would have shown such contacts. */
import type { EventKind } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import type { DayRange } from "../case/time.ts"
import type { Indices } from "../timeline/rows.ts"
import type { Coverage, Group, Timeline } from "../timeline/timeline.ts"
import type { Measured, Measures, RuleInput } from "./rule.ts"

/** Sources that would have shown such contacts on some of these days. */
const coverageOf = (timeline: Timeline, acts: DayRange, kinds: readonly EventKind[]): readonly Coverage[] =>
  timeline.coverage.filter(
    (span) => span.kinds.some((kind) => kinds.includes(kind)) && span.to >= acts.from && (acts.to === undefined || span.from <= acts.to),
  )

/** A finding on a group without the measures that nothing is known of. */
export const finding = <M extends string>(
  { timeline, acts }: RuleInput,
  group: Group,
  events: Indices,
  kinds: readonly EventKind[],
  measures: { readonly [K in M]?: Cited<string | number> | undefined },
): Measured<M> => ({
  claim: group.claim,
  counterparty: group.counterparty,
  attributed: group.attributed,
  acts,
  measures: Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== undefined)) as Measures<M>,
  events,
  coverage: coverageOf(timeline, acts, kinds),
})
