/** Checks what a path names: a case folder, an unpacked bag, or a bag's zip. */
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { Broken } from "../../engine/case/broken.ts"
import type { Report } from "../../engine/case/check.ts"
import type { Progress } from "../../engine/contract.ts"
import { openCase } from "./open.ts"

/** Throws Broken("no-case") when there is neither a case nor a bag at the path. */
export const checkPath = async (path: string, head: string | undefined, progress: Progress): Promise<Report> => {
  const place = resolve(path)
  if (!existsSync(place)) throw new Broken("no-case", { case: path })
  const { engine, id } = await openCase(join(place))
  return (await engine.verify(id, { progress, ...(head === undefined ? {} : { head }) })) as Report
}
