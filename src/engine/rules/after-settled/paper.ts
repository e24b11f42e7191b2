/** How papers tell what came after the settlement. */
import { as, listed, type Sentence, say } from "../../say/say.ts"
import { receiptsLeftOut } from "../receipts.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { afterSettledWords } from "./words.ts"

export const afterSettledPhrases = ({ measures }: PaperInput<MeasureOf<typeof afterSettledWords>>): readonly Sentence[] => {
  const { calls, messages, courtesy, receipts } = measures
  const what = listed([...(calls ? [say`来电${calls}次`] : []), ...(messages ? [say`催款信息${messages}条`] : [])])
  if (!what) return []
  return [
    ...sentence(measures, ["settledOn", "last"], (m) => {
      const since = m.settledOn.weight === "stated" ? say`在本人陈述的结清之日` : say`在结清之日`
      return say`${since}${as("day", m.settledOn)}以后，仍有${what}，最近的在${as("moment", m.last)}。`
    }),
    ...(courtesy ? [say`另有本人引来的、回访或者推销的来电${courtesy}次，不计算在内。`] : []),
    ...receiptsLeftOut(receipts),
    ...(messages ? quoteTold(measures) : []),
  ]
}
