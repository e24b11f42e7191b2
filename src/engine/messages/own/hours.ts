/** Reads at which hours a clause asks to be left alone: clock times, and times of day that name none. What may be morning or evening is not guessed. */
import type { ClockHours, DaysMeant, NamedHours, RefusedHours } from "../reading.ts"

const sign = "[一二两三四五六七八九十]"
const half = /(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜里|夜间|半夜|深夜|今晚|晚)?/.source
const number = `(\\d{1,2}|${sign}{1,3})`
const minutes = /(?::(\d{2})|[点时](?:钟)?(半|一刻|三刻|\d{1,2}分?)?)/.source
const range = new RegExp(`${half}${number}${minutes}?(?:[到至~～]|-|—{1,2}|–)(?:次日|第二天|隔天)?${half}${number}${minutes}`, "g")
const after = new RegExp(`${half}${number}${minutes}(?:以后|之后|过后|后|往后|起|开始)`, "g")
const before = new RegExp(`${half}${number}${minutes}(?:以前|之前|前)`, "g")

const digits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const numberOf = (words: string): number => {
  if (/^\d/.test(words)) return Number(words)
  const [tens, ones] = words.includes("十") ? words.split("十") : ["", words]
  return (words.includes("十") ? (tens ? (digits[tens] ?? 0) : 1) * 10 : 0) + (ones ? (digits[ones] ?? 0) : 0)
}
const minutesOf = (colon: string | undefined, words: string | undefined): number =>
  colon ? Number(colon) : words === "半" ? 30 : words === "一刻" ? 15 : words === "三刻" ? 45 : words ? Number.parseInt(words, 10) : 0

const morning = /凌晨|清晨|早上|早晨|上午/
const noon = /中午/
const day = 24 * 60
/** A clock time as written: its minute of the day where the words decide it, and whether it may as well be twelve hours later. */
interface Told {
  readonly at: number
  readonly open: boolean
}
/** A clock time with the part of the day that stands before it. */
export const toldTime = (part: string | undefined, hour: string, colon?: string, words?: string): Told | undefined => {
  const [h, m] = [numberOf(hour), minutesOf(colon, words)]
  if (h > 24 || m > 59) return undefined
  const at = (hours: number): Told => ({ at: hours * 60 + m, open: false })
  if (part === undefined) return { at: h * 60 + m, open: h < 12 && colon === undefined }
  if (morning.test(part)) return h === 12 ? (part === "凌晨" ? at(0) : undefined) : at(h)
  if (noon.test(part)) return h >= 10 ? at(h) : h <= 3 ? at(h + 12) : undefined
  if (h >= 13) return at(h)
  if (/下午|傍晚/.test(part)) return at(h === 12 ? 12 : h + 12)
  // 夜里两点 is two in the morning, 晚上十二点 is midnight.
  return h === 12 ? at(24) : h < 5 ? at(h) : at(h + 12)
}
/** The end of a span goes on from its beginning: 中午12点到2点, 晚上10点到8点. */
const spanOf = (from: Told, to: Told, named: boolean, ended: boolean): ClockHours | undefined => {
  // 8点到10点 may be morning or evening: only what cannot be both is read.
  if (from.open && !ended && to.open) return undefined
  const start = from.at
  let end = to.at
  if (to.open && named && end <= start && end + 12 * 60 > start) end += 12 * 60
  if (to.open && !named && start >= 12 * 60 && start < 13 * 60 && end < 12 * 60) end += 12 * 60
  if (start % day === end % day) return undefined
  return { from: start % day, to: end === day ? day : end % day }
}
const evening = 18 * 60
const dawn = 6 * 60
/** Minutes of the day at which calls are refused, or (`only`) allowed. */
export const clocksIn = (text: string): readonly ClockHours[] => {
  const found: ClockHours[] = []
  const rest = text.replace(range, (all, ...p: string[]) => {
    const from = toldTime(p[0], p[1] as string, p[2], p[3])
    const to = toldTime(p[4], p[5] as string, p[6], p[7])
    const span = from && to && spanOf(from, to, p[0] !== undefined, p[4] !== undefined)
    if (span) found.push(span)
    return "\u0000".repeat(all.length)
  })
  for (const match of rest.matchAll(after)) {
    const from = toldTime(match[1], match[2] as string, match[3], match[4])
    if (from && !from.open) found.push({ from: from.at % day, to: from.at >= evening ? dawn : day })
  }
  for (const match of rest.matchAll(before)) {
    const to = toldTime(match[1], match[2] as string, match[3], match[4])
    // 八点前 is the morning's; later hours may be either.
    if (to && to.at > 0 && (!to.open || to.at <= 10 * 60)) found.push({ from: 0, to: to.at })
  }
  return found
}
const names: readonly (readonly [NamedHours, RegExp])[] = [
  ["work", /上班(?!的?路|前|之前|以前)|工作(?:时间|期间|时候)/],
  ["noon", /中午|午休|午睡|午觉/],
  ["night", /半夜|深夜|夜里|夜间|凌晨|睡觉|睡眠/],
  ["evening", /晚上(?!好)|晚间|夜晚|下班(?:以?后|之后|时间)/],
  ["early", /清早|清晨|大清早|一大早/],
]
/** When a child or an old person rests nobody else knows. */
const othersRest =
  /(?:娃|孩子?|宝宝?|宝贝|儿子|女儿|闺女|孙子|孙女|老人家?|爸|妈|爹|娘|爷爷|奶奶|姥姥|姥爷|外公|外婆|婆婆|公公|老公|老婆|病人|他|她|人家)(?:们)?(?:在|要|都|每天|正)?.{0,2}(?:午睡|午休|午觉|睡|休息)/
