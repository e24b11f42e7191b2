/** Tells texts that hand on what somebody else wrote: a friend shows the message that they were sent. Its signature, its threat and its sum are not its sender's. */
import { folded } from "./folded.ts"
import { oncePerText } from "./once.ts"

/** A signature that stands inside. */
const inside = /[【[〔][^【[〔】\]〕]{2,24}[】\]〕]/g
/** Words with which people hand on a message. */
const handsOn =
  /转发|转给(?:你|您)|^\s{0,4}(?:转|fwd?|fw)\s?[:：]|(?:你|您|妳|大家|哥|姐|妈|爸)?(?:快)?(?:看看|看一?下|看这个|瞧瞧|帮我看|你看|您看)|(?:他们?|她们?|它们?|对方|催收的?(?:人)?|这家|那边|那家|那帮人?)(?:又|刚|今天|昨天|就|都|还){0,3}(?:给|跟|对|向)?(?:我|我们|我家|我妈|我爸)?(?:又|刚|就){0,2}(?:发|写|说)(?:来|过来)?(?:的|了)|(?:我|刚|又|今天|昨天)(?:刚刚?|又|今天|昨天|昨晚|这边)?(?:收到|接到)(?:的|了|一条|这条|这个|这样)|(?:这条|这个|下面|以下)(?:短信|信息)?是(?:他们|催收|我收到)|短信(?:内容|原文)|原文[:：]|原话[:：]/i

/** What its sender says of a debt: then the name inside may be whom they speak for. */
const ofDebt = /您(?:的|在|名下)|还款|逾期|欠款|贷款|借款/
/** Whether the text hands on a signed message: its signature stands not at the start, and the words before it say so. */
const handsOnMessage = (raw: string): boolean => {
  const { text } = folded(raw)
  const [first] = text.matchAll(inside)
  if (!first) return false
  const before = text.slice(0, first.index)
  return before.trim() !== "" && before.length <= 60 && handsOn.test(before) && !ofDebt.test(before)
}
export const isForwarded = oncePerText(handsOnMessage)
