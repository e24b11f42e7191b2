/** Dates, durations, directions and periods in every form that real files use, and against the platform's own calendar. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { directions } from "../../src/engine/case/batch.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { instantOf } from "../../src/engine/case/time.ts"
import { directionOf } from "../../src/engine/importers/table/direction.ts"
import { parseDuration } from "../../src/engine/importers/table/duration.ts"
import { fastWall, parseMoment, parsePeriod, withClockTime } from "../../src/engine/importers/table/moment.ts"
import { statedOwnNumber, statedTotal } from "../../src/engine/importers/table/words.ts"

const rule = { receivedOn: "2026-04-01" as Day }
const read = (text: string, more: Parameters<typeof parseMoment>[1] = rule): string | null => {
  const { at } = parseMoment(text, more)
  return Number.isNaN(at) ? null : instantOf(at).replace("+08:00", "").replace("T", " ")
}
describe("parseMoment", () => {
  it.each([
    ["2026-01-05 08:01:02", "2026-01-05 08:01:02"],
    ["2026/1/5 8:01", "2026-01-05 08:01:00"],
    ["2026/01/05  08:01:02", "2026-01-05 08:01:02"],
    ["20260105080102", "2026-01-05 08:01:02"],
    ["20260105", "2026-01-05 00:00:00"],
    ["2026年1月5日 8时1分2秒", "2026-01-05 08:01:02"],
    ["2026年1月5日", "2026-01-05 00:00:00"],
    ["2026-01-05T08:01:02+08:00", "2026-01-05 08:01:02"],
    ["2026-01-05 24:00:00", "2026-01-06 00:00:00"],
    ["43102.394942", "2018-01-02 09:28:43"],
    ["\u3000'2026-01-05 08:01:02\t", "2026-01-05 08:01:02"],
    ["1767571262000", "2026-01-05 08:01:02"],
    ["2026-02-30 08:01:02", null],
    ["2026-13-01", null],
    ["2026-01-05 25:00:00", null],
    ["昨天", null],
    ["", null],
    ["合计", null],
  ])("%s → %s", (text, expected) => expect(read(text)).toBe(expected))
  it("takes a missing year from the period, over New Year too", () => {
    const period = { from: "2025-12-01" as Day, to: "2026-01-31" as Day }
    expect(read("12-31 23:59:58", { ...rule, period })).toBe("2025-12-31 23:59:58")
    expect(read("01-01 00:00:01", { ...rule, period })).toBe("2026-01-01 00:00:01")
    expect(parseMoment("11-30 10:00:00", { ...rule, period })).toMatchObject({ yearGuessed: true })
    expect(read("11-30 10:00:00", { ...rule, period })).toBe("2025-11-30 10:00:00")
  })
  it("puts every day of a period of less than a year back into it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 21_000 }), fc.integer({ min: 0, max: 363 }), fc.nat(), (start, length, pick) => {
        const day = (n: number): Day => new Date(n * 86_400_000).toISOString().slice(0, 10) as Day
        const chosen = day(start + (pick % (length + 1)))
        const period = { from: day(start), to: day(start + length) }
        expect(read(`${chosen.slice(5)} 10:20:30`, { ...rule, period })).toBe(`${chosen} 10:20:30`)
      }),
    )
  })
  it("reads plain moments from bytes as it reads them from text", () => {
    const fast = fastWall()
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => `${n}`.padStart(2, "0"))
    const text = fc
      .tuple(fc.integer({ min: 1970, max: 2099 }), fc.constantFrom("-", "/"), part(13), part(32), part(24), part(60), part(60))
      .map(([y, mark, mo, d, h, mi, s]) => `${y}${mark}${mo}${mark}${d} ${h}:${mi}:${s}`)
    fc.assert(
      fc.property(text, (plain) => {
        const at = fast(new TextEncoder().encode(plain), 0)
        const slow = parseMoment(plain, rule).at
        if (!Number.isNaN(at)) expect(at).toBe(slow)
        else expect(Number.isNaN(slow) || plain.includes(" 24:00:00")).toBe(true)
        const utc = Date.parse(`${plain.replaceAll("/", "-").replace(" ", "T")}Z`)
        if (!Number.isNaN(at)) expect(at * 1000).toBe(utc)
      }),
      { numRuns: 3000 },
    )
  })
  it("joins a clock from another column", () => {
    const day = parseMoment("2026-01-05", rule)
    for (const clock of ["08:01:02", "080102", "8:01:02", "8时1分2秒", "0.33405092592"])
      expect(instantOf(withClockTime(day, clock).at)).toBe("2026-01-05T08:01:02+08:00")
    expect(withClockTime(day, "08:01").precision).toBe(1)
    expect(withClockTime(day, "").precision).toBe(2)
    expect(withClockTime(day, "25:00:00").at).toBeNaN()
  })
})
describe("parsePeriod", () => {
  it.each([
    ["从2020-03-01到2020-03-31 类型：通话详单", "2020-03-01", "2020-03-31"],
    ["2014年10月01日～2014年10月31日通话详单.xls", "2014-10-01", "2014-10-31"],
    ["查询时间:20260101-20260131", "2026-01-01", "2026-01-31"],
    ["2015年05月语音通信.xls", "2015-05-01", "2015-05-31"],
    ["201802", "2018-02-01", "2018-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["从2016-10-01到2015-12-31", "2016-10-01", "2016-10-31"],
  ])("%s", (text, from, to) => expect(parsePeriod(text)).toEqual({ from, to }))
  it.each(["通话详单", "2026-03-15", "20260315导出", "10690000201602", "2026"])("%s states none", (text) =>
    expect(parsePeriod(text)).toBeUndefined(),
  )
})
describe("parseDuration", () => {
  it.each([
    ["8分27秒", 507],
    ["1小时2分3秒", 3723],
    ["1小时59分钟41秒", 7181],
    ["47秒", 47],
    ["1时", 3600],
    ["00:00:38", 38],
    ["00:21", 21],
    ["89", 89],
    ["1:00:00", 3600],
    ["0", 0],
    ["--", null],
    ["", null],
    ["-5", -5],
    ["很久", Number.NaN],
    ["1分x", Number.NaN],
  ] as const)("%s → %s", (text, seconds) => expect(parseDuration(text)).toBe(seconds))
  it("counts minutes where the title says so", () => expect(parseDuration("3", 60)).toBe(180))
})
describe("directionOf", () => {
  it.each([
    ["主叫", "out"],
    ["呼出", "out"],
    ["被叫", "in"],
    ["来电", "in"],
    ["DIALED", "in"],
    ["dial", "out"],
    ["接受", "in"],
    ["发送", "out"],
    ["无条件呼叫转移被叫", "forwarded"],
    ["有条件呼叫转移主叫", "forwarded"],
    ["呼转", "forwarded"],
  ])("%s is %s", (word, direction) => expect(directions[directionOf(word)!.direction]).toBe(direction))
  it("knows calls that were not answered", () => {
    for (const word of ["未接", "未接来电", "missed", "拒接", "已拦截"]) expect(directionOf(word)).toEqual({ direction: 1, missed: true })
  })
  it("knows no others", () => {
    for (const word of ["国内长途", "本地通话", "", "constructor", "toString", "主叫被叫"]) expect(directionOf(word)).toBeUndefined()
  })
})
describe("what a file says of itself", () => {
  it("is its total and its owner", () => {
    expect(statedTotal("类型：通话详单 总条数：23")).toBe(23)
    expect(statedTotal("共 12 条记录")).toBe(12)
    expect(statedTotal("通话详单")).toBeUndefined()
    expect(statedOwnNumber("客户姓名：林一诺 手机号码：15400000002", "")).toBe("15400000002")
    expect(statedOwnNumber("对方号码：15400000002", "")).toBeUndefined()
    expect(statedOwnNumber("", "15400000001_通话详单.xls")).toBe("15400000001")
  })
})
