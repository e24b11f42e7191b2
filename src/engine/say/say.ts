/** A sentence carries the evidence of its values: the only way to put a fact into a document. */
import type { Citation, Cited, NonEmpty, Weight } from "../case/citation.ts"
import type { LawRef } from "../law/instrument.ts"
import { inForm, type ValueForm } from "./forms.ts"

export type Inline =
  | { readonly t: "text"; readonly text: string }
  | { readonly t: "fact"; readonly text: string; readonly from: NonEmpty<Citation>; readonly weight: Weight }
  | { readonly t: "law"; readonly ref: LawRef }
  /** What a filing needs to be told to its recipient (an address, an office): named, never asserted, and no exhibit. */
  | { readonly t: "filled"; readonly text: string }
  /** A number that a text of law gives (an hour): read from law data, never typed here. */
  | { readonly t: "parameter"; readonly text: string }
/**
 * `tells`: a statement of fact, rendered with its exhibits, and with 据本人陈述 where it rests on statements alone.
 * `asks`: a request or a label, whose values are named but not asserted: no exhibits, no such words.
 */
export interface Sentence {
  readonly t: "sentence"
  readonly mood: "tells" | "asks"
  readonly inlines: readonly Inline[]
}
/** A cited value with the form in which it is written (a day, an amount): forms are a closed list, so that none can invent. */
export interface ShownValue {
  readonly shown: Cited<string | number>
  readonly form: ValueForm
}
export interface Parameter {
  readonly parameter: string | number
  readonly form: ValueForm
}
/** A value of a filing that is named in requests and addresses alone; made by `documents/filing/`, which knows who may read it. */
export interface FilledIn {
  readonly filled: string
}
export type Sayable = Cited<string | number> | ShownValue | LawRef | Parameter | Sentence

/** Writes a cited value in a form: `as("day", loan.due)`. */
export const as = (form: ValueForm, shown: Cited<string | number>): ShownValue => ({ shown, form })

const inlinesOf = (value: Sayable | FilledIn): readonly Inline[] => {
  if ("filled" in value) return [{ t: "filled", text: value.filled }]
  if ("t" in value) return value.inlines
  if ("parameter" in value) return [{ t: "parameter", text: inForm(value.form, value.parameter) }]
  if ("shown" in value)
    return [{ t: "fact", text: inForm(value.form, value.shown.value), from: value.shown.from, weight: value.shown.weight }]
  if ("value" in value) return [{ t: "fact", text: String(value.value), from: value.from, weight: value.weight }]
  return [{ t: "law", ref: value }]
}
const compose =
  <V extends Sayable | FilledIn>(mood: Sentence["mood"]) =>
  (text: TemplateStringsArray, ...values: readonly V[]): Sentence => ({
    t: "sentence",
    mood,
    inlines: text.flatMap((words, i): Inline[] => {
      const value = values[i]
      const before: Inline[] = words ? [{ t: "text", text: words }] : []
      return value === undefined ? before : [...before, ...inlinesOf(value)]
    }),
  })
/** A bare string or number does not compile: say`共来电${calls.count}次,最早一次在${calls.first}。` A sentence resting on statements alone renders as 据本人陈述. */
export const say = compose<Sayable>("tells")
/** Like `say`, for requests and names in them, which alone may name what is filled in for a filing. */
export const ask = compose<Sayable | FilledIn>("asks")
/** Several sentences or values in a row, separated by 、 — never empty. */
export const listing = (values: NonEmpty<Sayable>): Sentence => ({
  t: "sentence",
  mood: "tells",
  inlines: values.flatMap((value, i): Inline[] => [...(i ? [{ t: "text" as const, text: "、" }] : []), ...inlinesOf(value)]),
})
/** The same of what may be empty: undefined then. */
export const listed = (values: readonly Sayable[]): Sentence | undefined =>
  values.length > 0 ? listing(values as unknown as NonEmpty<Sayable>) : undefined
