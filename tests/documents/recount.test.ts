/** Recounts the papers of an example from its raw files, with nothing of the engine's own reading: the counts, and the lines that the papers point at. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { draftAll } from "../../src/engine/documents/index.ts"
import type { Document, Exhibit } from "../../src/engine/documents/sheet/ast.ts"
import { laidText, layOutPaper } from "../../src/engine/documents/sheet/lay.ts"
import { inForm } from "../../src/engine/say/forms.ts"
import { exampleDossier } from "./example-dossier.ts"

const name = "3-identity-misuse"
const folder = join(import.meta.dirname, "../../examples", name)
const answers = JSON.parse(readFileSync(join(folder, "answers.json"), "utf8")) as Record<string, string | string[]>
const numbers = new Set(answers["claim.1.numbers"])
interface Seen {
  readonly file: string
  readonly line: number
  readonly number: string
  readonly at: string
}
/** Lines of the carrier's CSV files: number, direction, time. */
const calls: readonly Seen[] = readdirSync(join(folder, "inputs"))
  .filter((file) => file.endsWith(".csv"))
  .sort()
  .flatMap((file) =>
    new TextDecoder("gb18030")
      .decode(readFileSync(join(folder, "inputs", file)))
      .split(/\r?\n/)
      .flatMap((line, i) => {
        const [number = "", direction, at = ""] = line.split(",")
        return direction === "被叫" && numbers.has(number) ? [{ file, line: i + 1, number, at }] : []
      }),
  )
/** Messages of the backup, counted in order from one. */
const messages: readonly Seen[] = readdirSync(join(folder, "inputs"))
  .filter((file) => file.endsWith(".xml"))
  .flatMap((file) =>
    [...readFileSync(join(folder, "inputs", file), "utf8").matchAll(/<sms [^>]*?address="([^"]*)" date="(\d+)" type="(\d)"/g)].flatMap(
      ([, number = "", date, type], i) => {
        const at = new Date(Number(date) + 8 * 3_600_000).toISOString().replace("T", " ").slice(0, 19)
        return type === "1" && numbers.has(number) ? [{ file, line: i + 1, number, at }] : []
      },
    ),
  )
const chinese = (at: string): string =>
  `${Number(at.slice(0, 4))}年${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日${Number(at.slice(11, 13))}时${at.slice(14, 16)}分`

