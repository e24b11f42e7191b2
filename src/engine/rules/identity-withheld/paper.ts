/** How papers tell messages without a name. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { identityWithheldWords } from "./words.ts"

export const identityWithheldPhrases = ({ measures }: PaperInput<MeasureOf<typeof identityWithheldWords>>): readonly Sentence[] =>
  sentence(measures, ["messages"], (m) => say`对方发来的催款信息中，没有署名、也没有写明机构名称的有${m.messages}条。`).flatMap((told) => [
    told,
    ...quoteTold(measures),
  ])
