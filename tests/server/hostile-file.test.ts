/** One file that no reader gets through: the other routes go on, the list of cases never waits for it, and a damaged case is listed too. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { type Served, startServer } from "../../src/apps/server/serve.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const home = mkdtempSync(join(tmpdir(), "anning-hostile-file-"))
/** A file for each try at what never ends. */
const loops = mkdtempSync(join(tmpdir(), "anning-loops-"))
const options = process.env.NODE_OPTIONS
let served: Served
const ask = async <T>(path: string, body?: string | Uint8Array): Promise<{ status: number; value: T }> => {
  const type = typeof body === "string" ? "application/json" : "application/octet-stream"
  const got = await fetch(`http://127.0.0.1:${served.port}/api${path}`, {
    headers: { "x-anning-token": served.token, ...(body === undefined ? {} : { "content-type": type }) },
    ...(body === undefined ? {} : { method: "POST", body: body as BodyInit }),
  })
  return { status: got.status, value: (await got.json()) as T }
}
interface Row {
  readonly case: string
  readonly title: string
  readonly openedAt: string | null
  readonly entries: number
}
interface Item {
  readonly rows: { readonly kept: number }
  readonly issues: readonly { readonly code: string }[]
}
const opened = async (title: string): Promise<string> => (await ask<Row>("/cases", JSON.stringify({ title }))).value.case
const table = new TextEncoder().encode("通话时间,通话类型,对方号码,通话时长\n2026-01-05 10:00:00,被叫,15400000001,20\n")

beforeAll(async () => {
  process.env.NODE_OPTIONS = `--import ${pathToFileURL(join(import.meta.dirname, "../readers/slow-decoder.mjs")).href}`
  process.env.LOOPS_TOLD = loops
  served = await startServer({ home, port: 0 })
})
afterAll(async () => {
  await served.close()
  if (options === undefined) delete process.env.NODE_OPTIONS
  else process.env.NODE_OPTIONS = options
  delete process.env.LOOPS_TOLD
  for (const folder of [home, loops]) rmSync(folder, { recursive: true })
})
it("goes on with everything else while a reader is at it, and after a start from anew lists at once", async () => {
  const [hostile, other] = [await opened("难读的"), await opened("另一件")]
  let ended = false
  const upload = ask<{ items: Item[] }>(`/cases/${hostile}/files?name=loops.csv`, new TextEncoder().encode("LOOPS FOR EVER\n")).then(
    (answer) => {
      ended = true
      return answer
    },
  )
  await vi.waitFor(() => expect(readdirSync(join(home, hostile, "vault")).length).toBeGreaterThan(1), { timeout: 20_000 })
  expect((await ask<{ items: Item[] }>(`/cases/${other}/files?name=a.csv`, table)).value.items[0]?.rows.kept).toBe(1)
  expect((await ask<Row[]>("/cases")).value.map(({ title }) => title).sort()).toEqual(["另一件", "难读的"])
  expect(ended).toBe(false)
  expect((await upload).value.items[0]?.issues.map(({ code }) => code)).toEqual(["reader-gave-up"])

  await served.close()
  served = await startServer({ home, port: 0 })
  const rows = (await ask<Row[]>("/cases")).value
  expect(rows.find((row) => row.case === hostile)).toMatchObject({ title: "难读的", entries: 2 })
  // Remembered: nobody waits for it a second time, in a new process neither. Only a reader that a busy machine kept from the processor is rightly tried
  // once more; from here on none is kept from it.
  expect(readdirSync(loops).length).toBeGreaterThan(0)
  writeFileSync(join(loops, "enough"), "")
  const tries = async (): Promise<number> => {
    const before = readdirSync(loops).length
    expect((await ask<Item[]>(`/cases/${hostile}/show/items`)).value[0]?.issues.map(({ code }) => code)).toEqual(["reader-gave-up"])
    return readdirSync(loops).length - before
  }
  expect(await tries()).toBeLessThanOrEqual(1)
  await served.close()
  served = await startServer({ home, port: 0 })
  expect(await tries()).toBe(0)
})
it("lists a case whose vault is damaged, whose log is cut, or whose first payload is gone", async () => {
  const [damaged, cut, bare] = [await opened("受损的"), await opened("断了的"), await opened("没有开头的")]
  for (const id of [damaged, cut, bare]) await ask(`/cases/${id}/files?name=a.csv`, table)
  const log = readFileSync(join(home, damaged, "log.jsonl"), "utf8").split("\n")
  const at = (id: string, hex: string): string => join(home, id, "vault", hex.slice(0, 2), hex)
  const payloadOf = (id: string, line: number): string =>
    (JSON.parse(readFileSync(join(home, id, "log.jsonl"), "utf8").split("\n")[line] as string) as { payload: string }).payload.slice(7)
  expect(log.length).toBe(3)
  writeFileSync(at(damaged, payloadOf(damaged, 1)), "spoilt")
  writeFileSync(join(home, cut, "log.jsonl"), readFileSync(join(home, cut, "log.jsonl")).subarray(0, -40))
  rmSync(at(bare, payloadOf(bare, 0)))
  const rows = (await ask<Row[]>("/cases")).value
  const row = (id: string): Row | undefined => rows.find((one) => one.case === id)
  expect(row(damaged)).toMatchObject({ title: "受损的", entries: 2, openedAt: expect.stringContaining("T") })
  expect(row(cut)).toMatchObject({ title: "断了的", entries: 1 })
  // Without its title it goes by the name of its folder.
  expect(row(bare)).toMatchObject({ title: bare, entries: 2, openedAt: expect.stringContaining("T") })
})
