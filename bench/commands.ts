/** Times what a person waits for at the command line: the help, and the first example from files to papers and package. */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Row } from "./row.ts"

const root = join(import.meta.dirname, "..")
const bin = join(root, "bin", "anning.mjs")
const example = join(root, "examples", "1-before-due")
const best = (times: number, work: () => void): number => {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < times; i++) {
    const begun = performance.now()
    work()
    least = Math.min(least, performance.now() - begun)
  }
  return least
}
const runExample = (): void => {
  const out = mkdtempSync(join(tmpdir(), "anning-bench-run-"))
  const day = readFileSync(join(example, "day.txt"), "utf8").trim()
  const done = spawnSync(
    process.execPath,
    [bin, "run", join(example, "inputs"), "--answers", join(example, "answers.json"), "--out", join(out, "out"), "--day", day],
    { encoding: "utf8" },
  )
  rmSync(out, { recursive: true, force: true })
  if (done.status !== 0 && done.status !== 3) throw new Error(`anning run ended with ${done.status}: ${done.stderr}`)
}
export const commands = (): readonly Row[] => {
  const bare = best(10, () => execFileSync(process.execPath, ["-e", "0"]))
  const help = best(10, () => execFileSync(process.execPath, [bin, "--help"]))
  runExample()
  const run = best(3, runExample)
  return [
    {
      name: "anning --help",
      figure: `${help.toFixed(0)} ms`,
      peer: `bare Node ${bare.toFixed(0)} ms`,
      ratio: help / bare,
      asked: "≤ 150 ms",
    },
    {
      name: "anning run, first example, warm: all papers and package",
      figure: `${(run / 1000).toFixed(2)} s`,
      peer: `bare Node ${bare.toFixed(0)} ms`,
      ratio: run / bare,
      asked: "≤ 3 s",
    },
  ]
}
