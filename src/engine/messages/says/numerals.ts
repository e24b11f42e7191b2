/** Numbers as messages write them: ASCII digits with thousands parted, and Chinese numerals where they mean one number only. */

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
/** The characters of Chinese numerals, for a class of a pattern. */
export const numeralSigns = "零〇一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟"

/** Below ten thousand; undefined where two readings are possible (两三千) or the front is missing (千把). */
const below = (text: string): number | undefined => {
  let sum = 0
  let held: number | undefined
  let last = Number.POSITIVE_INFINITY
  for (const sign of text) {
    const digit = digits[sign]
    const unit = units[sign]
    if (digit !== undefined) {
      if (held !== undefined && held !== 0) return undefined
      held = digit
    } else if (unit !== undefined && unit < last) {
      if (held === undefined && (unit !== 10 || sum > 0)) return undefined
      sum += (held ?? 1) * unit
      held = undefined
      last = unit
    } else return undefined
  }
  return sum + (held ?? 0)
}
/** 三千六百 → 3600, 一万零五十 → 10050; undefined for what is no number, or may be two. 三千六 is 3600 to some and 3006 to others. */
export const chineseNumber = (text: string): number | undefined => {
  const parts = text.split("万")
  if (text === "" || parts.length > 2 || /[百千佰仟][一二三四五六七八九壹贰叁肆伍陆柒捌玖]$/.test(text)) return undefined
  if (parts.length === 1) return below(text)
  const [head, tail] = parts as [string, string]
  const high = head === "" ? undefined : below(head)
  if (high === undefined || (tail.length === 1 && tail !== "")) return undefined
  const low = tail === "" ? 0 : below(tail)
  return low === undefined ? undefined : high * 10_000 + low
}
/** A small count in digits or Chinese numerals. */
export const smallNumber = (text: string): number | undefined => (/^\d{1,4}$/.test(text) ? Number(text) : chineseNumber(text))
