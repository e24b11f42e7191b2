/** Reads at which times of the day a clause asks to be called: wider than it says, since whoever comes near the time that was named comes as asked. */
import type { ClockHours } from "../reading.ts"
import { clocksIn, toldTime } from "./hours.ts"

const sign = "[一二两三四五六七八九十]"
const half = "(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜里|夜间|半夜|深夜|今晚|晚)?"
const clock = `${half}(\\d{1,2}|${sign}{1,3})(?::(\\d{2})|[点时](?:钟)?(半|一刻|三刻|\\d{1,2}分?)?)`
const ranged = new RegExp(
  `${half}(?:\\d{1,2}|${sign}{1,3})(?:(?::\\d{2})|[点时](?:钟)?(?:半|一刻|三刻|\\d{1,2}分?)?)?(?:[到至~～-]|—{1,2}|–)(?:次日|第二天|隔天)?${clock}`,
)
const point = new RegExp(`${clock}(以后|之后|过后|后|往后|起|开始|以前|之前|前)?`, "g")
const day = 24 * 60
/** Before and after a time that was named, in minutes. */
const [early, late] = [15, 75]
const wide = ({ from, to }: ClockHours): ClockHours => ({ from: Math.max(0, from - early), to: to + (to < from ? day : 0) + early })
const parts: readonly (readonly [RegExp, ClockHours])[] = [
  [/凌晨/, { from: 0, to: 6 * 60 }],
  [/早上|早晨|清早|一早|明早|今早/, { from: 5 * 60, to: 10 * 60 }],
  [/上午/, { from: 7 * 60, to: 12 * 60 + early }],
  [/中午|午休|午饭/, { from: 11 * 60, to: 14 * 60 + early }],
  [/下午/, { from: 12 * 60, to: 18 * 60 + early }],
  [/傍晚/, { from: 16 * 60, to: 20 * 60 + early }],
  [/下班|收工|收摊/, { from: 16 * 60, to: day }],
  [/晚上(?!好)|晚间|今晚|明晚|后晚/, { from: 17 * 60, to: 22 * 60 + early }],
  [/夜里|夜间|半夜|深夜/, { from: 21 * 60, to: day + 6 * 60 }],
]
/** Minutes of the day; an end beyond midnight belongs to the next day. Empty where no time is told. */
export const timesIn = (text: string): readonly ClockHours[] => {
  if (ranged.test(text)) {
    const spans = clocksIn(text).map(wide)
    if (spans.length > 0) return spans
  }
  const found: ClockHours[] = []
  for (const [, part, hour, colon, words, side] of text.matchAll(point)) {
    const time = toldTime(part, hour as string, colon, words)
    if (!time) continue
    // 十点半 may be morning or evening: both are as asked.
    for (const at of time.open ? [time.at, time.at + day / 2] : [time.at]) {
      if (side === undefined) found.push({ from: at - early, to: at + late })
      else if (side.includes("前")) found.push({ from: 7 * 60, to: at + early })
      else found.push({ from: at - early, to: Math.max(day, at + 2 * 60) })
    }
  }
  if (found.length > 0) return found
  return parts.flatMap(([says, hours]) => (says.test(text) ? [hours] : []))
}
