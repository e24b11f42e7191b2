/** Makes a finding of a rule: the measures that something is known of, and the sources that would have shown such contacts. */
import type { EventKind } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import type { DayRange } from "../case/time.ts"
import type { Indices } from "../timeline/rows.ts"
import type { Coverage, Group, Timeline } from "../timeline/timeline.ts"
import type { Measured, Measures, RuleInput, RuleWords } from "./rule.ts"

/** Sources that would have shown such contacts on some of these days. */
const coverageOf = (timeline: Timeline, acts: DayRange, kinds: readonly EventKind[]): readonly Coverage[] =>
  timeline.coverage.filter(
    (span) => span.kinds.some((kind) => kinds.includes(kind)) && span.to >= acts.from && (acts.to === undefined || span.from <= acts.to),
  )

/** A finding on a group, its measures in the order of the rule's words, without those that nothing is known of. A measure that the words do not have does not compile. */
export const finding = <M extends string>(
  words: Pick<RuleWords<M>, "measures">,
  { timeline, acts }: RuleInput,
  group: Pick<Group, "claim" | "counterparty" | "attributed">,
  events: Indices,
  kinds: readonly EventKind[],
  measures: { readonly [K in NoInfer<M>]?: Cited<string | number> | undefined },
): Measured<M> => ({
  claim: group.claim,
  counterparty: group.counterparty,
  attributed: group.attributed,
  acts,
  measures: Object.fromEntries(
    (Object.keys(words.measures) as M[]).flatMap((name) => (measures[name] === undefined ? [] : [[name, measures[name]]])),
  ) as Measures<M>,
  events,
  coverage: coverageOf(timeline, acts, kinds),
})
