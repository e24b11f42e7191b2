/** Reads what a message says of the state of a debt: that it is settled, or one part of it; that it is overdue, and since how many days; that a payment arrived. */
import { clauseAt, type Folded, said } from "../folded.ts"
import type { SaidValue, Stretch } from "../reading.ts"
import { isDemanded } from "./demanded.ts"
import { numeralSigns, smallNumber } from "./numerals.ts"

/** What makes a clause a condition, a question, a denial or a wish. */
const conditional =
  /如|若|假如|倘|一旦|是否|未|没有|尚|待|等|请|需|须|应|可以?|能|将|会|愿|方便|不要|别|勿|只要|除非|避免|以免|防止|导致|免|即将|吗/
const settledWords =
  /(?:已|已经|均已|全部|全额|提前|成功|于(?:\d{4}年)?\d{1,2}月\d{1,2}日|正式){1,4}(?:全部|全额|提前|成功)?(?:结清|还清|清偿完毕|偿还完毕|销账)|(?:结清|还清)(?:成功|完毕)/g
const certificate =
  /(?:已(?:经)?(?:为您)?(?:出具|开具|开立|生成|发送|寄出|寄送|上传)[^,。;!?\n]{0,14}结清证明|结清证明[^,。;!?\n]{0,6}(?:已|均已)(?:经)?(?:为您)?(?:出具|开具|开立|生成|发送|寄出|寄送|上传))/
/** Nothing is left to be paid, and the contract is over. */
const nothingLeft =
  /(?:余额|欠款|待还(?:款|金额|本金)?|未还(?:款|金额|本金)?|剩余(?:应还|待还|未还)?(?:本金|金额|本息)?)(?:均|都)?(?:为|是|:)?\s?(?:0+(?:\.0+)?|零)\s?元?(?![\d.])/
const isOver =
  /(?:合同|协议|业务|债权债务|债务)[^,。;!?\n]{0,8}(?:履行完毕|终止|结束|了结|终结)|(?:已|再)?(?:无|没有)(?:任何)?(?:其他)?(?:待还|未还|未结清|欠款|应还)/
/** What a guarantor, or a joint debtor, is told once the debt is paid. */
const released =
  /(?:保证|担保|共同还款|连带清偿)责任(?:已|已经|于[^,。;!?\n]{1,12}|自动|依法|全部){0,2}(?:解除|免除|终止|消灭)(?!后|的条件|条件|前)|(?:已|已经)(?:依法)?(?:解除|免除)(?:了)?(?:您|你)的?(?:连带)?(?:保证|担保|共同还款)责任/
const wholly = /全部|全额|提前结清|所有|整笔/
/** 已提前还清全部借款. */
const whole = /^(?:了)?(?:全部|所有|整笔|名下)[^,。;!?\n]{0,4}(?:借款|贷款|欠款|债务|款项|本息)/
const partOf = /(?:本|当|上|该|这)(?:期|月)|第\s?[\d一二三四五六七八九十]{1,3}\s?期|\d{1,2}月份?(?:的)?(?:账单|应还|还款|款项)|账单|期款/
const ofPeriod = /(?:本|当|上|该|这)(?:期|月)|第\s?[\d一二三四五六七八九十]{1,3}\s?期|\d{1,2}月份?/
const wholeOf = /借款|贷款|债务|欠款|合同|订单|账户|分期业务|授信|信用卡|业务/
const clauseOf = (text: string, pattern: RegExp): string => {
  const match = pattern.exec(text)
  return match ? clauseAt(text, match.index, match.index).before : ""
}
/** Says `all` only where the words name the debt as such, and nothing in the same message says that something is overdue. */
export const settledIn = (of: Folded, overdue: boolean): SaidValue<"all" | "instalment"> | undefined => {
  const { text } = of
  for (const match of text.matchAll(settledWords)) {
    const [from, to] = [match.index, match.index + match[0].length]
    const { before, after } = clauseAt(text, from, to)
    if (
      conditional.test(before) ||
      isDemanded(text, from, to) ||
      /^(?:后|的话|之前|前|吗|请|并未)/.test(after) ||
      /请(?:忽略|无视)|无需理会/.test(text.slice(to, to + 14))
    )
      continue
    const part = partOf.test(before)
    // A bill of one month that is wholly paid off is one part of the debt all the same.
    if (part && (!wholly.test(match[0]) || ofPeriod.test(before) || !wholeOf.test(before))) return said(of, "instalment", from, to)
    if (wholly.test(match[0]) || wholly.test(before) || wholeOf.test(before) || whole.test(after))
      return overdue ? undefined : said(of, "all", from, to)
  }
  const free = released.exec(text)
  if (free && !overdue && !conditional.test(clauseAt(text, free.index, free.index + free[0].length).before))
    return said(of, "all", free.index, free.index + free[0].length)
  const zero = nothingLeft.exec(text)
  if (zero && !overdue && isOver.test(text) && !partOf.test(text)) {
    const [from, to] = [zero.index, zero.index + zero[0].length]
    const { before } = clauseAt(text, from, to)
    if (!conditional.test(before) && !conditional.test(clauseOf(text, isOver))) return said(of, "all", from, to)
  }
  const shown = certificate.exec(text)
  return shown && !overdue && !/忽略|作废|无效|撤回/.test(text) ? said(of, "all", shown.index, shown.index + shown[0].length) : undefined
}

