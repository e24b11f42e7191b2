/** Refused rows beyond number: told one by one up to a bound, counted to the last one in every view. */
import { describe, expect, it } from "vitest"
import { refusedRows } from "../../src/engine/case/batch.ts"
import { decodeExtraction, encodeExtraction } from "../../src/engine/importers/extraction-bytes.ts"
import { readItem } from "../../src/engine/importers/index.ts"
import { sentences } from "../../src/locales/sentence.ts"
import { sourceOfText } from "./source.ts"

const head = "通话时间,通话类型,对方号码,通话时长\n"
const good = "2026-01-05 10:00:00,被叫,15400000001,20\n"
const bad = (i: number): string => `2026-13-${i % 90},被叫,,5\n`

describe.each([0, 1, 999, 1_000, 1_001, 5_000, 70_000, 200_000])("%i refused rows", (count) => {
  it("are all counted, at most a thousand of a kind one by one", async () => {
    const text = `${head}${good}${Array.from({ length: count }, (_, i) => bad(i)).join("")}${good.replace("10:", "11:")}`
    const found = await readItem(sourceOfText("通话.csv", text))
    expect([found.kept, found.read]).toEqual([2, 2 + count])
    expect(found.refused.reduce((sum, issue) => sum + refusedRows(issue), 0)).toBe(count)
    expect(found.refused.length).toBe(Math.min(count, 1_001))
    const last = found.refused.at(-1)
    if (count > 1_001) {
      expect(last).toEqual({ code: "bad-time", params: { refused: count - 1_000, from: 1_003, to: count + 2 }, row: 1_003 })
      const { message, messageEn } = sentences("bad-time", last?.params)
      expect(message).toContain(`因此没有采用的另有 ${count - 1_000} 行，在第 1003 行至第 ${count + 2} 行之间`)
      expect(messageEn).toContain(`${count - 1_000} more rows`)
      expect(message + messageEn).not.toMatch(/refused:|undefined|\?/)
    }
    // Nothing of it stays beside the columns.
    expect(found.events.flatMap((batch) => batch.refused)).toEqual([])
    expect(encodeExtraction(found).length).toBeLessThan(200_000)
    expect(decodeExtraction(encodeExtraction(found))).toMatchObject({ read: found.read, kept: found.kept, refused: found.refused })
  })
})
it("kinds are kept apart, so that what holds no contact is never counted with what may", async () => {
  const sms = (type: number): string => `<sms address="15400000001" date="1767600000000" type="${type}" body="x" />\n`
  const text = `<?xml version='1.0'?>\n<smses count="5000">\n${sms(3).repeat(2_500)}${sms(4).repeat(2_400)}</smses>`
  const found = await readItem(sourceOfText("sms-20260110120000.xml", text))
  const by = (kind: string): number =>
    found.refused.filter(({ params }) => params.kind === kind).reduce((sum, issue) => sum + refusedRows(issue), 0)
  expect([by("draft"), by("outbox"), found.read, found.refused.length]).toEqual([2_500, 2_400, 4_900, 2_002])
})
