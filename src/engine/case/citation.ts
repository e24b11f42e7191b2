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

type Places = NonEmpty<Citation>
/** A cited value whose places are found when somebody looks. All share one accessor: to make an object with one of its own takes ten times as long, and a case has thousands. */
class Lazy<T> {
  static readonly #places = {
    enumerable: true,
    configurable: true,
    get(this: Lazy<unknown>): Places {
      this.#found ??= this.#find()
      return this.#found
    },
  }
  static rowsOf(one: object): ArrayLike<number> | undefined {
    return #rows in one ? one.#rows : undefined
  }
  readonly value: T
  readonly weight: Weight
  readonly #find: () => Places
  readonly #rows: ArrayLike<number> | undefined
  #found: Places | undefined
  constructor(value: T, find: () => Places, weight: Weight, rows: ArrayLike<number> | undefined) {
    this.value = value
    this.weight = weight
    this.#find = find
    this.#rows = rows
    Object.defineProperty(this, "from", Lazy.#places)
  }
}
/**
 * Makes a cited value; `from` may be a thunk, so that a count over a million rows compresses its ranges only when somebody looks. `rows`: of the timeline, where
 * the places are theirs.
 */
export const cite = <T>(value: T, from: Places | (() => Places), weight: Weight, rows?: ArrayLike<number>): Cited<T> =>
  (typeof from === "function" ? new Lazy(value, from, weight, rows) : { value, from, weight }) as Cited<T>
/** The rows of the timeline whose citations are those of a cited value; undefined where it rests on anything else. */
export const rowsUnder = (cited: Cited<unknown>): ArrayLike<number> | undefined => Lazy.rowsOf(cited)
