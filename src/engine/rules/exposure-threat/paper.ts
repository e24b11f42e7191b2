/** How papers tell such messages: how many, and one in its own words. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { exposureThreatWords } from "./words.ts"

export const exposureThreatPhrases = ({ measures }: PaperInput<MeasureOf<typeof exposureThreatWords>>): readonly Sentence[] => [
  ...sentence(measures, ["disclosing"], (m) => say`对方发来的信息中，扬言让他人知道的有${m.disclosing}条。`),
  ...sentence(measures, ["toContacts"], (m) => say`对方发来的信息中，称要联系本人填写的联系人的有${m.toContacts}条。`),
  ...quoteTold(measures),
]
