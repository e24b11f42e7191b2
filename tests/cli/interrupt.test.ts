/** Ctrl-C at any moment of an import leaves a sound case, and a closed pipe is no crash. */
import { readdirSync, writeFileSync } from "node:fs"
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

/** Names below the case; -1 when one vanished while they were read, which is a sign of work too. */
const entries = (own: string): number => {
  try {
    return readdirSync(own, { recursive: true }).length
  } catch {
    return -1
  }
}
const moments = full ? Array.from({ length: 20 }, (_, i) => i * 60) : [0, 40, 400]
it.each(moments)("SIGINT after %i ms", async (ms) => {
  const own = join(folder, `case-${ms}`)
  await anning("init", own)
  const going = start(["add", own, file])
  // Counted from the first sign of work in the case: starting takes its own time.
  const before = entries(own)
  const watch = setInterval(() => {
    if (entries(own) === before) return
    clearInterval(watch)
    setTimeout(() => going.stop("SIGINT"), ms)
  }, 2)
  const { code } = await going.done
  clearInterval(watch)
  expect([0, 3, 130]).toContain(code)
  expect((await anningJson<{ ok: boolean }>("verify", own)).value.ok).toBe(true)
  const again = await anningJson<{ items: { rows: { read: number; kept: number; refused: number } }[] }>("add", own, file)
  expect(again.value.items[0]?.rows.read).toBe(200_000)
  expect((await anningJson<unknown[]>("show", own, "items")).value.length).toBe(1)
})
