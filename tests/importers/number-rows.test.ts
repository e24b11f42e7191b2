/** The same caller in a carrier's table, a phone backup and an answer is one caller on the timeline, and what a number lost is told. */

import { describe, expect, it } from "vitest"
import type { Extraction } from "../../src/engine/case/batch.ts"
import { readItem } from "../../src/engine/importers/index.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, itemOf } from "../timeline/course.ts"
import { sourceOfText } from "./source.ts"

const table = (cells: readonly string[]): string =>
  [
    "客户名称：某某",
    "查询号码：15400000009",
    "",
    "序号,通话类型,对方号码,通话开始时间,通话时长(秒),通话地点,费用(元)",
    ...cells.map(
      (cell, i) => `${i + 1},被叫,${cell},2026-01-05 ${10 + Math.floor(i / 60)}:${`${i % 60}`.padStart(2, "0")}:00,10,某市,0.00`,
    ),
  ].join("\r\n")
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")
const backup = (addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><smses count="${addresses.length}">${addresses
    .map((one, i) => `<sms address="${escaped(one)}" date="${1767578400000 + i * 60_000}" type="1" body="第${i}条" />`)
    .join("")}</smses>`
const read = (name: string, text: string): Promise<Extraction> => readItem(sourceOfText(name, text))
const codes = (extraction: Extraction): string[] => extraction.issues.map((issue) => issue.code)
const course = async (files: readonly (readonly [string, string])[], stated: Parameters<typeof facts>[0] = {}) =>
  build(
    await Promise.all(
      files.map(async ([name, text], i) => ({
        item: itemOf(i + 1),
        name,
        extraction: await read(name, text),
        weight: "issued" as const,
      })),
    ),
    facts(stated),
    thresholds,
  )

const landline = "02155550001"
const asTable = [
  landline,
  '"=""02155550001"""',
  '="02155550001"',
  "'02155550001",
  "02155550001转8001",
  "021-55550001-8001",
  "tel:02155550001",
  "862155550001",
  "+862155550001",
  "0018602155550001",
  "1790802155550001",
  "12583102155550001",
  "（021）5555 0001",
  "2155550001",
]
const asBackup = [
  landline,
  "+862155550001",
  "tel:+86-21-55550001;ext=1",
  "sip:02155550001@10.0.0.1",
  "021.5555.0001",
  '="02155550001"',
  "8602155550001",
]

describe("one caller in every list", () => {
  it("of a table and a backup", async () => {
    const { timeline } = await course([
      ["语音详单.csv", table(asTable)],
      ["sms.xml", backup(asBackup)],
    ])
    expect(new Set(Array.from({ length: timeline.size }, (_, i) => timeline.event(i).number))).toEqual(new Set([landline]))
    expect(timeline.size).toBe(asTable.length + asBackup.length)
    expect(timeline.groups.map((group) => [group.title, group.rows.length])).toEqual([[landline, timeline.size]])
    expect(timeline.unattributed).toEqual({ numbers: 1, pooled: 0 })
  })
  it.each([
    landline,
    "2155550001",
    "021-55550001转8001",
    "+86 21 5555 0001",
    '="02155550001"',
    "tel:02155550001",
    "tel:+862155550001;ext=1",
    "1790802155550001",
  ])("stated as %s", async (written) => {
    const answer = await read("answer.json", JSON.stringify({ statement: { key: "claim.1.numbers", value: [written] } }))
    expect(answer.statements?.map((one) => one.value)).toEqual([[landline]])
    const { timeline, counterparties } = await course(
      [
        ["语音详单.csv", table(asTable)],
        ["sms.xml", backup(asBackup)],
      ],
      { "claim.1.numbers": [written] },
    )
    expect(Array.from({ length: timeline.size }, (_, i) => timeline.event(i).counterparty)).toEqual(
      Array.from({ length: timeline.size }, () => "party-1"),
    )
    expect(counterparties).toHaveLength(1)
  })
  it("the person's own number is found whichever way the head of a file writes it", async () => {
    for (const own of ["15400000009", "+8615400000009", "86 15400000009", "008615400000009"])
      expect((await read("语音详单.csv", table([landline]).replace("15400000009", own))).ownNumber, own).toBe("15400000009")
  })
})
describe("what is told", () => {
  it("a lost 0", async () => {
    const read1 = await read("语音详单.csv", table([landline, "2155550001", "57110000001"]))
    expect(read1.issues.find((issue) => issue.code === "lost-zero")).toMatchObject({ params: { rows: 2 } })
    expect(codes(await read("sms.xml", backup(["2155550001"])))).toEqual(["lost-zero"])
    expect(codes(await read("语音详单.csv", table([landline, "862155550001"])))).not.toContain("lost-zero")
  })
  it("a front that cannot be told", async () => {
    const one = await read("语音详单.csv", table(["85255550001", "+85255550001", "085255550001"]))
    expect(one.issues.find((issue) => issue.code === "unclear-number")).toMatchObject({ params: { value: "85255550001" } })
    const { timeline } = await course([["语音详单.csv", table(["85255550001", "+85255550001", "085255550001"])]])
    expect(Array.from({ length: 3 }, (_, i) => timeline.event(i).number)).toEqual(["85255550001", "+85255550001", "085255550001"])
  })
  it("digits lost to scientific notation, in a table and in a backup", async () => {
    expect(codes(await read("语音详单.csv", table(["1.70E+10", "1.7E10"])))).toContain("damaged-id")
    expect(codes(await read("sms.xml", backup(["1.70E+10"])))).toContain("damaged-id")
    const answer = await read("answer.json", JSON.stringify({ statement: { key: "claim.1.numbers", value: ["1.70E+10"] } }))
    expect(answer.refused.map((issue) => issue.code)).toEqual(["bad-statement"])
  })
})
describe("long runs in place of a number", () => {
  const runs = [..."xX*0+#- ('\";.转e"].flatMap((sign) => [`${sign.repeat(60)}y`, `${sign.repeat(20_000)}y`, `${sign}1`.repeat(10_000)])
  it("end: a table, a backup, an answer", async () => {
    for (const run of runs) {
      expect((await read("语音详单.csv", table([landline, `"${run.replaceAll('"', '""')}"`]))).read).toBeGreaterThan(0)
      expect((await read("sms.xml", backup([`${run}@mail.example`]))).kept).toBe(1)
      await read("answer.json", JSON.stringify({ statement: { key: "claim.1.numbers", value: [run] } }))
    }
  })
})
