/** What the words of all rules are made with: units for titles, and sentences that are told only where every measure in them is known. */
import type { Cited } from "../case/citation.ts"
import { onScreen } from "../say/on-screen.ts"
import type { Sentence } from "../say/say.ts"
import type { Measures, MeasureUnit, MeasureWords, RuleWords } from "./rule.ts"

/** Titles of measures by their unit: `...titled("times", { calls: "来电总次数" })`. */
export const titled = <K extends string>(
  unit: MeasureUnit,
  titles: Readonly<Record<K, string>>,
  more: Pick<MeasureWords, "beside"> = {},
): Readonly<Record<K, MeasureWords>> =>
  Object.fromEntries(Object.entries<string>(titles).map(([name, title]) => [name, { title, unit, ...more }])) as Record<K, MeasureWords>
/** Keeps the measures' names as a type: a sentence that asks for another does not compile. */
export const ruleWords = <M extends string>(words: RuleWords<M>): RuleWords<M> => words
/** The names of the measures that some words are for. */
export type MeasureOf<W> = W extends RuleWords<infer M> ? M : never

type Known<K extends string> = Readonly<Record<K, Cited<string | number>>>
/** The measures asked for; undefined where one of them is not known. */
const known = <M extends string, K extends M>(measures: Measures<M>, keys: readonly K[]): Known<K> | undefined =>
  keys.every((key) => measures[key] !== undefined) ? (measures as unknown as Known<K>) : undefined
/** A sentence of a paper over measures that must all be there; empty where one is not. */
export const sentence = <M extends string, K extends M>(
  measures: Measures<M>,
  keys: readonly K[],
  write: (m: Known<K>) => Sentence,
): readonly Sentence[] => {
  const m = known(measures, keys)
  return m ? [write(m)] : []
}
/** A sentence for the screen over measures that must all be there, as screens write them; undefined where one is not. */
export const onScreenOf = <M extends string, K extends M>(
  measures: Measures<M>,
  keys: readonly K[],
  write: (m: Readonly<Record<K, string>>) => string,
): string | undefined => {
  const m = known(measures, keys)
  return m && write(Object.fromEntries(keys.map((key) => [key, onScreen(m[key].value)])) as Record<K, string>)
}
/** Below this a figure says nothing that the totals do not. */
export const atLeast = (n: number, measure: Cited<string | number> | undefined): boolean =>
  typeof measure?.value === "number" && measure.value >= n
