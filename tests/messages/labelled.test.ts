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
/**
 * The first look at these lines, on 28 November 2026, found: precision 85.7% (65.4–95.0), recall 43.9% (29.9–59.0), all four flags 74.3% (66.5–80.8),
 * innocent lines flagged 3.3% (1.1–9.3), macro-F1 0.631: well below what is asked (95%, 90%, 1 in 60, 0.85). What is asserted is that first look, less some slack.
 */
it.skipIf(!existsSync(labelled))("agrees with the half that was never read no worse than when it was first measured", () => {
  const figures = figuresOf(read().filter((line) => !isBuilt(line)))
  console.info(tellFigures("never read", figures))
  expect(figures.lines).toBeGreaterThan(100)
  expect(figures.precision.share).toBeGreaterThanOrEqual(0.83)
  expect(figures.recall.share).toBeGreaterThanOrEqual(0.42)
  expect(figures.innocent.share).toBeLessThanOrEqual(0.04)
  expect(figures.macroF1).toBeGreaterThanOrEqual(0.6)
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
