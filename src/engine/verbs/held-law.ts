/** The law as the host holds it, read once: provisions, the sheets about where to turn, and what people commonly get wrong. */
import { type LawSheets, loadLawSheets } from "../channels/index.ts"
import { withKnownElements } from "../grounds/elements/unknown.ts"
import type { Law } from "../law/instrument.ts"
import { loadLaw } from "../law/load.ts"
import { loadMisconceptions, type Misconception } from "../law/misconceptions.ts"
import type { Ports } from "../ports.ts"

export interface HeldLaw {
  /** Its digest is that of all files, whatever they are about. */
  readonly law: Law
  readonly misconceptions: readonly Misconception[]
  readonly book: LawSheets
}
/** Throws Broken("bad-law-file"). */
export const readHeldLaw = async ({ law, hasher }: Pick<Ports, "law" | "hasher">): Promise<HeldLaw> => {
  const files = [...(await law.files())].sort((a, b) => (a.path < b.path ? -1 : 1))
  const hash = hasher()
  for (const file of files) hash.update(new TextEncoder().encode(`${file.path}\n${file.text}\n`))
  return {
    law: withKnownElements(loadLaw(files, hash.digest()), files),
    book: loadLawSheets(files),
    misconceptions: loadMisconceptions(files),
  }
}
