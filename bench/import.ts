/** Times reading a million-row carrier record, beside csv-parse with decoding on the same file; each in a process of its own. */
import { execFileSync } from "node:child_process"
import { createReadStream, openSync, readFileSync, readSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse } from "csv-parse"
import type { Day } from "../src/engine/case/time.ts"
import type { Source } from "../src/engine/importers/importer.ts"
import { readItem } from "../src/engine/importers/index.ts"
import { carrierRows, writeCarrierCsv } from "./carrier-csv.ts"

const runs = 3
const sourceOf = (path: string): Source => {
  const head = Buffer.alloc(65_536)
  const held = readSync(openSync(path, "r"), head)
  return {
    item: `sha256:${"0".repeat(64)}`,
    name: "通话详单.csv",
    size: statSync(path).size,
    head: new Uint8Array(head.subarray(0, held)),
    receivedOn: "2026-11-24" as Day,
    stream: () => createReadStream(path, { highWaterMark: 1 << 20 }),
    bytes: async () => new Uint8Array(readFileSync(path)),
  }
}
const readers: Readonly<Record<string, (path: string) => Promise<number>>> = {
  here: async (path) => (await readItem(sourceOf(path))).kept,
  peer: async (path) => {
    const decoder = new TextDecoder("gb18030")
    let rows = -1
    const parser = parse()
    parser.on("data", () => {
      rows++
    })
    const done = new Promise<void>((resolve, reject) => parser.on("end", resolve).on("error", reject))
    for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }))
      if (!parser.write(decoder.decode(bytes, { stream: true })))
        await new Promise<void>((resolve) => parser.once("drain", () => resolve()))
    parser.end()
    await done
    return rows
  },
}
export interface Measured {
  readonly ms: number
  readonly cpuMs: number
  readonly megabytes: number
}
const best = (who: string, path: string): Measured => {
  const all = Array.from(
    { length: runs },
    (): Measured => JSON.parse(execFileSync(process.execPath, [import.meta.filename, "--child", who, path], { encoding: "utf8" })),
  )
  return all.reduce((a, b) => (b.ms < a.ms ? b : a))
}
/** csv-parse with decoding on a file, the best of several runs in processes of their own. */
export const csvParse = (path: string): Measured => best("peer", path)
const show = ({ ms, megabytes }: Measured): string => `${(ms / 1000).toFixed(2)} s, ${Math.round(megabytes)} MB`

export const importBench = async (): Promise<{ name: string; figure: string; peer: string; ratio: number; asked: string }[]> => {
  const path = join(tmpdir(), "anning-bench-carrier.csv")
  const size = writeCarrierCsv(path)
  const here = best("here", path)
  const peer = csvParse(path)
  return [
    {
      name: `import ${carrierRows} rows, ${Math.round(size / 1e6)} MB GB18030: time`,
      figure: show(here),
      peer: `csv-parse + decode ${show(peer)}`,
      ratio: here.ms / peer.ms,
      asked: "≤ 0.6 of csv-parse",
    },
    {
      name: "import, processor time of all threads",
      figure: `${(here.cpuMs / 1000).toFixed(2)} s`,
      peer: `csv-parse + decode ${(peer.cpuMs / 1000).toFixed(2)} s`,
      ratio: here.cpuMs / peer.cpuMs,
      asked: "≤ 0.6 of csv-parse",
    },
    {
      name: "import, memory",
      figure: `${Math.round(here.megabytes)} MB`,
      peer: `csv-parse ${Math.round(peer.megabytes)} MB`,
      ratio: here.megabytes / peer.megabytes,
      asked: "≤ 400 MB with all findings",
    },
  ]
}
if (process.argv[2] === "--child") {
  const [who, path] = process.argv.slice(3) as [string, string]
  const before = process.cpuUsage()
  const from = performance.now()
  const rows = await (readers[who] as (path: string) => Promise<number>)(path)
  const ms = performance.now() - from
  const { user, system } = process.cpuUsage(before)
  if (rows !== carrierRows) throw new Error(`${who} read ${rows} rows`)
  process.stdout.write(JSON.stringify({ ms, cpuMs: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }))
}