describe("papers recounted from the raw files", async () => {
  const drafted = draftAll(await exampleDossier(name)).flatMap((made) =>
    "document" in made ? [made as { document: Document; exhibits: readonly Exhibit[] }] : [],
  )
  const page = (doc: string) => {
    const made = drafted.find(({ document }) => document.doc === doc) as (typeof drafted)[number]
    return { blocks: layOutPaper(made.document, made.exhibits).blocks, exhibits: made.exhibits }
  }
  const tableOf = (doc: string, caption: string) => {
    const table = page(doc).blocks.find((block) => block.t === "table" && block.caption === caption)
    return table?.t === "table" ? table.rows.map((row) => row.map(laidText)) : []
  }
  it("the files hold what this test looks for", () => {
    expect(calls.length).toBeGreaterThan(10)
    expect(messages.length).toBeGreaterThan(2)
  })
  it("totals, firsts and lasts", () => {
    const times = calls.map((call) => call.at).sort()
    const text = (doc: string) =>
      page(doc)
        .blocks.flatMap((block) => (block.t === "list" ? block.items.map(laidText) : "line" in block ? [laidText(block.line)] : []))
        .join("\n")
    const numbers = new Set([...calls, ...messages].map((seen) => seen.number)).size
    expect(text("contact-statistics")).toContain(
      `来电共${calls.length}次，最早的在${chinese(times[0] as string)}，最近的在${chinese(times.at(-1) as string)}`,
    )
    expect(text("contact-statistics")).toContain(`信息共${messages.length}条`)
    expect(text("contact-statistics")).toContain(`使用了${numbers}个不同的号码`)
    for (const doc of ["regulator-report", "stop-notice"]) {
      const day = (at = "") => chinese(at).replace(/日.*$/, "日")
      expect(text(doc)).toContain(`${day(times[0])}至${day(times.at(-1))}，来电共${calls.length}次`)
      expect(text(doc)).toContain(`信息${messages.length}条`)
      expect(text(doc)).toContain(`使用${numbers}个号码`)
    }
  })
  it("every day and every number", () => {
    const count = (list: readonly Seen[], key: (seen: Seen) => string, value: string) =>
      String(list.filter((seen) => key(seen) === value).length).replace(/^0$/, "—")
    const days = [...new Set([...calls, ...messages].map((seen) => seen.at.slice(0, 10)))].sort()
    expect(tableOf("contact-statistics", "按日统计").map((row) => row.slice(0, 3))).toEqual(
      days.map((day) => [day, count(calls, (seen) => seen.at.slice(0, 10), day), count(messages, (seen) => seen.at.slice(0, 10), day)]),
    )
    const rows = tableOf("contact-statistics", "按号码统计")
    expect(new Set(rows.map((row) => row[0]))).toEqual(new Set([...calls, ...messages].map((seen) => seen.number)))
    for (const [number = "", called, written] of rows)
      expect([called, written]).toEqual([count(calls, (seen) => seen.number, number), count(messages, (seen) => seen.number, number)])
  })
  it("the chart's cells", () => {
    const chart = page("contact-statistics").blocks.find((block) => block.t === "chart")
    if (chart?.t !== "chart") throw new Error("no chart")
    const all = [...calls, ...messages]
    expect(chart.panels.flatMap((panel) => panel.counts.flat()).reduce((a, b) => a + b, 0)).toBe(all.length)
    for (const { month, counts } of chart.panels)
      counts.forEach((hours, day) => {
        hours.forEach((n, hour) => {
          const start = `${month}-${String(day + 1).padStart(2, "0")} ${String(hour).padStart(2, "0")}`
          expect(n).toBe(all.filter((seen) => seen.at.startsWith(start)).length)
        })
      })
  })
  it("every counted contact has a line of its own, at its time, from its number, pointing at its place", () => {
    const { exhibits } = page("contact-statistics")
    const rows = tableOf("contact-statistics", "逐次联络明细").map(([at, what, number, , mark = ""]) => {
      const [, label = "", line = ""] = /^(证\d+)第(\d+)[行条]/.exec(mark) ?? []
      return [at, what, number, exhibits.find((exhibit) => exhibit.label === label)?.name, line]
    })
    const given = (what: string, list: readonly Seen[]) => list.map((seen) => [seen.at, what, seen.number, seen.file, String(seen.line)])
    const inOrder = (list: readonly (readonly (string | undefined)[])[]) => list.map((row) => row.join(" ")).sort()
    expect(inOrder(rows)).toEqual(inOrder([...given("来电", calls), ...given("短信", messages)]))
    expect(rows.map(([at]) => at)).toEqual(rows.map(([at]) => at).sort())
  })
  it("a message stands there in the words of the file, a call with none", () => {
    const xml = readdirSync(join(folder, "inputs")).filter((file) => file.endsWith(".xml"))
    const bodies = xml.flatMap((file) =>
      [...readFileSync(join(folder, "inputs", file), "utf8").matchAll(/<sms [^>]*?body="([^"]*)"/g)].map(([, body = ""]) => body),
    )
    const rows = tableOf("contact-statistics", "逐次联络明细")
    const words = rows.filter(([, what]) => what === "短信").map(([, , , content]) => content)
    expect(words).toEqual(messages.map(({ line }) => `“${bodies[line - 1]}”`))
    expect(new Set(words).size).toBe(words.length)
    expect(rows.filter(([, what, , content = ""]) => what === "来电" && !/^(?:通话\d+秒|未接通|—)$/.test(content))).toEqual([])
  })
  it("folds a long message and shows that it did", () => {
    expect(inForm("quotation", ` 一\n${"二".repeat(300)}`)).toBe(`一 ${"二".repeat(138)}……`)
    expect(inForm("quotation", "😀".repeat(140))).toBe("😀".repeat(140))
  })
  it("the annex of the evidence list names every line of every counted contact, and no other", () => {
    const { exhibits } = page("evidence-list")
    const rows = tableOf("evidence-list", "计入文书的联络在各件材料里的位置")
    const lines = (what: string) =>
      rows.flatMap(([label = "", , content = "", where = ""]) =>
        content === what
          ? [...where.matchAll(/第(\d+)(?:至(\d+))?[行条]/g)].flatMap(([, from = "", to = from]) =>
              Array.from(
                { length: Number(to) - Number(from) + 1 },
                (_, i) => `${exhibits.find((exhibit) => exhibit.label === label)?.name} ${Number(from) + i}`,
              ),
            )
          : [],
      )
    const given = (list: readonly Seen[]) => list.map((seen) => `${seen.file} ${seen.line}`).sort()
    expect(lines("对方的来电").sort()).toEqual(given(calls))
    expect(lines("对方的信息").sort()).toEqual(given(messages))
    expect(rows.map((row) => row[3] ?? "").join("")).not.toContain("等")
  })
  it("the annex of a report points at every call that it counts, and at no other line", () => {
    const { exhibits, blocks } = page("regulator-report")
    const annex = blocks.find((block) => block.t === "table" && block.caption === "所述事实在证据中的位置")
    if (annex?.t !== "table") throw new Error("no annex")
    const row = annex.rows.map((cells) => cells.map(laidText)).find(([fact]) => fact === `来电${calls.length}次`)
    const places = (row?.[1] ?? "").split("；").flatMap((part) => {
      const [, label = ""] = /^(证\d+)/.exec(part) ?? []
      const file = exhibits.find((exhibit) => exhibit.label === label)?.name
      return [...part.matchAll(/第(\d+)(?:至(\d+))?行/g)].flatMap(([, from = "", to = from]) =>
        Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${file} ${Number(from) + i}`),
      )
    })
    expect(places.sort()).toEqual(calls.map((seen) => `${seen.file} ${seen.line}`).sort())
    expect(annex.rows.map((cells) => laidText(cells[1] ?? [])).join("")).not.toContain("等")
  })
  it("the lines that the papers point at are those of that day and number", () => {
    const { exhibits } = page("contact-statistics")
    let checked = 0
    for (const [day = "", , , , , mark = ""] of tableOf("contact-statistics", "按日统计")) {
      for (const [, label = "", places = ""] of mark.matchAll(/(证\d+)((?:、?第\d+(?:至\d+)?[行条]等?)+)/g)) {
        const file = exhibits.find((exhibit) => exhibit.label === label)?.name
        for (const [, from = "", to = from] of places.matchAll(/第(\d+)(?:至(\d+))?/g)) {
          for (let line = Number(from); line <= Number(to); line += 1) {
            const seen = [...calls, ...messages].find((one) => one.file === file && one.line === line)
            expect(seen?.at.slice(0, 10), `${label} ${line}`).toBe(day)
            checked += 1
          }
        }
      }
    }
    expect(checked).toBeGreaterThan(10)
  })
})
