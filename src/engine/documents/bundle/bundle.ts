/** 证据册: the exhibits of a paper as pages of one book, each under a sheet that says what it is, what it shows and what is left out. */
import type { Digest } from "../../case/citation.ts"
import type { Picture } from "./picture.ts"

/** One row of a source, at its place as the person sees it in the file. */
export interface BookRow {
  /** 第12行, 第7条. */
  readonly place: string
  readonly cells: readonly string[]
  /** The words of a message, below its cells. */
  readonly text?: string
  /** True for a row that the paper tells by itself, and not only in a count. */
  readonly marked: boolean
}
/** What of an exhibit stands on its pages. */
export type BookContent =
  /** The cited rows; `left` rows that no paper cites stay with the person. `titles`: of the columns. */
  | {
      readonly in: "rows"
      readonly titles: readonly string[]
      readonly rows: readonly BookRow[]
      readonly left: number
      readonly unit: "行" | "条"
    }
  | { readonly in: "picture"; readonly picture: Picture; readonly bytes: Uint8Array }
  /** What the person states: a subject and an answer each. */
  | { readonly in: "answers"; readonly answers: readonly { readonly label: string; readonly subject: string; readonly answer: string }[] }
  /** Cited for the days that it covers, and in no row. */
  | { readonly in: "cover" }
  /** What no page can show: it goes along as a file. */
  | { readonly in: "apart"; readonly why: string }
export interface BookSheet {
  /** 证1; what the person ticked has a number of its own. */
  readonly label: string
  readonly name: string
  readonly purpose: string
  /** How the original is kept, and what is handed in of it. */
  readonly carrier: string
  /** Of the original; none for an account of several answers. */
  readonly original?: { readonly digest: Digest; readonly size: number; readonly received: string } | undefined
  readonly content: BookContent
}
export interface Book {
  readonly title: string
  /** The paper whose exhibits these are. */
  readonly about: string
  readonly day: string
  readonly head: { readonly seq: number; readonly digest: Digest }
  readonly sheets: readonly BookSheet[]
}
/** Where an exhibit stands in the book. */
export interface BookPages {
  readonly label: string
  readonly from: number
  readonly to: number
}
/** 第3页, 第3—4页: how the evidence list cites the book. */
export const bookPlace = ({ from, to }: Pick<BookPages, "from" | "to">): string => `第${from === to ? from : `${from}—${to}`}页`
