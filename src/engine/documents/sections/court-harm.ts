/** What a court is told of the harm: what no sum tells, the effect on the person's life, and each loss that may be claimed. */
import { as, type Sentence, say } from "../../say/say.ts"
import type { Told } from "../form/parts.ts"
import type { ClaimedLoss } from "./losses.ts"
import type { PaperSubject } from "./matter.ts"
import { effectSentences } from "./standing.ts"
import { further } from "./totals.ts"

const told = (sentences: readonly Sentence[]): readonly Told[] => sentences.map((one) => ({ told: one }))
export const harmToldTo = (matter: PaperSubject, losses: readonly ClaimedLoss[]): readonly Told[] => [
  ...further(matter).flatMap(told),
  ...told(effectSentences(matter)),
  ...losses.map((one) => ({ told: say`损失：${as("words", one.told)}`, named: say`损失${as("yuan", one.amountFen)}` })),
]
