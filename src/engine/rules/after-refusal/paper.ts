/** How papers tell what followed the person's word to stop. */
import { as, listed, type Sentence, say } from "../../say/say.ts"
import { receiptsLeftOut } from "../receipts.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { afterRefusalWords } from "./words.ts"

export const afterRefusalPhrases = ({ measures }: PaperInput<MeasureOf<typeof afterRefusalWords>>): readonly Sentence[] => {
  const { calls, messages, receipts } = measures
  const still = listed([...(calls ? [say`来电${calls}次`] : []), ...(messages ? [say`信息${messages}条`] : [])])
  if (!still) return []
  const followed = sentence(
    measures,
    ["refusedAt", "last"],
    (m) => say`在${as("moment", m.refusedAt)}之后，仍有${still}，最近的在${as("moment", m.last)}。`,
  )
  return [...followed, ...receiptsLeftOut(receipts)]
}
