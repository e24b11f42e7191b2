/** What makes a table one of 中国联通, and what its titles mean. */
import { describe, expect, it } from "vitest"
import { eventsOf } from "../../../../../tests/importers/lines.ts"
import { sourceOfText } from "../../../../../tests/importers/source.ts"
import { identify, readItem } from "../../index.ts"
import { unicomXls } from "./index.ts"

const list = (titles: string, row: string) => sourceOfText("2026年01月语音通信.csv", `${titles}\n${row}\n`)
const nine = "序号,业务类型,通话起始时间,通话时长,呼叫类型,通话类型,通话费,其他费,小计"

describe("中国联通", () => {
  it("is told by four titles together, in any order and with or without places", () => {
    for (const titles of [nine, "呼叫类型,通话时长,通话起始时间,业务类型", `${nine},对方号码,本机通话地,对方归属地`])
      expect([titles, identify(list(titles, ""))?.id]).toEqual([titles, "unicom-xls"])
    for (const title of ["业务类型", "通话起始时间", "呼叫类型"])
      expect([title, unicomXls.identify(list(nine.replace(title, "列"), ""))]).toEqual([title, false])
  })
  it("keeps a call whose number the owner took out, and takes 语音电话 for no direction", async () => {
    const read = await readItem(list(nine, "1,语音电话,2026-01-05 08:01:02,1分4秒,被叫,国内通话,0.00,0.00,0.00"))
    expect(eventsOf(read)).toMatchObject([{ direction: "in", durationS: 64, number: null, kind: "call", connected: "yes" }])
    expect(read.coverage).toEqual([{ from: "2026-01-01", to: "2026-01-31", kinds: ["call"], connectedOnly: true }])
  })
})
