/**
 * Counts contacts of an example from its input files alone, written apart from the engine and sharing no code with it:
 * carrier spreadsheets by SheetJS, CSV by splitting, XML by regular expressions.
 */
import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import * as XLSX from "@e965/xlsx/xlsx.mjs"

/** One call or message as found; `at` is `YYYY-MM-DD HH:MM:SS` in China, `s` seconds since 1970 for comparing, NaN where no day of this decade is written. */
export interface Found {
  readonly what: "call" | "sms"
  readonly at: string
  readonly s: number
  readonly number: string
  readonly way: "in" | "out"
  /** Below 0 where the row tells none. */
  readonly seconds: number
  readonly source: "carrier" | "phone"
  readonly file: string
  /** Spreadsheet row or text line, or which `<call>` or `<sms>` of the file, from 1. */
  readonly row: number
  readonly text?: string
}
const secondsOf = (at: string): number => Date.parse(`${at.replace(" ", "T")}+08:00`) / 1000
const chinaTime = (ms: number): string => new Date(ms + 28_800_000).toISOString().slice(0, 19).replace("T", " ")
const plain = (number: string): string => {
  const rest = number.replace(/^0086/, "")
  if (rest === number) return number
  return /^1[3-9]\d{9}$/.test(rest) || rest.length < 7 ? rest : `0${rest}`
}
const spoken = (text: string): number => {
  if (/^-?\d+$/.test(text)) return Number(text)
  if (text.includes(":")) return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0)
  const part = (unit: string): number => Number(text.match(`(\\d+)${unit}`)?.[1] ?? 0)
  return part("小时") * 3600 + part("分") * 60 + part("秒")
}
const tableOf = (path: string): string[][] => {
  if (path.endsWith(".csv")) {
    const bytes = readFileSync(path)
    const text = bytes.toString("utf8").includes("\ufffd") ? new TextDecoder("gbk").decode(bytes) : bytes.toString("utf8")
    return text.split("\r\n").map((line) => line.split(","))
  }
  const book = XLSX.read(readFileSync(path))
  return XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0] as string] as XLSX.WorkSheet, { header: 1, raw: true })
}
const carrierCalls = (path: string): Found[] => {
  const rows = tableOf(path)
  const headAt = rows.findIndex((row) => row.includes("对方号码"))
  const head = rows[headAt] as string[]
  const column = (...names: string[]): number => head.findIndex((title) => names.includes(title))
  const [time, number, way, length] = [
    column("起始时间", "通话起始时间", "通话时间"),
    column("对方号码"),
    column("呼叫类型", "通信方式", "主被叫"),
    column("通话时长", "通话时长（秒）", "时长（秒）"),
  ]
  const period = rows
    .slice(0, headAt)
    .flat()
    .join(" ")
    .match(/从(\d{4})-/)?.[1]
  return rows
    .map((row, i) => ({ row, line: i + 1 }))
    .filter(({ row }) => /叫$/.test(row[way] ?? "") && row[way] !== head[way])
    .map(({ row, line }): Found => {
      const raw = row[time] as string
      const at = /^\d{4}/.test(raw) ? raw : `${period}-${raw}`
      return {
        what: "call",
        at,
        s: secondsOf(at),
        number: plain(row[number] as string),
        way: row[way] === "被叫" ? "in" : "out",
        seconds: Math.max(-1, spoken(row[length] as string)),
        source: "carrier",
        file: basename(path),
        row: line,
      }
    })
    .map((call) => (call.at < "2030" ? call : { ...call, s: Number.NaN }))
}
const attribute = (tag: string, name: string): string =>
  (tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? "")
    .replace(/&#10;/g, "\n")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
const phoneCalls = (path: string): Found[] =>
  [...readFileSync(path, "utf8").matchAll(/<call [^>]*>/g)].map(([tag], i): Found => {
    const at = chinaTime(Number(attribute(tag, "date")))
    return {
      what: "call",
      at,
      s: secondsOf(at),
      number: attribute(tag, "number"),
      way: attribute(tag, "type") === "2" ? "out" : "in",
      seconds: Number(attribute(tag, "duration")),
      source: "phone",
      file: basename(path),
      row: i + 1,
    }
  })
const phoneMessages = (path: string): Found[] =>
  [...readFileSync(path, "utf8").matchAll(/<sms [^>]*>/g)].map(([tag], i): Found => {
    const at = chinaTime(Number(attribute(tag, "date")))
    return {
      what: "sms",
      at,
      s: secondsOf(at),
      number: attribute(tag, "address"),
      way: attribute(tag, "type") === "2" ? "out" : "in",
      seconds: 0,
      source: "phone",
      file: basename(path),
      row: i + 1,
      text: attribute(tag, "body"),
    }
  })

/** Every row of every file of the inputs that tells of a call or message. */
export const rowsOf = (inputs: string): Found[] =>
  readdirSync(inputs)
    .sort()
    .map((name) => join(inputs, name))
    .flatMap((path) =>
      /\.(xls|csv)$/.test(path) ? carrierCalls(path) : /calls-[^/]*\.xml$/.test(path) ? phoneCalls(path) : phoneMessages(path),
    )

/** Drops what a later file says again: `same` pairs rows of different files one to one. */
const once = (list: readonly Found[], same: (kept: Found, next: Found) => boolean): Found[] => {
  const kept: { found: Found; files: Set<string> }[] = []
  for (const next of list) {
    const again = kept.find(({ found, files }) => !files.has(next.file) && same(found, next))
    if (again) again.files.add(next.file)
    else kept.push({ found: next, files: new Set([next.file]) })
  }
  return kept.map(({ found }) => found)
}
/**
 * Every call and message once: a call that phone and carrier list (same number, way and length, the carrier's time within two minutes after the first
 * ring) counts once, and so does what two backups or two lists say in the same words.
 */
export const recount = (inputs: string): Found[] => {
  const rows = rowsOf(inputs).filter((row) => !Number.isNaN(row.s))
  const sameAct = (a: Found, b: Found): boolean =>
    a.what === b.what && a.number === b.number && a.way === b.way && a.seconds === b.seconds && a.text === b.text
  const within = (a: Found, b: Found): boolean => (a.source === b.source ? a.s === b.s : b.s >= a.s && b.s - a.s <= 120)
  const phoneFirst = [...rows.filter((row) => row.source === "phone"), ...rows.filter((row) => row.source === "carrier")]
  return once(phoneFirst, (a, b) => sameAct(a, b) && within(a, b)).sort((a, b) => a.s - b.s)
}

export interface Tally {
  readonly callsIn: number
  readonly connectedIn: number
  readonly messagesIn: number
  readonly numbers: number
  readonly perDay: ReadonlyMap<string, number>
  readonly connectedPerDay: ReadonlyMap<string, number>
  readonly quietCalls: number
  readonly quietMessages: number
  readonly callsAfterRefusal: number
  readonly messagesAfterRefusal: number
  readonly first: string
  readonly last: string
}
const perDay = (list: readonly Found[]): Map<string, number> => {
  const days = new Map<string, number>()
  for (const found of list) days.set(found.at.slice(0, 10), (days.get(found.at.slice(0, 10)) ?? 0) + 1)
  return days
}
/** Counts what came in from the given numbers; quiet hours are given from outside (`22:00`, `08:00`), refusals as instants. */
export const tally = (
  found: readonly Found[],
  numbers: readonly string[],
  refusals: readonly string[],
  quiet: readonly [from: string, to: string],
): Tally => {
  const mine = found.filter((one) => one.way === "in" && numbers.includes(one.number))
  const calls = mine.filter((one) => one.what === "call")
  const messages = mine.filter((one) => one.what === "sms")
  const isQuiet = (one: Found): boolean => one.at.slice(11, 16) >= quiet[0] || one.at.slice(11, 16) < quiet[1]
  const firstRefusal = Math.min(...refusals.map((text) => Date.parse(text) / 1000))
  const after = (one: Found): boolean => one.s > firstRefusal
  return {
    callsIn: calls.length,
    connectedIn: calls.filter((one) => one.seconds > 0).length,
    messagesIn: messages.length,
    numbers: new Set(mine.map((one) => one.number)).size,
    perDay: perDay(calls),
    connectedPerDay: perDay(calls.filter((one) => one.seconds > 0)),
    quietCalls: calls.filter(isQuiet).length,
    quietMessages: messages.filter(isQuiet).length,
    callsAfterRefusal: calls.filter(after).length,
    messagesAfterRefusal: messages.filter(after).length,
    first: mine[0]?.at ?? "",
    last: mine.at(-1)?.at ?? "",
  }
}
