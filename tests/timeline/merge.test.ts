/** The same act in several rows is one event; different acts stay apart, whatever the order of intake. */

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { build } from "../../src/engine/timeline/build.ts"
import type { TimelineSource } from "../../src/engine/timeline/parts.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, itemOf, type Row, source } from "./course.ts"

const none = facts()
const events = (sources: readonly TimelineSource[], stated = none) => {
  const { timeline } = build(sources, stated, thresholds)
  return Array.from({ length: timeline.size }, (_, i) => timeline.event(i))
}
const a = "16100000001"
const b = "16100000002"

describe("overlapping exports", () => {
  const row = { at: "2026-01-05 10:00:00", number: a, durationS: 12 }
  it("keeps identical rows inside one file", () => {
    expect(events([source(1, [row, row, row])])).toHaveLength(3)
  })
  it("takes the maximum over the files, and cites all of them", () => {
    const found = events([source(1, [row, row]), source(2, [row])])
    expect(found).toHaveLength(2)
    expect(found.map((event) => event.citations.length).sort()).toEqual([1, 2])
    expect(found.flatMap((event) => event.citations.map((one) => one.item)).sort()).toEqual([itemOf(1), itemOf(1), itemOf(2)].sort())
  })
  it("keeps a row that differs in one field", () => {
    for (const other of [
      { ...row, durationS: 13 },
      { ...row, number: b },
      { ...row, direction: "out" as const },
      { ...row, at: "2026-01-05 10:00:01" },
    ])
      expect(events([source(1, [row]), source(2, [other])])).toHaveLength(2)
  })
  it("holds for very many equal rows", () => {
    const many = (n: number) => Array.from({ length: n }, () => row)
    expect(events([source(1, many(20_000)), source(2, many(30_000)), source(3, [row])])).toHaveLength(30_000)
  })
  it("never merges the lines of two own numbers", () => {
    expect(events([source(1, [row], { ownNumber: "15400000001" }), source(2, [row], { ownNumber: "15400000002" })])).toHaveLength(2)
  })
  it("merges undated messages of two backups by their words", () => {
    const message: Row = { kind: "sms", number: a, text: "您好" }
    const other: Row = { kind: "sms", number: a, text: "再见" }
    expect(events([source(1, [message, message, other]), source(2, [message])])).toHaveLength(3)
  })
})

describe("forwarded legs", () => {
  const leg = { at: "2026-01-05 10:00:00", number: a, direction: "forwarded" } as const
  it("are one call with all their rows", () => {
    const found = events([source(1, [leg, { ...leg, number: b }, leg, { ...leg, at: "2026-01-05 10:00:01" }])])
    expect(found).toHaveLength(2)
    expect(found[0]?.citations).toEqual([{ item: itemOf(1), at: { in: "rows", ranges: [[2, 4]] } }])
  })
  it("join the incoming row of the same number, and no other", () => {
    const found = events([source(1, [leg, { ...leg, direction: "in" }, { ...leg, direction: "in", number: b }])])
    expect(found.map((event) => [event.direction, event.number, event.citations[0].at])).toEqual([
      ["in", a, { in: "rows", ranges: [[2, 3]] }],
      ["in", b, { in: "rows", ranges: [[4, 4]] }],
    ])
  })
})

