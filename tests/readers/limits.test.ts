/** Readers that never end, take all memory or break: each is stopped, the file stays kept and told, everything else goes on. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, describe, expect, it, vi } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import { openEngine } from "../../src/engine/engine.ts"
import type { ItemView } from "../../src/engine/views/items.ts"
import { openNodePorts } from "../../src/hosts/node/index.ts"
import { readerLimits } from "../../src/hosts/node/readers/limits.ts"
import { sentences } from "../../src/locales/sentence.ts"

vi.setConfig({ testTimeout: 120_000 })
const home = mkdtempSync(join(tmpdir(), "anning-readers-"))
const opened: { close(): Promise<void> }[] = []
const open = (script = "hostile-process.ts", limits = (size: number) => ({ ...readerLimits(size), cpuMs: 800, ms: 60_000 })): Engine => {
  const ports = openNodePorts({
    home,
    lawFolder: join(import.meta.dirname, "../../law"),
    readers: { script: join(import.meta.dirname, script), limits },
  })
  opened.push(ports)
  return openEngine(ports)
}
async function* files(...given: readonly (readonly [name: string, text: string])[]) {
  for (const [name, text] of given)
    yield {
      name,
      open: async function* () {
        yield new TextEncoder().encode(text)
      },
    }
}
const table = "通话时间,通话类型,对方号码,通话时长\n2026-01-05 10:00:00,被叫,15400000001,20\n2026-01-05 11:00:00,被叫,15400000001,0\n"
/** Processes of readers that a process has started, where the system lists them. */
const readersOf = (pid: number): readonly number[] =>
  !existsSync("/proc/self/task")
    ? []
    : readdirSync(`/proc/${pid}/task`)
        .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number))
        .filter((child) => /readers\/process\.[jt]s/.test(readFileSync(`/proc/${child}/cmdline`, "utf8")))
