/** What makes a table one of 中国电信, and which of caller and callee is the other side. */
import { describe, expect, it } from "vitest"
import { eventsOf } from "../../../../../tests/importers/lines.ts"
import { sourceOfText } from "../../../../../tests/importers/source.ts"
import { identify, readItem } from "../../index.ts"

const own = "17000000001"
const list = (text: string) => sourceOfText("详单.csv", text)
const tianjin = `主叫号码,被叫号码,呼叫类型,起始时间,通话时长（秒）
${own},16100030001,主叫,2026-02-03 08:15:00,33
16100030002,${own},被叫,2026-02-03 08:16:00,34
${own},16100030003,主叫,2026-02-03 08:17:00,35
`
describe("中国电信", () => {
  it("of Tianjin: the other side is whichever is not the owner", async () => {
    const read = await readItem(list(tianjin))
    expect(read).toMatchObject({ importer: "telecom-table", ownNumber: own })
    expect(eventsOf(read).map(({ number, direction }) => [number, direction])).toEqual([
      ["16100030001", "out"],
      ["16100030002", "in"],
      ["16100030003", "out"],
    ])
  })
  it("of Chongqing: told by a place of use or a package beside three common titles", () => {
    const row = "16100030002,被叫,2026-02-03 08:15:00,33,重庆"
    for (const last of ["使用地点", "是否在套餐内"])
      expect([last, identify(list(`对方号码,呼叫类型,起始时间,通话时长,${last}\n${row}\n`))?.id]).toEqual([last, "telecom-table"])
    expect(identify(list(`对方号码,呼叫类型,起始时间,通话时长,地点\n${row}\n`))?.id).toBe("call-table")
  })
  it("or by its name above a list of calls, unless the titles are those of another carrier", () => {
    const named = (titles: string, row: string) => identify(list(`中国电信通话详单\n${titles}\n${row}\n`))?.id
    expect(named("开始时间,呼叫类型,号码", "2026-02-03 08:15:00,被叫,16100030002")).toBe("telecom-table")
    expect(named("起始时间,通信方式,通信地点,对方号码", "2026-02-03 08:15:00,被叫,重庆,16100030002")).toBe("mobile-table")
  })
})