const count = `[\\d${numeralSigns}]{1,4}`
const overdueWords = new RegExp(
  `(?:已经?|累计|严重|长期|连续|恶意|多次|现|均|显示)(?:您的?)?(?:严重|长期|恶意)?(?:逾期|超期|过期未还)(?:还款|未还)?(?:已|了|达|超过?|长达|超出|共|有){0,4}\\s?(${count})?\\s?(天|日|个月|期)?|` +
    `(?:逾期|超期)(?:还款|未还|天数)?(?:已经?|了|达|超过?|长达|共|有|为|:){0,4}\\s?(${count})\\s?(天|日|个月|期)|` +
    `(?:已(?:超过?|过)|超过)(?:最后|约定)?(?:还款|到期)(?:日期?|期限?)\\s?(?:(${count})\\s?(天|日))?|(?:逾期未还|拖欠至今|逾期欠款|逾期金额|逾期账单|逾期借款|逾期状态)`,
  "g",
)
/** What is about to be overdue, would be, or is said to have been so by mistake. */
const notYet =
  /(?:避免|以免|防止|免|若|如|一旦|否则|将|会|即将|不要|未|无|没有|谨防|防|视为|可能|再|造成|产生|记录|曾|误报|误判|提示|关于)[^,。;!?\n]{0,6}$/
const mistaken = /误发|发错|误报|误判|系统(?:故障|异常|错误|原因)|有误|更正|撤销/
export const overdueIn = (of: Folded): SaidValue<number> | undefined => {
  const { text } = of
  if (mistaken.test(text)) return undefined
  let found: SaidValue<number> | undefined
  for (const match of text.matchAll(overdueWords)) {
    const [from, to] = [match.index, match.index + match[0].length]
    if (notYet.test(text.slice(Math.max(0, from - 12), from)) || /^(?:后|将|会|的话|可|也|都|记录会)/.test(text.slice(to, to + 3))) continue
    // What is offered lapses: nobody owes what they have not collected.
    if (/^(?:未还)?(?:未|不|没有?)?(?:领取?|提现|提取|激活|使用|失效|作废|退回)/.test(text.slice(to, to + 6))) continue
    const number = match[1] ?? match[3] ?? match[5]
    const unit = match[2] ?? match[4] ?? match[6]
    const days = number !== undefined && (unit === "天" || unit === "日") ? smallNumber(number) : undefined
    if (!found || (found.value === 0 && days !== undefined)) found = said(of, days ?? 0, from, to)
  }
  return found
}

const paidWords =
  /还款成功|成功还款|扣款成功|成功扣款|已(?:经)?(?:成功)?(?:还款|扣款|划扣|代扣)(?!日)|(?:已|确认)?收到您[^,。;!?\n]{0,24}(?:还款|款项|付款|转账|资金)|(?:还款|款项|付款|扣款)[^,。;!?\n]{0,10}(?:已|均已)(?:经)?(?:成功)?(?:到账|入账|收到|收悉|完成)|已(?:入账|销账)|感谢您按时还款|还款已完成|已部分(?:还款|归还|偿还)|部分还款(?:已)?成功/
/** Where it confirms that a payment arrived: not where it tells what to do if one has been made. */
export const paidIn = (of: Folded): Stretch | undefined => {
  const match = paidWords.exec(of.text)
  if (!match) return undefined
  const [from, to] = [match.index, match.index + match[0].length]
  const { before, after } = clauseAt(of.text, from, to)
  const doubt = /如|若|倘|是否|未|没有|尚|待|等|请|需|将|会|即将|确保|无法|失败/
  return doubt.test(before) ||
    /限|务必|必须/.test(before) ||
    /^(?:后|的话|前|之前|吗)|请忽略|无需理会|失败/.test(after) ||
    /请(?:忽略|无视)|无需理会/.test(of.text.slice(to, to + 12))
    ? undefined
    : of.stretch(from, to)
}
