/** What to say on the telephone, by standing: four lines at most to say, three to ask, what to note, what not to say. No debt word, no promise, no threat. */
import type { NonEmpty } from "../../../case/citation.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import type { WrittenStanding } from "../../standing/index.ts"

export interface Card {
  readonly say: NonEmpty<Sentence>
  readonly ask: NonEmpty<Sentence>
  readonly note: NonEmpty<Sentence>
  readonly unsaid: NonEmpty<Sentence>
}
const who = ask`“请说全称和您的工号。”`
const source = ask`“我的号码从哪里来？”`
const address = ask`“书面材料寄到哪里能收到？”`
const note = [ask`几时几分、来电号码、对方原话。`, ask`自己接的电话可以录音。`] as const
const unsaid = [ask`金额和日期、证件号、验证码、别人的姓名和电话。`, ask`不答应、不争吵，说完就挂。`] as const
const writing = ask`“有事请写下来，发到这个号码。”`
const card = (say: Card["say"], questions: Card["ask"]): Card => ({ say, ask: questions, note, unsaid })

/** While it is open how the person stands: words that fit everybody. */
export const neutral: Card = card([ask`“我在核实，先请您说明身份。”`, writing], [who, ask`“您找谁，为什么事？”`, address])

/** Of another's debt, where the same side may call about one of their own. */
export const ofOthersDebt: Card = card([ask`“这笔是别人的，我没有担保。”`, ask`“请不要再为这笔打给我。”`], [who, source, address])
export const cards: Readonly<Record<WrittenStanding, Card>> = {
  current: card([ask`“合同我照约定办。”`, writing, ask`“还款日之前请不要再打。”`], [who, ask`“这是提醒还是催收？谁委托的？”`, address]),
  owing: card([ask`“请通过官方渠道，用书面和我联系。”`, ask`“请不要联系别人。”`], [who, ask`“谁委托的？有委托书吗？”`, address]),
  bound: card([ask`“请通过官方渠道，用书面和我联系。”`, ask`“请先发来您依据的合同。”`], [who, ask`“谁委托的？有委托书吗？”`, address]),
  settled: card([ask`“这笔已经办结，请先核对记录。”`, writing], [who, ask`“依据哪份记录？”`, address]),
  contact: card([ask`“不是我的事，我也没有担保。”`, ask`“请不要再打这个号码。”`], [who, source, address]),
  unit: card([ask`“这里是单位电话，不处理个人事务。”`, ask`“请不要再打。”`], [who, ask`“依据什么打到单位？”`, address]),
  stranger: card([ask`“打错了，我不是您要找的人。”`, ask`“请不要再打，并删除这个号码。”`], [who, source, address]),
  misuse: card([ask`“我没有办过，请提供申请记录。”`, ask`“我会报警。”`, writing], [who, ask`“钱打到了谁的账户？”`, address]),
}
