/** Times of day as people, spreadsheets and phones write them: with seconds or without, of 24 hours or with 上午, 下午, 晚上, AM, PM. */

/** Hour by the word beside it; NaN where word and hour contradict each other, or could mean two days. */
type Period = (hour: number) => number
const morning: Period = (h) => (h === 12 ? 0 : h < 12 ? h : Number.NaN)
const afternoon: Period = (h) => (h < 12 ? h + 12 : h)
const early: Period = (h) => (h < 12 ? h : Number.NaN)
const noon: Period = (h) => (h === 11 || h === 12 ? h : h === 1 || h === 2 ? h + 12 : h >= 10 && h < 15 ? h : Number.NaN)
// “晚上 12:30” and “晚上 1:30” may be of this night or of the next day's first hours.
const evening: Period = (h) => (h >= 5 && h < 12 ? h + 12 : h >= 17 && h < 24 ? h : Number.NaN)
const night: Period = (h) => (h < 6 ? h : h >= 9 && h < 12 ? h + 12 : h >= 21 && h < 24 ? h : Number.NaN)
const midnight: Period = (h) => (h === 12 || h === 0 ? 0 : h < 6 ? h : Number.NaN)
const periods: ReadonlyMap<string, Period> = new Map([
  ...["上午", "am", "a.m.", "凌晨", "오전"].map((word): [string, Period] => [word, morning]),
  ...["下午", "午后", "pm", "p.m.", "오후"].map((word): [string, Period] => [word, afternoon]),
  ...["清晨", "早上", "早晨", "清早", "早间", "早"].map((word): [string, Period] => [word, early]),
  ...["中午", "正午"].map((word): [string, Period] => [word, noon]),
  ...["傍晚", "晚上", "晚间", "夜晚", "晚"].map((word): [string, Period] => [word, evening]),
  ...["夜里", "夜间", "深夜", "半夜"].map((word): [string, Period] => [word, night]),
  ["午夜", midnight],
])
const words =
  /上午|下午|午后|凌晨|清晨|早上|早晨|清早|早间|中午|正午|傍晚|晚上|晚间|夜晚|夜里|夜间|深夜|半夜|午夜|早|晚|오전|오후|(?<![a-z])[ap]\.\s?m\.|(?<![a-z])[ap]m(?![a-z])/g

/** The text without its word for the part of the day, and that word; undefined when there are two. Takes small letters. */
export const takePeriod = (text: string): { readonly rest: string; readonly period: string | undefined } | undefined => {
  const found = text.match(words) ?? []
  if (found.length > 1) return undefined
  return { rest: found.length === 0 ? text : text.replace(words, " ").replace(/\s+/g, " ").trim(), period: found[0]?.replace(" ", "") }
}
const form = /^(\d{1,2})(?:[:时点](\d{1,2})(?:[:分](\d{1,2})(?:[.,]\d{1,9})?秒?|分)?)$/
/** Hour, minute and second, the last undefined where it is not given; undefined when this is no time of day. */
export const readClock = (
  text: string,
  period: string | undefined,
): readonly [hour: number, minute: number, second: number | undefined] | undefined => {
  const m = form.exec(text)
  if (!m) return undefined
  const shown = Number(m[1])
  const hour = period === undefined ? shown : (periods.get(period)?.(shown) ?? Number.NaN)
  return Number.isNaN(hour) ? undefined : [hour, Number(m[2]), m[3] === undefined ? undefined : Number(m[3])]
}
