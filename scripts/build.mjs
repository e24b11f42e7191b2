/** Builds when anything that is built from has changed in content: `dist/` joined into few files, `dist/web/` as one page, `dist/verify.html` as one file. */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { node24 } from "./node24.mjs"
import { digestOf, read, root, run, say } from "./run.mjs"

const isSource = (name) => !/\.(test|test-d|conformance)\.tsx?$/.test(name)
const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : isSource(entry.name) ? [join(folder, entry.name)] : []))
const stampPath = join(root, "dist", ".built")
const stamp = () => {
  const files = [
    ...sources(join(root, "src")),
    ...["tsconfig.json", "package-lock.json", "scripts/compile.mjs", "scripts/page.mjs", "scripts/check-page.mjs"].map((path) =>
      join(root, path),
    ),
  ]
  return digestOf(files.flatMap((path) => [relative(root, path), read(path)]))
}
/** Whether `dist/` was built from what stands here now. */
export const isBuilt = () => existsSync(stampPath) && read(stampPath) === stamp()

export const build = async () => {
  const now = stamp()
  if (read(stampPath) === now) return
  say("正在生成程序… / building …")
  // Beside the program that stands, at the same depth, and put in its place whole: a building that is cut short leaves the last one.
  const part = join(root, "dist-part")
  rmSync(part, { recursive: true, force: true })
  const steps = [
    ["compile.mjs", "生成失败 / the program could not be built"],
    ["write-help.mjs", "帮助页生成失败 / the page of the help could not be written"],
    ["page.mjs", "网页生成失败 / the web page could not be built"],
    ["check-page.mjs", "核验网页生成失败 / the page that checks packages could not be built"],
  ]
  for (const [script, problem] of steps)
    if ((await run(node24, [join(root, "scripts", script), part], { quiet: true })) !== 0) throw new Error(problem)
  writeFileSync(join(part, ".built"), now)
  rmSync(join(root, "dist"), { recursive: true, force: true })
  renameSync(part, join(root, "dist"))
}
