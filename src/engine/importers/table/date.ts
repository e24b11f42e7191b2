/** Dates as people and programs write them: with the year first, with the name of a month, with day and month in either order. */

import { withoutEnds } from "../../case/ends.ts"

/** `year` is undefined where none is written. */
export interface DateRead {
  readonly year: number | undefined
  readonly month: number
  readonly day: number
  /** Characters that it takes. */
  readonly length: number
}
/** Which of two numbers before a year is the day. */
export type DayOrder = "day-first" | "month-first"

const weekday =
  /[(]?\s{0,9}(?:星期|周|礼拜)[一二三四五六日天]\s*[)]?|[(]\s?[一二三四五六日月火水木金土]\s?[)]|(?<![a-z])(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])\.?,?/g
/** The text without words for the day of the week. Takes small letters. */
export const withoutWeekday = (text: string): string =>
  /[一二三四五六日天月火水木金土]|[a-z]{3}/.test(text) ? withoutEnds(text.replace(weekday, " ").replace(/\s+/g, " "), " ,", true) : text

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
const fullNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
const monthOf = (name: string): number => {
  const at = name === "sept" ? 8 : name.length === 3 ? monthNames.indexOf(name) : fullNames.indexOf(name)
  return at + 1
}
const yearFirst = /^(\d{4})\s?(?:[-/.]|年)\s?(\d{1,2})\s?(?:[-/.]|月)\s?(\d{1,2})(?:\s?[日号]|(?!\d))/
const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/
const dayNamed = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]{0,2}([a-z]{3,9})\.?[-/., ]{0,2}(\d{4})(?!\d)/
/** 21-Nov-25: Excel's and Oracle's own form. Behind a blank two digits may be an hour. */
const dayNamedShort = /^(\d{1,2})[-/ ]([a-z]{3})[-/ ](\d{2})(?![\d:])/
const nameFirst = /^([a-z]{3,9})\.?[-/ ]{0,2}(\d{1,2})(?:st|nd|rd|th)?[-/., ]{1,2}(\d{4})(?!\d)/
const yearNamed = /^(\d{4})[-/. ]([a-z]{3,9})\.?[-/. ](\d{1,2})(?!\d)/
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/
const yearless = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?!\d|[-/.]\d)/

/** By two numbers before a year: only one can be a month, or both are the same, or the order is known. Undefined when it cannot be told. */
const inOrder = (a: number, b: number, order: DayOrder | undefined): readonly [month: number, day: number] | undefined => {
  if (a > 12 && b <= 12) return [b, a]
  if (b > 12 && a <= 12) return [a, b]
  if (a === b) return [a, b]
  return order === undefined ? undefined : order === "day-first" ? [b, a] : [a, b]
}
/** The date that a text begins with. Takes small letters. */
export const readDate = (text: string, order: DayOrder | undefined): DateRead | undefined => {
  const first = yearFirst.exec(text) ?? packed.exec(text)
  if (first) return { year: Number(first[1]), month: Number(first[2]), day: Number(first[3]), length: first[0].length }
  const last = yearLast.exec(text)
  if (last) {
    const found = inOrder(Number(last[1]), Number(last[3]), order)
    return found && { year: Number(last[4]), month: found[0], day: found[1], length: last[0].length }
  }
  const named = dayNamed.exec(text)
  if (named && monthOf(named[2] as string) > 0)
    return { year: Number(named[3]), month: monthOf(named[2] as string), day: Number(named[1]), length: named[0].length }
  const short = dayNamedShort.exec(text)
  if (short && monthOf(short[2] as string) > 0)
    return { year: 2000 + Number(short[3]), month: monthOf(short[2] as string), day: Number(short[1]), length: short[0].length }
  const before = nameFirst.exec(text)
  if (before && monthOf(before[1] as string) > 0)
    return { year: Number(before[3]), month: monthOf(before[1] as string), day: Number(before[2]), length: before[0].length }
  const middle = yearNamed.exec(text)
  if (middle && monthOf(middle[2] as string) > 0)
    return { year: Number(middle[1]), month: monthOf(middle[2] as string), day: Number(middle[3]), length: middle[0].length }
  const without = yearless.exec(text)
  return without ? { year: undefined, month: Number(without[1]), day: Number(without[2]), length: without[0].length } : undefined
}
/** The order of day and month that the cells of one column show, when none contradicts another. */
export const orderOf = (cells: readonly string[]): DayOrder | undefined => {
  let day = false
  let month = false
  for (const cell of cells) {
    const m = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2\d{4}(?!\d)/.exec(cell.slice(0, 80))
    if (!m) continue
    if (Number(m[1]) > 12) day = true
    if (Number(m[3]) > 12) month = true
  }
  return day === month ? undefined : day ? "day-first" : "month-first"
}