describe("carrier record beside phone log", () => {
  const carrier = (rows: readonly Row[]) => source(1, rows)
  const log = (rows: readonly Row[]) => source(2, rows, { weight: "exported", importer: "sms-backup-xml", locator: "message" })
  it("is one event with both citations, the carrier's time, and the log's number where the carrier masks it", () => {
    const found = events([
      log([{ at: "2026-01-05 09:59:40", number: a, durationS: 15 }]),
      carrier([{ at: "2026-01-05 10:00:00", number: "1610000****", durationS: 12 }]),
    ])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ at: "2026-01-05T10:00:00+08:00", number: a, durationS: 12 })
    expect(found[0]?.citations.map((one) => one.at.in)).toEqual(["rows", "message"])
  })
  it("pairs one to one, nearest first", () => {
    const found = events([
      carrier([
        { at: "2026-01-05 10:00:00", number: a },
        { at: "2026-01-05 10:01:00", number: a },
      ]),
      log([{ at: "2026-01-05 10:00:55", number: a }]),
    ])
    expect(found.map((event) => event.citations.length)).toEqual([1, 2])
  })
  it.each([
    ["another number", { at: "2026-01-05 10:00:00", number: b }],
    ["another direction", { at: "2026-01-05 10:00:10", number: a, direction: "out" }],
    ["a missed call", { at: "2026-01-05 10:00:10", number: a, connected: "no" }],
    ["a much longer call", { at: "2026-01-05 10:00:10", number: a, durationS: 600 }],
    ["too far apart", { at: "2026-01-05 10:01:31", number: a }],
    ["a mask that does not fit", { at: "2026-01-05 10:00:10", number: "1540000****" }],
    ["a number withheld", { at: "2026-01-05 10:00:10" }],
  ] as const)("stays two events: %s", (_, other) => {
    expect(events([carrier([{ at: "2026-01-05 10:00:00", number: a, durationS: 12 }]), log([other])])).toHaveLength(2)
  })
  it("matches an export that lost its seconds within the minute only", () => {
    const resaved = (at: string) => source(3, [{ at, number: a, precision: "minute", durationS: 12 }])
    const exact = carrier([{ at: "2026-01-05 10:00:47", number: a, durationS: 12 }])
    expect(events([exact, resaved("2026-01-05 10:00")])).toHaveLength(1)
    expect(events([exact, resaved("2026-01-05 10:01")])).toHaveLength(2)
  })
  it("joins a message without words in the carrier's list to the message in the phone", () => {
    const sms = { at: "2026-01-05 10:00:00", number: a, kind: "sms" } as const
    expect(events([carrier([sms]), log([{ ...sms, at: "2026-01-05 10:00:03", text: "您好" }])])).toHaveLength(1)
    expect(events([carrier([{ ...sms, text: "甲" }]), log([{ ...sms, at: "2026-01-05 10:00:03", text: "乙" }])])).toHaveLength(2)
  })
})

const anyRow: fc.Arbitrary<Row> = fc.record(
  {
    at: fc.option(fc.integer({ min: 1_767_225_600, max: 1_767_225_600 + 400 }), { nil: undefined as never }),
    number: fc.constantFrom(a, b, "1610000****", undefined as never),
    kind: fc.constantFrom("call", "sms"),
    direction: fc.constantFrom("in", "out", "forwarded"),
    connected: fc.constantFrom("yes", "no", "unknown"),
    durationS: fc.constantFrom(-1, 0, 5, 100),
    text: fc.constantFrom("【云杉消费金融】您的借款已逾期", "您好", undefined as never),
  },
  { requiredKeys: ["kind", "direction"] },
)
const anySources = fc
  .array(
    fc.tuple(
      fc.array(anyRow, { maxLength: 12 }),
      fc.constantFrom("issued" as const, "exported" as const),
      fc.constantFrom("unicom-xls", "sms-backup-xml", "call-table"),
    ),
    { maxLength: 4 },
  )
  .map((all) => all.map(([rows, weight, importer], i) => source(i + 1, rows, { weight, importer })))

describe("properties", () => {
  const stated = facts({ "claim.1.lender": "云杉消费金融", "claim.1.refused": ["2026-01-01T08:01:00+08:00"] })
  const seen = (sources: readonly TimelineSource[]) => {
    const course = build(sources, stated, thresholds)
    return {
      events: events(sources, stated),
      groups: course.timeline.groups.map((one) => [one.title, ...one.rows]),
      parties: course.counterparties,
      pooled: course.timeline.unattributed,
    }
  }
  it("the order of intake does not change the result", () => {
    fc.assert(
      fc.property(anySources, fc.gen(), (sources, gen) => {
        const shuffled = gen(fc.shuffledSubarray, [...sources], { minLength: sources.length })
        expect(seen(shuffled)).toEqual(seen(sources))
      }),
    )
  })
  it("the same sources given twice change nothing", () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        expect(seen([...sources, ...sources])).toEqual(seen(sources))
      }),
    )
  })
  it("every row is cited by exactly one event, and events stand in order of time", () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const found = events(sources)
        const cited = found.flatMap((event) =>
          event.citations.flatMap((one) =>
            "ranges" in one.at
              ? one.at.ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => `${one.item}:${from + i}`))
              : [],
          ),
        )
        const rows = sources.flatMap((one) =>
          one.extraction.events.flatMap((batch) => Array.from(batch.columns.row, (row) => `${one.item}:${row}`)),
        )
        expect(cited.sort()).toEqual(rows.sort())
        expect(new Set(found.map((event) => event.id)).size).toBe(found.length)
        const times = found.flatMap((event) => event.at ?? [])
        expect(times).toEqual([...times].sort())
        expect(found.slice(times.length).every((event) => event.at === null)).toBe(true)
      }),
    )
  })
})
