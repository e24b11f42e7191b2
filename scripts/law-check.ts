/**
 * `npm run law:check [day]`: tells whether the law folder may be relied on – sources, days, versions, anchors, texts, labels, conflicts, age.
 * Ends with 0 when nothing is wrong, 1 otherwise.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { Broken } from "../src/engine/case/broken.ts"
import type { Day } from "../src/engine/case/time.ts"
import type { Law } from "../src/engine/law/instrument.ts"
import { loadLaw } from "../src/engine/law/load.ts"
import type { LawFile } from "../src/engine/law/sheet.ts"
import { checks, dayOrFail, type Held, reminders } from "./law/checks.ts"
import { resting } from "./law/term-checks.ts"

const root = join(import.meta.dirname, "..")
const read = (path: string): LawFile => ({ path, text: readFileSync(join(root, path), "utf8") })
const filesBelow = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort()

/** The law files below a folder, by their path in it. */
export const lawFilesIn = (folder: string): readonly LawFile[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
/** The last day on which anything of the law was compared with its source: nothing that was checked lies after it. */
export const lastChecked = (law: Law): Day =>
  law.versions
    .map(({ checked }) => checked)
    .sort()
    .at(-1) as Day

/** Everything that the checks look at, from the working tree. `today`: by default the last day on which anything was checked. */
export const heldOn = (today?: string, folder = join(root, "law")): Held => {
  const files = lawFilesIn(folder)
  const code = filesBelow("src", /(?<!\.test)\.tsx?$/).map((path) => read(path).text)
  const found = (pattern: RegExp): readonly string[] => [
    ...new Set(code.flatMap((text) => [...text.matchAll(pattern)].map((m) => m[1] as string))),
  ]
  const law = loadLaw(files, "check")
  const folders = new Set(law.versions.map((version) => version.instrument))
  return {
    files,
    law,
    today: today === undefined ? lastChecked(law) : dayOrFail(today),
    parameters: found(/parameters\??\.get\("([a-z-]+)"\)/g),
    anchors: found(/["`]([a-z0-9-]+#[a-z][a-z0-9-]+)["`]/g).filter((ref) => folders.has(ref.split("#")[0] as string)),
    digests: new Map(
      read("tests/law/articles.sha256")
        .text.trim()
        .split("\n")
        .map((line) => line.split("  ").reverse() as [string, string]),
    ),
    conflicts: read("docs/law-conflicts.md"),
    notVerified: read("docs/law-not-verified.md"),
  }
}
// A reader such as `head` may go away early; what was found still decides the exit code.
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "EPIPE") throw error
}
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const main = (): number => {
  // The machine's own day in China, where the law is in force.
  const today = process.argv[2] ?? new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  try {
    const held = heldOn(today)
    const { versions } = held.law
    const articles = versions.flatMap((version) => version.articles)
    say(
      `收录 ${new Set(versions.map((v) => v.instrument)).size} 件文书、${versions.length} 个版本、${articles.length} 条（照录 ${articles.filter((a) => a.verbatim).length} 条），核对日 ${today}`,
    )
    let faults = 0
    for (const check of [...checks, resting]) {
      const told = check.run(held)
      faults += told.length
      say(`${told.length === 0 ? "✓" : "✗"} ${check.title}`)
      for (const line of told) say(`    ${line}`)
    }
    for (const line of reminders(held)) say(`· ${line}`)
    return faults === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    const { file, line, why } = error.params
    say(`✗ ${file ?? ""} 第 ${line ?? 0} 行：${why ?? error.message}`)
    return 1
  }
}
if (process.argv[1] === import.meta.filename) {
  process.stdout.on("error", endQuietly)
  process.exitCode = main()
}
