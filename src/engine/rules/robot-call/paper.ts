/** How papers tell calls that a source names as made by a machine. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { robotCallWords } from "./words.ts"

export const robotCallPhrases = ({ measures }: PaperInput<MeasureOf<typeof robotCallWords>>): readonly Sentence[] =>
  sentence(measures, ["calls"], (m) => say`来电中标明是自动语音的有${m.calls}次。`)
