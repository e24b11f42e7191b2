/** Learns how what rules and likeness say is weighed: for each head one logistic regression, on lines that likeness had not seen when it spoke of them. */
import { ruleOn } from "../../src/engine/messages/label/decide.ts"
import { aboutText } from "../../src/engine/messages/label/likely.ts"
import { likenessHeads } from "../../src/engine/messages/label/likeness.ts"
import { weighedOf } from "../../src/engine/messages/label/weighing.ts"
import { noticeIn } from "../../src/engine/messages/official.ts"
import { learn, type Row, sumsOf } from "./learn.ts"

/** A fresh line with all that is weighed of it. */
export interface Weighed {
  readonly row: Row
  readonly weighed: readonly number[]
}
const parts = 4
const hashOf = (word: string): number => {
  let hash = 2166136261
  for (let unit = 0; unit < word.length; unit++) hash = Math.imul(hash ^ word.charCodeAt(unit), 16777619)
  return (hash ^ (hash >>> 13)) >>> 0
}
/** Fresh lines in parts, sources whole; of each part with likeness learnt from all the others. */
export const weighedRows = (rows: readonly Row[], epochs: number): readonly Weighed[] => {
  const fresh = rows.filter(({ example }) => example.fresh)
  const partOf = new Map(
    fresh.map((row, at) => [row, row.example.group.startsWith("source") ? hashOf(row.example.group) % parts : at % parts]),
  )
  return Array.from({ length: parts }, (_, part) => {
    const learnt = learn(
      rows.filter((row) => partOf.get(row) !== part),
      epochs,
    )
    return fresh.flatMap((row): Weighed[] => {
      const { evidence } = row
      if (partOf.get(row) !== part || !evidence) return []
      const official = noticeIn(evidence.folded.text)
      const likeness = { sums: sumsOf(learnt, row), clause: () => ({ from: 0, to: 1 }) }
      return [{ row, weighed: weighedOf(likeness, ruleOn(evidence, official), evidence, aboutText(evidence, official)) }]
    })
  }).flat()
}
/** Solves `matrix · x = right`, in place. */
const solve = (matrix: Float64Array[], right: Float64Array): Float64Array => {
  const size = right.length
  for (let at = 0; at < size; at++) {
    const lead = matrix[at] as Float64Array
    for (let below = at + 1; below < size; below++) {
      const row = matrix[below] as Float64Array
      const times = (row[at] as number) / (lead[at] as number)
      if (times === 0) continue
      for (let place = at; place < size; place++) row[place] = (row[place] as number) - times * (lead[place] as number)
      right[below] = (right[below] as number) - times * (right[at] as number)
    }
  }
  for (let at = size - 1; at >= 0; at--) {
    const row = matrix[at] as Float64Array
    let sum = right[at] as number
    for (let place = at + 1; place < size; place++) sum -= (row[place] as number) * (right[place] as number)
    right[at] = sum / (row[at] as number)
  }
  return right
}
/** Pulls weights towards nothing, so that a few lines prove little. */
const pull = 3
const fitHead = (rows: readonly Weighed[], head: number): readonly number[] => {
  const size = (rows[0] as Weighed).weighed.length
  const weights = new Float64Array(size)
  for (let round = 0; round < 25; round++) {
    const matrix = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size)
      row[at] = at === 0 ? 0.01 : pull
      return row
    })
    const slope = weights.map((weight, at) => weight * (at === 0 ? 0.01 : pull))
    for (const { row, weighed } of rows) {
      const sum = weighed.reduce((all, value, at) => all + value * (weights[at] as number), 0)
      const sure = 1 / (1 + Math.exp(-sum))
      const [off, bend] = [sure - (row.truth[head] as number), sure * (1 - sure)]
      for (let at = 0; at < size; at++) {
        const value = weighed[at] as number
        if (value === 0) continue
        slope[at] = (slope[at] as number) + off * value
        const into = matrix[at] as Float64Array
        for (let other = 0; other < size; other++) into[other] = (into[other] as number) + bend * value * (weighed[other] as number)
      }
    }
    solve(matrix, slope).forEach((step, at) => {
      weights[at] = (weights[at] as number) - step
    })
  }
  return [...weights]
}
/** Weights for each head, from lines each of which likeness did not know. */
export const fitAll = (rows: readonly Weighed[]): readonly (readonly number[])[] => likenessHeads.map((_, head) => fitHead(rows, head))
