/** Checks a case or a bag by reading every byte; never writes. */
import { type Beside, besideSaid, fileDigest } from "../case/bag/beside.ts"
import { checkBag } from "../case/bag/check.ts"
import { Broken } from "../case/broken.ts"
import type { Digest } from "../case/citation.ts"
import type { CheckOptions } from "../case/record/check.ts"
import { checkCase } from "../case/record/check-case.ts"
import type { Sha256 } from "../case/record/log.ts"
import type { Report } from "../case/record/report.ts"
import type { FileTree } from "../case/record/tree.ts"
import { whyNoTree, zipTree } from "../case/zip/archive.ts"
import type { RandomAccess } from "../case/zip/random-access.ts"
import { labelOf } from "../documents/sheet/exhibits.ts"
import type { Hasher, Ports } from "../ports.ts"
import { agent } from "./act.ts"
import type { Progress } from "./progress.ts"

export const sha256Of =
  (hasher: () => Hasher): Sha256 =>
  (bytes) => {
    const hash = hasher()
    hash.update(bytes)
    return hash.digest()
  }
/** Throws Broken("no-case") when neither log nor HEAD is there; everything else is in the report. */
export const verify = async (ports: Ports, caseId: string, options: CheckOptions = {}): Promise<Report> => {
  const tree = ports.tree(caseId)
  let found = false
  for await (const file of tree.list()) {
    if (/^(log\.jsonl|HEAD|vault(\/.*)?)$/.test(file.path)) {
      found = true
      break
    }
  }
  if (!found) throw new Broken("no-case", { case: caseId })
  return checkCase(tree, sha256Of(ports.hasher), options)
}
export interface VerifyOptions {
  /** A head known from elsewhere, from a seal say: `sha256:<hex>`, or the hex alone. */
  readonly head?: string
  /** Certificates of timestamp authorities that the reader trusts, in DER or PEM. */
  readonly roots?: readonly Uint8Array[] | undefined
  readonly progress?: Progress
}
/** The same, telling how far it is. */
export const verifyCase = (ports: Ports, caseId: string, { head, roots, progress }: VerifyOptions = {}): Promise<Report> =>
  verify(ports, caseId, {
    head,
    tokens: ports.timestamps && { by: ports.timestamps, roots, today: ports.clock.today() },
    progress: progress && ((done, of) => progress({ what: "核验 / verifying", done, ...(of === undefined ? {} : { of }) })),
  })
export interface BagCheckOptions extends CheckOptions {
  /** SHA-256 of the checker's own page, with which that of the bag is compared. */
  readonly page?: Digest | undefined
}
/** A bag as an unpacked folder (`folderTree` of a host) or a zip (`zipTree` of case/zip/archive.ts). */
export const verifyBag = (tree: FileTree, hasher: () => Hasher, { page, ...options }: BagCheckOptions = {}): Promise<Report> =>
  checkBag(tree, sha256Of(hasher), { software: agent, page, labelOf }, options)

export interface ZipCheckOptions extends BagCheckOptions {
  /** How the report names the zip, and what may lie beside it. */
  readonly called: string
  /** The name that a file with its digest beside it would have, and that file. */
  readonly sum: { readonly name: string; readonly beside: Beside | undefined }
}
/** A damaged zip is a finding, not a failure of the check. */
const notAnArchive = (what: string, why: "bad-archive" | "unpacks-too-large"): Report => ({
  ok: false,
  checked: { items: 0, bytes: 0, entries: 0, tokens: 0 },
  broken: [{ what, why }],
  notes: [],
})
/** A bag's zip with the digest beside it: the one way in which command line and page check it. Never throws on content. */
export const verifyZip = async (
  source: RandomAccess,
  hasher: () => Hasher,
  options: ZipCheckOptions,
): Promise<Report & { readonly sha256: string }> => {
  const { called, sum, ...check } = options
  const tree = await zipTree(source, hasher, called).catch(whyNoTree)
  const report = typeof tree === "string" ? notAnArchive(called, tree) : await verifyBag(tree, hasher, check)
  const sha256 = await fileDigest(source, hasher)
  const { broken, notes } = besideSaid(basename(called), sha256, sum.name, sum.beside)
  return {
    ...report,
    ok: report.ok && broken.length === 0,
    broken: [...broken, ...report.broken],
    notes: [...notes, ...report.notes],
    sha256,
  }
}
const basename = (path: string): string => path.replace(/^.*[/\\]/, "")
