/** Call lists as carriers, apps, spreadsheets and people write them: words for directions, times, zones, counts of seconds, durations, delimiters, several tables, footers, repeated rows. */

import { describe, expect, it } from "vitest"
import { encodeGb18030 } from "../../scripts/gb18030.ts"
import { directions } from "../../src/engine/case/batch.ts"
import { cleanCell } from "../../src/engine/case/text.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { instantOf } from "../../src/engine/case/time.ts"
import { identify, readItem } from "../../src/engine/importers/index.ts"
import { answeredOf } from "../../src/engine/importers/table/answered.ts"
import { directionOf } from "../../src/engine/importers/table/direction.ts"
import { looksLikeDuration, parseDuration } from "../../src/engine/importers/table/duration.ts"
import { looksLikeMoment, parseMoment } from "../../src/engine/importers/table/moment.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts } from "../timeline/course.ts"
import { eventsOf } from "./lines.ts"
import { sourceOf, sourceOfText } from "./source.ts"

const read = async (text: string, name = "a.csv") => readItem(sourceOfText(name, text))
const seen = async (text: string, name?: string) =>
  eventsOf(await read(text, name)).map(({ at, direction, number, durationS }) => [at?.slice(0, 19) ?? null, direction, number, durationS])

describe("words for directions", () => {
  it.each([
    [
      "out",
      "VOLTE主叫 VoLTE主叫 VoNR主叫 vowifi主叫 4G高清语音主叫 5G高清语音主叫 高清视频主叫 视频通话主叫 国际漫游主叫 国内长途主叫 主叫(漫游) 主叫（本地） 【主叫】 语音-主叫 本地主叫异地 本地主叫本地 IMS主叫 主叫方 呼出 去电 去话 拨打 拨打电话 已拨电话 外呼 呼出(VoLTE) 短信发送 发送短信 已发送 上行 短信上行 点对点短信发送 点对点彩信发送 DIAL Dialed Outgoing OUTGOING outgoing_call Outbound SENT Sent 5G新通话主叫 港澳台漫游主叫 主叫-长途 去电(已接通) 呼出未接通 去电未接 VPMN主叫 移动主叫 EPSFB主叫 云VPMN主叫 去電 撥出 撥打 已撥電話 發話 外撥 打出 VoLTE發話 MOC MO Made Mobile-Originated 呼出(无应答)",
    ],
    [
      "in",
      "VOLTE被叫 VoLTE被叫 VoNR被叫 vowifi被叫 4G高清语音被叫 5G高清语音被叫 高清语音被叫 视频通话被叫 国际漫游被叫 国内被叫 被叫(漫游) 被叫（省际漫游） 被叫方 呼入 来电 来话 接听 已接 已接来电 已接听 呼入(高清) 短信接收 接收短信 接受 下行 短信下行 收 DIALED Incoming INCOMING incoming_call Inbound Received RECEIVE 未接 未接来电 来电未接 呼入未接 来电（未接） 拒接 已拒绝 自动拒接 骚扰拦截 Missed missed_call Missed-Call Rejected Blocked VoWiFi-被叫 volte+被叫 EPSFB被叫 云VPMN被叫 來電 受話 撥入 接聽 接聽來電 已接來電 未接來電 來電未接 拒接來電 已攔截 漏接來電 接到 自动拦截 响铃未接 来电挂断 未接(2) 未接（响铃12秒） 来电(响铃3声) MTC MT Incoming_type Auto-rejected Missed(3) Mobile-Terminated",
    ],
    [
      "forwarded",
      "呼叫转移 呼转 前转 呼叫前转 无条件呼叫转移主叫 有条件呼叫转移被叫 无条件前转 遇忙转移 无应答转移 不可及转移 VoLTE呼叫转移 呼转(漫游) 呼叫转接 無條件呼叫轉移 呼叫轉接 Forwarded Call-Forwarding",
    ],
    [
      undefined,
      "国内通话 本地通话 高清语音 VOLTE 语音 短信 国内长途 主叫被叫 主叫/被叫 呼入呼出 未接通 无应答 失败 成功 接通 某叫 被 叫 主 constructor toString __proto__ 1 2 通话 呼叫 转 in&out -- 免费 主叫X VOLTE主 dialing? 未知 unknown",
    ],
  ] as const)("%s", (direction, words) => {
    for (const word of words.split(" ")) {
      const found = directionOf(word)
      expect([word, found === undefined ? undefined : directions[found.direction]]).toEqual([word, direction])
    }
  })
  it("may have blanks, brackets and wide letters in them", () => {
    for (const word of [
      " 被 叫 ",
      "ＶＯＬＴＥ被叫",
      "VoLTE 被叫",
      "被叫 (VoLTE)",
      "〔被叫〕",
      "高清语音 / 被叫",
      "被叫（VoLTE）",
      "\u3000被叫\u3000",
      "missed call",
      "Incoming call",
    ])
      expect([word, directionOf(word)?.direction]).toEqual([word, 1])
  })
  it("say which calls nobody answered", () => {
    for (const word of ["未接", "来电未接", "呼入未接通", "拒接", "Missed", "missed call", "来电(无应答)"])
      expect([word, directionOf(word)]).toEqual([word, { direction: 1, missed: true }])
    for (const word of ["呼出未接", "去电未接通", "主叫未接通", "拨打失败", "outgoing (no answer)"])
      expect([word, directionOf(word)]).toEqual([word, { direction: 2, missed: true }])
    for (const word of ["已接", "来电已接", "呼入接通"]) expect([word, directionOf(word)]).toEqual([word, { direction: 1, missed: false }])
  })
  it("that nobody knows leave the direction unknown, and are told", async () => {
    const found = await read(
      "开始时间,呼叫类型,对方号码,通话时长\n2026-01-05 08:01:01,被叫,02155550001,5\n2026-01-05 08:02:01,旁叫,02155550001,5\n2026-01-05 08:03:01,主叫被叫,02155550001,5\n",
    )
    expect(eventsOf(found).map((event) => event.direction)).toEqual(["in", "unknown", "unknown"])
    expect(found.issues.map(({ code, params, row }) => [code, params.value, row])).toEqual([
      ["bad-direction", "旁叫", 3],
      ["bad-direction", "主叫被叫", 4],
    ])
  })
})
describe("a column that says whether a call was answered", () => {
  it.each([
    ["是否接听", "是", "yes"],
    ["是否接听", "否", "no"],
    ["接通", "已接通", "yes"],
    ["接了", "没接", "no"],
    ["通话状态", "未接", "no"],
    ["通话状态", "通话成功", "yes"],
    ["通话状态", "无人接听", "no"],
    ["通话结果", "占线", "no"],
    ["Answered", "TRUE", "yes"],
    ["Answered", "no", "no"],
    ["Status", "No answer", "no"],
    ["未接", "是", "no"],
    ["是否未接", "否", "yes"],
    ["通话状态", "转接中", "unknown"],
    ["是否接听", "", "unknown"],
  ])("%s: %s", async (title, cell, connected) => {
    const found = await read(
      `时间,类型,号码,${title}\n2026-01-05 08:00:01,呼入,02155550001,${title.includes("未接") ? "否" : "是"}\n2026-01-05 08:01:01,呼入,02155550001,${cell}\n`,
    )
    expect(eventsOf(found)[1]).toMatchObject({ direction: "in", connected })
  })
  it("does not speak for an answer of no length", async () => {
    const found = await read(
      "时间,类型,号码,时长,是否接听\n2026-01-05 08:01:01,呼入,02155550001,0,是\n2026-01-05 08:02:01,呼入,02155550001,30,否\n",
    )
    expect(eventsOf(found).map((event) => event.connected)).toEqual(["unknown", "no"])
    expect(found.coverage).toMatchObject([{ connectedOnly: false }])
  })
  it("is no answer where it says something else", () => expect(answeredOf("x".repeat(100_000), false)).toBe(2))
})

