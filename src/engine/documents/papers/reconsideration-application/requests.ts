/** What is asked of the authority that reconsiders: that a refusal be set aside, and that the office do what it was asked. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { as, ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { what } from "./facts.ts"
import type { Reviewed } from "./reviewed.ts"

export const requests = (matter: PaperSubject, one: Reviewed): NonEmpty<Request> => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  const { day, reply } = one.handed
  const on = ask`${as("day", day)}`
  const handle = one.of === "police" ? ask`依法受理、调查处理，并书面告知结果和理由` : ask`依法调查处理，并书面答复结果和理由`
  if (!reply) return [of(ask`责令被申请人对申请人${on}的${what(one)}${handle}`, "reconsider")]
  if (reply.as === "partly") return [of(ask`责令被申请人对申请人${on}的${what(one)}中没有办理的部分${handle}`, "reconsider")]
  return [
    of(ask`撤销被申请人${as("day", reply.day)}对该${what(one)}不予办理的答复`, "reconsider"),
    of(ask`责令被申请人对申请人${on}的${what(one)}${handle}`),
  ]
}
