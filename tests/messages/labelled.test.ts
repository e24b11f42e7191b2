/** How the labels agree with labelled lines from elsewhere, where those are at hand: lines of half the sources were built on, the other half were not. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { labelMessage } from "../../src/engine/messages/label.ts"
import { figuresOf, type LabelledLine, tellFigures } from "./figures.ts"

const shared = join(import.meta.dirname, "../../../shared")
const labelled = join(shared, "messages/dev.jsonl")
const samples = join(shared, "samples")
type Sourced = LabelledLine & { readonly source_key: string }
/** Sources, not lines, are divided: two lines of one source are alike. */
const isBuilt = ({ source_key }: Sourced): boolean => (createHash("sha256").update(`2:${source_key}`).digest()[0] as number) % 2 === 0
const read = (): Sourced[] =>
  readFileSync(labelled, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))

it.skipIf(!existsSync(labelled))("agrees with the half it was built on as asked", () => {
  const figures = figuresOf(read().filter(isBuilt))
  console.info(tellFigures("built on", figures))
  expect(figures.precision.share).toBeGreaterThanOrEqual(0.95)
  expect(figures.recall.share).toBeGreaterThanOrEqual(0.9)
  expect(figures.innocent.share).toBeLessThanOrEqual(1 / 60)
  expect(figures.macroF1).toBeGreaterThanOrEqual(0.85)
})
const ham = join(samples, "sms-spam-zh/wdingao_data_set.odd.txt")
it.skipIf(!existsSync(ham))("flags hardly any everyday message or advert", () => {
  const lines = readFileSync(ham, "utf8").split("\n")
  for (const kind of ["0\t", "1\t"]) {
    const texts = lines.flatMap((line) => (line.startsWith(kind) ? [line.slice(2)] : []))
    const flagged = texts.filter((text) => ["violation", "scam"].includes(labelMessage(text).flag))
    expect(texts.length).toBeGreaterThan(500)
    expect(flagged.length / texts.length).toBeLessThan(1 / 200)
  }
})
