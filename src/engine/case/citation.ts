/** Where a fact can be seen: an item of evidence and the place in it that a stranger can check. */
export type NonEmpty<T> = readonly [T, ...T[]]
export type Digest = `sha256:${string}`
export type ItemId = Digest
export type RowRange = readonly [from: number, to: number]
/** Rows are numbered as the person sees them in the file: spreadsheet rows, or lines of a text table, from 1. Records of an XML backup (`sms`, `mms`, `call`) are numbered in order, from 1, in one sequence. */
export type Locator =
  | { readonly in: "whole" }
  | { readonly in: "page"; readonly page: number }
  | { readonly in: "message"; readonly ranges: NonEmpty<RowRange> }
  | { readonly in: "rows"; readonly sheet?: string; readonly ranges: NonEmpty<RowRange> }
  | { readonly in: "region"; readonly page: number; readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  | { readonly in: "time"; readonly fromMs: number; readonly toMs: number }
export interface Citation {
  readonly item: ItemId
  readonly at: Locator
}
/** How much an exhibit can carry alone: what an institution issued, a device exported, a screenshot shows, the person states. */
export const weights = ["issued", "exported", "screenshot", "stated"] as const
export type Weight = (typeof weights)[number]
declare const cited: unique symbol
/** A value that remembers where it came from: the only road from case data into a document. Made by `cite` in importers, facts and `timeline/measure.ts` alone (layers.test.ts checks who calls it). */
export interface Cited<T> {
  readonly value: T
  readonly from: NonEmpty<Citation>
  readonly weight: Weight
  readonly [cited]: true
}

/** Makes a cited value; `from` may be a thunk, so that a count over a million rows compresses its ranges only when somebody looks. */
export const cite = <T>(value: T, from: NonEmpty<Citation> | (() => NonEmpty<Citation>), weight: Weight): Cited<T> => {
  if (typeof from !== "function") return { value, from, weight } as Cited<T>
  let made: NonEmpty<Citation> | undefined
  return {
    value,
    weight,
    get from() {
      made ??= from()
      return made
    },
  } as Cited<T>
}
