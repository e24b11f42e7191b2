/** What an application for reconsideration tells: what was asked of the office and when, what it answered, and whom it concerns. */
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import { inOneLine } from "../../form/compose.ts"
import type { DatedFact, Told } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives } from "../../sections/not-mine.ts"
import { recordFacts } from "../../sections/on-record.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import type { Reviewed } from "./reviewed.ts"

const office = ask`被申请人`
export const what = ({ of }: Reviewed): Sentence => (of === "police" ? ask`报案` : ask`举报`)
export const procedure = (matter: PaperSubject, one: Reviewed): readonly DatedFact[] =>
  recordFacts(matter, { sent: one.handed, what: what(one), office, ofPolice: one.of === "police" })

const whose = (matter: PaperSubject): Told => {
  switch (writtenStandingOf(matter)) {
    case "misuse": {
      const [denied, ...more] = negatives(matter)
      return denied ? { told: inOneLine([denied, ...more]) } : { told: ask`所称借款不是本人办理` }
    }
    case "contact":
      return { told: ask`被联络的号码由本人使用，${matter.ownToo ? ask`就所催的他人债务，` : ask``}本人不是借款人，也没有提供担保` }
    case "unit":
      return { told: ask`被拨打的是本单位的电话，本单位不是借款人，也没有提供担保` }
    case "stranger":
      return { told: ask`被联络的号码由本人使用，${matter.ownToo ? ask`就所催的他人债务，` : ask``}本人与对方没有贷款、担保等合同关系` }
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
