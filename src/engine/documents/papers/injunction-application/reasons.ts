/** Why at once: the right that the acts touch, what could not be made good, that nothing lawful is lost by the order, and that security is given if it is asked for. */
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import { tortTold } from "../../sections/cause-of-action.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { postedWrongs } from "../../sections/posted.ts"
import { isCustomer, writtenStandingOf } from "../../standing/index.ts"
import { type Harm, harmsOf } from "./urgency.ts"

const hardly: Readonly<Record<Harm, Sentence>> = {
  others: ask`让他人知道的内容收不回来，等到判决，受到的影响已经造成，金钱不能恢复`,
  menace: ask`所威胁的后果发生之后无法挽回，在此之前本人和家人的安宁得不到恢复`,
  health: ask`身体受到的影响还在继续，事后的金钱不能使其恢复`,
  work: ask`工作受到的影响还在继续，失去的岗位和信任事后难以补回`,
}
export const reasons = (matter: PaperSubject): readonly Sentence[] => {
  const [security] = basisOf(matter, "security")
  const harms = harmsOf(matter).map((one) => hardly[one])
  const [first, ...rest] = harms
  const urgent = first && rest.reduce((line, one) => ask`${line}；${one}`, first)
  return [
    ...tortTold(matter, ask`正在实施：上述行为`),
    ...postedWrongs(matter),
    ...(urgent ? [ask`难以弥补：${urgent}。`] : []),
    isCustomer(writtenStandingOf(matter))
      ? ask`请求的范围：只限于上述方式，不妨碍对方依法主张权利。`
      : ask`请求的范围：本人不是该笔债务的当事人，停止上述行为不会给对方造成损失。`,
    security ? ask`要求提供担保的，本人按要求提供（${security.ref}）。` : ask`要求提供担保的，本人按要求提供。`,
  ]
}
