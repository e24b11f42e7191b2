/** A reader started beforehand: it answers the first question, and holds up no program that never asks one. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import type { Digest } from "../../src/engine/case/citation.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { decodeExtraction } from "../../src/engine/importers/extraction-bytes.ts"
import { readersApart } from "../../src/hosts/node/readers/pool.ts"

const pool = join(import.meta.dirname, "../../src/hosts/node/readers/pool.ts")

it("answers the first question with the reader that was started", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "anning-soon-"))
  const path = join(folder, "calls.csv")
  const text = "对方号码,通话时间,通话时长,呼叫类型\n15400000001,2026-01-02 08:00:00,10,被叫\n"
  writeFileSync(path, text)
  const readers = readersApart(() => path, { most: 1 })
  try {
    readers.soon?.()
    readers.soon?.()
    const size = Buffer.byteLength(text)
    const answer = await readers.extract("case", {
      item: `sha256:${"0".repeat(64)}` as Digest,
      name: "calls.csv",
      size,
      receivedOn: "2026-02-01" as Day,
    })
    if (!("bytes" in answer)) throw new Error(JSON.stringify(answer))
    expect(decodeExtraction(answer.bytes).kept).toBe(1)
  } finally {
    readers.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
it("lets a program end that asked nothing", { timeout: 60_000 }, () => {
  const program = `import { readersApart } from ${JSON.stringify(pool)}; readersApart(() => "").soon(); console.log("over")`
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", timeout: 50_000 })
  expect([done.status, done.signal, done.stdout]).toEqual([0, null, "over\n"])
})
