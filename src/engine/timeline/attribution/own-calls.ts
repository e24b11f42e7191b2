/** Tells the calls of a side that are of the person's own business: by the message behind them, or because the number spoke of that last and nothing tells them apart. */
import { directions, eventKinds } from "../../case/batch.ts"
import type { Facts } from "../../case/facts.ts"
import type { EventRows } from "../columns.ts"
import { isSure } from "../stated-numbers.ts"
import { calledWithinS, type SeenBystander } from "./bystanders.ts"
import type { Found } from "./found.ts"
import { askedOfTexts } from "./once-of-columns.ts"
import { isAnothers, type OfOwnBusiness } from "./own-business.ts"

const [inward, call] = [directions.indexOf("in"), eventKinds.indexOf("call")]
const ofOwnCall = /(?:刚刚?|刚才|方才|今天|今日|上午|下午)[^。;；!！?？\n]{0,12}(?:电话|来电|致电|通话|拨打|联系)/
/** Calls of a claim's side that are of the person's own business by the message behind them, or that nothing tells apart from it; with what is asked of their numbers. */
export const ownBusinessCalls = (
  columns: EventRows,
  facts: Facts,
  apart: readonly number[],
  owners: ReadonlyMap<number, number>,
  found: readonly Found[],
  business: OfOwnBusiness,
): { readonly apart: readonly number[]; readonly asked: readonly SeenBystander[]; readonly shown: ReadonlyMap<number, number> } => {
  const [calls, asked, shown] = [new Set<number>(), new Map<number, SeenBystander>(), new Map<number, number>()]
  const claims = facts.claims.filter((n) => isAnothers(facts, n))
  const about = claims.map((n) => ({ n, of: askedOfTexts(columns, (text) => business(text, n)) }))
  const own = new Set(apart.filter((event) => about.some(({ of }) => of(columns.text[event] as number))))
  if (own.size === 0) return { apart: [], asked: [], shown }
  const ofDebt = new Set(found.map(({ event }) => event))
  const last = new Map<number, number | undefined>()
  for (let event = 0; event < columns.size; event++) {
    const number = columns.number[event] as number
    if (number < 0 || columns.direction[event] !== inward) continue
    const claim = owners.get(number)
    if (own.has(event)) {
      for (const { n, of } of about) if (of(columns.text[event] as number) && !shown.has(n)) shown.set(n, event)
      last.set(number, event)
      if (!ofOwnCall.test(columns.texts.get(columns.text[event] as number))) continue
      const since = (columns.at[event] as number) - calledWithinS
      for (let i = event - 1; i >= 0 && (columns.at[i] as number) >= since; i--)
        if (columns.kind[i] === call && columns.direction[i] === inward && owners.has(columns.number[i] as number)) {
          calls.add(i)
          break
        }
    } else if (ofDebt.has(event)) last.set(number, undefined)
    else if (columns.kind[event] === call && last.get(number) !== undefined && claim !== undefined && claims.includes(claim)) {
      if (isSure(facts, claim, columns.numbers.get(number))) continue
      calls.add(event)
      if (!asked.has(number)) asked.set(number, { claim, number, sign: "own-business", row: last.get(number) as number })
    }
  }
  return { apart: [...calls], asked: [...asked.values()], shown }
}
