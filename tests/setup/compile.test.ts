/** The built program is the sources file by file: nothing missing, nothing joined, every import of one of ours leads to a file that is there. */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const root = resolve(import.meta.dirname, "../..")
let out: string
const filesIn = (folder: string, end: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end))
    .sort()
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "anning-compiled-"))
  execFileSync(process.execPath, [join(root, "scripts/compile.mjs"), out])
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

describe("the built program", () => {
  it("has one file for each source but those of tests and of the pages", () => {
    const sources = filesIn(join(root, "src"), ".ts").filter(
      (path) => !["web", "verify"].some((page) => path.startsWith(join("apps", page))) && !/\.(test|test-d|conformance|d)\.ts$/.test(path),
    )
    expect(sources.length).toBeGreaterThan(300)
    expect(filesIn(out, ".js")).toEqual(sources.map((path) => path.replace(/\.ts$/, ".js")).sort())
    expect(filesIn(out, "").filter((path) => /\.\w+$/.test(path) && !path.endsWith(".js"))).toEqual([])
  })
  it("imports files that are there, and packages as they are written", () => {
    let checked = 0
    for (const path of filesIn(out, ".js"))
      for (const [, to = ""] of readFileSync(join(out, path), "utf8").matchAll(/(?:\bfrom |\bimport |\bimport\()"([^"]+)"/g)) {
        checked++
        if (to.startsWith(".")) expect(existsSync(join(out, dirname(path), to)), `${path} → ${to}`).toBe(true)
        else expect(to, path).toMatch(/^(node:)?[@\w]/)
      }
    expect(checked).toBeGreaterThan(1000)
  })
  it("knows by a digest which words of it read messages, and the sources as they stand know none", async () => {
    expect(readFileSync(join(out, "engine/messages/version.js"), "utf8")).toMatch(/"[0-9a-f]{16}"/)
    expect((await import("../../src/engine/messages/version.ts")).readingVersion).toBeUndefined()
  })
})
