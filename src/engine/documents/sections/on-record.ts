/** What was asked of an office or of the police and how it was answered, as dated facts: in its own words, else by no more than what was recorded. */
import { as, type Sentence, say } from "../../say/say.ts"
import { requestsQuoted, type Sent } from "../filing/sent.ts"
import type { DatedFact } from "../form/parts.ts"
import { masked } from "../quotations/index.ts"
import type { PaperSubject } from "./matter.ts"

/** Before whatever the other side did. */
const foremost = 50
export interface OnRecord {
  readonly sent: Sent
  /** 报案, 举报. */
  readonly what: Sentence
  /** How the paper calls whoever was asked: 被申请人. */
  readonly office: Sentence
  /** Who answered, where it is somebody else. */
  readonly answers?: Sentence
  /** The question that tells how the police turned it away. */
  readonly ofPolice: boolean
}
const askedFact = ({ sent, what, office, ofPolice }: OnRecord): DatedFact => {
  const requests = requestsQuoted(sent)
  const told = ofPolice ? say`本人向${office}${what}` : say`本人向${office}提出${what}`
  return {
    at: sent.day,
    weight: foremost,
    told: requests ? say`${told}，请求：“${requests}”` : told,
    named: say`${as("day", sent.day)}的${what}`,
  }
}
const answerFact = (
  matter: PaperSubject,
  { sent: { reply }, office: asked, answers: office = asked, ofPolice }: OnRecord,
): readonly DatedFact[] => {
  if (!reply) return []
  const [how] = ofPolice ? matter.said("police-refusal") : []
  const copy = reply.paper ? say`${as("unsaid", reply.paper)}` : say``
  const by = how ? say`${as("unsaid", how)}${copy}` : copy
  const told = reply.words
    ? say`${office}答复${by}：“${as("quotation", masked(matter, reply.words))}”`
    : how?.value === "not-taken"
      ? say`${office}没有接收报案材料，也没有出具单据${by}`
      : how?.value === "criminal"
        ? say`本人收到${office}的不予立案通知书${by}`
        : reply.as === "partly"
          ? say`${office}答复，只办理了一部分${by}`
          : say`${office}答复，没有办理${by}`
  return [{ at: reply.day, weight: foremost, told, named: say`${as("day", reply.day)}的答复` }]
}
export const recordFacts = (matter: PaperSubject, one: OnRecord): readonly DatedFact[] => [askedFact(one), ...answerFact(matter, one)]
