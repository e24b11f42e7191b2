/** Puts the sentences of both languages beside the codes that an answer carries. */

import type { Report } from "../../engine/case/record/check.ts"
import type { IssueView } from "../../engine/views/issues.ts"
import type { ItemView } from "../../engine/views/items.ts"
import type { AddResult, StateResult } from "../../engine/views/results.ts"
import { issueSentences, whySentences } from "../../locales/sentence.ts"

export type ToldIssue = IssueView & { readonly message: string; readonly messageEn: string }
export type ToldItem = Omit<ItemView, "issues"> & { readonly issues: readonly ToldIssue[] }
export type ToldAdd = Omit<AddResult, "items"> & { readonly items: readonly ToldItem[] }
const tell = (file: string, issues: readonly IssueView[]): ToldIssue[] =>
  issues.map((issue) => ({ ...issue, ...issueSentences(file, issue) }))
export const toldItem = (item: ItemView): ToldItem => ({ ...item, issues: tell(item.name, item.issues) })
export const toldAdd = (result: AddResult): ToldAdd => ({ ...result, items: result.items.map(toldItem) })
export const toldState = (result: StateResult) => ({
  ...result,
  items: result.items.map((item) => ({ ...item, issues: tell(item.key, item.issues) })),
})
export const toldReport = (report: Report) => ({
  ...report,
  broken: report.broken.map((fault) => ({ ...fault, ...whySentences(fault.why) })),
  notes: report.notes.map((note) => ({ ...note, ...whySentences(note.why) })),
})
