/** How much a text is like lines of our own that press, by the pieces of characters and the senses in it: for wordings that no rule foresaw. */
import type { MessageLabel } from "../reading.ts"
import type { TextEvidence } from "./evidence.ts"
import { likenessWeights } from "./likeness-weights.ts"

/** What is weighed: first whether a text does harm at all, then which harm. */
export const likenessHeads = [
  "harm",
  "threat_violence",
  "threat_exposure",
  "impersonation_official",
  "insult",
  "third_party_contact",
  "false_amount",
  "pre_due_pressure",
  "scam_request",
] as const satisfies readonly ("harm" | MessageLabel)[]
export const likenessBuckets = 1 << 14
/** One bucket more holds what is added to every text. */
export const likenessRow = likenessBuckets + 1

interface Feature {
  readonly bucket: number
  readonly value: number
  /** Where the piece stands in the folded text; -1 for a sense. */
  readonly at: number
}
const bucketOf = (word: string): number => {
  let hash = 2166136261
  for (let unit = 0; unit < word.length; unit++) hash = Math.imul(hash ^ word.charCodeAt(unit), 16777619)
  return ((hash >>> 0) ^ (hash >>> 17)) & (likenessBuckets - 1)
}
const longest = 600
/** Senses that were not there when the weights were learned. */
const unweighed: ReadonlySet<string> = new Set(["address", "someNight", "comesRound", "sendsMen", "namedStaff"])
/** Pieces of one to three characters, and the senses and signs of a text. Of a very long text its beginning tells. */
export const likenessFeatures = ({ folded, senses, signs }: TextEvidence): readonly Feature[] => {
  const text = folded.text.slice(0, longest).replace(/\d/g, "0")
  const seen = new Map<number, number>()
  for (let size = 1; size <= 3; size++)
    for (let at = 0; at + size <= text.length; at++) {
      const bucket = bucketOf(size + text.slice(at, at + size))
      if (!seen.has(bucket)) seen.set(bucket, size === 1 ? -at - 1 : at)
    }
  const norm = 1 / Math.sqrt(Math.max(1, seen.size))
  const pieces = [...seen].map(([bucket, at]) => ({ bucket, value: at < 0 ? norm / 2 : norm, at: at < 0 ? -at - 1 : at }))
  const named = [
    ...[...senses.keys()].filter((sense) => !unweighed.has(sense)).map((sense) => ({ bucket: bucketOf(`S${sense}`), value: 0.35, at: -1 })),
    ...[...signs.keys()].map((sign) => ({ bucket: bucketOf(`G${sign}`), value: 0.5, at: -1 })),
  ]
  return [...pieces, ...named]
}
let unpacked: Int8Array | undefined
const weights = (): Int8Array => {
  unpacked ??= Int8Array.from(atob(likenessWeights.bytes), (char) => char.charCodeAt(0))
  return unpacked
}
const scoreOf = (features: readonly Feature[], head: number): number => {
  const all = weights()
  const row = head * likenessRow
  let sum = all[row + likenessBuckets] as number
  for (const { bucket, value } of features) sum += (all[row + bucket] as number) * value
  return sum * likenessWeights.step
}
/** Clauses: what stands between marks. */
const clauseEnd = /[，。！？；、：\n]/
const bestClause = (text: string, features: readonly Feature[], head: number): { readonly from: number; readonly to: number } => {
  const all = weights()
  const sums = new Map<number, number>()
  const starts = new Int32Array(text.length + 1)
  for (let at = 1; at <= text.length; at++) starts[at] = clauseEnd.test(text[at - 1] as string) ? at : (starts[at - 1] as number)
  for (const { bucket, value, at } of features)
    if (at >= 0) {
      const start = starts[at] as number
      sums.set(start, (sums.get(start) ?? 0) + (all[head * likenessRow + bucket] as number) * value)
    }
  const [from] = [...sums].reduce((best, one) => (one[1] > best[1] ? one : best), [0, Number.NEGATIVE_INFINITY])
  let to = from
  while (to < text.length && !clauseEnd.test(text[to] as string)) to++
  return { from, to: Math.max(to, from + 1) }
}
/** What must be seen of a harm before likeness may name it: one of each group. Likeness weighs, and invents nothing. */
const shownBy: Readonly<Record<Exclude<(typeof likenessHeads)[number], "harm">, readonly string[]>> = {
  threat_violence: [
    "bodyHarm|mob|callBomb|yourPlace|theirPlace|careful|onWay|hurt",
    "ultimatum|reckon|frameHard|debt|owed|late|iKnow|bodyHarm|mob|callBomb|yourHome",
  ],
  threat_exposure: [
    "yours|yourHome|contacts|work|village|school|family|crowdPlace|public|wholeCrowd",
    "disclose|hold|shame|veilAsk|bearFor|doorstep|visit|tellHard|yourImage",
    "ultimatum|reckon|frameHard|debt|owed|late|whose|iWill|collectors",
  ],
  impersonation_official: [
    "officeName|police|court",
    "caseAct|filed|crime|courtStep|undo",
    "undo|reachIn|debt|owed|late|pay|urgent|ultimatum",
  ],
  insult: ["contempt|slur|oath|cursed|curse", "you|whose|debt|owed|late|frameHard|ultimatum"],
  third_party_contact: ["addressKin|addressOther|relSuffix|asRelative", "debt|owed|late|notPaid|lenderName"],
  false_amount: ["grows|paidWord|denied", "debt|owed|late|stillClaims|pay"],
  pre_due_pressure: ["notDue|due", "coerceNow|ultimatum|reckon|repeatedAsk|frameHard"],
  scam_request: [
    "transfer2|privateAccount|codeWord|fee|screen|cancelLoan|url",
    "give|payout|freeze|verify|lure|account|prize|privateAccount|debt|contactMe",
    "urgent|call|open|give|transfer2",
  ],
}
/** A harm that a text is like, how sure that is (0 to 1), and the clause that shows it most. */
export interface Likeness {
  readonly label: MessageLabel
  readonly sure: number
  readonly from: number
  readonly to: number
}
export const likenessOf = (evidence: TextEvidence): Likeness | undefined => {
  const { text } = evidence.folded
  if (text.length < 4) return undefined
  const features = likenessFeatures(evidence)
  const sure = 1 / (1 + Math.exp(-scoreOf(features, 0)))
  if (sure < 0.5) return undefined
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let head = 1; head < likenessHeads.length; head++) {
    const groups = shownBy[likenessHeads[head] as keyof typeof shownBy]
    if (!groups.every((group) => group.split("|").some((sense) => evidence.senses.has(sense) || evidence.signs.has(sense)))) continue
    const score = scoreOf(features, head)
    if (score > most) [most, best] = [score, head]
  }
  if (best === 0) return undefined
  return { label: likenessHeads[best] as MessageLabel, sure, ...bestClause(text.slice(0, longest), features, best) }
}
