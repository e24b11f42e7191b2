/** How papers tell messages meant for people who do not owe: how many, how many say that others were reached, and one in its own words. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { thirdPartyContactWords } from "./words.ts"

export const thirdPartyContactPhrases = ({ measures }: PaperInput<MeasureOf<typeof thirdPartyContactWords>>): readonly Sentence[] => {
  const told = [
    ...sentence(measures, ["messages"], (m) => say`对方发来的信息中，写给债务人以外的人的有${m.messages}条。`),
    ...sentence(measures, ["reported"], (m) => say`对方发来的信息中，自称已经联系他人的有${m.reported}条。`),
  ]
  return told.length > 0 ? [...told, ...quoteTold(measures)] : []
}
