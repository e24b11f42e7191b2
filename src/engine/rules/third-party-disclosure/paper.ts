/** How papers tell that a debt was told to others. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { thirdPartyDisclosureWords } from "./words.ts"

export const thirdPartyDisclosurePhrases = ({ measures }: PaperInput<MeasureOf<typeof thirdPartyDisclosureWords>>): readonly Sentence[] => {
  const told = [
    ...sentence(measures, ["toPerson"], (m) => say`对方发来的信息中，向本人写明他人姓名和欠款情况的有${m.toPerson}条。`),
    ...sentence(measures, ["toOthers"], (m) => say`对方发来的信息中，自称已把债务告诉他人的有${m.toOthers}条。`),
  ]
  return told.length > 0 ? [...told, ...quoteTold(measures)] : []
}
