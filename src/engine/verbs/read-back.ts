/** Keeps the person's word on sentences of papers that were read back to them: they are so, or they are to be left out. */
import { Broken } from "../case/broken.ts"
import { readbackQuestion } from "../case/questions/readback.ts"
import { type ReadBackWord, readBackWords, writtenWord } from "../documents/readback/words.ts"
import { type Confirmed, readBackOf } from "../views/readback.ts"
import type { OpenCases } from "./open-cases.ts"
import { state } from "./state.ts"

export interface ConfirmOptions {
  readonly day?: string | undefined
  /** They are not to stand in any paper. */
  readonly leaveOut?: boolean
}
/** A statement holds so many words: far below the length that is read of one. */
const together = 2000

/**
 * The last word on a sentence counts; saying again what already stands adds nothing. Throws Broken("not-found") for an id that no paper of that day states: then
 * nothing is recorded. A sentence that was changed by new evidence has another id.
 */
export const confirmReadBack = async (
  cases: OpenCases,
  caseId: string,
  ids: readonly string[],
  { day, leaveOut = false }: ConfirmOptions = {},
): Promise<Confirmed> => {
  const dossier = await cases.dossier(caseId, day)
  const known = new Set(readBackOf(dossier).map(({ id }) => id))
  const missing = ids.find((id) => !known.has(id))
  if (missing !== undefined) throw new Broken("not-found", { id: missing })
  const word: ReadBackWord = leaveOut ? "left-out" : "confirmed"
  const said = readBackWords(dossier.facts)
  const fresh = [...new Set(ids)].filter((id) => said.get(id) !== word)
  let head = dossier.head.digest
  for (let from = 0; from < fresh.length; from += together) {
    head = (await state(cases.ports, caseId, { [readbackQuestion.key]: writtenWord(word, fresh.slice(from, from + together)) })).head
  }
  return { confirmed: [...new Set(ids)], head }
}
