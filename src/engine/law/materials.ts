/** Elements that only materials show, read from `law/elements/`: no program judges them, so they are data of the law. */
import type { Material } from "./instrument.ts"
import { type LawFile, readSheet, refuseFile, sheetsIn } from "./sheet.ts"

/** Reads all sheets, by element id. Throws Broken("bad-law-file") with file, line and reason. */
export const loadMaterials = (files: readonly LawFile[]): ReadonlyMap<string, Material> => {
  const found = new Map<string, Material>()
  for (const file of sheetsIn(files, "elements")) {
    for (const { id, title, line, text, bullets } of readSheet(file, { head: ["title", "checked"] }).sections) {
      if (found.has(id)) refuseFile(file.path, line, `element "${id}" twice`)
      if (text.length === 0 || bullets.length > 0) refuseFile(file.path, line, "an element says in plain text what would show it")
      found.set(id, { title, how: text.join("\n") })
    }
  }
  return found
}