const rule = { receivedOn: "2026-04-01" as Day }
const moment = (text: string, more: Partial<Parameters<typeof parseMoment>[1]> = {}): string | null => {
  const { at } = parseMoment(text, { ...rule, ...more })
  return Number.isNaN(at) ? null : instantOf(at).slice(0, 19).replace("T", " ")
}
describe("times of twelve hours", () => {
  it.each([
    ["2025/11/21 下午 10:30:01", "2025-11-21 22:30:01"],
    ["2025年11月21日 下午10:30:02", "2025-11-21 22:30:02"],
    ["2025-11-21 上午09:30:04", "2025-11-21 09:30:04"],
    ["2025/11/21 下午 12:30:05", "2025-11-21 12:30:05"],
    ["2025/11/21 上午 12:30:06", "2025-11-21 00:30:06"],
    ["2025/11/21 10:30 下午", "2025-11-21 22:30:00"],
    ["下午 10:30 2025/11/21", "2025-11-21 22:30:00"],
    ["2025/11/21 晚上10:30", "2025-11-21 22:30:00"],
    ["2025/11/21 晚上 7点05分", "2025-11-21 19:05:00"],
    ["2025/11/21 中午12:30", "2025-11-21 12:30:00"],
    ["2025/11/21 中午1:05", "2025-11-21 13:05:00"],
    ["2025/11/21 中午11:50", "2025-11-21 11:50:00"],
    ["2025/11/21 凌晨 1:05", "2025-11-21 01:05:00"],
    ["2025/11/21 凌晨12:05", "2025-11-21 00:05:00"],
    ["2025/11/21 早上8:05:09", "2025-11-21 08:05:09"],
    ["2025/11/21 清晨6:00", "2025-11-21 06:00:00"],
    ["2025/11/21 傍晚6:10", "2025-11-21 18:10:00"],
    ["2025/11/21 午后3:10", "2025-11-21 15:10:00"],
    ["2025/11/21 深夜11:40", "2025-11-21 23:40:00"],
    ["2025/11/21 半夜2:40", "2025-11-21 02:40:00"],
    ["2025/11/21 午夜12:00", "2025-11-21 00:00:00"],
    ["2025/11/21 下午 22:30", "2025-11-21 22:30:00"],
    ["2025/11/21 PM 10:30", "2025-11-21 22:30:00"],
    ["2025/11/21 10:30 PM", "2025-11-21 22:30:00"],
    ["2025/11/21 10:30:15pm", "2025-11-21 22:30:15"],
    ["2025-11-21 12:00:00 AM", "2025-11-21 00:00:00"],
    ["2025-11-21 12:00:00 p.m.", "2025-11-21 12:00:00"],
    ["Nov 21, 2025 10:30:15 PM", "2025-11-21 22:30:15"],
    ["11/21/2025 10:30 PM", "2025-11-21 22:30:00"],
    ["２０２５／１１／２１　下午　１０：３０：０１", "2025-11-21 22:30:01"],
    ["2025年11月21日 星期五 下午 10:30:02", "2025-11-21 22:30:02"],
    ["11月21日 下午10:30", "2025-11-21 22:30:00"],
    ["2025/11/21 下午10時30分1秒", "2025-11-21 22:30:01"],
    ["2025/11/21 午後 10:30:01", "2025-11-21 22:30:01"],
    ["2025/11/21 晚10:30", "2025-11-21 22:30:00"],
    ["2025/11/21 早8:05", "2025-11-21 08:05:00"],
    ["2025/11/21 (五) 下午 10:30", "2025-11-21 22:30:00"],
    ["2025/11/21 오후 10:30", "2025-11-21 22:30:00"],
    ["2025-11-21 10:30:01 p. m.", "2025-11-21 22:30:01"],
    ["21-NOV-25 10.30.01 PM", "2025-11-21 22:30:01"],
    ["November 21, 2025 at 10:30:01 PM", "2025-11-21 22:30:01"],
    ["2025/11/21 晚12:30", null],
    // One word and another hour, or a night that may be of two days: not read.
    ["2025/11/21 上午 22:30", null],
    ["2025/11/21 晚上12:30", null],
    ["2025/11/21 晚上1:30", null],
    ["2025/11/21 半夜12:30", null],
    ["2025/11/21 上午下午 10:30", null],
    ["2025/11/21 中午 7:30", null],
    ["2025/11/21 下午", null],
    ["2025/11/21 下午 25:30", null],
  ])("%s → %s", (text, expected) => expect(moment(text)).toBe(expected))
})
describe("dates", () => {
  it.each([
    ["21-Nov-2025", "2025-11-21 00:00:00"],
    ["21 November 2025 22:30", "2025-11-21 22:30:00"],
    ["Nov 21, 2025", "2025-11-21 00:00:00"],
    ["November 21st, 2025 22:30:05", "2025-11-21 22:30:05"],
    ["Fri, 21 Nov 2025 22:30:05", "2025-11-21 22:30:05"],
    ["Friday, November 21, 2025 22:30", "2025-11-21 22:30:00"],
    ["21.Sept.2025", "2025-09-21 00:00:00"],
    ["2025-Nov-21 22:30", "2025-11-21 22:30:00"],
    ["2025/11/21(星期五) 22:30:05", "2025-11-21 22:30:05"],
    ["2025-11-21 周五 22:30:05", "2025-11-21 22:30:05"],
    ["2025.11.21 22:30", "2025-11-21 22:30:00"],
    ["2025 年 11 月 21 日 22 时", null],
    ["2025年11月21日22时30分05秒", "2025-11-21 22:30:05"],
    ["2025年11月21日22点30分", "2025-11-21 22:30:00"],
    ["2025-11-21T22:30:05.123", "2025-11-21 22:30:05"],
    ["2025-11-21, 22:30:05", "2025-11-21 22:30:05"],
    ["22:30:05 2025-11-21", "2025-11-21 22:30:05"],
    ["20251121 223005", "2025-11-21 22:30:05"],
    ["202511212230", "2025-11-21 22:30:00"],
    ["21/11/2025 22:30", "2025-11-21 22:30:00"],
    ["11-21-2025 22:30", "2025-11-21 22:30:00"],
    ["05/05/2025 22:30", "2025-05-05 22:30:00"],
    ["05/06/2025 22:30", null],
    ["31-Foo-2025", null],
    ["21/21/2025", null],
    ["2025-11-31", null],
    ["25/11/21", null],
    ["2025-11", null],
    ["02155550001", null],
    ["1分5秒", null],
    ["00:01:05", null],
  ])("%s → %s", (text, expected) => expect(moment(text)).toBe(expected))
  it("with day and month in an order that the other cells show", async () => {
    const rows = (days: readonly string[]) =>
      `Date,Call type,Number,Duration\n${days.map((day) => `${day} 22:30:05,Incoming,02155550001,5\n`).join("")}`
    expect((await seen(rows(["05/06/2025", "21/06/2025"]))).map(([at]) => at)).toEqual(["2025-06-05T22:30:05", "2025-06-21T22:30:05"])
    expect((await seen(rows(["05/06/2025", "06/21/2025"]))).map(([at]) => at)).toEqual(["2025-05-06T22:30:05", "2025-06-21T22:30:05"])
    for (const days of [
      ["05/06/2025", "07/08/2025"],
      ["05/06/2025", "21/06/2025", "06/21/2025"],
    ]) {
      const found = await read(rows(days))
      expect(eventsOf(found)[0]).toMatchObject({ at: null, direction: "in" })
      expect(found.issues.map((issue) => issue.code)).toContain("bad-time")
    }
  })
  it("and times in two columns", async () => {
    const times: readonly (readonly [string, string, string])[] = [
      ["21-Nov-2025", "10:30:15 PM", "2025-11-21T22:30:15"],
      ["2025-11-21", "22:30:15", "2025-11-21T22:30:15"],
      ["2025/11/21", "下午10:30:15", "2025-11-21T22:30:15"],
      ["2025年11月21日", "晚上 10点30分", "2025-11-21T22:30:00"],
      ["20251121", "223015", "2025-11-21T22:30:15"],
      ["Nov 21, 2025", "10:30 pm", "2025-11-21T22:30:00"],
      ["2025-11-21 星期五", "22:30", "2025-11-21T22:30:00"],
      ["2025-11-21", "14:30:15Z", "2025-11-21T22:30:15"],
      ["2025-11-21", "20:30:15Z", "2025-11-22T04:30:15"],
      ["21/11/2025", "12:05 AM", "2025-11-21T00:05:00"],
      ["2025-11-21", "上午 12:05", "2025-11-21T00:05:00"],
    ]
    for (const [day, clock, at] of times)
      for (const titles of ["日期,时间,类型,号码", "通话日期,开始时间,呼叫类型,对方号码", "Date,Time,Call type,Number"])
        expect([day, clock, (await seen(`${titles}\n"${day}","${clock}",呼入,02155550001\n`))[0]?.[0]]).toEqual([day, clock, at])
    const unread = await read("日期,时间,类型,号码\n2025-11-21,22:30:01,呼入,02155550001\n2025-11-21,晚上12:30,呼入,02155550001\n")
    expect(eventsOf(unread)[1]?.at).toBeNull()
    expect(unread.issues.map((issue) => issue.code)).toEqual(["bad-time"])
  })
})
describe("zones", () => {
  it.each([
    ["2025-11-21T14:30:01Z", "2025-11-21 22:30:01"],
    ["2025-11-21 14:30:03+00:00", "2025-11-21 22:30:03"],
    ["2025-11-21 22:30:05 +0800", "2025-11-21 22:30:05"],
    ["2025-11-21T22:30:05+08", "2025-11-21 22:30:05"],
    ["2025-11-21 14:30:01 UTC", "2025-11-21 22:30:01"],
    ["2025-11-21 14:30 GMT", "2025-11-21 22:30:00"],
    ["2025-11-21 22:30:01 GMT+8", "2025-11-21 22:30:01"],
    ["2025-11-21 22:30:01 (UTC+08:00)", "2025-11-21 22:30:01"],
    ["2025-11-21 22:30:01 北京时间", "2025-11-21 22:30:01"],
    ["2025-11-21T23:30:01+09:00", "2025-11-21 22:30:01"],
    ["2025-11-21T09:30:01-05:00", "2025-11-21 22:30:01"],
    ["2025-11-21T20:00:01+05:30", "2025-11-21 22:30:01"],
    ["2025-11-21T16:30:01Z", "2025-11-22 00:30:01"],
    ["2025-12-31T16:00:00.000Z", "2026-01-01 00:00:00"],
    ["Fri Nov 21 22:30:01 GMT+08:00 2025", "2025-11-21 22:30:01"],
    ["Fri, 21 Nov 2025 14:30:01 GMT", "2025-11-21 22:30:01"],
    ["2025-11-21 2:30:01 PM UTC", "2025-11-21 22:30:01"],
    ["2025-11-21 22:30:01 CST+08:00", "2025-11-21 22:30:01"],
    ["2025-11-21 10:30:01 PM +0800", "2025-11-21 22:30:01"],
    ["2025-11-21T22:30:01+08:00[Asia/Shanghai]", "2025-11-21 22:30:01"],
    ["2025-11-21T14:30:01Z[Etc/UTC]", "2025-11-21 22:30:01"],
    ["20251121T143001Z", "2025-11-21 22:30:01"],
    ["2025-11-21 22:30:01 CST", null],
    ["Fri Nov 21 22:30:01 CST 2025", null],
    ["2025-11-21 22:30:01 EST", null],
    ["2025-11-21 22:30:01 XYZ", null],
    ["2025-11-21 22:30:01+99:00", null],
  ])("%s → %s", (text, expected) => expect(moment(text)).toBe(expected))
  it.each([
    ["时间(UTC)", "2025-11-21 14:30:01", "2025-11-21T22:30:01"],
    ["开始时间（UTC）", "2025/11/21 14:30", "2025-11-21T22:30:00"],
    ["Time (GMT)", "2025-11-21 16:30:01", "2025-11-22T00:30:01"],
    ["Date/Time (UTC+0)", "2025-11-21 14:30:01", "2025-11-21T22:30:01"],
    ["开始时间(UTC+8)", "2025-11-21 22:30:01", "2025-11-21T22:30:01"],
    ["开始时间(北京时间)", "2025-11-21 22:30:01", "2025-11-21T22:30:01"],
    ["Timestamp UTC", "2025-11-21T14:30:01", "2025-11-21T22:30:01"],
    ["时间(UTC)", "2025-11-21 22:30:01+08:00", "2025-11-21T22:30:01"],
    ["时间(UTC)", "1763735401", "2025-11-21T22:30:01"],
    ["时间(GMT-5)", "2025-11-21 09:30:01", "2025-11-21T22:30:01"],
    ["时间(CST)", "2025-11-21 22:30:01", null],
  ])("%s: %s → %s", async (title, cell, at) => {
    expect((await seen(`${title},类型,号码,时长\n${cell},呼入,02155550001,5\n`))[0]).toEqual([at, "in", "02155550001", 5])
  })
  it("in a title hold for a clock in a column of its own", async () =>
    expect((await seen("Date (UTC),Time (UTC),Call type,Number\n2025-11-21,16:30:01,Incoming,02155550001\n"))[0]?.[0]).toBe(
      "2025-11-22T00:30:01",
    ))
})
describe("counts of seconds since 1970", () => {
  it.each([
    ["1763735415", "2025-11-21T22:30:15"],
    ["1763735415000", "2025-11-21T22:30:15"],
    ["1763735415999", "2025-11-21T22:30:15"],
    ["1763735415000000", "2025-11-21T22:30:15"],
    ["1763735415000000000", "2025-11-21T22:30:15"],
    ["1763735415.25", "2025-11-21T22:30:15"],
    ["1763735415000.0", "2025-11-21T22:30:15"],
    ["１７６３７３５４１５", "2025-11-21T22:30:15"],
    ["'1763735415", "2025-11-21T22:30:15"],
    ['"1763735415"', "2025-11-21T22:30:15"],
    ["20251121223015", "2025-11-21T22:30:15"],
    ["202511212230", "2025-11-21T22:30:00"],
    ["17637354151", null],
    ["176373541", null],
    ["17637354150", null],
    ["1.763735415E+12", "2025-11-21T22:30:15"],
    ["1.763735415123E12", "2025-11-21T22:30:15"],
    ["1.76374E+12", null],
  ])("%s → %s", async (cell, at) =>
    expect((await seen(`Number,Call Type,Date,Duration\n02155550001,INCOMING,${cell},65\n`))[0]).toEqual([at, "in", "02155550001", 65]),
  )
  it("are not looked for in a column of numbers", () => {
    for (const text of ["1069000001", "1763735415", "15400000001", "4001234567"]) expect(looksLikeMoment(text)).toBe(false)
  })
})
describe("durations", () => {
  it.each([
    ["0h 1m 5s", 65],
    ["1h 0m 5s", 3605],
    ["1分5秒", 65],
    ["1分05秒", 65],
    ["1分钟5秒", 65],
    ["2小时3分", 7380],
    ["1个小时5秒钟", 3605],
    ["00:01:05", 65],
    ["1:05", 65],
    ["１：０５", 65],
    ["00:01:05.500", 65],
    ["65秒", 65],
    ["65s", 65],
    ["65 sec", 65],
    ["65 seconds", 65],
    ["1 min 5 sec", 65],
    ["1 minute, 5 seconds", 65],
    ["1'05\"", 65],
    ["1′05″", 65],
    ["3分", 180],
    ["3 min", 180],
    ["3分钟", 180],
    ["1.5分钟", 90],
    ["65.0", 65],
    ["0秒", 0],
    ["0h 0m 0s", 0],
    ["1小時1分鐘5秒", 3665],
    ["1小时零5秒", 3605],
    ["PT1M5S", 65],
    ["65 sec.", 65],
    ["1:05 min", 65],
    ["0 days 00:01:05", 65],
    ["1 days 00:00:05", 86_405],
    ["（65秒）", 65],
    ['1\'05""', 65],
    ["1天", 86_400],
    ["分", Number.NaN],
    ["秒", Number.NaN],
    ["1:5:5:5", Number.NaN],
    ["5x", Number.NaN],
    ["1秒5分", Number.NaN],
    ["--", null],
  ] as const)("%s → %s", (text, seconds) => expect(parseDuration(text)).toBe(seconds))
  it.each([
    ["通话时长(分钟)", "3", 180],
    ["时长(分)", "1.5", 90],
    ["时长(秒)", "65", 65],
    ["通话时长(时:分:秒)", "0:01:05", 65],
    ["Duration (min)", "2", 120],
    ["Duration (seconds)", "65", 65],
    ["时长(毫秒)", "65000", 65],
    ["Duration (ms)", "65400", 65],
  ])("under %s: %s → %i", async (title, cell, seconds) =>
    expect((await seen(`时间,类型,号码,${title}\n2026-01-05 08:01:01,呼入,02155550001,${cell}\n`))[0]?.[3]).toBe(seconds),
  )
  it("show what they are, a bare number does not", () => {
    for (const text of ["1分5秒", "0h 1m 5s", "1'05\"", "00:21"]) expect(looksLikeDuration(text)).toBe(true)
    for (const text of ["65", "02155550001", "", "上海", "2025-11-21", "h", "x".repeat(100_000)])
      expect(looksLikeDuration(text)).toBe(false)
  })
})
describe("delimiters", () => {
  const titles = ["序号", "通话类型", "对方号码", "通话开始时间", "通话时长(秒)"]
  const rows = [1, 2, 3].map((n) => [`${n}`, n === 2 ? "主叫" : "被叫", `0215555000${n}`, `2025-11-21 22:30:0${n}`, `1${n}`])
  const expected = rows.map(([, way, number, at, seconds]) => [
    at?.replace(" ", "T"),
    way === "主叫" ? "out" : "in",
    number,
    Number(seconds),
  ])
  const table = (join: (cells: readonly string[]) => string, end = "\n") => [titles, ...rows].map((cells) => join(cells) + end).join("")
  it.each([
    ["pipe", table((cells) => cells.join("|"))],
    ["pipe with blanks", table((cells) => cells.join(" | "))],
    ["pipes at both ends", table((cells) => `| ${cells.join(" | ")} |`)],
    ["pipes and a rule line", table((cells) => `| ${cells.join(" | ")} |`).replace("\n", "\n|---|:--|---|---|--:|\n")],
    ["sep=|", `sep=|\n${table((cells) => cells.join("|"))}`],
    ["sep=;", `sep=;\r\n${table((cells) => cells.join(";"), "\r\n")}`],
    ["sep=^", `sep=^\n${table((cells) => cells.join("^"))}`],
    ["sep=~", `"sep=~"\n${table((cells) => cells.join("~"))}`],
    ["semicolon", table((cells) => cells.join(";"))],
    ["tab", table((cells) => cells.join("\t"))],
    ["comma of full width", table((cells) => cells.join("，"))],
    ["comma of full width and quotes", table((cells) => cells.map((cell) => `"${cell}"`).join("，"))],
    ["quoted cells", table((cells) => cells.map((cell) => `"${cell}"`).join(","))],
    ["quoted cells and pipes", table((cells) => cells.map((cell) => `"${cell}"`).join("|"), "\r\n")],
    ["lines that end with CR", table((cells) => cells.join("|"), "\r")],
  ])("%s", async (_, text) => {
    const wide = Uint8Array.from([...`\ufeff${text}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]))
    for (const bytes of [new TextEncoder().encode(text), encodeGb18030(text), wide])
      for (const piece of [65_536, 3]) {
        const found = await readItem(sourceOf("通话.csv", bytes, { piece }))
        expect(eventsOf(found).map(({ at, direction, number, durationS }) => [at?.slice(0, 19), direction, number, durationS])).toEqual(
          expected,
        )
        expect([found.refused, found.issues.filter((issue) => issue.code !== "encoding-guessed")]).toEqual([[], []])
      }
  })
  it("stand in what is quoted", async () => {
    const source = sourceOf("a.csv", encodeGb18030(table((cells) => cells.join("，"))))
    const found = []
    for await (const one of identify(source)?.quote?.(source, [{ in: "rows", ranges: [[3, 3]] }]) ?? []) found.push(one)
    expect(found).toEqual([
      { row: 1, head: true, text: titles.join("，") },
      { row: 3, text: rows[1]?.join("，") },
    ])
  })
})
describe("delimiters of some systems", () => {
  const rows = [
    ["序号", "呼叫类型", "对方号码", "通话起始时间", "通话时长(秒)"],
    ["1", "被叫", "02155550001", "2025-11-21 22:30:01", "11"],
    ["2", "主叫", "02155550002", "2025-11-21 22:30:02", "12"],
  ]
  it.each(["^", "~", "#", "!", "$", "&", "@", "%", "`", "\\", "；", "｜", "、", "¦", "，", " ; ", " ^ ", "||", "\u001f", "\t\t"])(
    "%j",
    async (sign) => {
      const text = rows.map((cells) => cells.join(sign)).join("\r\n")
      expect(await seen(text)).toEqual([
        ["2025-11-21T22:30:01", "in", "02155550001", 11],
        ["2025-11-21T22:30:02", "out", "02155550002", 12],
      ])
    },
  )
  it("are no delimiters where cells only hold them", async () =>
    expect(await seen("号码,类型,开始时间,备注\n02155550001,来电,2025-11-21 22:30:01,a#b#c#d~e~f；g；h\n")).toEqual([
      ["2025-11-21T22:30:01", "in", "02155550001", null],
    ]))
  it("and titles in traditional characters", async () => {
    const text = "序號,呼叫類型,對方號碼,通話起始時間,通話時長(秒)\n1,來電,02155550001,2025/11/21 下午10:30:01,1分5秒\n"
    expect(await seen(text)).toEqual([["2025-11-21T22:30:01", "in", "02155550001", 65]])
  })
  it.each(["Client Number", "Customer Number", "Mobile No", "phone_no", "联系人电话", "對方電話"])("%s is the other side", async (title) =>
    expect(
      (await seen(`Country Code,${title},Call Type,call_date,call_time\n86,02155550001,Incoming,2025-11-21,22:30:01\n`))[0]?.slice(0, 3),
    ).toEqual(["2025-11-21T22:30:01", "in", "02155550001"]),
  )
  it.each([
    ["2025/11/21 0:00", "22:30:01", "2025-11-21T22:30:01"],
    ["2025-11-21 00:00:00", "10:30:01 PM", "2025-11-21T22:30:01"],
    ["2025-11-21T00:00:00.000", "223001", "2025-11-21T22:30:01"],
  ])("midnight behind a day (%s) beside a clock is no time", async (day, clock, at) =>
    expect((await seen(`日期,时间,号码,类型\n${day},${clock},02155550001,来电\n`))[0]?.[0]).toBe(at),
  )
})
describe("lists that hold no calls beside one that does", () => {
  const head = "起始时间,通信地点,通信方式,对方号码,通信时长,通信类型\n"
  const call = (day: string): string => `${day} 22:30:01,某地,被叫,02155550001,10,国内\n`
  const session = "2025-11-20 10:00:00,某地,CMNET,10分,10MB,0.00\n2025-11-21 10:00:00,某地,CMNET,10分,10MB,0.00\n"
  const one = ["2025-11-21T22:30:01", "in", "02155550001", 10]
  it.each([
    ["a length", "起始时间,通信地点,上网方式,时长,流量,通信费\n"],
    ["a total length", "起始时间,通信地点,上网方式,总时长,总流量,通信费\n"],
    ["no length", "起始时间,通信地点,上网方式,套餐优惠,流量,通信费\n"],
  ])("data sessions with %s: below, above, between", async (_, titles) => {
    expect(await seen(head + call("2025-11-21") + titles + session)).toEqual([one])
    expect(await seen(titles + session + head + call("2025-11-21"))).toEqual([one])
    expect(await seen(head + call("2025-11-21") + titles + session + head + call("2025-11-22"))).toEqual([
      one,
      ["2025-11-22T22:30:01", "in", "02155550001", 10],
    ])
  })
  it("months one after another have each their year", async () => {
    const month = (period: string, day: string): string => `查询期间：${period}\n${head}${call(day)}`
    const text =
      month("2025-11-01至2025-11-30", "11-21") + month("2024-12-01至2024-12-31", "12-22") + month("2024-11-01至2024-11-30", "11-22")
    expect((await seen(text)).map(([at]) => at)).toEqual(["2025-11-21T22:30:01", "2024-12-22T22:30:01", "2024-11-22T22:30:01"])
  })
})
describe("several tables in one file", () => {
  const calls = "起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,实收通信费(元)"
  const call = (day: number, seconds: number) => `11-${day} 22:30:05,上海,被叫,02155550001,00:00:${seconds},国内通话,0.00`
  const messages = "起始时间,通信地点,对方号码,通信方式,信息类型,业务名称,通信费"
  const message = (day: number) => `11-${day} 09:00:00,上海,10690000000001,接收,短信,网内,0.00`
  const period = "中国移动通信客户详单\n查询期间：2025-11-01至2025-11-30"
  const kinds = async (text: string) =>
    eventsOf(await read(text, "详单.csv")).map((event) =>
      `${event.kind} ${event.at?.slice(8, 10)} ${event.number} ${event.direction} ${event.durationS ?? ""}`.trim(),
    )
  const aCall = (day: number, seconds: number) => `call ${day} 02155550001 in ${seconds}`
  const aMessage = (day: number) => `sms ${day} 10690000000001 in`
  it.each([
    [
      "calls, then messages",
      [period, "语音详单", calls, call(20, 10), call(21, 11), "", "短信详单", messages, message(20), message(21)],
      [aCall(20, 10), aCall(21, 11), aMessage(20), aMessage(21)],
    ],
    [
      "messages, then calls",
      [period, "短信详单", messages, message(20), "", "语音详单", calls, call(20, 10)],
      [aMessage(20), aCall(20, 10)],
    ],
    ["one row each", [period, calls, call(20, 10), messages, message(20)], [aCall(20, 10), aMessage(20)]],
    [
      "the header again on each page",
      [period, calls, call(20, 10), "第2页", calls, call(21, 11), "第3页", calls, call(22, 12)],
      [aCall(20, 10), aCall(21, 11), aCall(22, 12)],
    ],
    [
      "other columns below",
      [calls, call(20, 10), "通信方式,对方号码,起始时间,通信时长", "主叫,02155550002,2025-11-23 08:00:01,9"],
      [aCall(20, 10), "call 23 02155550002 out 9"],
    ],
    ["a header with nothing below", [calls, call(20, 10), messages], [aCall(20, 10)]],
    ["two headers in a row", [messages, calls, call(20, 10)], [aCall(20, 10)]],
    [
      "three tables",
      [period, calls, call(20, 10), messages, message(21), calls, call(22, 12)],
      [aCall(20, 10), aMessage(21), aCall(22, 12)],
    ],
    [
      "footers between",
      [period, calls, call(20, 10), "合计,,,,00:00:10,,0.00", "短信详单", messages, message(21), "合计,,,,,,0.00", "声明：仅供核对"],
      [aCall(20, 10), aMessage(21)],
    ],
    [
      "fewer columns below",
      [calls, call(20, 10), "日期,时间,类型,号码", "2025-11-24,08:00:01,未接来电,02155550003"],
      [aCall(20, 10), "call 24 02155550003 in"],
    ],
    [
      "many rows",
      [
        period,
        calls,
        ...Array.from({ length: 400 }, (_, i) =>
          call(10 + (i % 20), 10 + (i % 40)).replace("22:30:05", `22:${10 + (i % 50)}:${10 + Math.floor(i / 50)}`),
        ),
        messages,
        ...Array.from({ length: 250 }, () => message(21)),
      ],
      undefined,
    ],
  ] as const)("%s", async (_, lines, expected) => {
    const text = `${lines.join("\n")}\n`
    const found = await kinds(text)
    if (expected) expect(found).toEqual(expected)
    else
      expect([found.filter((one) => one.startsWith("call")).length, found.filter((one) => one.startsWith("sms")).length]).toEqual([
        400, 250,
      ])
    const { refused, issues } = await read(text, "详单.csv")
    expect([refused, issues.filter((issue) => !["year-guessed"].includes(issue.code))]).toEqual([[], []])
  })
  it("keeps or refuses every row of each", async () => {
    const found = await read(
      `${[period, calls, call(20, 10), "昨天,上海,,,00:00:10,,", messages, message(20), "昨天,上海,,,短信,,"].join("\n")}\n`,
    )
    expect([found.kept, found.refused.map(({ code, row }) => [code, row])]).toEqual([
      2,
      [
        ["bad-time", 5],
        ["bad-time", 8],
      ],
    ])
  })
  it("adds the totals that each states, and takes one total for all", async () => {
    for (const lines of [
      ["总条数：1", calls, call(20, 10), "总条数：2", messages, message(20), message(21)],
      ["总条数：3", calls, call(20, 10), messages, message(20), message(21)],
      ["总条数：1", calls, call(20, 10), messages, message(20), message(21)],
    ])
      expect((await read(`${period}\n${lines.join("\n")}\n`, "详单.csv")).issues).toEqual([])
    expect((await read(`${period}\n${["总条数：4", calls, call(20, 10), messages, message(20)].join("\n")}\n`)).issues).toEqual([
      { code: "total-differs", params: { stated: 4, read: 2 } },
    ])
  })
  it("quotes rows of a later table under its own titles", async () => {
    const source = sourceOfText("详单.csv", `${[calls, call(20, 10), messages, message(20)].join("\n")}\n`)
    const found = []
    for await (const one of identify(source)?.quote?.(source, [{ in: "rows", ranges: [[2, 4]] }]) ?? [])
      found.push([one.row, one.head ?? false])
    expect(found).toEqual(
      [
        [1, true],
        [2, false],
        [3, false],
        [4, false],
      ].map(([row, head]) => [row, head]),
    )
  })
})
describe("footers", () => {
  const titles = "姓名,通话类型,对方号码,通话开始时间,通话时长(秒)"
  it.each([
    "打印店",
    "备注",
    "小计",
    "合计",
    "总计",
    "声明",
    "---",
    "===",
    "***",
    "说明：",
    "注：老家",
    "过户",
    "总条数",
    "人民币合计",
    "打印",
    "姓名",
    "日期",
  ])("a contact named %s loses no row", async (name) => {
    for (const time of ["2025/11/21 22:30", "2025-11-21 22:30:05", "下午 10:30 2025/11/21"]) {
      const found = await read(`${titles}\n${name},被叫,02155550001,${time},10\n,主叫,02155550002,${time},10\n`)
      expect([found.read, found.kept]).toEqual([2, 2])
    }
    // Without a time it still says who called.
    const undated = await read(`${titles}\n张三,被叫,02155550001,2025/11/21 22:30,10\n${name},被叫,02155550002,昨天,10\n`)
    expect([undated.read, undated.kept, undated.issues.map((issue) => issue.code)]).toEqual(
      [2, 2, ["precision-minute", "bad-time"].sort()].map((one) => (Array.isArray(one) ? expect.arrayContaining(["bad-time"]) : one)),
    )
  })
  it.each([
    "合计,,,,10",
    "合计：共1条",
    "小计,,,,00:00:10",
    "打印时间：2025-12-01",
    "声明：仅供核对",
    "---,---,---,---,---",
    "备注：无",
    ",,合计,,10",
    "***",
    "制表人：某某",
  ])("%s is none of the rows", async (line) => {
    const found = await read(`${titles}\n张三,被叫,02155550001,2025-11-21 22:30:05,10\n${line}\n`)
    expect([found.read, found.kept, found.refused]).toEqual([1, 1, []])
  })
  it("a number alone is a row, and refused", async () => {
    const found = await read(`${titles}\n张三,被叫,02155550001,2025-11-21 22:30:05,10\n李四,,02155550002,,\n`)
    expect([found.read, found.refused.map(({ code, row }) => [code, row])]).toEqual([2, [["bad-time", 3]]])
  })
})
describe("a call that a list holds more than once", () => {
  const titles = "序号,开始时间,主被叫,对方号码,时长\n"
  const row = (n: number, more: Partial<Record<"at" | "way" | "number" | "seconds", string>> = {}) =>
    `${n},${more.at ?? "2026-01-05 08:01:07"},${more.way ?? "被叫"},${more.number ?? "02155550001"},${more.seconds ?? "15"}\n`
  const counted = async (text: string): Promise<number> => {
    const source = sourceOfText("a.csv", text)
    return build([{ item: source.item, name: source.name, weight: "exported", extraction: await readItem(source) }], facts(), thresholds)
      .timeline.size
  }
  it.each([
    ["three times", row(1) + row(2) + row(3), 1],
    ["pasted twice", (row(1) + row(2, { at: "2026-01-06 08:01:07" })).repeat(2), 2],
    ["a second later", row(1) + row(2, { at: "2026-01-05 08:01:08" }), 2],
    ["of another length", row(1) + row(2, { seconds: "16" }), 2],
    ["the other way", row(1) + row(2, { way: "主叫" }), 2],
    ["of another number", row(1) + row(2, { number: "02155550002" }), 2],
    ["to the minute only", row(1, { at: "2026/1/5 8:01" }) + row(2, { at: "2026/1/5 8:01" }), 2],
    ["missed, to the second", row(1, { way: "未接", seconds: "0" }) + row(2, { way: "未接", seconds: "0" }), 1],
    ["missed, with seconds that may be none", row(1, { at: "2026-01-05 08:01:00", way: "未接", seconds: "0" }).repeat(2), 2],
    ["without a time", row(1, { at: "昨天" }) + row(2, { at: "昨天" }), 2],
    ["without a number", row(1, { number: "--" }) + row(2, { number: "--" }), 2],
    ["under a header that comes again", row(1) + titles + row(1), 1],
  ])("%s", async (_, rows, events) => {
    expect(await counted(titles + rows)).toBe(events)
    const { kept, read: all } = await read(titles + rows)
    expect(kept).toBe(all)
  })
  it("leaves messages, which a carrier lists part by part, as they are listed", async () => {
    const part = "2026-01-05 08:01:07,上海,10690000000001,接收,短信,0.10\n"
    expect(await counted(`起始时间,通信地点,对方号码,通信方式,信息类型,通信费\n${part}${part}`)).toBe(2)
  })
})
describe("cells made to be slow", { timeout: 60_000 }, () => {
  const long = 300_000
  it.each([
    " ",
    "\u3000",
    "\u00a0",
    "'",
    "=",
    '="',
    "(",
    "主",
    "主叫",
    "被",
    "1",
    "12:",
    "1-",
    "上午",
    "周",
    "utc",
    "z",
    ".",
    "+",
    "a",
    "：",
    "x",
    "jan",
    "-",
    "|",
    "，",
  ])("%s without end", async (unit) => {
    const cell = `a${unit.repeat(Math.ceil(long / unit.length))}a`
    const good = ["2026-01-05 08:01:07", "被叫", "02155550001", "15"]
    const lines = good.map((_, i) => good.map((old, column) => (column === i ? cell : old)).join(","))
    const found = await read(`开始时间,主被叫,对方号码,时长\n${good.join(",")}\n${lines.join("\n")}\n`)
    expect(found.read).toBeGreaterThanOrEqual(2)
    await read(`${cell}\n开始时间,主被叫,对方号码,时长\n${good.join(",")}\n`)
    expect(cleanCell(`${cell} `).length).toBeGreaterThan(0)
  })
})
