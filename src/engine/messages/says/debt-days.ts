/** Reads the days that a message gives to a debt: when it falls due, and when a payment arrived. */
import { type Folded, mostSaid, said } from "../folded.ts"
import type { SaidValue } from "../reading.ts"
import { dayOfMatch, dayPattern } from "./days.ts"
import { smallNumber } from "./numerals.ts"

const gap = "[^,。;!?\\d\\n]"
const dueName = "(?:最后|最迟|到期|本期|下期|下次|约定|账单){0,3}(?:还款|到期|应还|扣款|付款|缴款)(?:截止|到期)?(?:日期|日|期限|时间)"
/** A day of month and day, in figures alone, where the words before say what it is. */
const figures = "(?:(?<month4>[01]?\\d)[-/.](?<day4>[0-3]?\\d)(?![\\d/.-]))"
const dueBefore = new RegExp(`${dueName}(?:将|分别)?(?:为|是|即|在|:|于|至|为:|是:)?\\s?(?:${dayPattern}|${figures})`, "g")
const dueBehind = new RegExp(
  `${dayPattern}(?:24时|24点|前|之前|当天|当日)?${gap}{0,6}?(?:到期|应还|需还|须还|待还|为${gap}{0,5}还款日|是${gap}{0,5}还款日|为还款日|的账单应还|应归还)`,
  "g",
)
const askedBy = new RegExp(
  `(?:请|需|须|务必|应)(?:您)?(?:于|在)?${dayPattern}(?:\\d{1,2}[点时:]\\d{0,2})?(?:前|之前|当日|当天)${gap}{0,10}?(?:还款|还清|还入|偿还|归还|存入|缴款|支付)`,
  "g",
)
/** Words behind which a day is no due day: an ultimatum, or one that is moved. */
const dayOfGroups = (groups: Readonly<Record<string, string | undefined>>): string | undefined =>
  groups.month4 === undefined ? dayOfMatch(groups) : dayOfMatch({ month2: groups.month4, day2: groups.day4 })

const each = (of: Folded, pattern: RegExp): readonly SaidValue[] =>
  [...of.text.matchAll(pattern)].flatMap((match) => {
    const value = dayOfGroups(match.groups ?? {})
    return value === undefined ? [] : [said(of, value, match.index, match.index + match[0].length)]
  })
const once = (list: readonly SaidValue[]): readonly SaidValue[] =>
  [...list]
    .sort((a, b) => a.from - b.from)
    .slice(0, mostSaid)
    .filter((one, i, all) => all.findIndex((other) => other.value === one.value) === i)

/** Most messages name no day, and are looked through no further. */
const hasDay = /\d\s?[月年/.-]|月\s?\d/
/** `overdue`: the message says that the debt is overdue already: a day by which it asks to pay is an ultimatum then. */
export const dueDaysIn = (of: Folded, overdue: boolean): readonly SaidValue[] =>
  hasDay.test(of.text) ? once([...each(of, dueBefore), ...each(of, dueBehind), ...(overdue ? [] : each(of, askedBy))]) : []

const inDays =
  /(?<![\d月年/.-])(?:(?:还有|还剩余?|剩余|还差|距离?)\s?)?([零一二两三四五六七八九十\d]{1,3})\s?(?:天|日)(?:之?后|内)?(?:就|即|将)?(?:到期|到(?:最后)?(?:还款|付款)日|是(?:您的)?(?:最后)?还款日|到达最后还款日)/
const toDue = /距离?(?:您的)?(?:本期|最后)?(?:还款|到期)日(?:还|仅)?(?:有|剩余?|差|剩余)\s?([零一二两三四五六七八九十\d]{1,3})\s?(?:天|日)/
const relative = /(今天|今日|本日|明天|明日|后天)(?:就|即|将)?(?:到期|应还|(?:是|为)(?:您的)?(?:最后|本期)?(?:还款|到期)日|(?:最后)?还款日)/
const steps: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 本日: 0, 明天: 1, 明日: 1, 后天: 2 }
/** In how many days from its own the message says that the debt falls due. */
export const dueInOf = (of: Folded): SaidValue<number> | undefined => {
  for (const pattern of [inDays, toDue]) {
    const match = pattern.exec(of.text)
    const days = match ? smallNumber(match[1] as string) : undefined
    if (match && days !== undefined && days <= 366) return said(of, days, match.index, match.index + match[0].length)
  }
  const match = relative.exec(of.text)
  return match ? said(of, steps[match[1] as string] as number, match.index, match.index + match[0].length) : undefined
}

const arrived =
  "(?:还款成功|成功还款|已?还款到账|已到账|已经到账|扣款成功|成功扣款|划扣成功|收到您的?(?:还款|款项|转账)|已入账|的还款|已结清|结清|还清|(?:已|足额)还款)"
const paidBehind = new RegExp(
  `(?<!请|须|需|应)(?:于|在)?${dayPattern}(?:\\s?\\d{1,2}[:时点]\\d{2}分?(?::\\d{2})?)?${gap}{0,12}?${arrived}`,
  "g",
)
const paidBefore = new RegExp(`(?:已收到|收到|确认)您?(?:于|在)?${dayPattern}${gap}{0,8}?(?:还款|转账|付款|款项)`, "g")
/** The days on which it says that a payment arrived; read from messages that confirm one alone. */
export const paidDaysIn = (of: Folded): readonly SaidValue[] =>
  hasDay.test(of.text) ? once([...each(of, paidBefore), ...each(of, paidBehind)]) : []
