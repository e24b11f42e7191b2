/** Times the views of a record of a million rows as the command line prints them, with their highest memory, beside a bare program that only reads the rows and writes them as JSON. */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writeCarrierCsv } from "./carrier-csv.ts"
import type { Row } from "./index.ts"

const bin = join(import.meta.dirname, "..", "bin", "anning.mjs")
const timer = "/usr/bin/time"
/** Reads lines, splits cells, writes a JSON list: what no program that reads the file can do without. */
const bare = `const {createInterface}=require("readline"),{createReadStream}=require("fs");
(async()=>{let out="[";for await(const line of createInterface({input:createReadStream(process.argv[1],"latin1")})){out+=JSON.stringify(line.split(","))+",\\n";
if(out.length>65536){if(!process.stdout.write(out))await new Promise(r=>process.stdout.once("drain",r));out=""}}process.stdout.write(out+"0]\\n")})()`
/** Seconds, and megabytes at the highest where the system's `time` tells. */
const run = (args: readonly string[]): { s: number; mb: number | undefined } => {
  const begun = performance.now()
  const measured = existsSync(timer) ? [timer, "-f", "%M", process.execPath, ...args] : [process.execPath, ...args]
  const done = spawnSync(measured[0] as string, measured.slice(1), { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" })
  if (done.status !== 0) throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stderr}`)
  const kb = Number(done.stderr.trim().split("\n").at(-1))
  return { s: (performance.now() - begun) / 1000, mb: Number.isFinite(kb) && existsSync(timer) ? Math.round(kb / 1024) : undefined }
}
const best = (args: readonly string[]): { s: number; mb: number | undefined } =>
  [run(args), run(args), run(args)].reduce((least, one) => (one.s < least.s ? one : least))
const told = ({ s, mb }: { s: number; mb: number | undefined }): string => `${s.toFixed(2)} s${mb === undefined ? "" : `, ${mb} MB`}`

export const views = (): readonly Row[] => {
  const folder = mkdtempSync(join(tmpdir(), "anning-bench-views-"))
  try {
    const [csv, id] = [join(folder, "calls.csv"), join(folder, "case")]
    writeCarrierCsv(csv)
    run([bin, "init", id])
    run([bin, "add", id, csv])
    const peer = best(["-e", bare, csv])
    return [
      ["findings", "≤ 3 s, ≤ 400 MB"],
      ["timeline", "bounded memory"],
    ].map(([what, asked]) => {
      const ours = best([bin, "show", id, what as string, "--json"])
      return {
        name: `show ${what} --json, 1,000,000 rows`,
        figure: told(ours),
        peer: `bare Node, rows to JSON ${told(peer)}`,
        ratio: ours.s / peer.s,
        asked: asked as string,
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
