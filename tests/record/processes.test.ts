/** Killed processes lose and double nothing; two processes may write to one case; a dead writer's lock stops nobody. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { record } from "../../src/engine/verbs/record.ts"
import { state } from "../../src/engine/verbs/state.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import { dice, full, nodePorts, scratch } from "./fixture.ts"

const rounds = full ? 200 : 8
const count = 12
const { folder, done } = scratch()
const input = join(folder, "in")

const start = (home: string, mine = ""): { child: ChildProcess; lines: string[]; ended: Promise<number | null>; first: Promise<void> } => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "child.ts"), home, "case", input, mine], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const lines: string[] = []
  let rest = ""
  let begun: () => void = () => undefined
  const first = new Promise<void>((resolve) => {
    begun = resolve
  })
  child.stdout?.on("data", (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split("\n")
    rest = parts.pop() ?? ""
    lines.push(...parts)
    begun()
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => {
      begun()
      resolve(code)
    })
  })
  return { child, lines, ended, first }
}
const contentsOf = async (home: string): Promise<string[]> => {
  const ports = nodePorts(home)
  const { items } = await record(ports, "case")
  await ports.close()
  return items.map((item) => `${item.view.name} ${item.view.id}`).sort()
}
const checked = async (home: string) => {
  const ports = nodePorts(home)
  const report = await verify(ports, "case")
  await ports.close()
  return report
}
beforeAll(() => {
  mkdirSync(input)
  for (let n = 0; n < count; n++) writeFileSync(join(input, `f${n}.csv`), `line ${n}\n`.repeat(1 + n * 9000))
})
afterAll(done)

describe("a process killed while it receives", () => {
  it(`loses nothing acknowledged and doubles nothing, ${rounds} times`, async () => {
    const clean = join(folder, "clean")
    expect(await start(clean).ended).toBe(0)
    const expected = await contentsOf(clean)
    const roll = dice(99)
    let killed = 0
    for (let round = 0; round < rounds; round++) {
      const home = join(folder, `kill-${round}`)
      const { child, lines, ended, first } = start(home)
      await first
      await sleep(roll(150))
      child.kill("SIGKILL")
      if ((await ended) === null) killed++
      const kept = lines.filter((line) => line.startsWith("kept ")).map((line) => line.slice(5))
      const report = await checked(home)
      expect(report.broken).toEqual([])
      const there = (await contentsOf(home)).map((line) => line.split(" ")[1])
      for (const id of kept) expect(there).toContain(id)
      expect(await start(home).ended).toBe(0)
      expect(await contentsOf(home)).toEqual(expected)
      expect((await checked(home)).broken).toEqual([])
      rmSync(home, { recursive: true })
    }
    expect(killed).toBeGreaterThan(rounds / 2)
  }, 1_800_000)
})
describe("two processes on one case", () => {
  it("both get everything in, once", async () => {
    const home = join(folder, "two")
    expect(await Promise.all([start(home, "first.word").ended, start(home, "second.word").ended])).toEqual([0, 0])
    const report = await checked(home)
    expect(report).toMatchObject({ ok: true, broken: [], notes: [] })
    const contents = await contentsOf(home)
    expect(contents).toHaveLength(count + 2)
    expect(new Set(contents).size).toBe(count + 2)
  }, 120_000)
  it("are not stopped by the lock of a dead writer, nor by what it left half-done", async () => {
    const home = join(folder, "two")
    const work = join(home, "case", "work")
    const dead = (await import("../../src/hosts/node/lock.ts")).writerName().replace(`.${process.pid}.`, ".99999999.")
    writeFileSync(join(work, `lock-${dead}`), "")
    writeFileSync(join(work, `head-${dead}`), "half")
    mkdirSync(join(work, `put-${dead}`))
    writeFileSync(join(work, `put-${dead}`, "0"), "half")
    expect(await checked(home)).toMatchObject({ ok: true, broken: [] })
    const ports = nodePorts(home)
    await state(ports, "case", { third: "said" })
    await ports.close()
    expect(readdirSync(work)).toEqual([])
  })
})
