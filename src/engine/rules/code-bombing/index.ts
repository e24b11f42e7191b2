/** Finds a burst of verification codes from different senders within minutes, whoever sent them: a single code is one that was asked for. */
import { dayOf } from "../../case/time.ts"
import { burstAmong } from "../../timeline/code-bursts.ts"
import { count, first, last, perDay, seenIn } from "../../timeline/measure.ts"
import { hasClock, isIncoming, pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleInput } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { codesOf } from "../words-read.ts"
import { codeBombingPhrases } from "./paper.ts"
import { codeBombingWords } from "./words.ts"

const within = ({ acts }: RuleInput, day: string): boolean => day >= acts.from && (acts.to === undefined || day <= acts.to)

export const codeBombing: Rule<MeasureOf<typeof codeBombingWords>> = {
  id: "code-bombing",
  words: codeBombingWords,
  paper: codeBombingPhrases,
  /** How many make a burst, the tool's yardstick says. Nobody's conduct: those who sent the codes were made to. */
  measure: (input) => {
    const { timeline } = input
    const codes = pick(
      codesOf(timeline),
      (row) => isIncoming(timeline, row) && hasClock(timeline, row) && within(input, dayOf(timeline.at[row] as number)),
    )
    const burst = burstAmong(timeline, codes)
    if (!burst) return []
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
