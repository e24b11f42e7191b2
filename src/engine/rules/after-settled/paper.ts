/** How papers tell what came after the settlement. */
import { as, listed, type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { afterSettledWords } from "./words.ts"

export const afterSettledPhrases = ({ measures }: PaperInput<MeasureOf<typeof afterSettledWords>>): readonly Sentence[] => {
  const { calls, messages } = measures
  const what = listed([...(calls ? [say`来电${calls}次`] : []), ...(messages ? [say`催款信息${messages}条`] : [])])
  if (!what) return []
  return [
    ...sentence(measures, ["settledOn", "last"], (m) => {
      const since = m.settledOn.weight === "stated" ? say`在本人陈述的结清之日` : say`在结清之日`
      return say`${since}${as("day", m.settledOn)}以后，仍有${what}，最近的在${as("moment", m.last)}。`
    }),
    ...(messages ? quoteTold(measures) : []),
  ]
}
