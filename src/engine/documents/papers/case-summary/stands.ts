/** How the person stands to the debt, in one line: to a lawyer, and still no word that would be an admission if the page went astray. */
import { isOtherBill } from "../../../causes/not-a-debt/index.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

const spoken = ask`债务的有无、数额由本人当面说明，本摘要只写联络的情况`
const lines: Readonly<Record<WrittenStanding, Sentence>> = {
  current: ask`合同在履行中，本人陈述没有到期未付的款项`,
  settled: ask`本人陈述款项已经结清`,
  owing: spoken,
  bound: spoken,
  contact: ask`本人陈述不是借款人，也没有担保，被当作联系人联络`,
  unit: ask`单位的电话被就他人的债务拨打`,
  stranger: ask`本人陈述与所称的债务没有关系`,
  misuse: ask`本人陈述所称借款不是本人办理`,
}
const ofOthers = ask`本人陈述不是所催他人债务的借款人，也没有担保`
const bill = ask`本人陈述所称费用不是本人办理`
export const stands = (matter: PaperSubject): Sentence => {
  const standing = writtenStandingOf(matter)
  if (matter.ownToo && !matter.unit) return ofOthers
  return standing === "misuse" && isOtherBill(matter.dossier.diagnosis, matter.party.claim) ? bill : lines[standing]
}
