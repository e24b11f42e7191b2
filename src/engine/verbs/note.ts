/** Takes down a diary entry: kept as the person's statement, with the time of writing by this program's clock. */
import { Broken } from "../case/broken.ts"
import { classOf, normaliseNumber } from "../case/number/number.ts"
import { writtenOrigin } from "../case/origin.ts"
import { noteBytes, noteKey } from "../case/record/note.ts"
import { once } from "../case/record/tree.ts"
import { wallOf } from "../case/time.ts"
import type { Ports } from "../ports.ts"
import type { NoteResult } from "../views/results.ts"
import { act, alone } from "./act.ts"

export interface NoteOptions {
  readonly text: string
  /** When it was, an instant or a day; the time of writing where none is given. */
  readonly at?: string
  readonly number?: string
}
/** An entry is a few sentences; more is a letter. */
const longest = 20_000

const demandNote = ({ text, at, number }: NoteOptions, written: string): void => {
  const refuse = (what: string, value: string): never => {
    throw new Broken("bad-argument", { what, value })
  }
  if (text.trim() === "" || text.length > longest) refuse("text", text.slice(0, 80))
  // Nobody has yet lived through what is still to come; the same minute is not told apart from it.
  if (at !== undefined && !(wallOf(at) <= wallOf(written) + 60)) refuse("at", at)
  if (number !== undefined && ["withheld"].includes(classOf(normaliseNumber(number)))) refuse("number", number)
}
/** The same words at the same second are one entry. Throws Broken("bad-argument") for no text, a time that is none or still to come, a number that is none. */
export const note = (ports: Ports, caseId: string, given: NoteOptions): Promise<NoteResult> =>
  alone(ports, caseId, async () => {
    const written = ports.clock.now()
    demandNote(given, written)
    const number = given.number === undefined ? undefined : normaliseNumber(given.number)
    const entry = {
      text: given.text.trim(),
      ...(given.at === undefined ? {} : { at: given.at.trim() }),
      ...(number === undefined ? {} : { number }),
      written,
    }
    const { id, size } = await ports.vault.put(caseId, once(noteBytes(entry)))
    const name = `日记 ${written.slice(0, 10)} ${written.slice(11, 19).replaceAll(":", "")}.json`
    const { head } = await act(ports, caseId, async (record) => ({
      acts: record.byId.has(id)
        ? []
        : [
            {
              kind: "stated" as const,
              item: id,
              size,
              name,
              evidence: "当事人陈述" as const,
              obtained: writtenOrigin({ how: "stated" }),
              key: noteKey,
              issues: [],
            },
          ],
      result: undefined,
    }))
    return { item: { id, name, ...entry }, head }
  })
