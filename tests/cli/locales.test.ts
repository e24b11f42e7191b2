/** Sentences: both languages fill the same parameters, nothing known is hidden, and foreign text cannot rearrange a terminal. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { en } from "../../src/locales/en.ts"
import { fill, issueSentences, sentences, shown } from "../../src/locales/sentence.ts"
import { zhCN } from "../../src/locales/zh-CN.ts"

const parameters = (template: string): string[] => [...template.matchAll(/\{([\w-]+)\}/g)].map((match) => match[1] as string).sort()
const groups = ["issues", "reasons", "kinds", "broken", "app", "why"] as const

describe("locales", () => {
  it.each(groups)("%s have the same codes and parameters in both languages", (group) => {
    const [chinese, english] = [zhCN[group], en[group]] as [Record<string, string>, Record<string, string>]
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort())
    for (const [code, template] of Object.entries(chinese))
      expect([code, parameters(english[code] ?? "")]).toEqual([code, parameters(template)])
  })
  it("Chinese sentences are Chinese and English ones are not", () => {
    for (const group of ["issues", "broken", "app", "why"] as const) {
      for (const [code, template] of Object.entries(zhCN[group]))
        expect([code, template]).toEqual([code, expect.stringMatching(/[\u4e00-\u9fff]/)])
      for (const [code, template] of Object.entries(en[group]))
        expect([code, template]).toEqual([code, expect.not.stringMatching(/[\u4e00-\u9fff]/)])
    }
  })
  it("Chinese sentences have full-width marks", () => {
    for (const group of groups)
      for (const [code, template] of Object.entries(zhCN[group]))
        expect([code, template]).toEqual([
          code,
          expect.not.stringMatching(/[\u4e00-\u9fff”》][[\]]*[,;:()?!]|[,;:()][[\]]*[\u4e00-\u9fff“《]/),
        ])
  })
  it("names file and row", () => {
    const { message, messageEn } = issueSentences("详单.csv", { code: "bad-time", at: 17, params: { value: "25:00" } })
    expect(message).toBe("《详单.csv》第 17 行：时间“25:00”看不懂，不采用这个时间")
    expect(issueSentences("详单.csv", { code: "no-rows", params: {} }).message).toMatch(/^《详单.csv》：表头/)
    expect(messageEn).toBe('详单.csv, row 17: unreadable time "25:00"; this time is not used')
  })
  it("says what an archive had too much of in a sentence, and gives words for codes", () => {
    for (const [params, said] of [
      [{ reason: "unpacked-bytes", name: "zeros.csv" }, "展开到“zeros.csv”时停下"],
      [{ reason: "entries", limit: 20_000 }, "最多收 20000 个"],
      [{ reason: "nested-archives" }, "一层套一层"],
    ] as const) {
      const { message, messageEn } = sentences("too-large", params)
      expect(message).toContain(said)
      expect(`${message}${messageEn}`).not.toMatch(/reason|name:|limit:/)
    }
    expect(sentences("cut-file", { bytes: 39_340 }).message).toContain("现有 39340 字节")
    expect(sentences("cut-file", { bytes: 39_340, after: 7 }).message).not.toMatch(/\(\w+: /)
    expect(sentences("unread-kind", { kind: "outbox" }).message).toContain("待发送的短信")
    expect(sentences("duplicate-item", { of: "旧名.csv" }).message).toBe("与此前交过的《旧名.csv》内容相同，没有重复计算")
    expect(sentences("duplicate-item", { name: "role" }).message).toBe("“role”此前已经这样答过，没有重复计算")
  })
  it("drops a part whose parameter is not given, and appends a parameter that the sentence does not name", () => {
    expect(fill("a[ {x}] b")).toBe("a b")
    expect(fill("a[ {x}] b", { x: 1, y: 2 })).toBe("a 1 b (y: 2)")
    expect(sentences("of-tomorrow", { x: 1 }).message).toBe("of-tomorrow (x: 1)")
  })
  it("shows no control or bidirectional character of a foreign text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0x2100 })).map((codes) => String.fromCharCode(...codes)),
        (text) => {
          expect(shown(text)).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
        },
      ),
    )
    expect(shown("a\u202eb\u001b[2J")).toBe("a\\u202eb\\u001b[2J")
  })
  it("a parameter cannot smuggle a placeholder", () => {
    expect(fill("{a} {b}", { a: "{b}", b: "x" })).toBe("{b} x")
  })
})
