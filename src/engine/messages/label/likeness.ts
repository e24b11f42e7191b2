/** How like a text is to lines of which it is known what they are, by its pieces of characters and the senses in it, brought together in a hidden layer: for wordings that no rule foresaw. */
import { type MessageLabel, messageLabels } from "../reading.ts"
import type { TextEvidence } from "./evidence.ts"
import { likenessWeights } from "./likeness-weights.ts"

/** What is weighed: whether a text does harm, whether it is to be shown at all, and each label. */
export const likenessHeads = ["harm", "shown", ...messageLabels] as const satisfies readonly ("harm" | "shown" | MessageLabel)[]
export type LikenessHead = (typeof likenessHeads)[number]
const heads = likenessHeads.length
const bits = 16
export const likenessBuckets = 1 << bits
/** Units between pieces and heads. A bucket has a weight for each unit, a unit one for each head. */
export const likenessUnits = 24
const units = likenessUnits

/** Buckets that a text falls into, how much each counts, and where in the folded text its piece stands; -1 for a sense. */
export interface LikenessFeatures {
  readonly buckets: Int32Array
  readonly values: Float32Array
  readonly at: Int32Array
}
const seed = 2166136261
const prime = 16777619
const bucketOf = (hash: number): number => ((hash >>> 0) ^ (hash >>> bits)) & (likenessBuckets - 1)
const hashWord = (word: string): number => {
  let hash = seed
  for (let unit = 0; unit < word.length; unit++) hash = Math.imul(hash ^ word.charCodeAt(unit), prime)
  return hash
}
const wordBuckets = new Map<string, number>()
const bucketOfWord = (word: string): number => {
  let bucket = wordBuckets.get(word)
  if (bucket === undefined) {
    bucket = bucketOf(hashWord(word))
    wordBuckets.set(word, bucket)
  }
  return bucket
}
const longest = 400
/** The characters that are weighed: of a very long text its beginning; a number counts as one zero. */
const weighed = (text: string): { readonly codes: number[]; readonly at: number[] } => {
  const [codes, at]: number[][] = [[], []]
  for (let unit = 0; unit < text.length && unit < longest; unit++) {
    const code = text.charCodeAt(unit)
    const digit = code >= 48 && code <= 57
    if (digit && codes?.at(-1) === 48) continue
    codes?.push(digit ? 48 : code)
    at?.push(unit)
  }
  return { codes: codes as number[], at: at as number[] }
}
/** In which text a bucket was last seen, so that a piece counts once; one mark for each bucket, never cleared. */
const seenIn = new Int32Array(likenessBuckets)
let texts = 0
/** Pieces of one to three characters, pairs with one character between them, and (`sensed`) the senses and signs of the text. */
export const likenessFeatures = ({ folded, senses, signs }: TextEvidence, sensed = true): LikenessFeatures => {
  const { codes, at: places } = weighed(folded.text)
  const most = 4 * codes.length + senses.size + signs.size
  const [buckets, values, at] = [new Int32Array(most), new Float32Array(most), new Int32Array(most)]
  const norm = 1 / Math.sqrt(Math.max(8, codes.length))
  texts = (texts + 1) | 0
  let size = 0
  const see = (hash: number, value: number, unit: number): void => {
    const bucket = bucketOf(hash)
    if (seenIn[bucket] === texts) return
    seenIn[bucket] = texts
    buckets[size] = bucket
    values[size] = value * norm
    at[size++] = places[unit] as number
  }
  for (let unit = 0; unit < codes.length; unit++) {
    const one = Math.imul(seed ^ (codes[unit] as number), prime)
    see(one, 0.5, unit)
    if (unit + 1 >= codes.length) continue
    const two = Math.imul(one ^ (codes[unit + 1] as number), prime)
    see(two, 1, unit)
    if (unit + 2 >= codes.length) continue
    const third = codes[unit + 2] as number
    see(Math.imul(two ^ third, prime), 1, unit)
    see(Math.imul(Math.imul(one ^ 0x10000, prime) ^ third, prime), 0.7, unit)
  }
  const name = (word: string, value: number): void => {
    buckets[size] = bucketOfWord(word)
    values[size] = value
    at[size++] = -1
  }
  if (sensed) {
    for (const sense of senses.keys()) name(`S${sense}`, 0.3)
    for (const sign of signs.keys()) name(`G${sign}`, 0.375)
  }
  return { buckets: buckets.subarray(0, size), values: values.subarray(0, size), at: at.subarray(0, size) }
}
let unpacked: Int8Array | undefined
const weights = (): Int8Array => {
  if (unpacked) return unpacked
  const bytes = atob(likenessWeights.bytes)
  unpacked = new Int8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) unpacked[at] = bytes.charCodeAt(at)
  return unpacked
}
/** What a unit hands on: between -1 and 1, by divisions alone, which come out the same everywhere. */
export const handOn = (sum: number): number => sum / (1 + Math.abs(sum))
/** What comes to each unit from all pieces of a text. */
const unitSums = ({ buckets, values }: LikenessFeatures): Float64Array => {
  const all = weights()
  const sums = new Float64Array(units)
  for (let piece = 0; piece < buckets.length; piece++) {
    const row = (buckets[piece] as number) * units
    const value = values[piece] as number
    for (let unit = 0; unit < units; unit++) sums[unit] = (sums[unit] as number) + (all[row + unit] as number) * value
  }
  for (let unit = 0; unit < units; unit++)
    sums[unit] = (sums[unit] as number) * likenessWeights.step + (likenessWeights.units[unit] as number)
  return sums
}
/** Clauses: what stands between marks. */
const clauseEnd = /[，。！？；、：\n]/
const bestClause = (
  text: string,
  { buckets, values, at }: LikenessFeatures,
  towards: Float64Array,
): { readonly from: number; readonly to: number } => {
  const all = weights()
  const sums = new Map<number, number>()
  const starts = new Int32Array(text.length + 1)
  for (let unit = 1; unit <= text.length; unit++)
    starts[unit] = clauseEnd.test(text[unit - 1] as string) ? unit : (starts[unit - 1] as number)
  for (let piece = 0; piece < buckets.length; piece++) {
    if ((at[piece] as number) < 0) continue
    const start = starts[at[piece] as number] as number
    const row = (buckets[piece] as number) * units
    let sum = 0
    for (let unit = 0; unit < units; unit++) sum += (all[row + unit] as number) * (towards[unit] as number)
    sums.set(start, (sums.get(start) ?? 0) + sum * (values[piece] as number))
  }
  const [from] = [...sums].reduce((best, one) => (one[1] > best[1] ? one : best), [0, Number.NEGATIVE_INFINITY])
  let to = from
  while (to < text.length && !clauseEnd.test(text[to] as string)) to++
  return { from, to: Math.max(to, from + 1) }
}
/** How far each head speaks for a text, above 0 for and below against, and the clause that shows it most. */
export interface Likeness {
  /** In the order of `likenessHeads`. */
  readonly sums: Float64Array
  clause(head: LikenessHead): { readonly from: number; readonly to: number }
}
const towardsHead = (unit: number, head: number): number => likenessWeights.heads[unit * heads + head] as number

export const likenessOf = (evidence: TextEvidence): Likeness => {
  const features = likenessFeatures(evidence)
  const come = unitSums(features)
  const sums = Float64Array.from(likenessWeights.bias)
  for (let unit = 0; unit < units; unit++) {
    const on = handOn(come[unit] as number)
    for (let head = 0; head < heads; head++) sums[head] = (sums[head] as number) + on * towardsHead(unit, head)
  }
  return {
    sums,
    clause: (name) => {
      const head = likenessHeads.indexOf(name)
      const towards = come.map((sum, unit) => towardsHead(unit, head) / (1 + Math.abs(sum)) ** 2)
      return bestClause(evidence.folded.text.slice(0, longest), features, towards)
    },
  }
}
