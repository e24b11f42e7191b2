/** The tool's own numbers stand in the yardstick of the law folder, decide what the program does, and are never guessed. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { thresholdsOf } from "../../src/engine/grounds/thresholds.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { unsorted } from "../../src/engine/timeline/unsorted.ts"
import { day, lawFiles } from "../law/held.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, type Row, source } from "./course.ts"

const path = "anning-yardstick/2000-01-01.md"
const text = lawFiles.find((file) => file.path === path)?.text ?? ""
/** The law with another yardstick. */
const withText = (edit: (text: string) => string) =>
  loadLaw([...lawFiles.filter((file) => file.path !== path), { path, text: edit(text) }], "d")
const numbers = (edit: (text: string) => string) => thresholdsOf(withText(edit), day("2026-11-23"))
const names = [
  ...readFileSync(new URL("../../src/engine/grounds/thresholds.ts", import.meta.url), "utf8").matchAll(/get\("([a-z-]+)"\)/g),
].map((m) => m[1] as string)

describe("the numbers of the yardstick", () => {
  it("are the ones that this version was measured with", () => {
    expect(thresholds).toEqual({
      sameActS: 90,
      sameDurationS: 60,
      refusalMessageS: 120,
      extensionDigits: 2,
      exchangeDigits: 8,
      similarContacts: 2,
      callsSinceRefusal: 3,
      repeatedCalls: 3,
      repeatingNumbers: 3,
      quietDays: 14,
      codeBurstS: 600,
      codeBurstMessages: 5,
      codeBurstSenders: 3,
      sameInstalmentDays: 10,
      longUseDays: 1825,
      alarmDays: 90,
      watchDays: 30,
      fetchDays: 30,
      officeCallS: 86_400,
      settlementDays: 9,
      toldForDays: 31,
      appointedTries: 3,
      appointedDays: 7,
      appointedHourFrom: 7,
      appointedHourTo: 22,
      ownCallS: 3600,
      courtesyNearS: 3600,
      courtesyLongS: 172_800,
      courtesyAnnouncedS: 604_800,
      answerS: 172_800,
    })
    expect(names.length).toBe(Object.keys(thresholds).length)
  })
  it.each(names)("without %s nothing is derived", (name) => {
    expect(() => numbers((text) => text.replace(`${name}=`, `not-${name}=`))).toThrow(new RegExp(`bad-law-file.*${name}`))
    expect(() => numbers((text) => text.replace(new RegExp(`${name}=\\d+`), `${name}=many`))).toThrow(name)
  })
})

const at = (second: number): string =>
  `2026-03-10T10:${String(Math.floor(second / 60)).padStart(2, "0")}:${String(second % 60).padStart(2, "0")}+08:00`
const call = (second: number, number = "15400000001"): Row => ({ at: at(second), number, durationS: 20 })

describe("what they decide", () => {
  const carrier = source(1, [call(0)], { importer: "telecom-table" })
  const phone = (apart: number) => source(2, [call(apart)], { importer: "sms-backup-xml" })
  const events = (apart: number, edit = (text: string) => text) => build([carrier, phone(apart)], facts({}), numbers(edit)).timeline.size
  it("one act or two", () => {
    expect([events(90), events(91)]).toEqual([1, 2])
    const later = (text: string) => text.replace("same-act-seconds=90", "same-act-seconds=30")
    expect([events(30, later), events(31, later)]).toEqual([1, 2])
  })
  it("whether a number that called again is asked about", () => {
    const rows = [0, 60, 120].map((second) => call(second))
    const open = (edit = (text: string) => text) => {
      const { timeline, counterparties } = build([source(1, rows)], facts({}), numbers(edit))
      return unsorted(timeline, counterparties)
    }
    expect(open()).toEqual(["15400000001"])
    expect(
      open((text) => text.replace("repeated-calls=3", "repeated-calls=4").replace("calls-since-refusal=3", "calls-since-refusal=4")),
    ).toEqual([])
  })
})
