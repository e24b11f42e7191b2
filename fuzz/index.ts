/** `npm run fuzz -- --minutes N [--seed S] [target…]`: throws spoilt input at the program until the time is over; a round that fails is kept with its seed. */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { dice } from "./dice.ts"
import type { Target } from "./target.ts"
import { archives } from "./targets/archives.ts"
import { importers } from "./targets/importers.ts"
import { law } from "./targets/law.ts"
import { wholeCase } from "./targets/whole-case.ts"

const targets: readonly Target[] = [importers, wholeCase, archives, law]
/** A round longer than this is a fault of its own: somebody would be waiting. */
const longestMs = 30_000

const { values, positionals } = parseArgs({
  options: { minutes: { type: "string", default: "5" }, seed: { type: "string" } },
  allowPositionals: true,
})
const chosen = targets.filter(({ id }) => positionals.length === 0 || positionals.includes(id))
const minutes = Number(values.minutes)
if (chosen.length === 0 || !(minutes > 0)) {
  process.stderr.write(`usage: npm run fuzz -- --minutes N [--seed S] [${targets.map(({ id }) => id).join("|")}]\n`)
  process.exit(2)
}
const attempt = async (target: Target, seed: number): Promise<boolean> => {
  const made = new Map<string, Uint8Array>()
  const begun = performance.now()
  try {
    await target.run(dice(seed), (name, bytes) => made.set(name, bytes))
    const ms = performance.now() - begun
    if (ms > longestMs) throw new Error(`took ${(ms / 1000).toFixed(0)} s`)
    return true
  } catch (error) {
    const folder = join(import.meta.dirname, "..", "out", "fuzz", `${target.id}-${seed}`)
    mkdirSync(folder, { recursive: true })
    for (const [name, bytes] of made) writeFileSync(join(folder, name.replaceAll(/[/\\\0]/g, "_") || "_"), bytes)
    process.stdout.write(`✗ ${target.id}, seed ${seed}: ${(error as Error).stack ?? error}\n  kept in out/fuzz/${target.id}-${seed}\n`)
    return false
  }
}
const until = performance.now() + minutes * 60_000
const counts = new Map(chosen.map(({ id }) => [id, { rounds: 0, failed: 0 }]))
for (let seed = values.seed === undefined ? Date.now() % 1e9 : Number(values.seed); ; seed++) {
  for (const target of chosen) {
    const count = counts.get(target.id) as { rounds: number; failed: number }
    count.rounds++
    if (!(await attempt(target, seed))) count.failed++
  }
  if (values.seed !== undefined || performance.now() > until) break
}
for (const [id, { rounds, failed }] of counts) process.stdout.write(`${id}: ${rounds} rounds, ${failed} failed\n`)
process.exit([...counts.values()].some(({ failed }) => failed > 0) ? 1 : 0)
