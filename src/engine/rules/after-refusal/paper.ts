/** How papers tell what followed the person's word to stop: each kind of contact since the word that covers it. */
import { as, listed, type Sentence, say } from "../../say/say.ts"
import { receiptsLeftOut } from "../receipts.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { afterRefusalWords } from "./words.ts"

export const afterRefusalPhrases = ({ measures }: PaperInput<MeasureOf<typeof afterRefusalWords>>): readonly Sentence[] => {
  const { calls, connected, messages, messagesRefusedAt, receipts, afterOwnCalls, afterAsking, served } = measures
  const answered = connected ? say`（其中接通${connected}次）` : undefined
  const called = calls ? (answered ? say`来电${calls}次${answered}` : say`来电${calls}次`) : undefined
  const still = listed([...(called ? [called] : []), ...(messages && !messagesRefusedAt ? [say`信息${messages}条`] : [])])
  if (!still) return []
  return [
    ...sentence(measures, ["refusedAt", "days", "last"], (m) =>
      messagesRefusedAt
        ? say`在${as("moment", m.refusedAt)}之后，仍有${still}。`
        : say`在${as("moment", m.refusedAt)}之后，仍有${still}，分布于${m.days}天，最近的在${as("moment", m.last)}。`,
    ),
    ...(messages && messagesRefusedAt ? [say`在${as("moment", messagesRefusedAt)}之后，另有信息${messages}条。`] : []),
    ...(afterOwnCalls ? [say`另有来电${afterOwnCalls}次在本人去电之后60分钟内，不计算在内。`] : []),
    ...(afterAsking ? [say`另有来电${afterAsking}次在本人请对方来电之后60分钟内，不计算在内。`] : []),
    ...(served ? [say`答复、回访、发票、条款变更等信息另有${served}条，不计算在内。`] : []),
    ...receiptsLeftOut(receipts),
  ]
}
