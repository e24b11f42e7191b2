/** Learns the weights of likeness: one logistic regression for each head, side by side. */
import { withoutAsides } from "../../src/engine/messages/label/aside.ts"
import { evidenceIn } from "../../src/engine/messages/label/evidence.ts"
import {
  type LikenessFeatures,
  likenessBuckets,
  likenessFeatures,
  likenessHeads,
  likenessSize,
} from "../../src/engine/messages/label/likeness.ts"
import { foldText } from "../../src/engine/messages/label/normalise.ts"
import type { MessageLabel } from "../../src/engine/messages/reading.ts"
import { type Example, isHarm } from "./examples.ts"
import { drawFrom } from "./phrases.ts"

/** An example with its pieces and what each head should say of it: 1, 0, or -1 where nothing is known. */
export interface Row {
  readonly example: Example
  readonly features: LikenessFeatures
  readonly truth: Int8Array
}
const heads = likenessHeads.length
/** Every other example shows its pieces alone: the lexicons were written with many of these lines in view, and are not to be leant on too much. */
export const rowOf = (example: Example, at: number): Row => {
  const truth = Int8Array.from(likenessHeads, (head) => {
    if (head === "harm") return isHarm(example.flag) ? 1 : 0
    if (head === "shown") return example.flag === "none" ? 0 : 1
    if (example.labels.includes(head as MessageLabel)) return 1
    return example.unsure.includes(head as MessageLabel) ? -1 : 0
  })
  return { example, features: likenessFeatures(evidenceIn(foldText(withoutAsides(example.text))), at % 2 === 1), truth }
}
const sums = (weights: Float32Array, { buckets, values }: LikenessFeatures, into: Float64Array): void => {
  for (let head = 0; head < heads; head++) into[head] = weights[likenessBuckets * heads + head] as number
  for (let piece = 0; piece < buckets.length; piece++) {
    const row = (buckets[piece] as number) * heads
    for (let head = 0; head < heads; head++)
      into[head] = (into[head] as number) + (weights[row + head] as number) * (values[piece] as number)
  }
}
const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum))
/** How sure each head is of an example. */
export const sureOf = (weights: Float32Array, { features }: Row): readonly number[] => {
  const into = new Float64Array(heads)
  sums(weights, features, into)
  return [...into].map(sigmoid)
}
export const learn = (rows: readonly Row[], epochs: number): Float32Array => {
  const weights = new Float32Array(likenessSize)
  const squares = new Float32Array(likenessSize).fill(0.1)
  const order = rows.map((_, at) => at)
  const draw = drawFrom(7)
  const [rate, decay] = [0.3, 2e-5]
  const off = new Float64Array(heads)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(draw() * (at + 1))
      const held = order[at] as number
      order[at] = order[other] as number
      order[other] = held
    }
    for (const at of order) {
      const { features, truth, example } = rows[at] as Row
      sums(weights, features, off)
      for (let head = 0; head < heads; head++) {
        off[head] = (truth[head] as number) < 0 ? 0 : (sigmoid(off[head] as number) - (truth[head] as number)) * example.weight
        const base = likenessBuckets * heads + head
        weights[base] = (weights[base] as number) - 0.02 * (off[head] as number)
      }
      for (let piece = 0; piece < features.buckets.length; piece++) {
        const row = (features.buckets[piece] as number) * heads
        const value = features.values[piece] as number
        for (let head = 0; head < heads; head++) {
          if (off[head] === 0) continue
          const slope = (off[head] as number) * value + decay * (weights[row + head] as number)
          squares[row + head] = (squares[row + head] as number) + slope * slope
          weights[row + head] = (weights[row + head] as number) - (rate * slope) / Math.sqrt(squares[row + head] as number)
        }
      }
    }
  }
  return weights
}
