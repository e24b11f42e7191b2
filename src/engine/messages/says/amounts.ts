/** Reads the sums that a message names as money, in fen: what is offered or saved is none of them. */
import { type Folded, mostSaid, said } from "../folded.ts"
import type { SaidValue } from "../reading.ts"
import { chineseNumber, numeralSigns } from "./numerals.ts"

const digits = "(?<![\\d*.])(?<!\\d[.,])(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(\\.\\d{1,2})?(?![\\d.*])"
const marked = new RegExp(`(?:人民币|RMB|¥)[:\\s]{0,2}${digits}(万)?(?!\\s?[%‰])`, "g")
const counted = new RegExp(`${digits}\\s?(?:(万)元?|元)(?!/|起|券|红包|话费|免息|优惠|额度|礼包|现金券|抵扣|立减)`, "g")
const written = new RegExp(`(?<![${numeralSigns}几数多上近余])([${numeralSigns}]{1,14})(?:元|块钱)(?!券|红包)`, "g")
/** What is offered, not owed. */
const offered = /(?:额度|优惠|立减|减免|最高|红包|奖励|补贴|可借|可提|立省|抵扣|券|积分)[^,。;!?\n]{0,6}$/
const most = 100_000_000_000

/** Most messages name no sum, and are looked through no further. */
const money = /[元万¥]|块钱|人民币|RMB/
const spelt = new RegExp(`[${numeralSigns}](?:元|块钱)`)
export const amountsIn = (of: Folded): readonly SaidValue<number>[] => {
  const { text } = of
  if (!money.test(text)) return []
  const found: SaidValue<number>[] = []
  const take = (fen: number | undefined, from: number, to: number): void => {
    if (found.length >= mostSaid || fen === undefined || fen <= 0 || fen > most || offered.test(text.slice(Math.max(0, from - 12), from)))
      return
    if (!found.some((other) => of.stretch(from, to).from < other.to && other.from < of.stretch(from, to).to))
      found.push(said(of, fen, from, to))
  }
  for (const pattern of [marked, counted])
    for (const match of text.matchAll(pattern)) {
      const [whole, number, fraction, tenThousand] = match
      const yuan = Number(`${(number as string).replaceAll(",", "")}${fraction ?? ""}`) * (tenThousand ? 10_000 : 1)
      take(Math.round(yuan * 100), match.index, match.index + whole.length)
    }
  for (const match of spelt.test(text) ? text.matchAll(written) : []) {
    const yuan = chineseNumber(match[1] as string)
    take(yuan === undefined ? undefined : yuan * 100, match.index, match.index + match[0].length)
  }
  return found.sort((a, b) => a.from - b.from)
}
