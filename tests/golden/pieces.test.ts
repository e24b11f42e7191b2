/** The long parts of a dossier, written in pieces, are the same value as `show` gives at once, and no piece grows with the record. */
import { beforeAll, describe, expect, it } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import type { Showable } from "../../src/engine/views/index.ts"
import { takeIn } from "./derived.ts"
import { caseFolders, lawFiles, read } from "./given.ts"
import { openForGolden } from "./open.ts"

const long = ["timeline", "findings", "grounds"] as const
/** As `--json` has always written a list. */
const whole = (list: readonly unknown[]): string =>
  list.length === 0 ? "[]\n" : `[\n${list.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`
const both = async (engine: Engine, id: string, what: Showable, options: { for?: string; claim?: string } = {}) => {
  const pieces = [...((await engine.showPieces(id, what, options)) ?? [])]
  return { pieces, text: pieces.join(""), right: whole((await engine.show(id, what, options)) as unknown[]) }
}
describe.each(caseFolders().filter((folder) => folder.startsWith("examples/")))("%s", (folder) => {
  it("in pieces is what it is at once, for every side and debt", async () => {
    const given = read(folder)
    const engine = await openForGolden(lawFiles(), given.day)
    await takeIn(engine, given)
    const dossier = await engine.dossier(given.name)
    const sides = dossier.counterparties.map(({ id }) => ({ for: id }))
    const debts = dossier.claims.map(({ id }) => ({ claim: id }))
    for (const options of [{}, ...sides, ...debts])
      for (const what of long) {
        const { text, right } = await both(engine, given.name, what, options)
        expect(text === right, `${what} ${JSON.stringify(options)}`).toBe(true)
      }
  })
})
describe("a long record", () => {
  const rows = 20_000
  let engine: Engine
  beforeAll(async () => {
    const lines = Array.from({ length: rows }, (_, i) => {
      const at = new Date(Date.UTC(2024, 0, 1) + i * 1_777_000).toISOString()
      return `${at.slice(0, 10)} ${at.slice(11, 19)},浙江省杭州市,${i % 9 ? "被叫" : "主叫"},154000000${i % 97 === 0 ? 11 : `${(i * 7) % 90}`.padStart(2, "0")},${i % 60}秒,国内通话,,0.00,是`
    })
    const text = `起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费(元),是否新通话\r\n${lines.join("\r\n")}\r\n`
    engine = await openForGolden(lawFiles(), "2026-03-01")
    await takeIn(engine, {
      name: "long",
      day: "2026-03-01",
      files: [{ name: "详单.csv", bytes: new TextEncoder().encode(text) }],
      answers: {},
    })
  })
  it.each(long)("is the same in pieces: %s", async (what) => {
    const { text, right } = await both(engine, "long", what)
    expect(text === right).toBe(true)
  })
  it("comes in many pieces of bearable length, made one after another", async () => {
    const { pieces, text } = await both(engine, "long", "timeline")
    expect(text.length).toBeGreaterThan(3_000_000)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(100_000)
    const lazily = (await engine.showPieces("long", "timeline"))?.[Symbol.iterator]()
    expect(lazily?.next().value?.length).toBeLessThan(100_000)
    lazily?.return?.()
  })
})
it("short parts, and events cut to a number, come at once only", async () => {
  const given = read("examples/1-before-due")
  const engine = await openForGolden(lawFiles(), given.day)
  await takeIn(engine, given)
  expect(await engine.showPieces(given.name, "summary")).toBeUndefined()
  expect(await engine.showPieces(given.name, "findings", { events: 3 })).toBeUndefined()
  await expect(engine.showPieces(given.name, "findings", { for: "party-99" })).rejects.toMatchObject({ code: "bad-argument" })
})
