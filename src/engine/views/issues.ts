/** An issue as told: its code, the row and the values of its sentence; the sentences are in `locales/`. */
import type { Issue } from "../case/issue.ts"

export interface IssueView {
  readonly code: string
  readonly at?: number
  readonly params: Readonly<Record<string, string | number>>
}
export const issueView = (issue: Issue): IssueView => ({
  code: issue.code,
  params: issue.params,
  ...(issue.row === undefined ? {} : { at: issue.row }),
})
/** Issues of reception before those of reading, each once. */
export const merged = (received: readonly Issue[], read: readonly IssueView[]): readonly IssueView[] => {
  const told = new Set(read.map((issue) => JSON.stringify(issue)))
  return [...received.map(issueView).filter((issue) => !told.has(JSON.stringify(issue))), ...read]
}
