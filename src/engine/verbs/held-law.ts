/** The law as the host holds it, read once: provisions, the sheets about where to turn, and what people commonly get wrong. */
import { type LawSheets, loadLawSheets } from "../channels/index.ts"
import { withKnownElements } from "../grounds/elements/unknown.ts"
import type { Law } from "../law/instrument.ts"
import { loadLaw } from "../law/load.ts"
import { loadMisconceptions, type Misconception } from "../law/misconceptions.ts"
import type { LawFile } from "../law/sheet.ts"
import type { Ports } from "../ports.ts"

export interface HeldLaw {
  /** Its digest is that of all files, whatever they are about. */
  readonly law: Law
  readonly misconceptions: readonly Misconception[]
  readonly book: LawSheets
}
/** The law read last in this process, with the very texts that it was read of. */
let last: { readonly files: readonly LawFile[]; readonly held: HeldLaw } | undefined
const isSame = (a: readonly LawFile[], b: readonly LawFile[]): boolean =>
  a.length === b.length && a.every(({ path, text }, i) => path === b[i]?.path && text === b[i]?.text)

/** The same texts are read once, however many hosts bring them. Throws Broken("bad-law-file"). */
export const readHeldLaw = async ({ law, hasher }: Pick<Ports, "law" | "hasher">): Promise<HeldLaw> => {
  const files = [...(await law.files())].map(({ path, text }) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1))
  if (last && isSame(last.files, files)) return last.held
  const hash = hasher()
  for (const file of files) hash.update(new TextEncoder().encode(`${file.path}\n${file.text}\n`))
  const held = {
    law: withKnownElements(loadLaw(files, hash.digest()), files),
    book: loadLawSheets(files),
    misconceptions: loadMisconceptions(files),
  }
  last = { files, held }
  return held
}
