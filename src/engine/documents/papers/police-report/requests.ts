/** What the police are asked for: to take it up or say why not, and papers that show that it was handed in. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { grievancesOf } from "../../sections/grievances.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { isDangerous, isPursuit, policeGrounds } from "./grave.ts"

const of = (matter: PaperSubject, asks: Sentence, kind?: Asking): Request => ({ asks, basis: kind ? basisOf(matter, kind) : [] })
const receipts = (matter: PaperSubject): readonly Request[] => [
  of(matter, ask`出具报案的回执，写明受理的单位和编号`, "report-receipt"),
  of(matter, ask`接收所附的证据，出具接受证据清单`, "evidence-receipt"),
]
/** Pestering: visits, or a course that went on against the person's word. Words alone are no contact to be forbidden. */
const pesters = (matter: PaperSubject): boolean =>
  grievancesOf(matter).visits || (isPursuit(matter) && policeGrounds(matter).some(({ provision }) => provision.holder !== undefined))

export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const keepAway = basisOf(matter, "no-contact")
  return [
    ...(isDangerous(matter) ? [of(matter, ask`对威胁人身安全的行为及时处置`)] : []),
    of(matter, ask`对下列行为立案调查；认为不属于违反治安管理行为的，告知并说明理由`, "open-case"),
    ...receipts(matter),
    ...(pesters(matter) && keepAway.length > 0 ? [{ asks: ask`属于滋扰、纠缠、跟踪的，考虑责令行为人不得接触本人`, basis: keepAway }] : []),
  ] as unknown as NonEmpty<Request>
}
/** Who asked for money or codes, and where they went, is for the police to find: no provision is named. */
export const swindleRequests = (matter: PaperSubject): NonEmpty<Request> => [
  of(matter, ask`受理报案，查明发出下列信息的是谁；钱款已经转出的，查明去向并及时止付`),
  of(matter, ask`不属于受理范围的，告知并说明理由`),
  of(matter, ask`出具报案的回执和接受证据清单`),
]
/** Who used an identity is for the police to find: no provision is named, since which law it falls under is theirs to say. */
export const misuseRequests = (matter: PaperSubject): NonEmpty<Request> => [
  of(matter, ask`受理报案，查明所称的借款由谁办理、款项去向何处`),
  of(matter, ask`向所称的出借方调取申请、身份核验、合同、放款账户和通话的记录`),
  of(matter, ask`不属于受理范围的，告知并说明理由`),
  of(matter, ask`出具报案的回执和接受证据清单`),
]
