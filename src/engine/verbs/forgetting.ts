/** Verbs after which nothing of what they removed may remain in memory, whoever asked for it while they went on. */
import type { ItemId } from "../case/citation.ts"
import { type Erased, erase } from "./erase.ts"
import type { OpenCases } from "./open-cases.ts"
import { remove } from "./remove.ts"

/** What `work` removed is forgotten however it ended: it may have come half-way. */
const thenForget = async <T>(cases: OpenCases, caseId: string, work: Promise<T>): Promise<T> => {
  try {
    return await work
  } finally {
    cases.forget(caseId)
  }
}
/** Throws what `erase` throws. */
export const eraseItem = (cases: OpenCases, caseId: string, id: ItemId): Promise<Erased> =>
  thenForget(cases, caseId, erase(cases.ports, caseId, id))
/** Throws what `remove` throws. */
export const removeCase = (cases: OpenCases, caseId: string): Promise<void> => thenForget(cases, caseId, remove(cases.ports, caseId))
/** Finishes removals that were interrupted, and forgets the cases that are gone, however they went. */
export const tidy = async (cases: OpenCases): Promise<void> => {
  await cases.ports.projections.tidy?.()
  await cases.forgetGone()
}
