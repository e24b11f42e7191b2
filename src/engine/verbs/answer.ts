/** Records answers and tells what was made of each. */
import { issueView } from "../views/issues.ts"
import type { StateResult } from "../views/results.ts"
import type { OpenCases } from "./open-cases.ts"
import { type StateOptions, state } from "./state.ts"

/** An answer is in the log before it is fitted to its question: what does not fit is told as an issue and is evidence of nothing. Throws what `state` throws. */
export const answer = async (
  cases: OpenCases,
  caseId: string,
  statements: Readonly<Record<string, unknown>>,
  options?: StateOptions,
): Promise<StateResult> => {
  const result = await state(cases.ports, caseId, statements, options)
  const { extractions } = await cases.read(caseId, {}, new Set(result.items.flatMap(({ id }) => (id === undefined ? [] : [id]))))
  const items = result.items.map(({ id, key, issues }) => {
    const found = id === undefined ? undefined : extractions.get(id)
    const all = [...issues, ...(found?.refused ?? []), ...(found?.issues ?? [])]
    const distinct = all.filter((issue, i) => all.findIndex((other) => other.code === issue.code) === i)
    return { id: id ?? null, key, issues: distinct.map(issueView) }
  })
  return { items, head: result.head }
}
