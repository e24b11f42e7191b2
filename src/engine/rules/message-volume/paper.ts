/** How papers tell the day with the most messages, from three of them on: the totals tell the rest. */
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { atLeast, type MeasureOf, sentence } from "../words.ts"
import type { messageVolumeWords } from "./words.ts"

export const messageVolumePhrases = ({ measures }: PaperInput<MeasureOf<typeof messageVolumeWords>>): readonly Sentence[] =>
  atLeast(3, measures.maxPerDay)
    ? sentence(measures, ["maxPerDay", "maxPerDayOn"], (m) =>
        measures.maxPerDayDays && atLeast(2, measures.maxPerDayDays)
          ? say`信息最多的一天${m.maxPerDay}条，共${measures.maxPerDayDays}天。`
          : say`单日信息最多的是${as("day", m.maxPerDayOn)}，共${m.maxPerDay}条。`,
      )
    : []
