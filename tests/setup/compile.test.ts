/** The built program is few files: every import of one of ours leads to a file that is there, threads and processes begin with one, packages stay outside. */
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
  it("has few files, and one at the place of each source that a thread or a process begins with", () => {
    expect(filesIn(out, ".js").length).toBeLessThan(120)
    const begun = filesIn(join(root, "src"), ".ts").flatMap((path) =>
      [...readFileSync(join(root, "src", path), "utf8").matchAll(/\? "\.\/(\w+)\.ts"/g)].map(([, to]) => join(dirname(path), `${to}.js`)),
    )
    expect(begun).toContain(join("hosts", "node", "readers", "process.js"))
    for (const path of ["apps/cli/main.js", ...begun]) expect(existsSync(join(out, path)), path).toBe(true)
    expect(filesIn(out, "").filter((path) => /\.\w+$/.test(path) && !path.endsWith(".js"))).toEqual([])
  })
  it("finds what lies beside the clone and beside a source, from wherever it was joined to", () => {
    const text = filesIn(out, ".js").map((path) => readFileSync(join(out, path), "utf8"))
    const places = text.flatMap((one) => [...one.matchAll(/\bimport\.meta\.(\w+)/g)].map(([, name]) => name))
    expect(new Set(places)).toEqual(new Set(["url"]))
    expect(text.join("").match(/new URL\("\.\/[\w/-]+\.js", import\.meta\.url\)/g)?.length).toBe(places.length)
  })
  it("imports files that are there, and packages as they are written", () => {
    let checked = 0
    for (const path of filesIn(out, ".js"))
      for (const [, to = ""] of readFileSync(join(out, path), "utf8").matchAll(/(?:\bfrom |\bimport |\bimport\()"([^"]+)"/g)) {
        checked++
        if (to.startsWith(".")) expect(existsSync(join(out, dirname(path), to)), `${path} → ${to}`).toBe(true)
        else expect(to, path).toMatch(/^(node:)?[@\w]/)
      }
    expect(checked).toBeGreaterThan(100)
  })
  it("knows by a digest which words of it read messages, and the sources as they stand know none", async () => {
    const text = filesIn(out, ".js").map((path) => readFileSync(join(out, path), "utf8"))
    expect(text.join("")).toMatch(/readingVersion = [^;]*"[0-9a-f]{16}"/)
    expect((await import("../../src/engine/messages/version.ts")).readingVersion).toBeUndefined()
  })
})
