/** How papers tell an amount that does not agree with what is on file. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { falseAmountWords } from "./words.ts"

export const falseAmountPhrases = ({ measures }: PaperInput<MeasureOf<typeof falseAmountWords>>): readonly Sentence[] =>
  sentence(measures, ["messages"], (m) => say`对方发来的信息中，要求的金额与材料不符的有${m.messages}条。`).flatMap((told) => [
    told,
    ...quoteTold(measures),
  ])
