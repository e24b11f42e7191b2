/** How papers tell changing numbers: the day with the most of them, and how many were used once, where that is more than a few. */
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { atLeast, type MeasureOf, sentence } from "../words.ts"
import type { numberRotationWords } from "./words.ts"

export const numberRotationPhrases = ({ measures }: PaperInput<MeasureOf<typeof numberRotationWords>>): readonly Sentence[] => [
  ...(atLeast(3, measures.maxNumbersPerDay)
    ? sentence(measures, ["maxNumbersPerDay", "maxNumbersPerDayOn"], (m) =>
        measures.maxNumbersPerDayDays && atLeast(2, measures.maxNumbersPerDayDays)
          ? say`一天里来电号码最多的有${m.maxNumbersPerDay}个不同的号码，共${measures.maxNumbersPerDayDays}天。`
          : say`一天里来电号码最多的是${as("day", m.maxNumbersPerDayOn)}，有${m.maxNumbersPerDay}个不同的号码来电。`,
      )
    : []),
  ...(atLeast(3, measures.usedOnce) ? sentence(measures, ["usedOnce"], (m) => say`来电的号码中，只用过一次的有${m.usedOnce}个。`) : []),
]
