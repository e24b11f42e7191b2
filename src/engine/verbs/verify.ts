/** Checks a case or a bag by reading every byte; never writes. */
import { checkBag } from "../case/bag/check.ts"
import { Broken } from "../case/broken.ts"
import type { CheckOptions } from "../case/record/check.ts"
import { checkCase } from "../case/record/check-case.ts"
import type { Sha256 } from "../case/record/log.ts"
import type { Report } from "../case/record/report.ts"
import type { FileTree } from "../case/record/tree.ts"
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
  readonly progress?: Progress
}
/** The same, telling how far it is. */
export const verifyCase = (ports: Ports, caseId: string, { head, progress }: VerifyOptions = {}): Promise<Report> =>
  verify(ports, caseId, {
    head,
    progress: progress && ((done, of) => progress({ what: "核验 / verifying", done, ...(of === undefined ? {} : { of }) })),
  })
/** A bag as an unpacked folder (`folderTree` of a host) or a zip (`zipTree` of case/zip/archive.ts). */
export const verifyBag = (tree: FileTree, hasher: () => Hasher, options: CheckOptions = {}): Promise<Report> =>
  checkBag(tree, sha256Of(hasher), { software: agent, labelOf }, options)
