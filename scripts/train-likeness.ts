/** Learns the weights of likeness and of weighing and writes them, or tells by hands and sources left out how far to trust them: `node scripts/train-likeness.ts [--write]`. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { likenessHeads } from "../src/engine/messages/label/likeness.ts"
import { examples, isHarm } from "./likeness/examples.ts"
import { type Learnt, learn, rowOf } from "./likeness/learn.ts"
import { fitAll, type Weighed, weighedRows } from "./likeness/weights.ts"

const folder = join(import.meta.dirname, "../src/engine/messages/label")
const epochs = 6
const listed = (numbers: Iterable<number>): string => `[${Array.from(numbers, (one) => String(Number(one.toPrecision(6)))).join(", ")}]`
const writeLikeness = ({ pieces, units, heads, bias }: Learnt): void => {
  const step = pieces.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127
  const bytes = Buffer.from(Int8Array.from(pieces, (one) => Math.round(one / step)).buffer).toString("base64")
  writeFileSync(
    join(folder, "likeness-weights.ts"),
    `/** Weights learnt by scripts/train-likeness.ts from lines of our own and from labelled lines read in place; never written by hand. */
export const likenessWeights: {
  readonly step: number
  readonly units: readonly number[]
  readonly heads: readonly number[]
  readonly bias: readonly number[]
  readonly bytes: string
} = {
  step: ${step.toPrecision(6)},
  units: ${listed(units)},
  heads: ${listed(heads)},
  bias: ${listed(bias)},
  bytes: "${bytes}",
}
`,
  )
}
const writeWeighing = (weights: readonly (readonly number[])[]): void =>
  writeFileSync(
    join(folder, "weighing-weights.ts"),
    `/** How what rules and likeness say is weighed, a row for each head, learnt by scripts/train-likeness.ts; never written by hand. */
export const weighingWeights: readonly (readonly number[])[] = [
${weights.map((row) => `  ${listed(row)},`).join("\n")}
]
`,
  )
const share = (some: number, all: number): string => `${some} of ${all} (${((100 * some) / all).toFixed(1)}%)`
const sumOf = (weights: readonly number[], { weighed }: Weighed): number =>
  weighed.reduce((sum, value, at) => sum + value * (weights[at] as number), 0)
/** What is said of each hand's lines, and of the sources', when likeness and weights never saw them: the levels of `likely.ts` are chosen by it. */
const tell = (rows: readonly Weighed[]): void => {
  const handOf = ({ row }: Weighed): string => (row.example.group.startsWith("source") ? "sources" : row.example.group)
  for (const hand of [...new Set(rows.map(handOf))].sort()) {
    const [out, rest] = [rows.filter((row) => handOf(row) === hand), rows.filter((row) => handOf(row) !== hand)]
    const weights = fitAll(rest)
    const harmful = out.filter(({ row }) => isHarm(row.example.flag)).length
    const innocent = out.filter(({ row }) => row.example.flag === "none").length
    for (const least of [0, 0.5, 1, 1.5, 2]) {
      const found = out.filter((row) => sumOf(weights[0] as readonly number[], row) >= least)
      const right = found.filter(({ row }) => isHarm(row.example.flag)).length
      const wrong = found.filter(({ row }) => row.example.flag === "none").length
      console.info(
        `${hand}, harm from ${least}: right ${share(right, found.length)}, found ${share(right, harmful)}, innocent ${share(wrong, innocent)}`,
      )
    }
    const f1 = likenessHeads.map((head, at) => {
      const said = out.filter((row) => sumOf(weights[at] as readonly number[], row) >= -0.3)
      const yes = out.filter(({ row }) => row.truth[at] === 1).length
      return `${head} ${((2 * said.filter(({ row }) => row.truth[at] === 1).length) / (yes + said.length)).toFixed(2)}`
    })
    console.info(`  ${f1.join(", ")}`)
  }
}
const rows = examples().map(rowOf)
const weighed = weighedRows(rows, epochs)
if (process.argv.includes("--write")) {
  writeWeighing(fitAll(weighed))
  writeLikeness(learn(rows, epochs))
} else tell(weighed)
