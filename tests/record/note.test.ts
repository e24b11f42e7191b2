/** The diary: kept as the person's statement with the time of writing, matched with the call of that minute, never counted, in the archive and sound. */
import { describe, expect, it } from "vitest"
import type { FindingView } from "../../src/engine/views/findings.ts"
import type { EventView } from "../../src/engine/views/timeline.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"

const day = "2026-07-01"
const calls = {
  name: "详单.csv",
  bytes: new TextEncoder().encode(
    "通话时间,对方号码,主被叫,时长（秒）\n2026-06-10 09:00:00,16100000001,被叫,90\n2026-06-11 09:00:00,16100000001,被叫,20\n",
  ),
}
const answers = { role: "borrower-current", "claim.1.lender": "云杉消费金融", "claim.1.debtor": "self", "claim.1.numbers": ["16100000001"] }
const opened = async (name: string) => {
  const engine = await openForGolden(lawFiles(), day)
  await takeIn(engine, { name, day, files: [calls], answers })
  return engine
}

describe("a diary entry", () => {
  it("stands in the timeline at its time beside the call, and is counted nowhere", async () => {
    const engine = await opened("diary")
    const before = (await engine.show("diary", "findings", { day })) as readonly FindingView[]
    const { item } = await engine.note("diary", { text: "他说再不还就来单位", at: "2026-06-10 09:01", number: "16100000001" })
    const rows = (await engine.show("diary", "timeline", { day })) as readonly EventView[]
    const entry = rows.find(({ kind }) => kind === "statement")
    const call = rows.find(({ kind, at }) => kind === "call" && at?.startsWith("2026-06-10"))
    expect(entry).toMatchObject({ at: "2026-06-10T09:01:00+08:00", number: "16100000001", text: "他说再不还就来单位", call: call?.id })
    expect(entry?.citations[0]?.item).toBe(item.id)
    expect(rows.length).toBe(3)
    const after = (await engine.show("diary", "findings", { day })) as readonly FindingView[]
    expect(after.map(({ rule, measures }) => [rule, measures])).toEqual(before.map(({ rule, measures }) => [rule, measures]))
  })
  it("without a call of that minute stays a statement, and makes no call", async () => {
    const engine = await opened("alone")
    await engine.note("alone", { text: "又打来了", at: "2026-06-20 22:30", number: "16100000001" })
    const rows = (await engine.show("alone", "timeline", { day })) as readonly EventView[]
    expect(rows.filter(({ kind }) => kind === "call").length).toBe(2)
    expect(rows.find(({ kind }) => kind === "statement")).not.toHaveProperty("call")
  })
  it("is kept with the time of writing, sound, in the archive, and goes with a withdrawal", async () => {
    const engine = await opened("kept")
    const { item, head } = await engine.note("kept", { text: "楼下有人等我" })
    expect([item.written.slice(0, 10), item.at, head.startsWith("sha256:")]).toEqual([day, undefined, true])
    expect((await engine.verify("kept")).ok).toBe(true)
    const bag = await engine.pack("kept", { all: true })
    for await (const piece of bag.stream) expect(piece.length).toBeGreaterThanOrEqual(0)
    await engine.withdraw("kept", item.id)
    const rows = (await engine.show("kept", "timeline", { day })) as readonly EventView[]
    expect(rows.some(({ kind }) => kind === "statement")).toBe(false)
  })
  it.each([
    ["no words", { text: "  " }],
    ["a time that is none", { text: "打来了", at: "昨天" }],
    ["a time to come", { text: "打来了", at: "2099-01-01 10:00" }],
    ["a number that is none", { text: "打来了", number: "私人号码" }],
  ])("is refused with %s", async (_, given) => {
    const engine = await opened("refused")
    await expect(engine.note("refused", given)).rejects.toMatchObject({ code: "bad-argument" })
  })
})
