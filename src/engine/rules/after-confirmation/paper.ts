/** How papers tell what followed the side's own confirmation: its words first. */
import { as, type Sentence, say } from "../../say/say.ts"
import { followingTold } from "../following.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { afterConfirmationWords } from "./words.ts"

export const afterConfirmationPhrases = ({ measures }: PaperInput<MeasureOf<typeof afterConfirmationWords>>): readonly Sentence[] => {
  const followed = followingTold(measures)
  if (followed.length === 0) return []
  return [
    // Where the paper has quoted it already its minute is enough.
    ...sentence(measures, ["confirmedAt"], (m) =>
      measures.quote
        ? say`${as("moment", m.confirmedAt)}对方发信息：“${as("words", measures.quote)}”。`
        : say`${as("moment", m.confirmedAt)}对方发来上述信息。`,
    ),
    ...followed,
  ]
}
