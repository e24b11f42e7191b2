/** How papers tell false accusations before others: how many, and one in its own words. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { defamationWords } from "./words.ts"

export const defamationPhrases = ({ measures }: PaperInput<MeasureOf<typeof defamationWords>>): readonly Sentence[] =>
  sentence(measures, ["messages"], (m) => say`对方发来的信息中，自称已向他人称本人骗钱、赖账的有${m.messages}条。`).flatMap((told) => [
    told,
    ...quoteTold(measures),
  ])
