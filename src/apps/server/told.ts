/** Puts the sentences of both languages beside the codes that an answer carries. */

import type { Report } from "../../engine/case/record/report.ts"
import type { IssueView } from "../../engine/views/issues.ts"
import type { ItemView } from "../../engine/views/items.ts"
import type { AddResult, StateResult } from "../../engine/views/results.ts"
import { issueSentences, whySentences } from "../../locales/sentence.ts"
import type { AddInWords, IssueInWords, ItemInWords, ReportInWords, StateInWords } from "../api/answers.ts"

const tell = (file: string, issues: readonly IssueView[]): IssueInWords[] =>
  issues.map((issue) => ({ ...issue, ...issueSentences(file, issue) }))
export const toldItem = (item: ItemView): ItemInWords => ({ ...item, issues: tell(item.name, item.issues) })
export const toldAdd = (result: AddResult): AddInWords => ({ ...result, items: result.items.map(toldItem) })
export const toldState = (result: StateResult): StateInWords => ({
  ...result,
  items: result.items.map((item) => ({ ...item, issues: tell(item.key, item.issues) })),
})
export const toldReport = (report: Report): ReportInWords => ({
  ...report,
  broken: report.broken.map((fault) => ({ ...fault, ...whySentences(fault.why) })),
  notes: report.notes.map((note) => ({ ...note, ...whySentences(note.why) })),
})
