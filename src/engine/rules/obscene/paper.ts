/** How papers tell such messages: how many, and one in its own words. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { obsceneWords } from "./words.ts"

export const obscenePhrases = ({ measures }: PaperInput<MeasureOf<typeof obsceneWords>>): readonly Sentence[] =>
  sentence(measures, ["messages"], (m) => say`对方发来的信息中，含有淫秽内容的有${m.messages}条。`).flatMap((told) => [
    told,
    ...quoteTold(measures),
  ])
