/** Measures the record: receiving and verifying 1 GB in 10,000 files, beside `sha256sum -c` on the same files. Run: `node bench/record.ts`. */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { init } from "../src/engine/verbs/init.ts"
import { receive } from "../src/engine/verbs/receive.ts"
import { verify } from "../src/engine/verbs/verify.ts"
import { filesAt, openNodePorts } from "../src/hosts/node/index.ts"

export interface BenchRow {
  readonly name: string
  readonly figure: string
  readonly peer: string
  readonly ratio: number | null
  readonly asked: string
}
const files = 10_000
const size = 100_000

/** Files of distinct bytes that no hasher or disk can shorten, and the list that `sha256sum -c` reads. */
const makeFiles = (folder: string): string => {
  mkdirSync(folder)
  const bytes = Buffer.alloc(size)
  for (let at = 0, x = 1; at < size; at += 4) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0
    bytes.writeUInt32LE(x, at)
  }
  const lines: string[] = []
  for (let n = 0; n < files; n++) {
    bytes.writeUInt32LE(n, 0)
    const path = join(folder, `${n}.bin`)
    const file = openSync(path, "w")
    writeSync(file, bytes)
    closeSync(file)
    lines.push(`${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
  }
  const list = join(folder, "..", "sums.txt")
  writeFileSync(list, lines.join(""))
  return list
}
const timed = async <T>(work: () => T | Promise<T>): Promise<{ s: number; value: T }> => {
  const from = performance.now()
  const value = await work()
  return { s: (performance.now() - from) / 1000, value }
}
const best = async (times: number, work: () => unknown): Promise<number> => {
  let least = Number.POSITIVE_INFINITY
  for (let n = 0; n < times; n++) least = Math.min(least, (await timed(work)).s)
  return least
}
const seconds = (s: number): string => `${s.toFixed(2)} s`
/** Highest resident memory while `work` runs, in MB, sampled. */
const peakMb = async (work: () => Promise<unknown>): Promise<number> => {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 20)
  await work()
  clearInterval(timer)
  return Math.round(peak / 2 ** 20)
}

/** Rows of the benchmark table; needs about 2.2 GB of disk. */
export const recordBench = async (): Promise<readonly BenchRow[]> => {
  const folder = mkdtempSync(join(tmpdir(), "anning-bench-"))
  try {
    const list = makeFiles(join(folder, "in"))
    spawnSync("sync")
    const ports = openNodePorts({ home: folder, lawFolder: folder, index: join(folder, ".index") })
    let imported = 0
    const importMb = await peakMb(async () => {
      imported = (
        await timed(async () => {
          await init(ports, "case")
          await receive(ports, "case", filesAt([join(folder, "in")]))
        })
      ).s
    })
    const check = async (): Promise<void> => {
      const report = await verify(ports, "case")
      if (!report.ok || report.checked.items !== files) throw new Error("the case that was just made does not verify")
    }
    let verified = 0
    const verifyMb = await peakMb(async () => {
      verified = await best(3, check)
    })
    const peer = await best(3, () => {
      const done = spawnSync("sha256sum", ["-c", "--quiet", list])
      if (done.status !== 0) throw new Error("sha256sum does not accept the files that were just made")
    })
    await ports.close()
    return [
      {
        name: "import, 1 GB in 10,000 files, fsync included",
        figure: `${seconds(imported)}, ${importMb} MB`,
        peer: "–",
        ratio: null,
        asked: "≤ 5 s",
      },
      {
        name: "verify, 1 GB in 10,000 files",
        figure: `${seconds(verified)}, ${verifyMb} MB`,
        peer: `sha256sum -c ${seconds(peer)}`,
        ratio: verified / peer,
        asked: "≤ 1.6 s, ≤ 0.6 of the peer",
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
if (import.meta.main) {
  for (const row of await recordBench())
    console.log(`| ${row.name} | ${row.figure} | ${row.peer} | ${row.ratio?.toFixed(2) ?? "–"} | ${row.asked} |`)
}
