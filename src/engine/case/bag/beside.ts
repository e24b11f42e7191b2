/** The `.sha256` beside a zip: the one value that holds everything in the zip, the papers too. */
import type { Digest } from "../citation.ts"
import { hexOf } from "../record/log.ts"
import type { Report } from "../record/report.ts"
import type { RandomAccess } from "../zip/random-access.ts"

/** What stands beside a zip, or was told of it: a name and a text; no text where the name is no file's. */
export interface Beside {
  readonly name: string
  readonly text: string | undefined
}
const piece = 2 ** 20
/** 64 hex digits of a whole file. */
export const fileDigest = async (
  file: RandomAccess,
  hasher: () => { update(bytes: Uint8Array): void; digest(): Digest },
): Promise<string> => {
  const hash = hasher()
  for (let at = 0; at < file.size; at += piece) hash.update(await file.range(at, Math.min(at + piece, file.size)))
  return hexOf(hash.digest())
}
/** As `sha256sum` writes it and `pack` does, or as mail and Windows leave it: with a mark, other line ends, capitals, the value alone. The value counts, not the name. */
const sumIn = (text: string): string | undefined =>
  /^([0-9a-f]{64})(?: [ *].+)?$/i.exec(text.replace(/^\ufeff/, "").trim())?.[1]?.toLowerCase()

/** What to add to the report on the zip called `called`; `beside` is undefined where there is no such file. */
export const besideSaid = (
  called: string,
  digest: string,
  expected: string,
  beside: Beside | undefined,
): Pick<Report, "broken" | "notes"> => {
  if (!beside) return { broken: [], notes: [{ what: expected, why: "no-digest-beside" }] }
  const told = beside.text === undefined ? undefined : sumIn(beside.text)
  if (told === undefined) return { broken: [{ what: beside.name, why: "bad-manifest" }], notes: [] }
  return told === digest
    ? { broken: [], notes: [{ what: beside.name, why: "agrees-with-digest-beside" }] }
    : { broken: [{ what: called, why: "not-the-digest-beside", name: beside.name }], notes: [] }
}
