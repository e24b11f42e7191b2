/** What was read under one day of receipt is not taken for what the same bytes say under another: a time that lay ahead may have come. */
import { expect, it } from "vitest"
import type { Day, Instant } from "../../src/engine/case/time.ts"
import { openEngine } from "../../src/engine/engine.ts"
import type { Projections } from "../../src/engine/ports.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { lawFiles } from "../law/held.ts"
import { each, file } from "./fixture.ts"

it("handed in again on a later day, the same bytes are read anew beside an index that knows them", async () => {
  let today = "2026-01-05"
  const kept = new Map<string, Uint8Array>()
  const projections: Projections = {
    get: async (_, key) => kept.get(key),
    put: async (_, key, value) => void kept.set(key, value),
    // As an index that nothing was taken out of: a copy, or one of a machine that was off meanwhile.
    purge: async () => undefined,
  }
  const ports = await memoryHost({
    clock: { now: () => `${today}T09:00:00+08:00` as Instant, today: () => today as Day },
    law: { files: async () => lawFiles },
  })
  // Long enough to be kept in the index.
  const clock = (i: number): string => new Date(Date.UTC(2026, 0, 4, 8) + i * 1000).toISOString().slice(11, 19)
  const rows = Array.from({ length: 9000 }, (_, i) => `2026-01-04 ${clock(i)},被叫,057110000001,33`)
  const list = `开始时间,呼叫类型,对方号码,通话时长\n${rows.join("\n")}\n2026-01-08 08:00:00,被叫,057110000001,33\n`
  /** The codes told of the file by a program just started, and how many calls have a day. */
  const read = async () => {
    const engine = openEngine({ ...ports, projections })
    await engine.add("case", each(file("list.csv", list)))
    const { extractions, timeline, items } = await engine.dossier("case")
    const item = items.find((one) => !one.withdrawn)
    const issues = (item && extractions.get(item.id)?.issues) ?? []
    return { codes: issues.map(({ code }) => code), dated: timeline.at.filter((at) => !Number.isNaN(at)).length, item }
  }
  await openEngine(ports).init("case", {})
  const before = await read()
  expect([before.codes, before.dated]).toEqual([["future-time"], 9000])
  expect(kept.size).toBeGreaterThan(0)
  await openEngine(ports).withdraw("case", before.item?.id as never)
  today = "2026-01-09"
  const after = await read()
  expect([after.codes, after.dated]).toEqual([[], 9001])
})
