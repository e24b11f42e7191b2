/** Puts the sentences of both languages beside the codes that an answer carries. */

import type { Report } from "../../engine/case/record/report.ts"
import type { IssueView } from "../../engine/views/issues.ts"
import type { ItemView } from "../../engine/views/items.ts"
import type { AddResult, StateResult } from "../../engine/views/results.ts"
import { issueSentences, whySentences } from "../../locales/sentence.ts"
import type { AddInWords, IssueInWords, ItemInWords, ReportInWords, StateInWords } from "../api/answers.ts"

const tell = (file: string, issues: readonly IssueView[]): IssueInWords[] =>
  issues.map((issue) => ({ ...issue, ...issueSentences(file, issue) }))
export const withItemSentences = (item: ItemView): ItemInWords => ({ ...item, issues: tell(item.name, item.issues) })
export const withAddSentences = (result: AddResult): AddInWords => ({ ...result, items: result.items.map(withItemSentences) })
export const withStateSentences = (result: StateResult): StateInWords => ({
  ...result,
  items: result.items.map((item) => ({ ...item, issues: tell(item.key, item.issues) })),
})
export const withReportSentences = (report: Report): ReportInWords => ({
  ...report,
  broken: report.broken.map((fault) => ({ ...fault, ...whySentences(fault.why) })),
  notes: report.notes.map((note) => ({ ...note, ...whySentences(note.why) })),
})
