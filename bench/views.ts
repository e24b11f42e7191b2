/** Times the views of a record of a million rows as the command line prints them, with their highest memory, beside a bare program that only reads the rows and writes them as JSON. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writeCarrierCsv } from "./carrier-csv.ts"
import type { Row } from "./row.ts"
import { runTree, type TreeRun } from "./tree.ts"

const bin = join(import.meta.dirname, "..", "bin", "anning.mjs")
/** Reads lines, splits cells, writes a JSON list: what no program that reads the file can do without. */
const bare = `const {createInterface}=require("readline"),{createReadStream}=require("fs");
(async()=>{let out="[";for await(const line of createInterface({input:createReadStream(process.argv[1],"latin1")})){out+=JSON.stringify(line.split(","))+",\\n";
if(out.length>65536){if(!process.stdout.write(out))await new Promise(r=>process.stdout.once("drain",r));out=""}}process.stdout.write(out+"0]\\n")})()`
const best = async (args: readonly string[]): Promise<TreeRun> => {
  const all = [await runTree(args, { quiet: true }), await runTree(args, { quiet: true }), await runTree(args, { quiet: true })]
  return all.reduce((least, one) => (one.ms < least.ms ? one : least))
}
const told = ({ ms, megabytes }: TreeRun): string =>
  `${(ms / 1000).toFixed(2)} s${megabytes === undefined ? "" : `, ${Math.round(megabytes)} MB`}`

export const views = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "anning-bench-views-"))
  try {
    const [csv, id] = [join(folder, "calls.csv"), join(folder, "case")]
    writeCarrierCsv(csv)
    await runTree([bin, "init", id], { quiet: true })
    await runTree([bin, "add", id, csv], { quiet: true })
    const peer = await best(["-e", bare, csv])
    const rows: Row[] = []
    for (const [what, asked] of [
      ["findings", "≤ 3 s, ≤ 400 MB of all processes"],
      ["timeline", "bounded memory"],
    ] as const) {
      const ours = await best([bin, "show", id, what, "--json"])
      rows.push({
        name: `show ${what} --json, 1,000,000 rows`,
        figure: told(ours),
        peer: `bare Node, rows to JSON ${told(peer)}`,
        ratio: ours.ms / peer.ms,
        asked,
      })
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
