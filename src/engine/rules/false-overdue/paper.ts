/** How papers tell a word of default that was not true on its day. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { falseOverdueWords } from "./words.ts"

export const falseOverduePhrases = ({ measures }: PaperInput<MeasureOf<typeof falseOverdueWords>>): readonly Sentence[] =>
  sentence(measures, ["messages"], (m) => say`在没有逾期的日子，对方发来的信息中称已经逾期的有${m.messages}条。`).flatMap((told) => [
    told,
    ...quoteTold(measures),
  ])
