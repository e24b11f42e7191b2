/** How papers tell such messages: how many, and one in its own words. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { codeOrTransferRequestWords } from "./words.ts"

export const codeOrTransferRequestPhrases = ({ measures }: PaperInput<MeasureOf<typeof codeOrTransferRequestWords>>): readonly Sentence[] =>
  sentence(measures, ["messages"], (m) => say`对方发来的信息中，要求提供验证码、转账、点击链接或者共享屏幕的有${m.messages}条。`).flatMap(
    (told) => [told, ...quoteTold(measures)],
  )
