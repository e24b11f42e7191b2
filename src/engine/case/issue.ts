/** A data problem as a value: shown beside the item, never thrown. Sentences for codes live in `locales/`. */
export type IssueCode =
  | "encoding-guessed"
  | "empty-file"
  | "cut-file"
  | "unknown-format"
  | "needs-password"
  | "too-large"
  | "suffix-lies"
  | "no-header"
  | "no-rows"
  | "bad-time"
  | "future-time"
  | "bad-duration"
  | "negative-duration"
  | "bad-direction"
  | "bad-number"
  | "no-number"
  | "withheld-number"
  | "masked-number"
  | "ragged-row"
  | "total-differs"
  | "year-guessed"
  | "precision-minute"
  | "bad-xml"
  | "bad-zip"
  | "bad-spreadsheet"
  | "unread-kind"
  | "duplicate-item"
  | "bad-statement"
  | "unknown-key"
  | "damaged-id"
  | "unsafe-name"
  | "crashed-reader"
  | "public-number"
  | "unset-clock"
  | "hole"
  | "damaged-text"
export interface Issue {
  readonly code: IssueCode
  readonly params: Readonly<Record<string, string | number>>
  /** Row as the person sees it; absent when the whole file is meant. */
  readonly row?: number
}
