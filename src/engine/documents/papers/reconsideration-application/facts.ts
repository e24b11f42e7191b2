/** What an application for reconsideration tells: what was asked of the office and when, what it answered, and whom it concerns. */
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import { requestsQuoted } from "../../filing/sent.ts"
import { inOneLine } from "../../form/compose.ts"
import type { DatedFact, Told } from "../../form/parts.ts"
import { masked } from "../../quotations/index.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives } from "../../sections/not-mine.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import type { Reviewed } from "./reviewed.ts"

const office = ask`被申请人`
/** Before whatever the other side did. */
const foremost = 50

export const what = ({ of }: Reviewed): Sentence => (of === "police" ? ask`报案` : ask`举报`)
const handedFact = (one: Reviewed): DatedFact => {
  const { day } = one.handed
  const requests = requestsQuoted(one.handed)
  const told = one.of === "police" ? say`本人向${office}报案` : say`本人向${office}提出举报`
  return {
    at: day,
    weight: foremost,
    told: requests ? say`${told}，请求：“${requests}”` : told,
    named: say`${as("day", day)}的${what(one)}`,
  }
}
/** In its own words; else by no more than what was recorded. */
const answerFact = (matter: PaperSubject, one: Reviewed): readonly DatedFact[] => {
  const { reply } = one.handed
  if (!reply) return []
  const [how] = one.of === "police" ? matter.said("police-refusal") : []
  const copy = reply.paper ? say`${as("unsaid", reply.paper)}` : say``
  const by = how ? say`${as("unsaid", how)}` : say``
  const told = reply.words
    ? say`${office}答复${copy}${by}：“${as("quotation", masked(matter, reply.words))}”`
    : how?.value === "not-taken"
      ? say`${office}没有接收报案材料，也没有出具单据${by}${copy}`
      : reply.as === "partly"
        ? say`${office}答复，只办理了一部分${copy}`
        : say`${office}答复，没有办理${copy}${by}`
  return [{ at: reply.day, weight: foremost, told, named: say`${as("day", reply.day)}的答复` }]
}
export const procedure = (matter: PaperSubject, one: Reviewed): readonly DatedFact[] => [handedFact(one), ...answerFact(matter, one)]

const whose = (matter: PaperSubject): Told => {
  switch (writtenStandingOf(matter)) {
    case "misuse": {
      const [denied, ...more] = negatives(matter)
      return denied ? { told: inOneLine([denied, ...more]) } : { told: ask`所称借款不是本人办理` }
    }
    case "contact":
      return { told: ask`被联络的号码由本人使用，本人不是借款人，也没有提供担保` }
    case "unit":
      return { told: ask`被拨打的是本单位的电话，本单位不是借款人，也没有提供担保` }
    case "stranger":
      return { told: ask`被联络的号码由本人使用，本人与对方没有贷款、担保等合同关系` }
    default:
      return { told: ask`被联络的号码由本人使用` }
  }
}
/** Whose right it is, and that nobody answered. */
export const lead = (matter: PaperSubject, one: Reviewed): readonly Told[] => [
  whose(matter),
  ...(one.handed.reply
    ? []
    : [{ told: say`${as("day", one.handed.day)}提出${what(one)}以后，至今没有收到${office}的答复`, named: ask`没有答复` }]),
]
