/** A sentence carries the evidence of its values: the only way to put a fact into a document. */
import type { Citation, Cited, NonEmpty, Weight } from "../case/citation.ts"
import type { LawRef } from "../law/instrument.ts"

export type Inline =
  | { readonly t: "text"; readonly text: string }
  | { readonly t: "fact"; readonly text: string; readonly from: NonEmpty<Citation>; readonly weight: Weight }
  | { readonly t: "law"; readonly ref: LawRef }
export interface Sentence { readonly t: "sentence"; readonly inlines: readonly Inline[] }

/** A bare string or number does not compile: say`共来电${calls.count}次,最早一次在${calls.first}。` A sentence resting on statements alone renders as 据本人陈述. */
export const say = (text: TemplateStringsArray, ...values: readonly (Cited<string | number> | LawRef)[]): Sentence => ({
  t: "sentence",
  inlines: text.flatMap((words, i): Inline[] => {
    const value = values[i]
    const before: Inline[] = words ? [{ t: "text", text: words }] : []
    if (value === undefined) return before
    return [...before, "value" in value ? { t: "fact", text: String(value.value), from: value.from, weight: value.weight } : { t: "law", ref: value }]
  }),
})
