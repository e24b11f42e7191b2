/** The `.sha256` beside a zip: the one value that holds everything in the zip, the papers too. */
import { existsSync, readFileSync, statSync } from "node:fs"
import { basename } from "node:path"
import type { Report } from "../../engine/case/record/report.ts"
import type { RandomAccess } from "../../engine/case/zip/random-access.ts"
import { nodeHasher } from "../../hosts/node/index.ts"

const chunk = 2 ** 20
const digestOf = async (file: RandomAccess): Promise<string> => {
  const hash = nodeHasher()
  for (let at = 0; at < file.size; at += chunk) hash.update(await file.range(at, Math.min(at + chunk, file.size)))
  return hash.digest().slice(7)
}
/** As `sha256sum` writes it and `pack` does, or as mail and Windows leave it: with a mark, other line ends, capitals, the value alone. The value counts, not the name. */
const readSum = (path: string): string | undefined => {
  if (!statSync(path).isFile()) return undefined
  const text = readFileSync(path, "utf8")
    .replace(/^\ufeff/, "")
    .trim()
  return /^([0-9a-f]{64})(?: [ *].+)?$/i.exec(text)?.[1]?.toLowerCase()
}

/** What to add to the report on the zip at `path`. */
export const checkDigestBeside = async (path: string, file: RandomAccess): Promise<Pick<Report, "broken" | "notes">> => {
  const beside = `${path}.sha256`
  const what = basename(beside)
  if (!existsSync(beside)) return { broken: [], notes: [{ what, why: "no-digest-beside" }] }
  const told = readSum(beside)
  if (told === undefined) return { broken: [{ what, why: "bad-manifest" }], notes: [] }
  return told === (await digestOf(file))
    ? { broken: [], notes: [{ what, why: "agrees-with-digest-beside" }] }
    : { broken: [{ what: basename(path), why: "not-the-digest-beside", name: what }], notes: [] }
}
