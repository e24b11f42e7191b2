/** The command line where nothing, or not all, of what was handed in could be read: told in words, exit code 3, and no package without a paper. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { anning, anningJson, scratch } from "./anning.ts"

const folder = scratch("unread")
const inputs = join(folder, "inputs")
const picture = Uint8Array.from("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", (char) => char.charCodeAt(0))
interface Unpacked {
  readonly file: null
  readonly gaps: readonly string[]
  readonly why: string
}
beforeAll(() => {
  mkdirSync(inputs)
  writeFileSync(join(inputs, "截图.png"), picture)
  writeFileSync(join(inputs, "录音.mp3"), "ID3 and no more")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("pictures and recordings alone", () => {
  const home = join(folder, "case")
  it("are told by the summary and every view, which call nothing absent", async () => {
    await anning("init", home)
    await anning("add", home, inputs)
    for (const what of ["summary", "timeline", "findings", "grounds", "diagnosis", "gaps"]) {
      const { code, out } = await anning("show", home, what)
      expect(code).toBe(0)
      expect(out, what).toMatch(/《(截图\.png》《录音\.mp3|录音\.mp3》《截图\.png)》（整份）/)
      expect(out, what).not.toMatch(/未发现|（没有 \/ none）/)
    }
  }, 180_000)
  it("make no package, and the gap is named; the person's own archive is made all the same", async () => {
    const zip = join(folder, "p.zip")
    const { code, value } = await anningJson<Unpacked>("pack", home, "--out", zip)
    expect([code, value.file, existsSync(zip), existsSync(`${zip}.sha256`)]).toEqual([3, null, false, false])
    expect(value.gaps).toContain("material-unread")
    expect(value.why).toMatch(/没有打包。有些内容没有读出：.*《截图\.png》/)
    const all = await anning("pack", home, "--out", zip, "--all")
    expect([all.code, existsSync(zip)]).toEqual([0, true])
  }, 180_000)
  it("in one go: everything else is done, exit 3, and no package lies there", async () => {
    const out = join(folder, "run")
    const { code, value } = await anningJson<{ pack: Unpacked }>("run", inputs, "--out", out)
    expect([code, value.pack.file]).toEqual([3, null])
    expect(readdirSync(out).filter((name) => name.startsWith("package"))).toEqual([])
    expect((await anningJson<{ ok: boolean }>("verify", join(out, "case"))).value.ok).toBe(true)
  }, 180_000)
})
