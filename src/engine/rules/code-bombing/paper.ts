/** How papers tell a burst of codes. */
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { codeBombingWords } from "./words.ts"

export const codeBombingPhrases = ({ measures }: PaperInput<MeasureOf<typeof codeBombingWords>>): readonly Sentence[] =>
  sentence(
    measures,
    ["maxInBurst", "senders", "burstFrom", "burstTo"],
    (m) => say`${as("moment", m.burstFrom)}至${as("moment", m.burstTo)}，本人收到${m.senders}个不同发送者的验证码短信${m.maxInBurst}条。`,
  )
