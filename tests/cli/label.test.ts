/** `anning label` as scripts reach it: JSON lines in, JSON lines out, and a bad line stops nothing. */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { anning } from "./anning.ts"

const file = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "anning-label-")), "messages.jsonl")
  writeFileSync(path, text)
  return path
}
const label = (text: string) => anning("label", file(text))
const read = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))

describe("anning label", () => {
  it("gives one line for each, in order, with spans in the text as it was received", async () => {
    const texts = ["您的借款明日到期，请按时还款，谢谢。", "今天图书馆见。", "🙂再\u200b不还錢就爆 你 通 讯 录"]
    const { code, out, err } = await label(texts.map((text, id) => JSON.stringify({ id, text, channel: "sms" })).join("\n"))
    const rows = read(out)
    expect([code, err, rows.map((row) => row.id)]).toEqual([0, "", [0, 1, 2]])
    expect(rows.map((row) => row.flag)).toEqual(["none", "none", "violation"])
    const span = rows[2].spans.find((one: { label: string }) => one.label === "threat_exposure")
    expect(texts[2]?.slice(span.from, span.to)).toContain("爆 你 通 讯 录")
  })
  it("reads past a mark at the beginning, Windows line ends and blank lines, and names what it cannot read by its line", async () => {
    const { code, out, err } = await label(
      '\uFEFF{"id":"a","text":"你好"}\r\n\r\n{"id":"b"\r\n[1]\r\n{"id":"c","text":5}\r\n{"text":"在吗"}\r\n{"id":"d","text":""}',
    )
    expect(read(out).map((row) => row.id)).toEqual(["a", null, "d"])
    expect(code).toBe(3)
    expect(err).toMatch(/第 3 行不是 JSON[\s\S]*第 4 行[\s\S]*第 5 行/)
    expect(err).toMatch(/line 3 not JSON/)
  })
  it("reads no file that is not there", async () => {
    const { code, out } = await anning("label", "/nowhere/at/all.jsonl")
    expect([code, out]).toEqual([2, ""])
  })
})
