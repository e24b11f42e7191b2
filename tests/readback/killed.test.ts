/** A verb that is killed at any moment leaves a sound case, and said again it comes to its end. */
import { readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { anning, anningJson, root, scratch, start } from "../cli/anning.ts"
import { full } from "../needs.ts"

// Eighty kills and as many looks at the case: a machine at work on other things needs minutes for them.
vi.setConfig({ testTimeout: full ? 1_800_000 : 240_000, hookTimeout: 240_000 })
const folder = scratch("killed")
const own = join(folder, "case")
const day = "2026-02-02"
const inputs = join(root, "examples/1-before-due/inputs")
const entries = (): number => {
  try {
    return readdirSync(own, { recursive: true }).length
  } catch {
    return -1
  }
}
/** Killed so long after its first sign of work in the case. */
const killed = async (ms: number, ...args: readonly string[]): Promise<void> => {
  const before = entries()
  const going = start(args)
  const watch = setInterval(() => {
    if (entries() === before) return
    clearInterval(watch)
    setTimeout(() => going.stop("SIGKILL"), ms)
  }, 1)
  await going.done
  clearInterval(watch)
  expect((await anningJson<{ ok: boolean; broken: unknown[] }>("verify", own)).value).toMatchObject({ ok: true, broken: [] })
}
const moments = full ? Array.from({ length: 20 }, (_, i) => i * 2) : [2]

beforeAll(async () => {
  await anning("init", own)
  await anning("add", own, ...readdirSync(inputs).map((name) => join(inputs, name)))
  await anning("state", own, "--file", join(root, "examples/1-before-due/answers.json"))
})
describe("kill -9", () => {
  it("while a paper is read back, frozen, handed in and answered", async () => {
    const told = (await anningJson<{ id: string; state: string }[]>("show", own, "readback", "--for", "stop-notice", "--day", day)).value
    const ids = told.map(({ id }) => id)
    for (const ms of moments) await killed(ms, "confirm", own, ...ids, "--day", day)
    expect((await anning("confirm", own, ...ids, "--day", day)).code).toBe(0)
    const issue = ["issue", own, "stop-notice", "--day", day, "--out", join(folder, "out")]
    for (const ms of moments) await killed(ms, ...issue)
    expect((await anning(...issue)).code).toBe(0)
    // All files of a paper stand together, once.
    const issued = (await anningJson<{ files: unknown[] }[]>("show", own, "issued", "--day", day)).value
    expect(issued.map(({ files }) => files.length)).toEqual([3])
    const file = ["file", own, "stop-notice", "--channel", "lender", "--day", "2026-02-03"]
    for (const ms of moments) await killed(ms, ...file)
    const { filing } = (await anningJson<{ filing: string }>(...file)).value
    const answer = join(folder, "answer.txt")
    writeFileSync(answer, "已收到")
    const reply = ["reply", own, filing, answer, "--day", "2026-02-09", "--as", "refused"]
    for (const ms of moments) await killed(ms, ...reply)
    expect((await anning(...reply)).code).toBe(0)
    const filings = (await anningJson<{ replies: unknown[] }[]>("show", own, "filings")).value
    expect(filings.map(({ replies }) => replies.length)).toEqual([1])
    expect((await anningJson<{ ok: boolean }>("verify", own)).value.ok).toBe(true)
  })
})
