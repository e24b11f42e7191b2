/** Compares what the engine derived (as committed in `expected/`) with counts made from the input files alone. */
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { caseFolders, expectedTexts, root } from "./given.ts"
import { type Found, recount, rowsOf } from "./recount.ts"

interface Line {
  readonly kind: string
  readonly at: string
  readonly direction: string
  readonly durationS: string
  readonly number: string
  readonly text: string
  readonly citations: string
}
/** The committed timeline, read as a table. */
const timelineOf = (folder: string): Line[] => {
  const [head = "", ...rows] = (expectedTexts(folder)["timeline.tsv"] ?? "").trimEnd().split("\n")
  const titles = head.split("\t")
  return rows.map((row) => Object.fromEntries(row.split("\t").map((value, i) => [titles[i] ?? "", value])) as unknown as Line)
}
/** `2025年12月语音通信.xls 第3行; calls-….xml 第7-8条` → file and row pairs. */
const places = (citations: string): { file: string; row: number }[] =>
  citations.split("; ").flatMap((citation) => {
    const [, file = "", ranges = ""] = citation.match(/^(.*?)(?: (第.*))?$/) ?? []
    return [...ranges.matchAll(/第(\d+)(?:-(\d+))?[行条]/g)].flatMap(([, from, to]) =>
      Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, i) => ({ file, row: Number(from) + i })),
    )
  })
const contacts = (lines: readonly Line[]): Line[] => lines.filter((line) => line.kind === "call" || line.kind === "sms")

describe.each(caseFolders())("%s", (folder) => {
  const inputs = join(root, folder, "inputs")
  const found = recount(inputs)
  const lines = timelineOf(folder)
  const dated = contacts(lines).filter((line) => line.at !== "")
  const length = (one: Found): string => (one.what === "call" && one.seconds >= 0 ? `${one.seconds}` : "")

  it("has every call and message of the files once, and no other", () => {
    const key = (what: string, way: string, number: string, day: string, seconds: string): string =>
      [what, way, number, day, seconds].join(" ")
    const shown = dated.map((line) =>
      key(line.kind, line.direction, line.number, line.at.slice(0, 10), line.kind === "call" ? line.durationS : ""),
    )
    const counted = found.map((one) => key(one.what, one.way, one.number, one.at.slice(0, 10), length(one)))
    expect(counted.length).toBeGreaterThan(0)
    expect(shown.sort()).toEqual(counted.sort())
  })

  it("cites rows that show the act: number, direction, day, length, words", () => {
    const rows = new Map(rowsOf(inputs).map((row) => [`${row.file} ${row.row}`, row]))
    for (const line of contacts(lines)) {
      const cited = places(line.citations)
      expect(cited.length, line.citations).toBeGreaterThan(0)
      for (const { file, row } of cited) {
        const shows = rows.get(`${file} ${row}`) as Found
        expect(shows, `${file} ${row}`).toBeDefined()
        expect([shows.number, shows.way, shows.what]).toEqual([line.number, line.direction, line.kind])
        if (line.at === "") expect(shows.s).toBeNaN()
        else expect(Math.abs(shows.s - Date.parse(line.at) / 1000)).toBeLessThanOrEqual(120)
        if (shows.what === "sms") expect(line.text).toBe(shows.text?.replace(/[\t\n\r]/g, " "))
        else expect(length(shows)).toBe(line.durationS)
      }
    }
  })

  it("cites every row of every file that could be read", () => {
    const cited = new Set(contacts(lines).flatMap((line) => places(line.citations).map(({ file, row }) => `${file} ${row}`)))
    expect(
      rowsOf(inputs)
        .map((row) => `${row.file} ${row.row}`)
        .filter((row) => !cited.has(row)),
    ).toEqual([])
  })
})
