/** Reads the law folder: every Markdown and JSON file below it. */
import { readdir, readFile } from "node:fs/promises"
import { join, relative, sep } from "node:path"
import type { LawSource } from "../../engine/ports.ts"

/** Sorted by path, so that the same folder gives the same law digest everywhere. */
export const lawFolder = (folder: string): LawSource => ({
  async files() {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((entry) => entry.isFile() && /\.(md|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
    const files = await Promise.all(
      paths.map(async (path) => ({ path: relative(folder, path).split(sep).join("/"), text: await readFile(path, "utf8") })),
    )
    return files.sort((a, b) => (a.path < b.path ? -1 : 1))
  },
})
