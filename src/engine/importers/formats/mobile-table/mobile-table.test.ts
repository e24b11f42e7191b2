/** What makes a table one of 中国移动, and what its titles and words mean. */
import { describe, expect, it } from "vitest"
import { eventsOf } from "../../../../../tests/importers/lines.ts"
import { sourceOfText } from "../../../../../tests/importers/source.ts"
import { identify, readItem } from "../../index.ts"
import { mobileTable } from "./index.ts"

const row = "03-02 13:13:40,上海,被叫,16100020002,00:00:38"
const list = (titles: string, rows: readonly string[] = [row]) =>
  sourceOfText("详单.csv", `从2026-03-01到2026-03-31\n${titles}\n${rows.join("\n")}\n`)
const titles = "起始时间,通信地点,通信方式,对方号码,通信时长"

describe("中国移动", () => {
  it("is told by the titles of its own, and by them alone", () => {
    expect(mobileTable.identify(list(titles))).toBe(true)
    expect(identify(list(titles))?.id).toBe("mobile-table")
    for (const other of [
      "开始时间,通信地点,通信方式,对方号码,通信时长",
      "起始时间,通信地点,呼叫类型,对方号码,通信时长",
      "起始时间,地点,通信方式,号码,通信时长",
    ])
      expect([other, mobileTable.identify(list(other))]).toEqual([other, false])
  })
  it("may lose the column that tells the carrier: then it is read as any list", async () => {
    const read = await readItem(list("起始时间,通信地点,主被叫,对方号码,通信时长"))
    expect([read.importer, eventsOf(read)[0]]).toMatchObject(["call-table", { direction: "in", durationS: 38, number: "16100020002" }])
  })
  it("takes the year from the period above, and knows its second numbers", async () => {
    const read = await readItem(list(titles, [row, row.replace("被叫", "和多号主叫").replace("13:40", "14:40")]))
    expect(eventsOf(read).map(({ at, direction }) => [at, direction])).toEqual([
      ["2026-03-02T13:13:40+08:00", "in"],
      ["2026-03-02T13:14:40+08:00", "out"],
    ])
    expect(read.coverage).toEqual([{ from: "2026-03-01", to: "2026-03-31", kinds: ["call"], connectedOnly: true }])
  })
  it("has messages too, told by the title of their kind", async () => {
    const read = await readItem(list("起始时间,通信地点,对方号码,通信方式,信息类型", ["03-02 13:13:40,上海,16100020002,接收,短信"]))
    expect([read.importer, eventsOf(read).map(({ kind, direction }) => [kind, direction])]).toEqual(["mobile-table", [["sms", "in"]]])
  })
})
