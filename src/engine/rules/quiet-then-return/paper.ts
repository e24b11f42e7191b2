/** How papers tell that calls came back after weeks of quiet. */
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { quietThenReturnWords } from "./words.ts"

export const quietThenReturnPhrases = ({ measures }: PaperInput<MeasureOf<typeof quietThenReturnWords>>): readonly Sentence[] =>
  sentence(
    measures,
    ["quietFrom", "quietTo", "quietDays", "returnedAt", "calls"],
    (m) =>
      say`${as("day", m.quietFrom)}至${as("day", m.quietTo)}的${m.quietDays}天里没有来电记录，${as("moment", m.returnedAt)}起又来电${m.calls}次。`,
  )
