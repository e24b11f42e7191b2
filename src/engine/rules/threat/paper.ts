/** How papers tell such messages: how many, and one in its own words. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { threatWords } from "./words.ts"

export const threatPhrases = ({ measures }: PaperInput<MeasureOf<typeof threatWords>>): readonly Sentence[] =>
  sentence(measures, ["messages"], (m) => say`对方发来的信息中，含有威胁人身安全内容的有${m.messages}条。`).flatMap((told) => [
    told,
    ...quoteTold(measures),
  ])