let cases = 0
const newCase = async (engine: Engine): Promise<string> => {
  const id = `case-${cases++}`
  await engine.init(id)
  return id
}
// Homes that are open share the readers that wait: each test begins with none.
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe.each([
  ["loops.bin", "time"],
  ["pattern.bin", "time"],
  ["strings.bin", "memory"],
  ["objects.bin", "memory"],
  ["buffers.bin", "memory"],
  ["large-arrays.bin", "memory"],
  ["map.bin", "memory"],
  ["joined.bin", "memory"],
  ["aborts.bin", "memory"],
])("a reader at %s", (name, why) => {
  it(`is stopped for ${why}; the file is kept and told, the next one is read, and the case verifies`, async () => {
    const engine = why === "time" ? open() : open("hostile-process.ts", (size) => ({ ...readerLimits(size), cpuMs: 40_000, ms: 60_000 }))
    const id = await newCase(engine)
    const before = process.memoryUsage.rss()
    const { items } = await engine.add(id, files([name, name], ["calls.csv", table]))
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 2 ** 20)
    expect(items.map(({ rows }) => rows.kept)).toEqual([0, 2])
    expect(items[0]).toMatchObject({
      importer: "call-table",
      issues: [{ code: "reader-gave-up", params: { importer: "call-table", why } }],
    })
    expect((await engine.verify(id)).ok).toBe(true)
  })
})
it.each([
  ["throws.bin", "a fault of its own"],
  ["throws-later.bin", "a fault nobody waits for"],
  ["leaves.bin", "ended"],
])("a reader that breaks by itself (%s) is told as that", async (name, reason) => {
  const engine = open()
  const id = await newCase(engine)
  const { items } = await engine.add(id, files([name, name], ["calls.csv", table]))
  expect(items.map(({ rows }) => rows.kept)).toEqual([0, 2])
  expect(items[0]?.issues.map(({ code }) => code)).toEqual(["crashed-reader"])
  expect(`${items[0]?.issues[0]?.params.reason}`).toContain(reason)
})
it("one that waits for ever is stopped by the clock", async () => {
  const engine = open("hostile-process.ts", (size) => ({ ...readerLimits(size), ms: 1_500 }))
  const id = await newCase(engine)
  const { items } = await engine.add(id, files(["waits.bin", "waits"]))
  expect(items[0]?.issues).toMatchObject([{ code: "reader-gave-up", params: { why: "time" } }])
})
it("what a reader gave up on is remembered by later processes, and tried again when it is handed in again", async () => {
  const engine = open()
  const id = await newCase(engine)
  await engine.add(id, files(["loops.bin", "loops once"], ["calls.csv", table]))
  // These readers would read it: the answer shows that they were not asked.
  const later = open("../../src/hosts/node/readers/process.ts")
  const shown = (await later.show(id, "items")) as readonly ItemView[]
  expect(shown.map(({ issues, rows }) => [issues[0]?.code, rows.kept])).toEqual([
    ["reader-gave-up", 0],
    [undefined, 2],
  ])
  const { items } = await later.add(id, files(["loops.bin", "loops once"]))
  expect(items[0]?.issues.map(({ code }) => code)).not.toContain("reader-gave-up")
  expect(((await open().show(id, "items")) as readonly ItemView[])[0]?.issues.map(({ code }) => code)).toContain("reader-gave-up")
})
it.each([
  ["waits.bin", "a limit of the clock, which a busy machine meets as well", "time"],
  ["killed.bin", "an end from outside", "memory"],
])("%s: %s is told, and is not remembered by later processes", async (name, _what, why) => {
  const engine = open("hostile-process.ts", (size) => ({ ...readerLimits(size), ms: 1_500 }))
  const id = await newCase(engine)
  const { items } = await engine.add(id, files([name, table]))
  expect(items[0]?.issues).toMatchObject([{ code: "reader-gave-up", params: { why } }])
  const later = open("../../src/hosts/node/readers/process.ts")
  expect(((await later.show(id, "items")) as readonly ItemView[])[0]).toMatchObject({ importer: "call-table", rows: { kept: 2 } })
})
it("what does not fit beside the files read before is read in a process of its own", async () => {
  const engine = open("hostile-process.ts")
  const id = await newCase(engine)
  const { items } = await engine.add(id, files(["half-1.bin", table], ["half-2.bin", `${table} `]))
  expect(items.map(({ rows }) => rows.kept)).toEqual([2, 2])
  expect(items.flatMap(({ issues }) => issues.map(({ code }) => code))).not.toContain("reader-gave-up")
})
it("a process of readers that was ended while it waited is replaced, and nothing is said of the next file", async () => {
  const engine = open("../../src/hosts/node/readers/process.ts")
  const id = await newCase(engine)
  await engine.add(id, files(["a.csv", table]))
  for (const pid of readersOf(process.pid)) process.kill(pid, "SIGKILL")
  const { items } = await engine.add(id, files(["b.csv", `${table}2026-01-06 11:00:00,被叫,15400000001,0\n`]))
  expect(items).toMatchObject([{ issues: [], rows: { kept: 3 } }])
})
it("two that never end hold up nobody else", async () => {
  const engine = open()
  const [slow, quick] = [await newCase(engine), await newCase(engine)]
  const other = open()
  const going = engine.add(slow, files(["loops.bin", "a"], ["pattern.bin", "b"]))
  let done = false
  void going.then(() => {
    done = true
  })
  await new Promise((wait) => setTimeout(wait, 300))
  const { items } = await other.add(quick, files(["calls.csv", table]))
  expect([items[0]?.rows.kept, done]).toEqual([2, false])
  await going
})
it("says what, where and what to do, in both languages", () => {
  for (const why of ["time", "memory"]) {
    const { message, messageEn } = sentences("reader-gave-up", { importer: "call-table", why })
    expect(message).toMatch(/已停下.*原样保存.*没有读出.*不能当作里面没有记录.*请重新导出/)
    expect(messageEn).toMatch(/stopped.*kept.*not read.*does not mean that it holds no records.*[Ee]xport it anew/)
    expect(message + messageEn).not.toMatch(/undefined|\{|why/)
  }
})
it("limits grow with the file: small ones end within seconds, a backup of a gigabyte can be read", () => {
  for (const size of [1, 1_000, 100_000])
    expect(readerLimits(size)).toMatchObject({ cpuMs: expect.closeTo(3_000, -2.1), ms: expect.closeTo(6_000, -2.4) })
  // Three times what 300 000 rows of calls take on a common computer (7 s for 15 MB of a workbook).
  expect(readerLimits(15 * 2 ** 20)).toMatchObject({ cpuMs: expect.toSatisfy((ms: number) => ms > 21_000 && ms < 60_000) })
  expect(readerLimits(2 ** 30).cpuMs).toBeGreaterThan(400_000)
  for (const size of [0, 2 ** 20, 2 * 2 ** 20]) expect(readerLimits(size).bytes).toBeLessThan(400 * 2 ** 20)
  // 300 000 rows of calls packed into 7 MB take 391 MB.
  expect(readerLimits(7 * 2 ** 20).bytes).toBeGreaterThan(450 * 2 ** 20)
})
