/** Finds a burst of verification codes from different senders within minutes, whoever sent them: a single code is one that was asked for. */
import { dayOf } from "../../case/time.ts"
import { readSays } from "../../messages/index.ts"
import { count, first, last, perDay, seenIn } from "../../timeline/measure.ts"
import { hasClock, type Indices, isIncoming, pick } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleInput } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { codesOf } from "../words-read.ts"
import { codeBombingPhrases } from "./paper.ts"
import { codeBombingWords } from "./words.ts"

/** Who a code comes from: its signature, since one channel carries many senders; else the number. */
const senderOf = (timeline: Timeline, row: number): string => {
  const text = timeline.text[row] as number
  const signed = text < 0 ? undefined : readSays(timeline.texts.get(text)).signatures[0]?.value
  const number = timeline.number[row] as number
  return signed ?? (number < 0 ? "" : timeline.numbers.get(number))
}
interface Burst {
  readonly rows: Indices
  readonly senders: number
}
/** The window of `spanS` seconds with the most different senders; of equal ones the one with the most codes, then the first. */
const densest = (timeline: Timeline, codes: Indices, spanS: number): Burst => {
  const inside = new Map<string, number>()
  const names = Array.from(codes, (row) => senderOf(timeline, row))
  let best = { from: 0, to: 0, senders: 0 }
  for (let from = 0, to = 0; to < codes.length; to++) {
    const end = timeline.at[codes[to] as number] as number
    inside.set(names[to] as string, (inside.get(names[to] as string) ?? 0) + 1)
    while (end - (timeline.at[codes[from] as number] as number) >= spanS) {
      const left = (inside.get(names[from] as string) as number) - 1
      if (left === 0) inside.delete(names[from] as string)
      else inside.set(names[from] as string, left)
      from++
    }
    if (inside.size > best.senders || (inside.size === best.senders && to + 1 - from > best.to - best.from))
      best = { from, to: to + 1, senders: inside.size }
  }
  return { rows: codes.subarray(best.from, best.to), senders: best.senders }
}
const within = ({ acts }: RuleInput, day: string): boolean => day >= acts.from && (acts.to === undefined || day <= acts.to)

export const codeBombing: Rule<MeasureOf<typeof codeBombingWords>> = {
  id: "code-bombing",
  words: codeBombingWords,
  paper: codeBombingPhrases,
  /** How many make a burst, the tool's yardstick says. Nobody's conduct: those who sent the codes were made to. */
  measure: (input) => {
    const { timeline, parameters } = input
    const [span, least, senders] = ["code-burst-seconds", "code-burst-messages", "code-burst-senders"].map(
      (name) => parameters.get(name)?.value,
    )
    if (typeof span !== "number" || typeof least !== "number" || typeof senders !== "number") return []
    const codes = pick(
      codesOf(timeline),
      (row) => isIncoming(timeline, row) && hasClock(timeline, row) && within(input, dayOf(timeline.at[row] as number)),
    )
    if (codes.length < least) return []
    const burst = densest(timeline, codes, span)
    if (burst.rows.length < least || burst.senders < senders) return []
    return [
      {
        ...finding(codeBombingWords, input, { claim: null, counterparty: null, attributed: false }, codes, ["sms", "code-message"], {
          codes: count(timeline, codes),
          days: perDay(timeline, codes).days,
          maxInBurst: count(timeline, burst.rows),
          senders: seenIn(timeline, burst.rows, burst.senders),
          burstFrom: first(timeline, burst.rows),
          burstTo: last(timeline, burst.rows),
        }),
        several: true,
      },
    ]
  },
}
