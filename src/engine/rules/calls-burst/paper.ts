/** How papers tell the densest hour of calls, from five of them on: fewer are slight beside the sums. */
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { atLeast, type MeasureOf, sentence } from "../words.ts"
import type { callsBurstWords } from "./words.ts"

export const callsBurstPhrases = ({ measures }: PaperInput<MeasureOf<typeof callsBurstWords>>): readonly Sentence[] =>
  atLeast(5, measures.maxPerHour)
    ? sentence(measures, ["maxPerHour", "maxPerHourFrom", "maxPerHourTo"], (m) =>
        measures.maxPerHourTimes && atLeast(2, measures.maxPerHourTimes)
          ? say`任意一小时内的来电最多为${m.maxPerHour}次，这样的时段有${measures.maxPerHourTimes}段，最早的一段自${as("moment", m.maxPerHourFrom)}至${as("moment", m.maxPerHourTo)}。`
          : say`来电最密集的一小时内有来电${m.maxPerHour}次，自${as("moment", m.maxPerHourFrom)}至${as("moment", m.maxPerHourTo)}。`,
      )
    : []
