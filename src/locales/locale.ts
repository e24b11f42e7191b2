/** What every language must say: one sentence per code, exhaustive by type, so that a new code without words does not compile. */
import type { BrokenCode } from "../engine/case/broken.ts"
import type { IssueCode } from "../engine/case/issue.ts"
import type { NoteWhy, Why } from "../engine/case/record/report.ts"

/** `{name}` is replaced by a parameter; a part in `[…]` is dropped when a parameter inside it is not given. */
export type Template = string
export interface Locale {
  readonly issues: Readonly<Record<IssueCode, Template>>
  /** Whole sentences where an issue's `reason` makes another thing of it. */
  readonly reasons: Readonly<Record<IssueReason, Template>>
  /** Kinds of messages that are not read. */
  readonly kinds: Readonly<Record<UnreadMessageKind, string>>
  readonly broken: Readonly<Record<BrokenCode, Template>>
  /** Why a check named something: broken, and merely noted. */
  readonly why: Readonly<Record<Why | NoteWhy, string>>
  /** What the local server refuses, and what a command line says of itself. */
  readonly app: Readonly<Record<AppCode, Template>>
  /** `《{file}》第 {row} 行：{what}` and its shorter forms. */
  readonly at: {
    readonly row: Template
    readonly file: Template /** What follows where one refusal stands for many rows. */
    readonly refused: Template
  }
}
/** `code/reason` of the issues that reception gives for an archive; `code/why` of a reader that was stopped. */
export type IssueReason = `too-large/${"nested-archives" | "entries" | "unpacked-bytes" | "table"}` | `reader-gave-up/${"time" | "memory"}`
/** Kinds of messages that were never received or sent. */
export type UnreadMessageKind = "draft" | "outbox" | "failed" | "queued"
export const appCodes = [
  "bad-token",
  "used-code",
  "foreign-host",
  "foreign-origin",
  "bad-case-id",
  "wrong-method",
  "wrong-type",
  "body-too-large",
  "not-yet",
  "failed",
  "missing",
  "nothing-found",
  "no-permission",
  "no-such-path",
  "no-such-question",
  "unreadable-answers",
  "out-exists",
  "interrupted",
  "pack-all-warning",
  "no-such-example",
] as const
export type AppCode = (typeof appCodes)[number]
