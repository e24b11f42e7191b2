/** How papers tell what followed the person's word to stop: each kind of contact since the word that covers it. */
import { as, listed, type Sentence, say } from "../../say/say.ts"
import { receiptsLeftOut } from "../receipts.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { afterRefusalWords } from "./words.ts"

type Told = PaperInput<MeasureOf<typeof afterRefusalWords>>["measures"]
/** Calls that only some refused hours make count, apart from those that the word to stop covers whole. */
const atHours = (measures: Told, after: boolean): readonly Sentence[] => {
  const { hours, callsAtHours, refusedAt, hoursRefusedAt = refusedAt } = measures
  if (!hours || !callsAtHours || !hoursRefusedAt) return []
  return after
    ? [say`在${as("moment", hoursRefusedAt)}要求${hours}不要来电之后，另有这些时间里的来电${callsAtHours}次。`]
    : sentence(
        measures,
        ["days", "last"],
        (m) =>
          say`在${as("moment", hoursRefusedAt)}要求${hours}不要来电之后，仍有这些时间里的来电${callsAtHours}次，分布于${m.days}天，最近的在${as("moment", m.last)}。其他时间的来电不计算在内。`,
      )
}
const whole = (measures: Told): readonly Sentence[] => {
  const { connected, messages, messagesRefusedAt, callsAtHours } = measures
  const calls = callsAtHours ? measures.callsBeside : measures.calls
  const answered = connected && !callsAtHours ? say`（其中接通${connected}次）` : undefined
  const called = calls ? (answered ? say`来电${calls}次${answered}` : say`来电${calls}次`) : undefined
  const still = listed([...(called ? [called] : []), ...(messages && !messagesRefusedAt ? [say`信息${messages}条`] : [])])
  if (!still) return []
  return [
    ...sentence(measures, ["refusedAt", "days", "last"], (m) =>
      messagesRefusedAt || callsAtHours
        ? say`在${as("moment", m.refusedAt)}之后，仍有${still}。`
        : say`在${as("moment", m.refusedAt)}之后，仍有${still}，分布于${m.days}天，最近的在${as("moment", m.last)}。`,
    ),
    ...(messages && messagesRefusedAt ? [say`在${as("moment", messagesRefusedAt)}之后，另有信息${messages}条。`] : []),
  ]
}
export const afterRefusalPhrases = ({ measures }: PaperInput<MeasureOf<typeof afterRefusalWords>>): readonly Sentence[] => {
  const { afterOwnCalls, afterAsking, appointed, appointedAt, served, receipts, callsAtHours, contacts } = measures
  const alone = callsAtHours !== undefined && callsAtHours.value === contacts?.value
  const told = alone ? atHours(measures, false) : [...whole(measures), ...atHours(measures, true)]
  if (told.length === 0) return []
  return [
    ...told,
    ...(afterOwnCalls ? [say`另有来电${afterOwnCalls}次在本人去电之后60分钟内，不计算在内。`] : []),
    ...(afterAsking ? [say`另有来电${afterAsking}次在本人请对方来电之后60分钟内，不计算在内。`] : []),
    ...(appointed && appointedAt
      ? [say`另有来电${appointed}次在本人约定的时间（${as("moment", appointedAt)}本人的信息），不计算在内。`]
      : []),
    ...(served ? [say`答复、回访、发票、条款变更等信息另有${served}条，不计算在内。`] : []),
    ...receiptsLeftOut(receipts),
  ]
}
