/** How papers tell calls of a few seconds; those that were not answered, papers tell by the day. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { atLeast, type MeasureOf, sentence } from "../words.ts"
import type { silentCallsWords } from "./words.ts"

export const silentCallsPhrases = ({ measures }: PaperInput<MeasureOf<typeof silentCallsWords>>): readonly Sentence[] =>
  atLeast(3, measures.short) ? sentence(measures, ["short"], (m) => say`来电中接通几秒就结束的有${m.short}次。`) : []
