/** The process in which rounds run: one after another as they are asked for, each under a limit of time and of memory that a thread beside them keeps. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { keepLimits } from "../src/hosts/node/readers/serve.ts"
import { dice } from "./dice.ts"
import type { Target } from "./target.ts"

const [from = "./targets/index.ts", seconds = "30"] = process.argv.slice(2)
const { targets } = (await import(from)) as { readonly targets: readonly Target[] }
const longestMs = Number(seconds) * 1000
/** So much may memory grow in one round. */
const growth = 512 * 2 ** 20

const limited = keepLimits()
for await (const line of createInterface({ input: process.stdin })) {
  const { id, seed, folder } = JSON.parse(line) as { id: string; seed: number; folder: string }
  const target = targets.find((one) => one.id === id)
  let fault: string | undefined
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  limited.begin({ ms: longestMs, cpuMs: longestMs * 2, bytes: process.memoryUsage.rss() + growth })
  try {
    // Written before anything reads it: a round that is killed leaves what it was made of.
    await target?.run(dice(seed), (name, bytes) =>
      writeFileSync(join(folder, name.replaceAll(/[/\\\0]/g, "_").slice(0, 100) || "_"), bytes),
    )
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    fault = (error as Error).stack ?? `${error}`
  }
  limited.end()
  process.stdout.write(`${JSON.stringify(fault === undefined ? {} : { fault })}\n`)
}
process.exit(0)
