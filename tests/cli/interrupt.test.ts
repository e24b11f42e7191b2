/** Ctrl-C at any moment of an import leaves a sound case, and a closed pipe is no crash. */
import { execFileSync } from "node:child_process"
import { readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { describe, expect, it, vi } from "vitest"
import { full } from "../needs.ts"
import { anning, anningJson, type Ran, root, scratch, start } from "./anning.ts"

vi.setConfig({ testTimeout: 120_000 })
const folder = scratch("interrupt")
const file = join(folder, "many.csv")
/** Long enough to be interrupted in the middle. */
const rows = full ? 200_000 : 60_000
const row = (i: number): string =>
  `2026-01-${String((i % 28) + 1).padStart(2, "0")} ${String(i % 24).padStart(2, "0")}:${String(i % 60).padStart(2, "0")}:00,被叫,1540000${String(i % 10_000).padStart(4, "0")},${i % 300}\n`
writeFileSync(file, `通话时间,通话类型,对方号码,通话时长\n${Array.from({ length: rows }, (_, i) => row(i)).join("")}`)

/** Names below the case; -1 when one vanished while they were read, which is a sign of work too. */
const entries = (own: string): number => {
  try {
    return readdirSync(own, { recursive: true }).length
  } catch {
    return -1
  }
}
const moments = full ? Array.from({ length: 20 }, (_, i) => i * 60) : [0, 40, 200]
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
  expect(again.value.items[0]?.rows.read).toBe(rows)
  expect((await anningJson<unknown[]>("show", own, "items")).value.length).toBe(1)
})

const slow = { NODE_OPTIONS: `--import ${pathToFileURL(join(root, "tests/readers/slow-decoder.mjs")).href}` }
const within = async (seconds: number, done: Promise<Ran>): Promise<Ran | "goes on"> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<"goes on">((resolve) => {
    timer = setTimeout(() => resolve("goes on"), seconds * 1000)
  })
  try {
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}
/** Processes of this program's readers that go on after the program that started them. */
const orphans = (): string[] =>
  execFileSync("ps", ["-eo", "ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(join(root, "src/hosts/node/readers/process")) && /^\s*1\s/.test(line))

describe("while something does not end", () => {
  const loops = join(folder, "loops.csv")
  writeFileSync(loops, "LOOPS FOR EVER\n")
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends a command whose reader loops, and the case is sound", async (signal) => {
    const own = join(folder, `loops-${signal}`)
    await anning("init", own)
    const before = entries(own)
    const going = start(["add", own, loops], root, slow)
    await vi.waitFor(() => expect(entries(own)).not.toBe(before), { timeout: 60_000, interval: 5 })
    await new Promise((done) => setTimeout(done, 700))
    going.stop(signal)
    const ended = await within(30, going.done)
    expect(ended).toMatchObject({ code: 130 })
    expect((await anningJson<{ ok: boolean }>("verify", own)).value.ok).toBe(true)
    await vi.waitFor(() => expect(orphans()).toEqual([]), { timeout: 30_000, interval: 200 })
  })
  it.runIf(process.platform !== "win32")("SIGINT ends a command that waits at a FIFO", async () => {
    const own = join(folder, "at-a-fifo")
    const fifo = join(folder, "fifo.csv")
    execFileSync("mkfifo", [fifo])
    await anning("init", own)
    const going = start(["add", own, fifo])
    await new Promise((done) => setTimeout(done, 3_000))
    going.stop("SIGINT")
    expect(await within(30, going.done)).toMatchObject({ code: 130 })
    expect((await anningJson<{ ok: boolean }>("verify", own)).value.ok).toBe(true)
  })
  it.each(["SIGINT", "SIGTERM"] as const)("%s ends the server", async (signal) => {
    const going = start(["serve", "--home", join(folder, `home-${signal}`), "--port", "0"])
    await new Promise<void>((known) => going.onText((text) => text.includes("\n") && known()))
    going.stop(signal)
    expect(await within(30, going.done)).not.toBe("goes on")
  })
})
