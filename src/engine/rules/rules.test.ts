/** What holds for every rule: a test beside it, titles that tell a finding without a sentence, and silence about what was not measured. */
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { seenIn } from "../timeline/measure.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { rules, sentenceOf } from "./index.ts"
import type { Finding } from "./rule.ts"

const timeline = { citations: () => [{ item: "sha256:0", at: { in: "whole" } }], weight: () => "issued" } as unknown as Timeline
const found = (rule: string, measures: Finding["measures"]): Finding => ({
  rule,
  claim: null,
  counterparty: null,
  attributed: false,
  acts: { from: "2026-01-01" as Finding["acts"]["from"] },
  measures,
  events: Int32Array.of(0),
  coverage: [],
})

describe("every rule", () => {
  it("has a folder of its own, with a test of its name beside it", () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    expect(folders.sort()).toEqual(rules.map((rule) => rule.id).sort())
    expect(rules.filter(({ id }) => !existsSync(join(import.meta.dirname, id, `${id}.test.ts`))).map(({ id }) => id)).toEqual([])
  })
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s says nothing of what was not measured", (id, rule) => {
    expect(rule.words.brief({})).toBeUndefined()
    expect(rule.paper({ measures: {}, coverage: [], loan: undefined, parameters: { get: () => undefined } })).toEqual([])
    expect(sentenceOf(found(id, {}))).toBe(`${rule.words.title}。`)
  })
  it("is told by the titles of its measures where they make no sentence", () => {
    const measures = { maxPerHour: seenIn(timeline, [0], 4), maxPerHourFrom: seenIn(timeline, [0], "2026-01-02T19:31:05+08:00") }
    expect(sentenceOf(found("calls-burst", measures))).toBe(
      "来电密集程度：任意一小时内来电最多次数 4，该一小时内的第一次来电 2026年1月2日 19:31:05。",
    )
  })
})
