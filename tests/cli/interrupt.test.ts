/** Ctrl-C at any moment of an import leaves a sound case, and a closed pipe is no crash. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it, vi } from "vitest"
import { full } from "../needs.ts"
import { anning, anningJson, scratch, start } from "./anning.ts"

vi.setConfig({ testTimeout: 120_000 })
const folder = scratch("interrupt")
const file = join(folder, "many.csv")
const row = (i: number): string =>
  `2026-01-${String((i % 28) + 1).padStart(2, "0")} ${String(i % 24).padStart(2, "0")}:${String(i % 60).padStart(2, "0")}:00,被叫,1540000${String(i % 10_000).padStart(4, "0")},${i % 300}\n`
writeFileSync(file, `通话时间,通话类型,对方号码,通话时长\n${Array.from({ length: 200_000 }, (_, i) => row(i)).join("")}`)

const moments = full ? Array.from({ length: 20 }, (_, i) => 100 + i * 90) : [250, 600, 1100]
it.each(moments)("SIGINT after %i ms", async (ms) => {
  const own = join(folder, `case-${ms}`)
  await anning("init", own)
  const going = start(["add", own, file])
  setTimeout(() => going.stop("SIGINT"), ms)
  const { code } = await going.done
  expect([0, 3, 130]).toContain(code)
  expect((await anningJson<{ ok: boolean }>("verify", own)).value.ok).toBe(true)
  const again = await anningJson<{ items: { rows: { read: number; kept: number; refused: number } }[] }>("add", own, file)
  expect(again.value.items[0]?.rows.read).toBe(200_000)
  expect((await anningJson<unknown[]>("show", own, "items")).value.length).toBe(1)
})
