/** How papers tell such messages: how many, and one in its own words. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { insultWords } from "./words.ts"

export const insultPhrases = ({ measures }: PaperInput<MeasureOf<typeof insultWords>>): readonly Sentence[] =>
  sentence(measures, ["messages"], (m) => say`对方发来的信息中，含有辱骂内容的有${m.messages}条。`).flatMap((told) => [
    told,
    ...quoteTold(measures),
  ])
