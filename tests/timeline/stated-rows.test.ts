/** What the person states of a moment stands behind the rows of the records, and is shown and cited where it belongs. */
import { expect, it } from "vitest"
import { build } from "../../src/engine/timeline/build.ts"
import { inOrder } from "../../src/engine/timeline/stated-rows.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, type Row, source } from "./course.ts"

const rows: readonly Row[] = [
  { at: "2026-01-05 09:00:00", number: "16100000001", durationS: 20 },
  { at: "2026-01-06 09:00:00", number: "16100000001", durationS: 20 },
  { number: "16100000001" },
]
const stated = (given: Readonly<Record<string, string | readonly string[]>>, sources = [source(1, rows)]) =>
  build(sources, facts({ "claim.1.numbers": "16100000001", ...given }), thresholds).timeline

it("is told in order of time: behind a contact of the same moment, before what has no time", () => {
  const timeline = stated({ "claim.1.refused": ["2026-01-07", "2026-01-05T09:00:00", "2026-01-01"] })
  const told = [...inOrder(timeline)].map((row) => timeline.event(row))
  expect(told.map(({ kind, at }) => `${kind} ${at?.slice(0, 10) ?? "-"}`)).toEqual([
    "refusal 2026-01-01",
    "call 2026-01-05",
    "refusal 2026-01-05",
    "call 2026-01-06",
    "refusal 2026-01-07",
    "call -",
  ])
  for (const from of [0, 1, 2, 5, 6, 9]) expect([...inOrder(timeline, from)]).toEqual([...inOrder(timeline)].slice(from))
})
it("moves no row of a record, and leaves what was made of the records as it was", () => {
  const record = source(1, rows)
  const before = stated({}, [record])
  const after = stated({ "claim.1.refused": "2026-01-01" }, [record])
  expect(before.records).toBe(before)
  expect(after.records).toBe(before)
  expect(after.groups).toBe(before.groups)
})
it("is two refusals where two sides were told at the same minute, in however many files the contacts stand", () => {
  const two = { "claim.1.refused": "2026-01-06T10:00", "claim.2.lender": "青禾小贷", "claim.2.refused": "2026-01-06T10:00" }
  for (const sources of [[source(1, rows)], [source(1, rows), source(2, rows)]]) {
    const timeline = stated(two, sources)
    const refusals = [...inOrder(timeline)].map((row) => timeline.event(row)).filter(({ kind }) => kind === "refusal")
    expect(refusals.map(({ claim }) => claim).sort()).toEqual(["claim-1", "claim-2"])
  }
})
it("is cited as the answer that it stands on, beside the rows of the records", () => {
  const timeline = stated({ "claim.1.refused": ["2026-01-06T10:00", "2026-01-07T10:00"] })
  const all = Array.from({ length: timeline.size }, (_, row) => row)
  const citations = timeline.citations(all)
  expect(citations).toEqual([...timeline.citations([0, 1, 2]), ...timeline.citations([3])])
  expect([...timeline.citationsWritten(all)].join("")).toBe(JSON.stringify(citations))
  expect([...timeline.idsWritten(all)].join("")).toBe(all.map((row) => JSON.stringify(timeline.eventId(row))).join(","))
  expect(new Set(all.map((row) => timeline.eventId(row))).size).toBe(5)
  expect([timeline.weight([0]), timeline.weight([0, 3]), timeline.weight([4])]).toEqual([timeline.records.weight([0]), "stated", "stated"])
})
