/** The fuzzer outlives every round: what never ends, takes all memory or ends its process is kept with its seed, and the next round runs. */
import { spawnSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { expect, it, vi } from "vitest"
import { dice, spoilt } from "../../fuzz/dice.ts"
import { root } from "../cli/anning.ts"

vi.setConfig({ testTimeout: 240_000 })
const folder = (id: string): string => join(root, "out/fuzz", `${id}-7`)

const fuzz = (seconds: number, ...ids: readonly string[]) =>
  spawnSync(
    process.execPath,
    [
      "--no-warnings",
      join(root, "fuzz/index.ts"),
      "--seed",
      "7",
      "--seconds",
      `${seconds}`,
      "--targets",
      join(import.meta.dirname, "hostile-targets.ts"),
      ...ids,
    ],
    { encoding: "utf8", timeout: 200_000 },
  )
it("kills a round that does not end and goes on", () => {
  const ran = fuzz(2, "never-ends", "fails")
  expect(ran.status).toBe(1)
  expect(ran.stdout).toMatch(/never-ends, seed 7: the round was ended \(SIGKILL\): anning-reader ended: (time|clock)/)
  expect(ran.stdout).toMatch(/fails, seed 7: Error: this does not hold/)
  for (const id of ["never-ends", "fails"]) {
    expect(ran.stdout).toContain(`${id}: 1 rounds, 1 failed`)
    expect([...readFileSync(join(folder(id), "what was thrown.bin"))]).toEqual([1, 2, 3])
    rmSync(folder(id), { recursive: true })
  }
})
// Apart, with more time: on a busy machine the memory is not full within the seconds that the endless round is given.
it("kills a round that takes all memory, or ends its process, and goes on", () => {
  const ran = fuzz(120, "takes-all", "leaves", "is-well")
  expect(ran.status).toBe(1)
  expect(ran.stdout).toMatch(/takes-all, seed 7: the round was ended \(SIGKILL\): anning-reader ended: memory/)
  expect(ran.stdout).toMatch(/leaves, seed 7: the round was ended/)
  for (const id of ["takes-all", "leaves"]) {
    expect(ran.stdout).toContain(`${id}: 1 rounds, 1 failed`)
    expect([...readFileSync(join(folder(id), "what was thrown.bin"))]).toEqual([1, 2, 3])
    rmSync(folder(id), { recursive: true })
  }
  expect(ran.stdout).toContain("is-well: 1 rounds, 0 failed")
})
it("throws the same for the same seed, long runs of one thing among it", () => {
  const bytes = new TextEncoder().encode("通话时间,通话类型,对方号码\n2026-01-05 10:00:00,被叫,15400000001\n")
  const thrown = (seed: number): string => Buffer.from(spoilt(dice(seed), bytes)).toString("latin1")
  const all = Array.from({ length: 400 }, (_, seed) => thrown(seed))
  expect(all.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, seed) => thrown(seed)))
  const runs = new Set(all.flatMap((text) => [...text.matchAll(/(.{1,9}?)\1{40,}/gs)].map(([, one]) => one)))
  expect(runs.size).toBeGreaterThan(20)
})
