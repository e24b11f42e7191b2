/** How papers tell what followed an authority's warning to the other side. */
import { as, type Sentence, say } from "../../say/say.ts"
import { followingTold } from "../following.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { afterAuthorityWarningWords } from "./words.ts"

export const afterAuthorityWarningPhrases = ({
  measures,
}: PaperInput<MeasureOf<typeof afterAuthorityWarningWords>>): readonly Sentence[] => {
  const followed = followingTold(measures)
  const { warnedBy } = measures
  if (followed.length === 0) return []
  return [
    ...sentence(measures, ["warnedAt"], (m) =>
      warnedBy
        ? say`${as("moment", m.warnedAt)}，${as("words", warnedBy)}已就此警告对方。`
        : say`${as("moment", m.warnedAt)}，有关部门已就此警告对方。`,
    ),
    ...followed,
  ]
}
