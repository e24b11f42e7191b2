/** A witness's sentence on calls of a day, compared with the records that cover that day: their own log is the first thing that the other side lays beside it. */
import type { Gap } from "../../../case/gap.ts"
import { clockOf, type Day, dayOf } from "../../../case/time.ts"
import type { Dossier } from "../../../dossier.ts"
import { askTheWitness } from "../../../gaps/witness-at-odds.ts"
import { smallNumber } from "../../../messages/says/numerals.ts"
import { hasClock, isCall, isIncoming } from "../../../timeline/rows.ts"

const dated = /(20\d\d)(?:年|-|\.|\/)(\d{1,2})(?:月|-|\.|\/)(\d{1,2})(?!\d)/
const ofCalls =
  /手机(?:一直|又|就|老)?响|电话(?:一直|又|就|老)?响|铃声|来电|打来|打(?:进|过)来|电话里|接(?:了|到|起|听)?[^，。]{0,4}电话|打(?:她|他|给|了)?[^，。]{0,4}电话/
/** Heard or taken: a record of connected calls would show it as well. */
const taken = /电话里|接(?:了|到|起|听)|通话/
const often = /([一二两三四五六七八九十百\d]{1,4})(?:次|回|遍|通|个电话)/
/** Parts of the day, wide: nobody looks at a clock. */
const parts: readonly (readonly [RegExp, from: number, to: number])[] = [
  [/凌晨/, 0, 7],
  [/清早|清晨|早上|早晨/, 4, 11],
  [/上午/, 5, 13],
  [/中午/, 10, 15],
  [/下午/, 11, 19],
  [/傍晚/, 16, 21],
  [/晚上|夜里|深夜|半夜/, 17, 24],
]
const dayIn = (line: string): Day | undefined => {
  const [, year, month, date] = dated.exec(line) ?? []
  return year && month && date ? (`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` as Day) : undefined
}
const seenAt = ({ timeline }: Dossier, day: Day, [from, to]: readonly [number, number]): number | undefined => {
  let count = 0
  for (let row = 0; row < timeline.size; row++) {
    const at = timeline.at[row] as number
    // A call without a day may be any.
    if (!isCall(timeline, row)) continue
    if (Number.isNaN(at)) return undefined
    if (dayOf(at) !== day || !isIncoming(timeline, row)) continue
    const hour = Number(clockOf(at).slice(0, 2))
    if (!hasClock(timeline, row) || (hour >= from && hour < to)) count++
  }
  return count
}
const shownOf = (day: Day, part: string, seen: number): string =>
  `通话记录覆盖${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日，当天${part}${seen === 0 ? "没有来电" : `只有${seen}次来电`}。`
const ofLine = (dossier: Dossier, line: string): readonly Gap[] => {
  const day = dayIn(line)
  if (!day) return []
  if (day > dossier.day) return [askTheWitness(line, "写的日期还没有到。")]
  if (!ofCalls.test(line)) return []
  const covering = dossier.timeline.coverage.filter(({ kinds, from, to }) => kinds.includes("call") && from <= day && day <= to)
  // A list of connected calls shows none that rang and was not taken.
  if (!covering.some(({ connectedOnly }) => !connectedOnly || taken.test(line))) return []
  const [word, from, to] = parts.find(([says]) => says.test(line)) ?? [undefined, 0, 24]
  const seen = seenAt(dossier, day, [from, to])
  const told = smallNumber(often.exec(line)?.[1] ?? "")
  const part = word?.exec(line)?.[0] ?? ""
  return seen !== undefined && (seen === 0 || (told !== undefined && told > seen)) ? [askTheWitness(line, shownOf(day, part, seen))] : []
}
/** One gap for each sentence that the records speak against. */
export const atOdds = (dossier: Dossier, lines: readonly string[]): readonly Gap[] => lines.flatMap((line) => ofLine(dossier, line))
