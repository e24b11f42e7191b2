/**
 * `npm run fuzz -- --minutes N [--seed S] [target…]`: throws spoilt input at the program until the time is over; a round that fails is kept with its seed.
 * Rounds run in a process of their own: one that never ends, or takes all memory, is killed and kept, and the next one runs.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { pathToFileURL } from "node:url"
import { parseArgs } from "node:util"
import type { Target } from "./target.ts"

const { values, positionals } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string" },
    seconds: { type: "string", default: "30" },
    targets: { type: "string" },
  },
  allowPositionals: true,
})
/** A round longer than `--seconds` is a fault of its own: somebody would be waiting. `--targets` names another file of targets. */
const from =
  values.targets === undefined ? new URL("./targets/index.ts", import.meta.url).href : pathToFileURL(resolve(values.targets)).href
const { targets } = (await import(from)) as { readonly targets: readonly Target[] }
/** The process ends itself before; this is for one that cannot. */
const lastResortMs = Number(values.seconds) * 1000 + 15_000
const chosen = targets.map(({ id }) => id).filter((id) => positionals.length === 0 || positionals.includes(id))
const minutes = Number(values.minutes)
if (chosen.length === 0 || !(minutes > 0)) {
  process.stderr.write(`usage: npm run fuzz -- --minutes N [--seed S] [${targets.map(({ id }) => id).join("|")}]\n`)
  process.exit(2)
}
const out = join(import.meta.dirname, "..", "out", "fuzz")
interface Rounds {
  readonly child: ChildProcess
  /** What went wrong in a round; undefined for nothing. */
  run(id: string, seed: number, folder: string): Promise<string | undefined>
}
const start = (): Rounds => {
  const child = spawn(process.execPath, ["--no-warnings", join(import.meta.dirname, "child.ts"), from, values.seconds], {
    stdio: ["pipe", "pipe", "pipe"],
  })
  let errors = ""
  let answer: (fault: string | undefined) => void = () => undefined
  child.stderr.on("data", (bytes) => {
    errors = (errors + bytes).slice(-4_000)
  })
  child.stdin.on("error", () => undefined)
  child.on("close", (code, signal) => answer(`the round was ended (${signal ?? code}): ${errors.trim()}`))
  createInterface({ input: child.stdout }).on("line", (line) => answer((JSON.parse(line) as { fault?: string }).fault))
  return {
    child,
    run: (id, seed, folder) =>
      new Promise((done) => {
        const timer = setTimeout(() => child.kill("SIGKILL"), lastResortMs)
        answer = (fault) => {
          clearTimeout(timer)
          done(fault)
        }
        errors = ""
        child.stdin.write(`${JSON.stringify({ id, seed, folder })}\n`)
      }),
  }
}
let rounds = start()
const attempt = async (id: string, seed: number): Promise<boolean> => {
  const name = `${id}-${seed}`
  const fault = await rounds.run(id, seed, join(out, name))
  if (fault === undefined) return true
  process.stdout.write(`✗ ${id}, seed ${seed}: ${fault}\n  kept in out/fuzz/${name}; again: npm run fuzz -- --seed ${seed} ${id}\n`)
  if (rounds.child.exitCode !== null || rounds.child.signalCode !== null) rounds = start()
  return false
}
const until = performance.now() + minutes * 60_000
const counts = new Map(chosen.map((id) => [id, { rounds: 0, failed: 0, ms: 0 }]))
const throwAt = async (id: string, seed: number): Promise<void> => {
  const count = counts.get(id) as { rounds: number; failed: number; ms: number }
  const begun = performance.now()
  count.rounds++
  if (!(await attempt(id, seed))) count.failed++
  count.ms += performance.now() - begun
}
const spentOn = (id: string): number => counts.get(id)?.ms ?? 0
if (values.seed !== undefined) for (const id of chosen) await throwAt(id, Number(values.seed))
// Each target has the same time, not the same number of rounds: one is a hundred times dearer than another.
else
  for (let seed = Date.now() % 1e9; performance.now() < until; seed++)
    await throwAt(
      chosen.reduce((least, id) => (spentOn(id) < spentOn(least) ? id : least)),
      seed,
    )
rounds.child.kill()
for (const [id, count] of counts)
  process.stdout.write(`${id}: ${count.rounds} rounds, ${count.failed} failed, ${Math.round(count.ms / 1000)} s\n`)
process.exit([...counts.values()].some(({ failed }) => failed > 0) ? 1 : 0)
