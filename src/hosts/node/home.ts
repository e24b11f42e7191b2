/** The folder in which cases lie, and the folder of what comes with the program, as a desk of the apps wants them. */
import { existsSync } from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { caseCard } from "./case-card.ts"
import { filesAt } from "./files.ts"

const folders = async (path: string): Promise<string[]> =>
  (await readdir(path, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** Every folder below `home` may be a case. */
export const nodeHome = (home: string) => ({
  place: home,
  names: () => folders(home),
  has: (name: string) => existsSync(join(home, name)),
  card: (name: string) => caseCard(home, name),
})
/** `root`: the package's folder, with `examples/` and `docs/` in it. */
export const nodeShelf = (root: string) => {
  const examples = join(root, "examples")
  const text = (path: string): Promise<string | undefined> => readFile(path, "utf8").catch(() => undefined)
  return {
    names: () => folders(examples),
    text: (example: string, name: string) => text(join(examples, example, name)),
    files: (example: string) => filesAt([join(examples, example, "inputs")], () => undefined),
    notVerified: async () => (await text(join(root, "docs", "law-not-verified.md"))) ?? "",
  }
}
