/** Reads the law folder for tests, as a host would, and helps to change one file of it. */
import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import type { Day } from "../../src/engine/case/time.ts"
import type { Law } from "../../src/engine/law/instrument.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import type { LawFile } from "../../src/engine/law/sheet.ts"

export const lawFolder = join(import.meta.dirname, "../../law")
export const lawFiles: readonly LawFile[] = readdirSync(lawFolder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({ path: relative(lawFolder, path), text: readFileSync(path, "utf8") }))
export const law: Law = loadLaw(lawFiles, "test")
export const day = (text: string): Day => text as Day
