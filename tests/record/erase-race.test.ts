/** Erasing beside another process that hands the same bytes in: nothing acknowledged is lost, nothing erased stays. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, describe, expect, it } from "vitest"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { erase } from "../../src/engine/verbs/erase.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { receive } from "../../src/engine/verbs/receive.ts"
import { record } from "../../src/engine/verbs/record.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import { bytes, dice, each, file, full, nodePorts, scratch, sha256 } from "./fixture.ts"

const { folder, done } = scratch()
afterAll(done)
const content = bytes("号码,时间\n15400000009,2026-01-02 08:00:00\n".repeat(50))
const id = sha256(content) as ItemId

const eraser = (home: string, pauseMs: number): { child: ChildProcess; removing: Promise<void>; ended: Promise<string> } => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "erase-child.ts"), home, "case", id, `${pauseMs}`], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  let out = ""
  let begun: () => void = () => undefined
  const removing = new Promise<void>((resolve) => {
    begun = resolve
  })
  child.stdout?.on("data", (chunk: Buffer) => {
    out += chunk.toString()
    if (out.includes("removing")) begun()
  })
  const ended = new Promise<string>((resolve) =>
    child.on("close", () => {
      begun()
      resolve(out)
    }),
  )
  return { child, removing, ended }
}
const prepared = async (name: string): Promise<string> => {
  const home = join(folder, name)
  mkdirSync(home)
  const ports = nodePorts(home)
  await init(ports, "case", { title: "案" })
  await receive(ports, "case", each(file("详单.csv", content), file("另一份.txt", "stays")))
  await ports.close()
  return home
}
const addAgain = async (home: string): Promise<void> => {
  const ports = nodePorts(home)
  await receive(ports, "case", each(file("详单.csv", content)))
  await ports.close()
}
const stateOf = async (home: string) => {
  const ports = nodePorts(home)
  const live = (await record(ports, "case")).byId.has(id)
  const there = await ports.vault.has("case", id)
  const report = await verify(ports, "case")
  await ports.close()
  return { live, there, broken: report.broken }
}

describe("erasing while another process hands the same bytes in", () => {
  it.each([0, 1, 2])(
    "an eraser that is stopped in the midst of removing takes nothing that was acknowledged meanwhile (%i)",
    async (round) => {
      const home = await prepared(`stopped-${round}`)
      const { child, removing, ended } = eraser(home, 400)
      await removing
      child.kill("SIGSTOP")
      const adding = addAgain(home)
      await sleep(1_500)
      child.kill("SIGCONT")
      expect(await ended).toContain("done")
      await adding
      expect(await stateOf(home)).toEqual({ live: true, there: true, broken: [] })
    },
    120_000,
  )

  it("an eraser that is killed in the midst of removing: the next act finishes, and what was handed in again stays", async () => {
    const home = await prepared("killed")
    const { child, removing, ended } = eraser(home, 2_000)
    await removing
    child.kill("SIGKILL")
    await ended
    await addAgain(home)
    expect(await stateOf(home)).toEqual({ live: true, there: true, broken: [] })
    const ports = nodePorts(home)
    await erase(ports, "case", id)
    await ports.close()
    expect(await stateOf(home)).toEqual({ live: false, there: false, broken: [] })
  }, 120_000)

  it("at random moments the bytes are there exactly when the record holds them", async () => {
    const roll = dice(15)
    for (let round = 0; round < (full ? 60 : 6); round++) {
      const home = await prepared(`random-${round}`)
      const first = eraser(home, roll(3) * 20)
      await sleep(roll(900))
      await addAgain(home)
      await first.ended
      const { live, there, broken } = await stateOf(home)
      expect([broken, there], `round ${round}`).toEqual([[], live])
    }
  }, 600_000)
})
