/** Learns the weights of likeness and writes them, or tells by groups of lines left out how far to trust them: `node scripts/train-likeness.ts [--write]`. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { likenessHeads } from "../src/engine/messages/label/likeness.ts"
import { examples, isHarm } from "./likeness/examples.ts"
import { learn, type Row, rowOf, sureOf } from "./likeness/learn.ts"

const file = join(import.meta.dirname, "../src/engine/messages/label/likeness-weights.ts")
const rows = examples().map(rowOf)
const write = (): void => {
  const weights = learn(rows, 12)
  const step = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127
  const bytes = Buffer.from(Int8Array.from(weights, (one) => Math.round(one / step)).buffer).toString("base64")
  writeFileSync(
    file,
    `/** Weights learnt by scripts/train-likeness.ts from lines of our own and from labelled lines read in place; never written by hand. */\nexport const likenessWeights: { readonly step: number; readonly bytes: string } = {\n  step: ${step.toPrecision(6)},\n  bytes:\n    "${bytes}",\n}\n`,
  )
}
/** Labelled lines from elsewhere, by sources left out of the learning: what likeness alone, without any rule, says of a source it never saw. */
const tell = (): void => {
  const sources = [...new Set(rows.map(({ example }) => example.group))].filter((group) => group.startsWith("source"))
  const folds = 5
  const told: { readonly row: Row; readonly sure: readonly number[] }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(sources.filter((_, at) => at % folds === fold))
    const kept = rows.filter(({ example }) => !out.has(example.group))
    const weights = learn(kept, 8)
    for (const row of rows) if (out.has(row.example.group)) told.push({ row, sure: sureOf(weights, row) })
  }
  const share = (some: number, all: number): string => `${some} of ${all} (${((100 * some) / all).toFixed(1)}%)`
  for (const least of [0.3, 0.5, 0.7, 0.9]) {
    const found = told.filter(({ sure }) => (sure[0] as number) >= least)
    const right = found.filter(({ row }) => isHarm(row.example.flag)).length
    const harmful = told.filter(({ row }) => isHarm(row.example.flag)).length
    console.info(`harm from ${least}: right ${share(right, found.length)}, found ${share(right, harmful)}`)
  }
  likenessHeads.forEach((head, at) => {
    const [yes, said] = [told.filter(({ row }) => row.truth[at] === 1), told.filter(({ sure }) => (sure[at] as number) >= 0.5)]
    const both = said.filter(({ row }) => row.truth[at] === 1).length
    console.info(`${head.padEnd(24)} ${String(yes.length).padStart(4)} ${((2 * both) / (yes.length + said.length)).toFixed(2)}`)
  })
}
if (process.argv.includes("--write")) write()
else tell()
