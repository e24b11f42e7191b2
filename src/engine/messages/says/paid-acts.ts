/** Reads on which day, and at which minute, the other side's receipt says that the payment itself was made: 于8月18日16:20归还. That a payment had arrived by a day tells of no act, and is read elsewhere. */
import { clauseAt, folded, said } from "../folded.ts"
import type { SaidValue } from "../reading.ts"
import { dayOfMatch, dayPattern } from "./days.ts"
import { isDemanded } from "./demanded.ts"

export interface PaidAct extends SaidValue {
  /** The minute of that day, where the words name it. */
  readonly minute?: number
}
const clock = "(?:\\s?(?<hour>[01]?\\d|2[0-4])(?:[:：](?<minute>[0-5]\\d)(?:[:：]\\d{2})?|[点时](?:(?<minute2>[0-5]?\\d)分)?))?"
const act =
  "(?:归还|偿还|还款|还入|还了|还清|还上|缴纳|缴款|缴清|支付|付款|转入|存入|汇入|转账|扣款|划扣|代扣|扣划|扣收|扣还|支出|转出|结清|完成还款|主动还款|自助还款)"
const told = new RegExp(
  `(?:${dayPattern}|(?<today>今日|今天|本日|刚刚|刚才))(?:当日|当天)?${clock}(?<middle>[^,。;!?\\n]{0,14}?)${act}(?<behind>[^,。;!?\\n]{0,24})`,
  "g",
)
const timeOf = new RegExp(`(?:还款|交易|扣款|支付|入账)时间(?:为|是|:)?\\s?${dayPattern}${clock}`, "g")
/** Asked for, planned, failed, arrived by then, or another's. */
const notDone =
  /请|应|须|需|如|若|将|拟|计划|预计|尚|未|没|失败|不足|退|异常|前$|之前|以前|截至|截止|最迟|最晚|到期|到账|入账|起|后可|再还|账单日|提醒|避免|还款日|的账单|承诺|约定|答应|同意|申请|登记|限$|必须|务必|要求|只要|赶紧|马上|立即|尽快/
/** 应还的1200元已于3月18日扣款: what stands before 已于 is what was paid. */
const doneOn = /(?:已|已经|成功)(?:于|在)?$/
const supposed = /如|若|倘|假如|是否|尚|未|没/
const undone = /失败|未成功|不成功|不足|未到账|异常|退回|退款|提醒|计划|日期|日为|日是|期限|能力|困难|义务/
const done = /^(?:了)?(?:[^,。;!?\d\n]{0,8}?)(?:人民币|¥)?\s?[\d,.]+\s?元|^(?:[^,。;!?\n]{0,12})?(?:成功|完成|已)/
const whole = /(?:已|成功|还清|结清|还了|还上|缴清)[^,。;!?\n]{0,6}$/

const minuteOf = (groups: Readonly<Record<string, string | undefined>>): number | undefined =>
  groups.hour === undefined ? undefined : Number(groups.hour) * 60 + Number(groups.minute ?? groups.minute2 ?? 0)
/** What comes of paying is offered, not confirmed. */
const offered = /^后|可以?(?:减|免|享|销|撤|停|不)|即可|就(?:可|能|行|不|给)|才(?:能|可)|享受|减免|优惠/
/** The reader's own act, of today, with nothing that says it is done: an order. */
const isOrder = (groups: Readonly<Record<string, string | undefined>>, words: string): boolean =>
  groups.today !== undefined && !/刚|已|了|成功|完成|完毕|到|扣|划|支出/.test(words)
/** A day that names no date is `today`: the day of the message. */
export const today = "today"
export const paidActsIn = (message: string): readonly PaidAct[] => {
  const of = folded(message)
  if (!/\d\s?[月年/.-]|月\s?\d|今日|今天|本日|刚刚|刚才/.test(of.text)) return []
  return [...of.text.matchAll(told), ...of.text.matchAll(timeOf)].flatMap((match) => {
    const groups = match.groups ?? {}
    const [from, to] = [match.index, match.index + match[0].length]
    const { before, after } = clauseAt(of.text, from, to)
    const { middle = "", behind = "" } = groups
    if (
      (doneOn.test(before) ? supposed : notDone).test(before) ||
      notDone.test(middle) ||
      undone.test(behind) ||
      offered.test(behind) ||
      isOrder(groups, match[0]) ||
      (!doneOn.test(before) && isDemanded(of.text, from, to)) ||
      /^(?:前|之前|以前|吗|的话)/.test(after)
    )
      return []
    // The day of a talk about a payment is none of a payment.
    if (
      groups.middle !== undefined &&
      !whole.test(match[0].slice(0, match[0].length - behind.length)) &&
      !done.test(behind) &&
      !doneOn.test(before)
    )
      return []
    const value = groups.today ? today : dayOfMatch(groups)
    const minute = minuteOf(groups)
    return value === undefined ? [] : [{ ...said(of, value, from, to), ...(minute !== undefined && { minute }) }]
  })
}
