/** Checks what a path names: a case folder, an unpacked bag, or a bag's zip. */
import { existsSync, statSync } from "node:fs"
import { basename, join, resolve } from "node:path"
import { Broken } from "../../engine/case/broken.ts"
import type { Report } from "../../engine/case/record/report.ts"
import type { Progress } from "../../engine/verbs/progress.ts"
import type { BagCheckOptions } from "../../engine/verbs/verify.ts"
import { ownPageDigest } from "../local/check-page.ts"
import { openCase } from "../local/open.ts"

/** Any one of these tells a bag: the very file that says so may be what is missing. */
const bagPaths = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt", "data"]
const isBagFolder = (folder: string): boolean =>
  !existsSync(join(folder, "log.jsonl")) && bagPaths.some((path) => existsSync(join(folder, path)))
const checkZip = async (path: string, options: BagCheckOptions): Promise<Report> => {
  const [{ sumBeside }, { verifyZip }, { fileAccess, nodeHasher }] = await Promise.all([
    import("./digest-beside.ts"),
    import("../../engine/verbs/verify.ts"),
    import("../../hosts/node/index.ts"),
  ])
  const file = await fileAccess(path)
  try {
    const { sha256: _, ...report } = await verifyZip(file, nodeHasher, { ...options, called: path, sum: sumBeside(path) })
    return report
  } finally {
    await file.close()
  }
}
const checkBagFolder = async (folder: string, options: BagCheckOptions): Promise<Report> => {
  const [{ verifyBag }, { folderTree, nodeHasher }] = await Promise.all([
    import("../../engine/verbs/verify.ts"),
    import("../../hosts/node/index.ts"),
  ])
  const report = await verifyBag(folderTree(folder), nodeHasher, options)
  return { ...report, notes: [{ what: basename(folder), why: "unpacked" }, ...report.notes] }
}

/** Throws Broken("no-case") when there is neither a case nor a bag at the path. */
export const checkPath = async (
  path: string,
  head: string | undefined,
  tell: Progress,
  roots: readonly Uint8Array[] = [],
): Promise<Report> => {
  const place = resolve(path)
  if (!existsSync(place)) throw new Broken("no-case", { case: path })
  const { chinaClock, timestamps } = await import("../../hosts/node/index.ts")
  const options: BagCheckOptions = {
    head,
    page: await ownPageDigest(),
    tokens: { by: timestamps, roots, today: chinaClock.today() },
    progress: (done, of) => tell({ what: "核验 / verifying", done, of }),
  }
  if (statSync(place).isFile()) return await checkZip(place, options)
  if (isBagFolder(place)) return await checkBagFolder(place, options)
  const { engine, id } = await openCase(place)
  return await engine.verify(id, { progress: tell, ...(roots.length ? { roots } : {}), ...(head === undefined ? {} : { head }) })
}
