/** The day of receipt under a wrong clock: doubted where log or file show it, nothing dropped for it, corrected by the person's word or by handing the file in again. */
import { expect, it } from "vitest"
import type { Day, Instant } from "../../src/engine/case/time.ts"
import { openEngine } from "../../src/engine/engine.ts"
import type { GapView } from "../../src/engine/views/gaps.ts"
import type { ItemView } from "../../src/engine/views/items.ts"
import type { EventView } from "../../src/engine/views/timeline.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { sentences } from "../../src/locales/sentence.ts"
import { lawFiles } from "../golden/given.ts"
import { each, file } from "./fixture.ts"

const law = lawFiles()
const header = "通话类型,对方号码,通话时间,通话时长\n"
const table = (...times: readonly string[]): string => header + times.map((time, n) => `被叫,05711000000${n % 10},${time},30秒\n`).join("")
/** Days of November 2026, from the first of them on. */
const november = (days: number, from = 1): string[] =>
  Array.from({ length: days }, (_, n) => `2026-11-${`${from + n}`.padStart(2, "0")} 09:00:00`)
/** So many calls on the days of `november(20)`, each at a minute of its own: rows that are the same in every cell would be one call. */
const manyCalls = (count: number): string[] =>
  Array.from({ length: count }, (_, n) =>
    (november(20)[n % 20] as string).replace("09:00", `09:${`${Math.floor(n / 20)}`.padStart(2, "0")}`),
  )
const sms = (...days: readonly string[]): string =>
  `<?xml version='1.0' encoding='UTF-8'?><smses count="${days.length}">${days
    .map((day) => `<sms address="1065500000011" date="${Date.parse(`${day}T09:00:00+08:00`)}" type="1" body="催" />`)
    .join("")}</smses>`

const opened = async () => {
  let now = "2026-11-28T09:00:00+08:00"
  const ports = await memoryHost({
    clock: { now: () => now as Instant, today: () => now.slice(0, 10) as Day },
    law: { files: async () => law },
  })
  const engine = openEngine(ports)
  const at = (day: string): void => {
    now = `${day}T09:00:00+08:00`
  }
  const items = async () => (await engine.show("case", "items")) as readonly ItemView[]
  return {
    engine,
    at,
    add: async (text: string, name = "通话.csv") => (await engine.add("case", each(file(name, text)))).items[0] as ItemView,
    dates: async () =>
      ((await engine.show("case", "timeline")) as readonly EventView[]).map((event) => event.at?.slice(0, 10) ?? "-").sort(),
    codes: async () => (await items()).flatMap((item) => item.issues.map(({ code }) => code)).filter((code) => /future|doubted/.test(code)),
    received: async () => (await items())[0]?.receivedAt.slice(0, 10),
  }
}
const days = (...times: readonly string[]): string[] => times.map((time) => time.slice(0, 10)).sort()