const workdays = /工作日|周一(?:到|至|-)周五|星期一(?:到|至|-)星期五/
const restDays = /周末|周六(?:周日|日|、)?|星期六|双休日/
const daysIn = (text: string): DaysMeant | undefined => (workdays.test(text) ? "weekdays" : restDays.test(text) ? "weekend" : undefined)
/** The hours outside of some: 只能晚上7点到9点打. */
const outside = (allowed: readonly ClockHours[]): readonly ClockHours[] => {
  const [only, ...more] = allowed
  return only && more.length === 0 ? [{ from: only.to % day, to: only.from === 0 ? day : only.from }] : []
}
/** Asked for one day or for now: it says nothing of the days after. */
const once = /(?:今天|今日|今晚|今早|明天|明早|后天|现在|这会儿?|这(?:几|两)天|这周|本周|这个?月|最近)(?!起|开始|以后|之后)|先别|暂时|暂且/
const none: RefusedHours = { clock: [], named: [] }
/** `only`: the words name the hours at which calls are allowed. */
export const hoursIn = (text: string, only = false): RefusedHours => {
  if (once.test(text)) return none
  const clock = clocksIn(text)
  const days = daysIn(text)
  if (only) return { clock: days ? [] : outside(clock), named: [] }
  const named = clock.length > 0 || othersRest.test(text) ? [] : names.flatMap(([name, says]) => (says.test(text) ? [name] : []))
  // 周末别打: no hour at all is told, all of these days are meant.
  const whole = clock.length === 0 && named.length === 0 && days ? [{ from: 0, to: day }] : []
  return { clock: [...clock, ...whole], named, ...(days ? { days } : {}) }
}
/** The hours that are refused, as somebody tells of them later: 晚上八点以后, 只能晚上七点到九点打. */
export const hoursToldIn = (told: string): RefusedHours => hoursIn(told, /只|仅|要打/.test(told))
/** Whether it names an hour at all. */
export const namesHours = ({ clock, named }: RefusedHours): boolean => clock.length + named.length > 0
/** What one more clause of the same message adds. Hours of some days do not go with those of others: what was read first stands. */
export const withHours = (held: RefusedHours, more: RefusedHours): RefusedHours =>
  !namesHours(held)
    ? more
    : held.days !== more.days
      ? held
      : { ...held, clock: [...held.clock, ...more.clock], named: [...new Set([...held.named, ...more.named])] }
