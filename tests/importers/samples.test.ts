/** The real files at hand, read and recounted by other code: every row accounted for, no value changed. They are not part of the project; without them the suite is skipped, loudly. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { read, utils } from "@e965/xlsx"
import { describe, expect, it } from "vitest"
import { readItem } from "../../src/engine/importers/index.ts"
import { eventsOf } from "./lines.ts"
import { sourceOfFile } from "./source.ts"

const samples = join(import.meta.dirname, "../../../shared/samples")
const present = existsSync(samples)
if (!present) process.stderr.write("SKIPPED: no real sample files beside the project; tests/importers/samples.test.ts did not run\n")

/** Rows by hand: those with a date in them, as text. */
const rowsByHand = (path: string): string[][] => {
  const book = read(readFileSync(path), { type: "buffer" })
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, raw: true, defval: "" })
  return rows.map((row) => row.map(String)).filter((row) => row.some((cell) => /^(\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d$/.test(cell)))
}
const secondsByHand = (text: string): number => {
  const parts = text.match(/\d+/g)!.map(Number)
  return parts.reduce((sum, part) => sum * 60 + part, 0)
}
const index = present ? readFileSync(join(samples, "INDEX.md"), "utf8") : ""
const rowsInIndex = (file: string): number =>
  Number(new RegExp(`\\\`${file.replace(/[.()]/g, "\\$&")}\\\` \\| [^|]+ \\| (\\d+)`).exec(index)?.[1])
const listed = (folder: string, end: string): string[] =>
  present
    ? readdirSync(join(samples, folder))
        .filter((name) => name.endsWith(end))
        .map((name) => `${folder}/${name}`)
    : []
const records = ["cdr-unicom", "cdr-mobile", "cdr-other"].flatMap((folder) => listed(folder, ".xls"))
const owners: Readonly<Record<string, string>> = { "cdr-unicom": "unicom-xls", "cdr-mobile": "mobile-table", "cdr-other": "call-table" }

describe.runIf(present)("real carrier records", () => {
  it("are there", () => expect(records.length).toBeGreaterThanOrEqual(5))
  it.each(records)("%s", async (file) => {
    const path = join(samples, file)
    const extraction = await readItem(sourceOfFile(path))
    const byHand = rowsByHand(path)
    const events = eventsOf(extraction)
    expect(extraction.importer).toBe(owners[file.split("/")[0]!])
    expect([extraction.read, extraction.kept, extraction.refused.length]).toEqual([rowsInIndex(file), rowsInIndex(file), 0])
    expect(extraction.issues.map((issue) => issue.code).filter((code) => !["masked-number", "no-number"].includes(code))).toEqual([])
    expect(events.length).toBe(byHand.length)
    byHand.forEach((cells, i) => {
      const event = events[i]!
      const date = cells.find((cell) => /\d\d-\d\d \d\d:/.test(cell))!
      expect(event.at!.replace("T", " ").replace("+08:00", "").endsWith(date)).toBe(true)
      expect(event.direction).toBe(cells.includes("主叫") ? "out" : "in")
      const duration = cells.find((cell) => /^(\d+分)?\d+秒$|^\d\d:\d\d:\d\d$/.test(cell)) ?? cells[3]!
      expect(event.durationS).toBe(secondsByHand(duration))
    })
  })
  it("keeps the visible digits of masked numbers", async () => {
    const [first] = eventsOf(await readItem(sourceOfFile(join(samples, records.find((name) => name.includes("2015年11月"))!))))
    expect(first).toMatchObject({ row: 2, number: "188****5086", durationS: 49, direction: "in", at: "2015-11-30T11:06:11+08:00" })
  })
  it("compares the stated number of rows", async () => {
    const shanghai = records.find((name) => name.startsWith("cdr-mobile"))!
    const extraction = await readItem(sourceOfFile(join(samples, shanghai)))
    expect(extraction.read).toBe(23)
    expect(extraction.coverage).toEqual([{ from: "2020-03-01", to: "2020-03-31", kinds: ["call"], connectedOnly: true }])
    expect(eventsOf(extraction)[0]!.row).toBe(7)
  })
})
describe.runIf(present)("real message backups", () => {
  it.each([
    ["emptySms.xml", 0, 0],
    ["invalidSms.xml", 1, 1],
    ["invalidSms2.xml", 1, 0],
    ["sms-and-mms.xml", 3, 0],
    ["sms-dupes.xml", 8, 0],
  ] as const)("%s: %i kept, %i refused", async (name, kept, refused) => {
    const path = join(samples, "android-sms-backup-restore", name)
    const extraction = await readItem(sourceOfFile(path))
    expect([extraction.importer, extraction.kept, extraction.refused.length]).toEqual(["sms-backup-xml", kept, refused])
    expect(extraction.read).toBe(readFileSync(path, "utf8").match(/<(sms|mms)[\s/]/g)?.length ?? 0)
  })
})
describe.runIf(present)("files of other kinds", () => {
  const told: Readonly<Record<string, string>> = {
    "bill-alipay": "支付或者银行账单",
    "bill-bank": "支付或者银行账单",
    "bill-jd": "支付或者银行账单",
    "wechat-pywxdump-csv": "unknown-format",
    "sms-spam-zh": "unknown-format",
    "cdr-mobile-json": "unknown-format",
    "audio-containers": "录音",
    screenshot: "图片",
  }
  const others = present ? Object.entries(told).flatMap(([folder, what]) => listed(folder, "").map((file) => [file, what] as const)) : []
  it.each(others)("%s is claimed by nobody, and told as %s", async (file, what) => {
    const { importer, read, issues } = await readItem(sourceOfFile(join(samples, file)))
    // A spreadsheet is not opened to see whether it holds a bill; a 3GP container holds pictures too.
    const known = file.endsWith(".xls") ? "unread-spreadsheet" : file.endsWith(".3gp") ? "视频" : what
    expect([importer, read, issues.map(({ code, params }) => (code === "kept-unread" ? params.is : code))]).toEqual(["none", 0, [known]])
  })
})
