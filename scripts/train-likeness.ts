/** Learns the weights of likeness from our own labelled lines, and tells by groups of lines left out how far to trust them: `node scripts/train-likeness.ts [--write]`. */
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { evidenceIn, type TextEvidence } from "../src/engine/messages/label/evidence.ts"
import { likenessBuckets, likenessFeatures, likenessHeads, likenessRow } from "../src/engine/messages/label/likeness.ts"
import { foldText } from "../src/engine/messages/label/normalise.ts"
import { ownLines } from "../tests/messages/lines.ts"

const root = join(import.meta.dirname, "..")
interface Example {
  readonly features: ReturnType<typeof likenessFeatures>
  readonly labels: readonly string[]
  readonly harm: boolean
  readonly group: string
}
const featuresOf = (text: string) => likenessFeatures(evidenceIn(foldText(text)) as TextEvidence)
const lines: readonly Example[] = ownLines.map(({ text, labels, flag, file }) => ({
  features: featuresOf(text),
  labels,
  harm: flag === "violation" || flag === "scam",
  group: file.replace(/\.tsv$/, "").replace(/^(slots|wider|more)-.*/, "$1"),
}))
/** Sentences of this program and of the law it carries speak of such messages and are none: they teach that the words alone prove nothing. */
const proses: readonly Example[] = [
  ...new Set(
    globSync(["README.zh-CN.md", "src/locales/**/*.ts", "law/**/*.{json,md}", "docs/**/*.md"], { cwd: root }).flatMap((file) =>
      (readFileSync(join(root, file), "utf8").match(/[\u4e00-\u9fff][\u4e00-\u9fff，、；：0-9]{9,58}[。！？]/g) ?? []).slice(0, 400),
    ),
  ),
]
  .sort()
  .filter((_, at) => at % 3 === 0)
  .slice(0, 1200)
  .map((text) => ({ features: featuresOf(text), labels: [], harm: false, group: "prose" }))

const learn = (examples: readonly Example[], head: number, prose: number): Float64Array => {
  const weights = new Float64Array(likenessRow)
  const label = likenessHeads[head] as string
  const [epochs, decay] = [25, 1e-4]
  let rate = 0.5
  for (let epoch = 0; epoch < epochs; epoch++, rate *= 0.92)
    for (let step = 0; step < examples.length; step++) {
      const { features, labels, harm, group } = examples[(step * 7919 + epoch * 31) % examples.length] as Example
      const truth = (head === 0 ? harm : harm && labels.includes(label)) ? 1 : 0
      let sum = weights[likenessBuckets] as number
      for (const { bucket, value } of features) sum += (weights[bucket] as number) * value
      const off = (1 / (1 + Math.exp(-sum)) - truth) * (group === "prose" ? prose : 1)
      for (const { bucket, value } of features) weights[bucket] = (weights[bucket] as number) * (1 - rate * decay) - rate * off * value
      weights[likenessBuckets] = (weights[likenessBuckets] as number) - rate * off * 0.1
    }
  return weights
}
const sureOf = (weights: Float64Array, { features }: Example): number =>
  1 /
  (1 +
    Math.exp(-features.reduce((sum, { bucket, value }) => sum + (weights[bucket] as number) * value, weights[likenessBuckets] as number)))

if (process.argv.includes("--write")) {
  const all = likenessHeads.map((_, head) => learn([...lines, ...proses], head, 0.5))
  const step = all.reduce((most, row) => row.reduce((high, one) => Math.max(high, Math.abs(one)), most), 0) / 127
  const bytes = Buffer.from(Int8Array.from(all.flatMap((row) => [...row].map((one) => Math.round(one / step)))).buffer).toString("base64")
  writeFileSync(
    join(root, "src/engine/messages/label/likeness-weights.ts"),
    `/** Weights learnt from the lines of our own under tests/messages/lines by scripts/train-likeness.ts; never written by hand. */\nexport const likenessWeights: { readonly step: number; readonly bytes: string } = {\n  step: ${step.toPrecision(6)},\n  bytes:\n    "${bytes}",\n}\n`,
  )
} else {
  const told = [...new Set(lines.map((line) => line.group))].flatMap((group) => {
    const weights = learn([...lines.filter((line) => line.group !== group), ...proses], 0, 0.5)
    return lines.filter((line) => line.group === group).map((line) => ({ ...line, sure: sureOf(weights, line) }))
  })
  for (const least of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const found = told.filter((line) => line.sure >= least)
    const right = found.filter((line) => line.harm).length
    console.info(
      `${least}: of ${found.length} found ${((100 * right) / found.length).toFixed(1)}% rightly, of all ${((100 * right) / told.filter((line) => line.harm).length).toFixed(1)}%`,
    )
  }
}
