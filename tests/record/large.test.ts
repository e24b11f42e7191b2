/** A file of 2 GB is kept whole, read as far as it holds rows, refused with the reason where it holds none, and never held in memory. */
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { full, scratch } from "./fixture.ts"

const { folder, done } = scratch()
afterAll(done)
if (!full) console.warn("a file of 2 GB is tried by npm run test:full only")

describe.skipIf(!full)("a file of 2 GB", () => {
  it.each([
    ["详单.csv", 4000, "hole"],
    ["空洞.csv", 4000, "hole"],
    ["详单.xls", 0, "too-large"],
    ["录音.m4a", 0, "unknown-format"],
  ])(
    "%s is kept, with %i rows, and the rest is refused with the reason %s, in flat memory",
    async (name, rows, reason) => {
      const home = join(folder, name)
      execFileSync("mkdir", [home])
      const told = execFileSync(process.execPath, [join(import.meta.dirname, "large-child.ts"), home, name], { encoding: "utf8" })
      const { items, written, report, peakMb } = JSON.parse(told)
      expect(items).toHaveLength(1)
      expect(items[0]).toMatchObject({ name, size: 2 ** 31 + 5, rows: { kept: rows } })
      if (name.startsWith("空"))
        expect([items[0].rows.refused, items[0].issues]).toMatchObject([
          1,
          [{ code: "hole", at: rows + 2, params: { bytes: 2 ** 31 + 5 - written } }],
        ])
      expect(items[0].issues.map((issue: { code: string }) => issue.code)).toContain(reason)
      const hash = createHash("sha256")
      for await (const chunk of createReadStream(join(home, name), { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
      expect(items[0].id).toBe(`sha256:${hash.digest("hex")}`)
      expect(report).toMatchObject({ ok: true, broken: [], notes: [], checked: { items: 1 } })
      console.log(`peak ${peakMb} MB for ${name}`)
      expect(peakMb).toBeLessThan(600)
    },
    600_000,
  )
})
