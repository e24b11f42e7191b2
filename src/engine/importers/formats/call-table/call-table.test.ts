/** The last resort for tables: titles that no other format claims, and its place behind all of them. */
import { describe, expect, it } from "vitest"
import { eventsOf } from "../../../../../tests/importers/lines.ts"
import { sourceOfText } from "../../../../../tests/importers/source.ts"
import { importers, readItem } from "../../index.ts"
import { commonVocabulary } from "../../table/vocabulary.ts"
import { callTable } from "./index.ts"
import { labels } from "./labels.ts"

const read = async (text: string) => readItem(sourceOfText("list.csv", text))
describe("any call list", () => {
  it("is read by titles of dumps that no carrier has", async () => {
    for (const [titles, row] of [
      ["截获时间,话单方向,对方号码,拨打秒数", "2026-01-05 08:01:02,主叫,02155550001,35"],
      ["起呼日期,时间,通联类型,对端号码,拨打秒数,基站", "2026-01-05,08:01:02,主叫,02155550001,35,x"],
      ["clientnumber,dial_type,start_time,duration_in_second", "02155550001,DIAL,2026-01-05 08:01:02,35"],
      ["通话开始/短信发送时间,事件类型名称,对方号码,时长,LAC,CI,IMEI", "2026-01-05 08:01:02,主叫,02155550001,35,1,2,3"],
    ] as const) {
      const found = await read(`${titles}\n${row}\n`)
      expect([titles, found.importer, ...eventsOf(found)]).toMatchObject([
        titles,
        "call-table",
        { at: "2026-01-05T08:01:02+08:00", direction: "out", durationS: 35, number: "02155550001" },
      ])
    }
  })
  it("knows a copy of a carrier's table from which the telling columns were taken", async () => {
    const found = await read("开始时间,通信地点,对方号码\n2026-01-05 08:01:02,重庆,02155550001\n")
    expect([found.importer, found.kept]).toEqual(["call-table", 1])
  })
  it("reads the words of messages, and tells of words beside calls that nothing reads", async () => {
    const written = await read("时间,号码,收发,短信内容\n2026-01-05 08:01:02,10690000000001,接收,【榕桥银行】您的贷款已结清\n")
    expect([eventsOf(written), written.issues]).toMatchObject([[{ kind: "sms", direction: "in", text: "【榕桥银行】您的贷款已结清" }], []])
    const called = await read("日期,时间,对方号码,主被叫,备注\n2026-01-05,08:01:02,02155550001,被叫,张口就骂人\n")
    expect([eventsOf(called), called.issues]).toMatchObject([[{ kind: "call" }], [{ code: "unread-column", params: { column: "备注" } }]])
    const short = await read("日期,时间,对方号码,主被叫,备注\n2026-01-05,08:01:02,02155550001,被叫,重庆\n")
    expect(short.issues).toEqual([])
  })
  it("comes behind every specific format, and does not say how many of its titles are common", () => {
    expect(importers.filter(({ generic }) => generic).map(({ id }) => id)).toEqual([callTable.id])
    const said = Object.values(labels).flat()
    expect(said.filter((label) => commonVocabulary.rolesOf(label).length > 0)).toEqual([])
    expect(callTable.identify(sourceOfText("list.csv", "姓名,年龄\n甲,3\n"))).toBe(false)
  })
})
