/** Reads a side's own word that a number is none of its: whoever gave it for that side is asked, and what it signs in that name counts for nobody until then. */
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { normaliseNumber } from "../../case/number/number.ts"
import { readSays } from "../../messages/index.ts"
import { sameName } from "../../messages/says/names.ts"
import type { EventRows } from "../columns.ts"
import { firstReceived, onceOfColumns } from "./once-of-columns.ts"

const disowns =
  /(?:并非|不是|非|不属于|没有使用)(?:系)?(?:我[司行部方]|我们|我?公司|本[行司公]|平台)|(?:我[司行方]|我们|本[行司])(?:从未|没有|并未|未)(?:使用|拨打|发送)/
/** Messages that disown something, each text once. */
const disowning = onceOfColumns((columns) =>
  firstReceived(columns).filter((event) => disowns.test(columns.texts.get(columns.text[event] as number))),
)
/** Such numbers, each with the event whose words say so. */
export const disownedIn = (columns: EventRows, facts: Facts): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const names = facts.claims.flatMap((claim) =>
    ["lender", "platform"].flatMap((key) => facts.many(claimKeyOf(claim, key)).map(({ value }) => value)),
  )
  for (const event of disowning(columns)) {
    const words = columns.texts.get(columns.text[event] as number)
    if (!readSays(words).signatures.some(({ value }) => names.some((name) => sameName(name, value)))) continue
    for (const [given] of words.matchAll(/(?<!\d)(?:1\d{10}|0\d{2,3}[-－—\s]?\d{7,8}|400[-\s]?\d{3}[-\s]?\d{4})(?!\d)/g)) {
      const number = normaliseNumber(given)
      if (number !== columns.numbers.get(columns.number[event] as number) && !found.has(number)) found.set(number, event)
    }
  }
  return found
}
