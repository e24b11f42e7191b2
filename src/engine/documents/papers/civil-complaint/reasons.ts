/** The elements one by one: the act and the right, the fault that shows in going on after the person's word, what came of it, and that stopping is not limited in time. */

import { afterRefusal } from "../../../rules/after-refusal/index.ts"
import { isOf } from "../../../rules/index.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import { tortTold } from "../../sections/cause-of-action.ts"
import { claimedLosses } from "../../sections/losses.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { postedWrongs } from "../../sections/posted.ts"
import { writtenStandingOf } from "../../standing/index.ts"

const lines = {
  current: ask`本人与对方之间有合同，合同照常履行；还款日之前没有需要催促的到期款项。`,
  settled: ask`款项已经结清，再行催促没有根据。`,
  contact: ask`本人不是该笔债务的当事人。`,
  stranger: ask`本人与对方没有合同，也不是其所找的人。`,
  misuse: ask`该笔借款不是本人办理，对方应当先核实申请人的身份。`,
} as const
export const reasons = (matter: PaperSubject): readonly Sentence[] => {
  const standing = writtenStandingOf(matter)
  const posted = postedWrongs(matter)
  // Five provisions are named at most: the right that a posting touches goes before the general rule.
  const [fault] = posted.length > 0 ? [] : basisOf(matter, "sue-fault")
  const [untimed] = basisOf(matter, "sue-untimed")
  const losses = claimedLosses(matter).length > 0
  // Faulty is who went on: where nothing followed the person's word nothing is said of it.
  const wentOn = matter.findings.some((one) => isOf(one, afterRefusal) && one.counterparty === matter.party.id)
  const word = matter.refusals.some(({ kind, scopeKnown }) => kind === "refusal" && scopeKnown) ? ask`提出要求` : ask`作出说明`
  return [
    ...(standing in lines ? [lines[standing as keyof typeof lines]] : []),
    ...tortTold(matter, ask`行为：上述联络`),
    ...posted,
    ...(wentOn
      ? [fault ? ask`过错：对方在本人${word}之后仍然继续，应当承担侵权责任（${fault.ref}）。` : ask`过错：对方在本人${word}之后仍然继续。`]
      : fault
        ? [ask`过错：上述做法是对方自己选择的，应当承担侵权责任（${fault.ref}）。`]
        : []),
    ...(losses ? [ask`后果和因果关系：上列损失都发生在上述联络开始之后，与其相关，请依法认定。`] : []),
    ...(untimed ? [ask`停止侵害的请求不受诉讼时效限制（${untimed.ref}）。`] : []),
  ]
}
