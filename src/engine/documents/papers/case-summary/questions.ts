/** What the person would like to know of a lawyer, by standing and by what the law data found worth a question: hints that nobody has reviewed. */
import { ask, type Sentence } from "../../../say/say.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { questionSentences, reasonsOf } from "../../sections/reasons.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

const byStanding: Readonly<Record<WrittenStanding, readonly Sentence[]>> = {
  current: [ask`到期之前的联络，以谁为被告、提什么请求更合适`],
  settled: [ask`结清以后仍被主张和报送，更正记录和停止联络先走哪条路`],
  owing: [ask`在不影响债务处理的前提下，怎样只就联络方式维权`],
  bound: [ask`在不影响债务处理的前提下，怎样只就联络方式维权`],
  contact: [ask`作为被联络的第三人，怎样要求停止和说明号码来源`],
  unit: [ask`单位的电话被占用，能主张什么`],
  stranger: [ask`号码来源查不清时，以谁为被告`],
  misuse: [ask`征信异议、报案和民事诉讼，先后怎样安排`],
}
export const questions = (matter: PaperSubject): readonly Sentence[] => {
  const met = reasonsOf(matter, matter.grounds)
  const reasons = met.all.length > 0 ? met : reasonsOf(matter, matter.open)
  return [
    ...questionSentences(reasons).map(
      (one): Sentence => ({
        ...one,
        inlines: one.inlines.map((part) =>
          part.t === "text" ? { ...part, text: part.text.replace("，请依法核查。", "（程序提示，未经律师审查）") } : part,
        ),
      }),
    ),
    ...byStanding[writtenStandingOf(matter)],
    ask`现有证据够不够，还要先补什么`,
  ]
}
