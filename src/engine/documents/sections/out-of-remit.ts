/** An office that hands a matter off: what it answered by, and what the paper that asks to look at it again says to that. */
import type { Cited } from "../../case/citation.ts"
import { lenderTypeQuestion } from "../../case/questions/claim/lender-type.ts"
import { ask, listing, type Sentence } from "../../say/say.ts"
import { filledFor } from "../filing/index.ts"
import { basisOf } from "../form/basis.ts"
import type { PaperSubject } from "./matter.ts"
import { authorityOf } from "./supervisor.ts"

/** 不属于本局职责, 不在监管范围, 不归我们管. That something is no violation of the law on public security is another answer. */
const notTheirs =
  /(?:不|非)(?:属于?|归|在|是)[^，。；]{0,16}(?:职责|职权|管辖|监管|主管|受理范围)|不归[^，。；]{0,8}管(?!理)|(?:没有|无)(?:管辖权|监管职责|监管权|处理权限)/
/** 经济纠纷, 属于民事纠纷: heard of the debt, where the acts were reported. */
const ofDebt = /(?:经济|民事|债务|借贷|借款|合同|欠债|欠款|金融)[^，。；]{0,4}纠纷/
export const saysNotTheirs = (words: Cited<string> | undefined): boolean => words !== undefined && notTheirs.test(words.value)
export const saysDebtAlone = (words: Cited<string> | undefined): boolean => words !== undefined && ofDebt.test(words.value)

/** By the wording of the answer; a card is issued by a bank. */
const kindOf = ({ claim }: PaperSubject) => {
  const kind = claim?.lenderType?.value === "card" ? "bank" : claim?.lenderType?.value
  return { parameter: lenderTypeQuestion.choices.find(({ id }) => id === kind)?.zh ?? "", form: "words" } as const
}
/** Two signs name every province, 内蒙 and 黑龙 too. */
const provinceOf = (seat: string): string => seat.slice(0, 2)
/**
 * That the company is of a kind which this supervisor has to supervise, by the text that says so. Undefined where no such text is held, and where the
 * company sits outside of the office's province or nobody knows where it sits: the office may be right then.
 */
export const withinRemit = (matter: PaperSubject): Sentence | undefined => {
  const filled = filledFor("authority", matter)
  const [seat, office] = [filled("seat"), filled("office")]
  if (typeof authorityOf(matter) !== "string" || !seat || !office?.filled.includes(provinceOf(seat.filled))) return undefined
  const [first, ...rest] = basisOf(matter, "supervise").map(({ ref }) => ref)
  if (!first) return undefined
  return ask`被申请人以不属于其职责答复；所涉机构是${kindOf(matter)}，属于被申请人这一系统监管的机构（${listing([first, ...rest])}），它的住所在被申请人的辖区（${seat}）。`
}
/** That the acts were reported, and not the debt. */
export const actsNotDebt: Sentence = ask`所报的是上述行为，不是债务的有无和数额；债务另有争议的，不影响对上述行为作出认定。`
