/** Reads a side's own word that a number is none of its: whoever gave it for that side is asked, and what it signs in that name counts for nobody until then. */
import { directions } from "../../case/batch.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { normaliseNumber } from "../../case/number/number.ts"
import { readSays } from "../../messages/index.ts"
import { sameName } from "../../messages/says/names.ts"
import type { EventRows } from "../columns.ts"

const inward = directions.indexOf("in")
const disowns =
  /(?:并非|不是|非|不属于|没有使用)(?:系)?(?:我[司行部方]|我们|我?公司|本[行司公]|平台)|(?:我[司行方]|我们|本[行司])(?:从未|没有|并未|未)(?:使用|拨打|发送)/
/** Such numbers, each with the event whose words say so. */
export const disownedIn = (columns: EventRows, facts: Facts): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const names = facts.claims.flatMap((claim) =>
    ["lender", "platform"].flatMap((key) => facts.many(claimKeyOf(claim, key)).map(({ value }) => value)),
  )
  const seen = new Set<number>()
  for (let event = 0; event < columns.size; event++) {
    const text = columns.text[event] as number
    if (text < 0 || columns.direction[event] !== inward || seen.has(text)) continue
    seen.add(text)
    const words = columns.texts.get(text)
    if (!disowns.test(words) || !readSays(words).signatures.some(({ value }) => names.some((name) => sameName(name, value)))) continue
    for (const [given] of words.matchAll(/(?<!\d)(?:1\d{10}|0\d{2,3}[-－—\s]?\d{7,8}|400[-\s]?\d{3}[-\s]?\d{4})(?!\d)/g)) {
      const number = normaliseNumber(given)
      if (number !== columns.numbers.get(columns.number[event] as number) && !found.has(number)) found.set(number, event)
    }
  }
  return found
}
