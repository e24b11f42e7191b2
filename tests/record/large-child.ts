/** A process of its own that takes a file of 2 GB in, reads what it can of it and verifies the case; prints what came out and its peak memory. Argument: an empty folder. */
import { randomBytes } from "node:crypto"
import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs"
import { join } from "node:path"
import { openEngine } from "../../src/engine/engine.ts"
import { filesAt, openNodePorts } from "../../src/hosts/node/index.ts"

/** In megabytes. What the system counts for a process begins with its parent's size, so this process's own memory is asked about where it can be. */
const peakMb = (): number => {
  const own = existsSync("/proc/self/status") ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] : undefined
  return Math.round((own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024)
}
const [home, name] = process.argv.slice(2) as [string, string]
const size = 2 ** 31 + 5
const input = join(home, name)
const file = openSync(input, "wx")
ftruncateSync(file, size)
// Random bytes here and there; the rest is a hole, all of it in a file named for that.
const hollow = name.startsWith("空")
for (let at = 1 << 20; at < size && !hollow; at += 97 << 20) writeSync(file, randomBytes(4096), 0, 4096, at)
if (!hollow) writeSync(file, "end", size - 3)
// A spreadsheet by its first bytes, or a call list by its header and a row: what follows is no row.
if (name.endsWith(".xls")) writeSync(file, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 0, 8, 0)
let written = 0
if (name.endsWith(".csv")) {
  const rows = Array.from({ length: 4000 }, (_, n) => `1540000${`${n}`.padStart(4, "0")},2026-01-02 08:00:00,被叫,30\r\n`)
  written = writeSync(file, `对方号码,通话时间,通话类型,通话时长\r\n${rows.join("")}`, 0)
}
closeSync(file)

const ports = openNodePorts({ home, lawFolder: join(import.meta.dirname, "..", "..", "law"), index: join(home, ".index") })
const engine = openEngine(ports)
await engine.init("case", { title: "案" })
const { items } = await engine.add("case", filesAt([input]))
const { ok, broken, notes, checked } = await engine.verify("case")
await ports.close()
console.log(JSON.stringify({ items, written, report: { ok, broken, notes, checked }, peakMb: peakMb() }))
