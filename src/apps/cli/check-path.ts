/** Checks what a path names: a case folder, an unpacked bag, or a bag's zip. */
import { existsSync, statSync } from "node:fs"
import { basename, join, resolve } from "node:path"
import { Broken } from "../../engine/case/broken.ts"
import type { CheckOptions } from "../../engine/case/record/check.ts"
import type { Report } from "../../engine/case/record/report.ts"
import type { Progress } from "../../engine/verbs/progress.ts"
import { openCase } from "../local/open.ts"

/** Any one of these tells a bag: the very file that says so may be what is missing. */
const bagPaths = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt", "data"]
const isBagFolder = (folder: string): boolean =>
  !existsSync(join(folder, "log.jsonl")) && bagPaths.some((path) => existsSync(join(folder, path)))
/** A damaged zip is a finding, not a failure of the check. */
const notAnArchive = (path: string, why: "bad-archive" | "unpacks-too-large"): Report => ({
  ok: false,
  checked: { items: 0, bytes: 0, entries: 0, tokens: 0 },
  broken: [{ what: path, why }],
  notes: [],
})
const both = (report: Report, { broken, notes }: Pick<Report, "broken" | "notes">): Report => ({
  ...report,
  ok: report.ok && broken.length === 0,
  broken: [...broken, ...report.broken],
  notes: [...notes, ...report.notes],
})
const checkZip = async (path: string, options: CheckOptions): Promise<Report> => {
  const [{ whyNoTree, zipTree }, { checkDigestBeside }, { verifyBag }, { fileAccess, nodeHasher }] = await Promise.all([
    import("../../engine/case/zip/archive.ts"),
    import("./digest-beside.ts"),
    import("../../engine/verbs/verify.ts"),
    import("../../hosts/node/index.ts"),
  ])
  const file = await fileAccess(path)
  try {
    const tree = await zipTree(file, nodeHasher, path).catch(whyNoTree)
    const report = typeof tree === "string" ? notAnArchive(path, tree) : await verifyBag(tree, nodeHasher, options)
    return both(report, await checkDigestBeside(path, file))
  } finally {
    await file.close()
  }
}
const checkBagFolder = async (folder: string, options: CheckOptions): Promise<Report> => {
  const [{ verifyBag }, { folderTree, nodeHasher }] = await Promise.all([
    import("../../engine/verbs/verify.ts"),
    import("../../hosts/node/index.ts"),
  ])
  const report = await verifyBag(folderTree(folder), nodeHasher, options)
  return both(report, { broken: [], notes: [{ what: basename(folder), why: "unpacked" }] })
}

/** Throws Broken("no-case") when there is neither a case nor a bag at the path. */
export const checkPath = async (path: string, head: string | undefined, tell: Progress): Promise<Report> => {
  const place = resolve(path)
  if (!existsSync(place)) throw new Broken("no-case", { case: path })
  const options: CheckOptions = { head, progress: (done, of) => tell({ what: "核验 / verifying", done, of }) }
  if (statSync(place).isFile()) return await checkZip(place, options)
  if (isBagFolder(place)) return await checkBagFolder(place, options)
  const { engine, id } = await openCase(place)
  return await engine.verify(id, { progress: tell, ...(head === undefined ? {} : { head }) })
}