interface Try {
  /** The clock when the case is made, when the file comes in, and when it is looked at. */
  readonly init: string
  readonly add: string
  readonly look: string
  readonly text: string
  readonly name?: string
  readonly dates: readonly string[]
  readonly codes: readonly string[]
}
const all = november(20)
const table8: Readonly<Record<string, Try>> = {
  "right clock, file before it": {
    init: "2026-11-28",
    add: "2026-11-28",
    look: "2026-11-28",
    text: table(...all),
    dates: days(...all),
    codes: [],
  },
  "six years back for everything": {
    init: "2020-11-28",
    add: "2020-11-28",
    look: "2020-11-28",
    text: table(...all),
    dates: days(...all),
    codes: ["reception-clock-doubted"],
  },
  "six years back, right when looked at": {
    init: "2020-11-28",
    add: "2020-11-28",
    look: "2026-11-28",
    text: table(...all),
    dates: days(...all),
    codes: ["reception-clock-doubted"],
  },
  "back to 1970": {
    init: "1970-01-02",
    add: "1970-01-02",
    look: "2026-11-28",
    text: table(...all),
    dates: days(...all),
    codes: ["reception-clock-doubted"],
  },
  "set back after the case was made": {
    init: "2026-11-28",
    add: "2026-11-10",
    look: "2026-11-28",
    text: table(...all),
    dates: days(...all),
    codes: ["reception-clock-doubted"],
  },
  "five months back, most rows after it": {
    init: "2026-06-28",
    add: "2026-06-28",
    look: "2026-06-28",
    text: table(...all),
    dates: days(...all),
    codes: ["reception-clock-doubted"],
  },
  "a backup of messages under a clock of 2021": {
    init: "2021-03-01",
    add: "2021-03-01",
    look: "2026-11-28",
    text: sms("2026-10-01", "2026-10-02"),
    name: "sms.xml",
    dates: ["2026-10-01", "2026-10-02"],
    codes: ["reception-clock-doubted"],
  },
  "more than a hundred rows": {
    init: "2020-01-01",
    add: "2020-01-01",
    look: "2026-11-28",
    text: table(...manyCalls(150)),
    dates: days(...manyCalls(150)),
    codes: ["reception-clock-doubted"],
  },
  "a clock still behind and rows later than anything known": {
    init: "2020-01-01",
    add: "2020-01-01",
    look: "2020-01-01",
    text: table("2027-02-01 09:00:00", "2027-02-02 09:00:00"),
    dates: ["2027-02-01", "2027-02-02"],
    codes: ["reception-clock-doubted"],
  },
  "under a doubted clock, one row far beyond the others": {
    init: "2020-01-01",
    add: "2020-01-01",
    look: "2026-11-28",
    text: table(...all, "2099-01-01 09:00:00"),
    dates: ["-", ...days(...all)],
    codes: ["reception-clock-doubted", "future-time"],
  },
  "right clock, one row of tomorrow's year": {
    init: "2026-11-28",
    add: "2026-11-28",
    look: "2026-11-28",
    text: table(...all, "2027-11-30 09:00:00"),
    dates: ["-", ...days(...all)],
    codes: ["future-time"],
  },
  "an old file under an old clock": {
    init: "2020-11-28",
    add: "2020-11-28",
    look: "2026-11-28",
    text: table("2019-01-01 09:00:00", "2019-01-02 09:00:00"),
    dates: ["2019-01-01", "2019-01-02"],
    codes: [],
  },
  "no years, under a clock of 2020": {
    init: "2020-11-28",
    add: "2020-11-28",
    look: "2026-11-28",
    text: table("11-20 09:00", "11-21 09:00"),
    dates: ["2026-11-20", "2026-11-21"],
    codes: ["reception-clock-doubted"],
  },
  "no years, under a clock nine years ahead": {
    init: "2026-11-25",
    add: "2035-11-28",
    look: "2026-11-28",
    text: table("11-20 09:00", "11-21 09:00"),
    dates: ["2035-11-20", "2035-11-21"],
    codes: [],
  },
}
it.each(Object.entries(table8))("%s", async (_name, { init, add, look, text, name, dates, codes }) => {
  const made = await opened()
  made.at(init)
  await made.engine.init("case")
  made.at(add)
  await made.add(text, name)
  made.at(look)
  expect(await made.dates()).toEqual([...dates].sort())
  expect([...new Set(await made.codes())]).toEqual(codes)
  const gaps = (await made.engine.show("case", "gaps")) as readonly GapView[]
  expect(gaps.some(({ question }) => question?.key === "received.day")).toBe(codes.includes("reception-clock-doubted"))
})
it("the doubt names this computer's clock as its possible cause, and what to do", () => {
  const { message, messageEn } = sentences("reception-clock-doubted", { received: "2020-11-28", until: "2026-11-20" })
  expect(message).toMatch(/2020-11-28.*这台电脑的日期可能没有调准.*2026-11-20.*没有丢掉.*received\.day.*再交一次/)
  expect(messageEn).toMatch(/2020-11-28.*this computer's clock was probably wrong.*none was dropped.*received\.day.*again/)
})
it("no years, under a clock ahead that the next line shows: the year that can be", async () => {
  const made = await opened()
  await made.engine.init("case")
  made.at("2035-11-28")
  await made.add(table("11-20 09:00", "11-21 09:00"))
  made.at("2026-11-28")
  await made.engine.state("case", { city: "杭州" })
  expect(await made.dates()).toEqual(["2026-11-20", "2026-11-21"])
  expect(await made.codes()).toEqual(["reception-clock-doubted"])
})
it("the person's word settles it: rows up to that day are dated without a doubt, later ones are refused", async () => {
  const made = await opened()
  made.at("2020-11-28")
  await made.engine.init("case")
  await made.add(table(...all))
  made.at("2026-11-28")
  await made.engine.state("case", { "received.day": "2026-11-28" })
  expect(await made.dates()).toEqual(days(...all))
  expect(await made.codes()).toEqual([])
  await made.engine.state("case", { "received.day": "2026-11-10" })
  expect(await made.dates()).toEqual([...Array.from({ length: 10 }, () => "-"), ...days(...november(10))])
  expect([...new Set(await made.codes())]).toEqual(["future-time"])
  // A word said before is no word on what comes in after it.
  await made.add(table(...november(3, 25)), "后来的.csv")
  expect((await made.dates()).filter((day) => day >= "2026-11-25")).toHaveLength(3)
})
it("a day that is none changes nothing", async () => {
  const made = await opened()
  made.at("2020-11-28")
  await made.engine.init("case")
  await made.add(table(...all))
  const { items } = await made.engine.state("case", { "received.day": "昨天" })
  expect(items[0]?.issues.map(({ code }) => code)).toEqual(["bad-statement"])
  expect(await made.codes()).toEqual(["reception-clock-doubted"])
})
it.each(["handed in again", "withdrawn and handed in again"])("%s under the right clock takes the new day", async (how) => {
  const made = await opened()
  made.at("2020-11-28")
  await made.engine.init("case")
  const { id } = await made.add(table(...all))
  made.at("2026-11-28")
  if (how.startsWith("withdrawn")) await made.engine.withdraw("case", id)
  expect((await made.add(table(...all))).issues.map(({ code }) => code)).toEqual(["duplicate-item"])
  expect(await made.received()).toBe("2026-11-28")
  expect(await made.codes()).toEqual([])
  expect(await made.dates()).toEqual(days(...all))
  expect((await made.engine.verify("case")).ok).toBe(true)
})
it("handed in again where nothing was doubted keeps the first day", async () => {
  const made = await opened()
  await made.engine.init("case")
  await made.add(table(...all))
  made.at("2026-12-05")
  await made.add(table(...all))
  expect(await made.received()).toBe("2026-11-28")
})
it.each([
  "10000-01-01T00:00:00+08:00",
  "275760-09-13T08:00:00+08:00",
  "1969-12-31T23:59:59+08:00",
  "-001-01-01T00:00:00+08:00",
  "NaN-NaN-NaNTNaN:NaN:NaN+08:00",
])("a clock that shows %s writes nothing", async (now) => {
  const cases = new Map()
  let shown = "2026-11-28T09:00:00+08:00"
  const ports = await memoryHost({
    cases,
    clock: { now: () => shown as Instant, today: () => shown.split("T")[0] as Day },
    law: { files: async () => law },
  })
  const engine = openEngine(ports)
  await engine.init("case")
  const { id } = (await engine.add("case", each(file("通话.csv", table(...all))))).items[0] as ItemView
  shown = now
  const before = [...cases.get("case").keys()]
  for (const act of [
    () => engine.init("other"),
    () => engine.add("case", each(file("另一份.csv", table("2026-11-01 10:00:00")))),
    () => engine.state("case", { city: "杭州" }),
    () => engine.withdraw("case", id),
    () => engine.erase("case", id),
    () => engine.seal("case"),
  ])
    await expect(act()).rejects.toMatchObject({ code: "bad-clock" })
  expect([...cases.get("case").keys()]).toEqual(before)
  expect(cases.has("other")).toBe(false)
  shown = "2026-11-28T09:00:00+08:00"
  expect((await engine.verify("case")).ok).toBe(true)
})
