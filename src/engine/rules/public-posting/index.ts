/** Finds posts and comments about the person that a side made, and the sender's own word that the debt was made public. */
import { type EventKind, eventKinds } from "../../case/batch.ts"
import { dayOf } from "../../case/time.ts"
import { count, countOf, first, last } from "../../timeline/measure.ts"
import { type Indices, isOutgoing, pick, rowsOfKind } from "../../timeline/rows.ts"
import type { Group } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import { quoteOf } from "../quoted.ts"
import type { Rule, RuleInput } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { askedOnce, isQuiet, readableOf } from "../words-read.ts"
import { publicPostingPhrases } from "./paper.ts"
import { saysPosted } from "./posted.ts"
import { publicPostingWords } from "./words.ts"

const kinds: readonly EventKind[] = ["post", "comment"]
const codes = kinds.map((kind) => eventKinds.indexOf(kind))
/** Posts and comments of these days by the side that made them; those of nobody known under null. */
const postsBy = ({ timeline, acts }: RuleInput): ReadonlyMap<string | null, Indices> => {
  const found = new Map<string | null, number[]>()
  const rows = codes.flatMap((code) => rowsOfKind(timeline, code))
  for (const row of rows.sort((a, b) => a - b)) {
    const at = timeline.at[row] as number
    if (Number.isNaN(at) || isOutgoing(timeline, row)) continue
    const day = dayOf(at)
    if (day < acts.from || (acts.to !== undefined && day > acts.to)) continue
    const party = timeline.event(row).counterparty
    found.set(party, [...(found.get(party) ?? []), row])
  }
  return new Map([...found].map(([party, own]) => [party, Int32Array.from(own)]))
}
const posted = askedOnce(saysPosted)
type Whose = Pick<Group, "claim" | "counterparty" | "attributed">
export const publicPosting: Rule<MeasureOf<typeof publicPostingWords>> = {
  id: "public-posting",
  words: publicPostingWords,
  paper: publicPostingPhrases,
  measure: (input) => {
    const { timeline, acts } = input
    const posts = postsBy(input)
    const made = (whose: Whose, own: Indices, says: Indices) => {
      const events = Int32Array.from([...own, ...says]).sort()
      const worded = pick(events, (row) => (timeline.text[row] as number) >= 0)
      return finding(publicPostingWords, input, whose, events, [...kinds, "sms"], {
        posts: countOf(timeline, own),
        says: countOf(timeline, says),
        acts: count(timeline, events),
        first: first(timeline, events),
        last: last(timeline, events),
        ...(worded.length > 0 ? quoteOf(input, worded) : {}),
      })
    }
    const named = timeline.groups.flatMap((group) => {
      if (!group.attributed) return []
      const own = posts.get(group.counterparty) ?? new Int32Array(0)
      const says = pick(readableOf(timeline, group, acts), (row) => !isQuiet(timeline, row) && posted(timeline, row))
      return own.length + says.length === 0 ? [] : [made(group, own, says)]
    })
    const nobodys = posts.get(null)
    return nobodys ? [...named, made({ claim: null, counterparty: null, attributed: false }, nobodys, new Int32Array(0))] : named
  },
}
