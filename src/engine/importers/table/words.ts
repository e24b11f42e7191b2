/** What cells of call lists mean: direction words, durations, words for totals (formats.md 0.3, 0.5, 0.8). */

import { normaliseNumber } from "../../case/number.ts"
import { isLine } from "../../case/number-shape.ts"
import { cleanCell, foldLabel, halfWidth, isEmptyCell } from "../../case/text.ts"

/** `direction` is an index into `directions` of case/batch.ts; `missed` means shown as not answered. */
export interface DirectionWord {
  readonly direction: number
  readonly missed: boolean
}
const unknown = 0
const incoming = 1
const outgoing = 2
const forwarded = 3
const words: Readonly<Record<string, DirectionWord>> = Object.fromEntries([
  ...["主叫", "呼出", "去电", "拨出", "已拨", "已拨电话", "dial", "发起", "outgoing", "out", "本机主叫", "发送", "发", "send", "sent"].map(
    (w) => [w, { direction: outgoing, missed: false }],
  ),
  ...[
    "被叫",
    "呼入",
    "来电",
    "接入",
    "已接",
    "已接来电",
    "dialed",
    "incoming",
    "in",
    "本机被叫",
    "接收",
    "接受",
    "收",
    "receive",
    "received",
  ].map((w) => [w, { direction: incoming, missed: false }]),
  ...["未接", "未接来电", "missed", "拒接", "已拒绝", "已拒接", "已拦截", "拦截", "rejected", "blocked"].map((w) => [
    w,
    { direction: incoming, missed: true },
  ]),
  ...["呼叫转移", "呼转", "前转", "呼叫前转"].map((w) => [w, { direction: forwarded, missed: false }]),
])
/** The direction a cell names, or undefined when it names none. */
export const directionOf = (raw: string): DirectionWord | undefined => {
  const word = foldLabel(raw)
  const exact = Object.hasOwn(words, word) ? words[word] : undefined
  if (exact) return exact
  if (/^(?:无条件|有条件|遇忙|无应答|不可及)?(?:呼叫)?(?:转移|前转|呼转)(?:主叫|被叫)?$/.test(word))
    return { direction: forwarded, missed: false }
  return undefined
}
export const noDirection: DirectionWord = { direction: unknown, missed: false }

/** Seconds; `null` for an empty cell, NaN for an unreadable one, below 0 for a negative one. Plain numbers count `unitS` seconds each. */
export const parseDuration = (raw: string, unitS = 1): number | null => {
  const text = halfWidth(cleanCell(raw)).replace(/\s+/g, "")
  if (isEmptyCell(text)) return null
  const chinese = /^(?:(\d{1,5})(?:小时|时))?(?:(\d{1,7})(?:分钟|分))?(?:(\d{1,9})秒)?$/.exec(text)
  if (chinese) return Number(chinese[1] ?? 0) * 3600 + Number(chinese[2] ?? 0) * 60 + Number(chinese[3] ?? 0)
  const parts = /^(?:(\d{1,5}):)?(\d{1,4}):(\d{2})$/.exec(text)
  if (parts) return Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3])
  const plain = /^(-?\d{1,9})(?:\.0+)?(?:s|sec)?$/i.exec(text)
  if (plain) return Number(plain[1]) * unitS
  if (/^-[\d:]+(?:秒|分|$)/.test(text)) return -1
  return /^0?\.\d+$/.test(text) && Number(text) < 1 ? Math.round(Number(text) * 86_400) : Number.NaN
}
export const looksLikeDuration = (raw: string): boolean =>
  /^(?:(?:\d+(?:小时|时))?(?:\d+(?:分钟|分))?\d+秒|(?:\d+(?:小时|时))?\d+(?:分钟|分)|(?:\d+:)?\d{1,2}:\d{2})$/.test(
    halfWidth(cleanCell(raw)),
  )
/** Digits as a number has them, or with what is written round one: guards, brackets, an extension, `tel:`. */
export const looksLikeNumber = (raw: string): boolean => {
  const text = halfWidth(cleanCell(raw))
  return text.length <= 64 && (/^(?:\+|00)?[\d*][\d*\-\s]{2,19}$/.test(text) || isLine(normaliseNumber(text)))
}

/** True for the first cell of a total row or of a footer: a check value or a notice, never an event. */
export const isFooter = (raw: string): boolean =>
  /^(?:合计|总计|小计|人民币合计|合计金额|总条数|总时长|过户|声明|备注|注[:：]|说明[:：]|打印|---|===|\*\*\*)/.test(foldLabel(raw))
/** Rows that the file says it has. */
export const statedTotal = (text: string): number | undefined => {
  const m = /(?:总条数|总记录数|记录总数|总笔数|合计条数)[:：\s]*(\d{1,9})/.exec(text) ?? /共(?:计)?\s*(\d{1,9})\s*(?:条|笔|次)/.exec(text)
  return m ? Number(m[1]) : undefined
}
/** The person's own number, when the preamble or the file name gives it whole. */
export const statedOwnNumber = (preamble: string, name: string): string | undefined =>
  (/(?<!对方|对端)(?:手机号码|手机号|用户号码|计费号码|业务号码|本机号码|电话号码|号码)[:：\s]{0,9}(?:(?:\+|00)?86[-\s]?)?(1[3-9]\d{9})(?!\d)/.exec(
    preamble,
  ) ?? /(?:^|\D)(1[3-9]\d{9})(?!\d)/.exec(name))?.[1]
