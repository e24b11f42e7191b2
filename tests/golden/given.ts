/** Reads the example and golden case folders: inputs, answers and day. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Given } from "./derived.ts"

export const root = join(import.meta.dirname, "..", "..")
const foldersBelow = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(root, folder, entry.name, "inputs")))
        .map((entry) => `${folder}/${entry.name}`)
        .sort()
    : []
/** `examples/1-before-due`, …, and the further golden cases. */
export const caseFolders = (): string[] => [...foldersBelow("examples"), ...foldersBelow("cases")]
export const read = (folder: string): Given => {
  const inputs = join(root, folder, "inputs")
  return {
    name: folder.split("/").at(-1) as string,
    day: readFileSync(join(root, folder, "day.txt"), "utf8").trim(),
    files: readdirSync(inputs)
      .sort()
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(inputs, name))) })),
    answers: JSON.parse(readFileSync(join(root, folder, "answers.json"), "utf8")) as Record<string, unknown>,
  }
}
/** Law files as the engine takes them: path below `law/` and text. */
export const lawFiles = (): { path: string; text: string }[] =>
  readdirSync(join(root, "law"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, "law", path), "utf8") }))
/** The committed texts of a case, by path below `expected/`. */
export const expectedTexts = (folder: string): Record<string, string> => {
  const expected = join(root, folder, "expected")
  if (!existsSync(expected)) return {}
  const files = readdirSync(expected, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(expected.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]
    }),
  )
}
