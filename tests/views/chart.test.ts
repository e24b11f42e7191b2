/** Contacts known by their day alone: timeline, chart, command line, side and paper come to the same totals, and say how many stand in no square. */
import { beforeAll, describe, expect, it } from "vitest"
import { viewLines } from "../../src/apps/cli/view.ts"
import type { Engine } from "../../src/engine/api.ts"
import type { ChartView } from "../../src/engine/views/chart.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"

const head = "通话时间,对方号码,主被叫,时长（秒）\n"
const side = "057110238801"
const answers = {
  role: "stranger",
  name: "何向晚",
  phone: ["15400770016"],
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.debtor": "nobody",
  "claim.1.numbers": [side],
}
interface Case {
  readonly what: string
  readonly rows: readonly string[]
  readonly day: string
  readonly contacts: number
  readonly clockless: number
  readonly undated?: number
  readonly undirected?: number
  readonly later?: number
}
const cases: readonly Case[] = [
  {
    what: "three calls, two of them by day only",
    rows: [`2026-06-12 10:00:00,${side},被叫,9`, `2026-06-12,${side},被叫,9`, `2026-06-14,${side},被叫,9`],
    day: "2026-07-01",
    contacts: 3,
    clockless: 2,
  },
  {
    what: "nothing but days",
    rows: [`2026-06-12,${side},被叫,9`, `2026-06-14,${side},被叫,9`],
    day: "2026-07-01",
    contacts: 2,
    clockless: 2,
  },
  {
    what: "every hour known",
    rows: [`2026-06-12 23:10:00,${side},被叫,9`, `2026-06-14 10:00:00,${side},被叫,9`],
    day: "2026-07-01",
    contacts: 2,
    clockless: 0,
  },
  {
    what: "rows without a time, without a direction, and of the person's own",
    rows: [
      `2026-06-12 10:00:00,${side},被叫,9`,
      `2026-06-13,${side},被叫,9`,
      `很久以前,${side},被叫,9`,
      `2026-06-13 11:00:00,${side},业务J,9`,
      `2026-06-13 12:00:00,${side},主叫,9`,
      `2026-06-14,${side},主叫,9`,
    ],
    day: "2026-07-01",
    contacts: 2,
    clockless: 1,
    undated: 1,
    undirected: 1,
  },
  {
    what: "contacts after the day asked for",
    rows: [
      `2026-06-12 10:00:00,${side},被叫,9`,
      `2026-06-12,${side},被叫,9`,
      `2026-06-14 10:00:00,${side},被叫,9`,
      `2026-06-15,${side},被叫,9`,
    ],
    day: "2026-06-13",
    contacts: 2,
    clockless: 1,
    later: 2,
  },
]
const squares = ({ days }: ChartView): number => days.flatMap((day) => day.hours).reduce((a, b) => a + b, 0)

describe.each(cases)("$what", ({ rows, day, contacts, clockless, undated = 0, undirected = 0, later = 0 }) => {
  let engine: Engine
  const id = "case"
  beforeAll(async () => {
    engine = await openForGolden(lawFiles(), "2026-07-01")
    const bytes = new TextEncoder().encode(head + rows.map((row) => `${row}\n`).join(""))
    await takeIn(engine, { name: id, day, answers, files: [{ name: "通话.csv", bytes }] })
  })
  it("the chart counts all, and says how many have no hour", async () => {
    const chart = await engine.chart(id, { day })
    expect(chart).toMatchObject({ contacts, clockless, undated, undirected, later })
    expect(squares(chart)).toBe(contacts - clockless)
    expect(chart.days.reduce((sum, one) => sum + (one.noHour ?? 0), 0)).toBe(clockless)
    expect(await engine.show(id, "chart", { day })).toEqual(chart)
    const [party] = await engine.show(id, "parties", { day })
    expect(await engine.chart(id, { day, for: party?.id as string })).toEqual({ ...chart, for: party?.id })
  })
  it("the timeline has every row that the chart speaks of", async () => {
    const events = await engine.show(id, "timeline", { day })
    const received = events.filter(({ direction, at }) => direction === "in" && at !== null && at.slice(0, 10) <= day)
    expect(received.length).toBe(contacts)
    expect(received.filter(({ precision }) => precision === "day").length).toBe(clockless)
    expect(events.filter(({ direction }) => direction !== "out").length).toBe(contacts + undated + undirected + later)
  })
  it("the command line says the same", async () => {
    const text = viewLines("chart", await engine.show(id, "chart", { day })).join("\n")
    expect(text).toContain(`来电和信息共${contacts}次${clockless > 0 ? `，其中${clockless}次只有日期、没有钟点` : ""}\n`)
    expect(/没有钟点/.test(text)).toBe(clockless > 0)
    expect(/没有可以采用的时间/.test(text)).toBe(undated > 0)
    expect(/看不出是来电/.test(text)).toBe(undirected > 0)
    expect(/晚于这一天/.test(text)).toBe(later > 0)
  })
  it("and so does the paper", async () => {
    const { documents } = await engine.draft(id, { doc: "contact-statistics", formats: ["md"], day })
    const paper = new TextDecoder().decode(documents[0]?.files[0]?.bytes)
    expect(paper).toMatch(new RegExp(`共${contacts}次`))
    const told = /上述联络中有(\d+)次只有日期、没有钟点/.exec(paper)
    expect(Number(told?.[1] ?? 0)).toBe(clockless)
    // A day of the drawing is a line of its number and 24 hours.
    const lines = paper.split("\n").map((line) => line.split("|").slice(1, -1))
    const drawn = lines.filter((cells) => cells.length === 25 && /^ \d+ $/.test(cells[0] as string))
    expect(drawn.flatMap((cells) => cells.slice(1)).reduce((sum, cell) => sum + Number(cell), 0)).toBe(contacts - clockless)
  })
})
it("a side that the case has not is refused", async () => {
  const engine = await openForGolden(lawFiles(), "2026-07-01")
  await engine.init("none")
  await expect(engine.chart("none", { for: "party-9" })).rejects.toMatchObject({ code: "bad-argument" })
})
