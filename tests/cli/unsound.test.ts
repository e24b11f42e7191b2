/** The command line over originals that are not those handed in: no verb that rests on a case is silent about it. */
import { readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { anning, anningJson, scratch } from "./anning.ts"

const folder = scratch("unsound")
const home = join(folder, "case")
const file = join(folder, "详单.csv")
let original: string
beforeAll(async () => {
  writeFileSync(file, "通话时间,通话类型,对方号码,通话时长\n2026-01-05 10:00:00,被叫,15400000001,20\n")
  await anning("init", home)
  const { value } = await anningJson<{ items: readonly { id: string }[] }>("add", home, file)
  const hex = value.items[0]?.id.slice(7) as string
  original = join(home, "vault", hex.slice(0, 2), hex)
  expect(readdirSync(join(original, ".."))).toContain(hex)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const views: readonly (readonly string[])[] = [
  ["show", home],
  ["law", "--case", home],
  ["law", "--case", home, "--json"],
  ["channels", home],
  ["channels", home, "--json"],
]
it.each([
  ["altered", () => writeFileSync(original, "通话时间,通话类型,对方号码,通话时长\n2026-01-05 10:00:00,被叫,15400000001,99\n")],
  ["gone", () => rmSync(original)],
])(
  "an original that is %s is named by every view, and the true file mends it",
  async (_how, spoil) => {
    spoil()
    for (const view of views) {
      const { code, err } = await anning(...view)
      expect([code, err], view.join(" ")).toEqual([3, expect.stringContaining("《详单.csv》")])
    }
    expect((await anning("verify", home)).code).toBe(12)
    await anning("add", home, file)
    expect((await anning("verify", home)).code).toBe(0)
    for (const view of [
      ["law", "--case", home],
      ["channels", home],
    ])
      expect((await anning(...view)).code).toBe(0)
  },
  600_000,
)
