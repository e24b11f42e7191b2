/** Learns the weights of likeness: pieces to units, units to heads, all heads side by side. */
import { withoutAsides } from "../../src/engine/messages/label/aside.ts"
import { evidenceIn, type TextEvidence } from "../../src/engine/messages/label/evidence.ts"
import {
  handOn,
  type LikenessFeatures,
  likenessBuckets,
  likenessFeatures,
  likenessHeads,
  likenessUnits,
} from "../../src/engine/messages/label/likeness.ts"
import { foldText } from "../../src/engine/messages/label/normalise.ts"
import type { MessageLabel } from "../../src/engine/messages/reading.ts"
import { type Example, isHarm } from "./examples.ts"
import { drawFrom } from "./phrases.ts"

/** An example with its pieces and what each head should say of it: 1, 0, or -1 where nothing is known. */
export interface Row {
  readonly example: Example
  readonly evidence: TextEvidence | undefined
  readonly features: LikenessFeatures
  readonly truth: Int8Array
}
/** What was learnt. */
export interface Learnt {
  /** A row of units for each bucket. */
  readonly pieces: Float32Array
  readonly units: Float32Array
  /** A row of heads for each unit. */
  readonly heads: Float32Array
  readonly bias: Float32Array
}
const heads = likenessHeads.length
const units = likenessUnits
export const truthOf = (example: Example): Int8Array =>
  Int8Array.from(likenessHeads, (head) => {
    if (head === "harm") return isHarm(example.flag) ? 1 : 0
    if (head === "shown") return example.flag === "none" ? 0 : 1
    if (example.labels.includes(head as MessageLabel)) return 1
    return example.unsure.includes(head as MessageLabel) ? -1 : 0
  })
/** Every fifth example of those that lexicons may have been written for shows its pieces alone: senses are not to be leant on too much. */
export const rowOf = (example: Example, at: number): Row => {
  const evidence = evidenceIn(foldText(withoutAsides(example.text)))
  const features = likenessFeatures(evidence, example.fresh || at % 5 !== 0)
  return { example, evidence: example.fresh ? evidence : undefined, features, truth: truthOf(example) }
}
const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum))
const come = ({ pieces, units: base }: Learnt, { buckets, values }: LikenessFeatures, into: Float64Array): void => {
  for (let unit = 0; unit < units; unit++) into[unit] = base[unit] as number
  for (let piece = 0; piece < buckets.length; piece++) {
    const row = (buckets[piece] as number) * units
    const value = values[piece] as number
    for (let unit = 0; unit < units; unit++) into[unit] = (into[unit] as number) + (pieces[row + unit] as number) * value
  }
}
const say = (learnt: Learnt, on: Float64Array, into: Float64Array): void => {
  for (let head = 0; head < heads; head++) into[head] = learnt.bias[head] as number
  for (let unit = 0; unit < units; unit++)
    for (let head = 0; head < heads; head++)
      into[head] = (into[head] as number) + (on[unit] as number) * (learnt.heads[unit * heads + head] as number)
}
/** How far each head speaks for an example. */
export const sumsOf = (learnt: Learnt, { features }: Row): Float64Array => {
  const on = new Float64Array(units)
  come(learnt, features, on)
  for (let unit = 0; unit < units; unit++) on[unit] = handOn(on[unit] as number)
  const into = new Float64Array(heads)
  say(learnt, on, into)
  return into
}
/** Steps that grow smaller the more a weight has moved. */
const rate = 0.1
const decay = 1e-5

export const learn = (rows: readonly Row[], epochs: number): Learnt => {
  const draw = drawFrom(7)
  const some = (size: number, most: number): Float32Array => Float32Array.from({ length: size }, () => (draw() - 0.5) * most)
  const learnt: Learnt = {
    pieces: some(likenessBuckets * units, 0.3),
    units: new Float32Array(units),
    heads: some(units * heads, 0.5),
    bias: new Float32Array(heads),
  }
  const moved = { pieces: new Float32Array(likenessBuckets * units).fill(0.1), heads: new Float32Array(units * heads).fill(0.1) }
  const order = rows.map((_, at) => at)
  const [sums, on, off, back] = [units, units, heads, units].map((size) => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(draw() * (at + 1))
      const held = order[at] as number
      order[at] = order[other] as number
      order[other] = held
    }
    const part = epoch >= epochs - 2 ? 0.5 : 1
    for (const at of order) {
      const { features, truth, example } = rows[at] as Row
      come(learnt, features, sums)
      for (let unit = 0; unit < units; unit++) on[unit] = handOn(sums[unit] as number)
      say(learnt, on, off)
      for (let head = 0; head < heads; head++) {
        off[head] = (truth[head] as number) < 0 ? 0 : (sigmoid(off[head] as number) - (truth[head] as number)) * example.weight
        learnt.bias[head] = (learnt.bias[head] as number) - 0.02 * part * (off[head] as number)
      }
      for (let unit = 0; unit < units; unit++) {
        let sum = 0
        for (let head = 0; head < heads; head++) {
          const place = unit * heads + head
          sum += (off[head] as number) * (learnt.heads[place] as number)
          const slope = (off[head] as number) * (on[unit] as number)
          moved.heads[place] = (moved.heads[place] as number) + slope * slope
          learnt.heads[place] = (learnt.heads[place] as number) - (rate * part * slope) / Math.sqrt(moved.heads[place] as number)
        }
        back[unit] = sum / (1 + Math.abs(sums[unit] as number)) ** 2
        learnt.units[unit] = (learnt.units[unit] as number) - 0.01 * (back[unit] as number)
      }
      const { buckets, values } = features
      for (let piece = 0; piece < buckets.length; piece++) {
        const row = (buckets[piece] as number) * units
        const value = values[piece] as number
        for (let place = row; place < row + units; place++) {
          const slope = (back[place - row] as number) * value + decay * (learnt.pieces[place] as number)
          moved.pieces[place] = (moved.pieces[place] as number) + slope * slope
          learnt.pieces[place] = (learnt.pieces[place] as number) - (rate * part * slope) / Math.sqrt(moved.pieces[place] as number)
        }
      }
    }
  }
  // What no example showed says nothing.
  const shown = new Uint8Array(likenessBuckets)
  for (const { features } of rows) for (const bucket of features.buckets) shown[bucket] = 1
  for (let bucket = 0; bucket < likenessBuckets; bucket++)
    if (shown[bucket] === 0) learnt.pieces.fill(0, bucket * units, (bucket + 1) * units)
  return learnt
}
