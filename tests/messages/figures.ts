/** Counts how labels and flags given to messages agree with those expected, with intervals. */
import { labelMessage } from "../../src/engine/messages/label.ts"
import type { MessageFlag, MessageLabel } from "../../src/engine/messages/reading.ts"

export interface LabelledLine {
  readonly text: string
  readonly labels: readonly MessageLabel[]
  readonly flag: MessageFlag
}
/** A share and its 95% interval after Wilson, which holds for small counts too. */
export interface Share {
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}
export const wilson = (hits: number, of: number): Share => {
  if (of === 0) return { of, share: Number.NaN, low: 0, high: 1 }
  const [z, p] = [1.96, hits / of]
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  return { of, share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
export interface Figures {
  readonly lines: number
  /** Of those flagged a violation or a scam, how many should be; of those that should be, how many are. */
  readonly precision: Share
  readonly recall: Share
  readonly fourWay: Share
  /** Innocent lines flagged a violation or a scam. */
  readonly innocent: Share
  /** F1 of each label with its number of lines. */
  readonly labels: readonly { readonly label: string; readonly lines: number; readonly f1: number }[]
  readonly macroF1: number
}
const isHarm = (flag: MessageFlag): boolean => flag === "violation" || flag === "scam"
const least = 10

export const figuresOf = (lines: readonly LabelledLine[]): Figures => {
  const got = lines.map((line) => ({ line, found: labelMessage(line.text) }))
  const count = (test: (one: (typeof got)[number]) => boolean): number => got.filter(test).length
  const both = count(({ line, found }) => isHarm(line.flag) && isHarm(found.flag))
  const innocent = got.filter(({ line }) => line.flag === "none")
  const names = [...new Set(got.flatMap(({ line, found }) => [...line.labels, ...found.labels]))].sort()
  const labels = names.map((label) => {
    const expected = count(({ line }) => line.labels.includes(label))
    const given = count(({ found }) => found.labels.includes(label))
    const agreed = count(({ line, found }) => line.labels.includes(label) && found.labels.includes(label))
    return { label, lines: expected, f1: (2 * agreed) / (expected + given) }
  })
  const counted = labels.filter((one) => one.lines >= least)
  return {
    lines: lines.length,
    precision: wilson(
      both,
      count(({ found }) => isHarm(found.flag)),
    ),
    recall: wilson(
      both,
      count(({ line }) => isHarm(line.flag)),
    ),
    fourWay: wilson(
      count(({ line, found }) => line.flag === found.flag),
      got.length,
    ),
    innocent: wilson(innocent.filter(({ found }) => isHarm(found.flag)).length, innocent.length),
    labels,
    macroF1: counted.reduce((sum, one) => sum + one.f1, 0) / counted.length,
  }
}
const percent = ({ share, low, high, of }: Share): string =>
  `${(100 * share).toFixed(1)}% (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}, of ${of})`
export const tellFigures = (title: string, figures: Figures): string =>
  [
    `${title}: ${figures.lines} lines`,
    `  flag: precision ${percent(figures.precision)} · recall ${percent(figures.recall)} · all four ${percent(figures.fourWay)}`,
    `  innocent lines flagged ${percent(figures.innocent)} · macro-F1 of labels with ${least} lines or more ${figures.macroF1.toFixed(3)}`,
    ...figures.labels.map(({ label, lines, f1 }) => `    ${label.padEnd(24)} ${String(lines).padStart(3)}  ${f1.toFixed(2)}`),
  ].join("\n")
