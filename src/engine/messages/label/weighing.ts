/** Weighs what rules saw against what likeness says: how far both have been right together about lines that neither was made from. */
import type { OfficialNotice } from "../official.ts"
import { type MessageFlag, type MessageLabel, messageLabels } from "../reading.ts"
import type { TextEvidence } from "./evidence.ts"
import { type Likeness, type LikenessHead, likenessHeads } from "./likeness.ts"
import type { Tone } from "./tone.ts"
import { weighingWeights } from "./weighing-weights.ts"

/** What the rules made of a text. */
export interface Ruled {
  readonly labels: ReadonlyMap<MessageLabel, readonly string[]>
  readonly flag: MessageFlag
}
/** What the rules alone make of a text, and its tone. */
export interface RuledText extends Ruled {
  readonly tone: Tone
  /** It menaces nothing in particular. */
  readonly vague: boolean
}
/** What else is known of a text when all is weighed. */
export interface Circumstances {
  readonly official: OfficialNotice | undefined
  /** Courtesy, or papers of an office, and nothing else. */
  readonly harmless: boolean
  /** Says something beyond signature, address, claim, request and civility. */
  readonly saysMore: boolean
  /** Speaks of a debt, or of menace, contempt or lewdness. */
  readonly grave: boolean
}
const tones = [
  "own",
  "warns",
  "codeOnly",
  "marketing",
  "everyday",
  "civic",
  "mild",
  "late",
  "due",
  "pressing",
  "receipt",
  "handles",
] as const
const senses = ["news", "tellsOf", "iKnow", "knowing"] as const
const most = 8
const bounded = (sum: number): number => Math.max(-most, Math.min(most, sum)) / 2

/** Everything that is weighed, in the order of the weights. */
export const weighedOf = (likeness: Likeness, ruled: RuledText, evidence: TextEvidence, about: Circumstances): readonly number[] => {
  const yes = (is: boolean): number => (is ? 1 : 0)
  return [
    1,
    ...Array.from(likeness.sums, bounded),
    yes(ruled.flag === "violation" || ruled.flag === "scam"),
    yes(ruled.flag === "borderline"),
    ...messageLabels.map((label) => yes(ruled.labels.has(label))),
    ...tones.map((name) => yes(ruled.tone[name])),
    ...senses.map((sense) => yes(evidence.senses.has(sense))),
    yes(about.official !== undefined),
    yes(about.official?.signed === true),
    yes(about.harmless),
    yes(about.saysMore),
    yes(about.grave),
    yes(ruled.vague),
    Math.min(evidence.folded.text.length, 100) / 50,
  ]
}
/** How far all of it speaks for a head, above 0 for and below against. */
export const weigh = (weighed: readonly number[], head: LikenessHead): number => {
  const weights = weighingWeights[likenessHeads.indexOf(head)] as readonly number[]
  let sum = 0
  for (let at = 0; at < weighed.length; at++) sum += (weighed[at] as number) * (weights[at] as number)
  return sum
}
