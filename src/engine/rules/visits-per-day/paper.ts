/** How papers tell visits. */
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { visitsPerDayWords } from "./words.ts"

export const visitsPerDayPhrases = ({ measures }: PaperInput<MeasureOf<typeof visitsPerDayWords>>): readonly Sentence[] =>
  sentence(measures, ["visits", "days", "last"], (m) => say`上门共${m.visits}次，涉及${m.days}天，最近的在${as("moment", m.last)}。`)
