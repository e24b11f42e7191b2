/** Numbers that write as swindlers do: their words do not become the lender's because the person added the number, or because they sign with its name. */
import { directions } from "../../case/batch.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { classOf, type NumberClass } from "../../case/number/number.ts"
import { asksAsFraud, asksForCodesOrMoney } from "../../messages/fraud.ts"
import { rowsWithWords } from "../rows.ts"
import { askedOfTexts, onceOfColumns } from "./once-of-columns.ts"

const inward = directions.indexOf("in")
/** A port carries many senders, and the number of a house is easily shown by others: each of their messages is judged by itself, and a link to pay by is the house's own. */
const ofHouses: ReadonlySet<NumberClass> = new Set<NumberClass>(["port", "short", "free"])
export const isHouseNumber = (number: string): boolean => ofHouses.has(classOf(number))

interface Frauds {
  /** Numbers that nobody shares, each with the first such message: whatever else they sign, one sender writes it. */
  readonly numbers: ReadonlyMap<number, number>
  /** Such messages from the numbers of houses. */
  readonly messages: ReadonlySet<number>
}
export const fraudSendersIn = onceOfColumns((columns): Frauds => {
  const numbers = new Map<number, number>()
  const messages = new Set<number>()
  const asks = askedOfTexts(columns, asksAsFraud)
  const beyondDoubt = askedOfTexts(columns, asksForCodesOrMoney)
  for (const event of rowsWithWords(columns)) {
    const number = columns.number[event] as number
    if (columns.direction[event] !== inward || number < 0 || !asks(columns.text[event] as number)) continue
    if (isHouseNumber(columns.numbers.get(number))) {
      if (beyondDoubt(columns.text[event] as number)) messages.add(event)
    } else if (!numbers.has(number)) numbers.set(number, event)
  }
  return { numbers, messages }
})
/** The person has asked the side by a way of their own, and the messages are its own. */
export const isChecked = (facts: Facts, claim: number): boolean => facts.one(claimKeyOf(claim, "side-checked"))?.value === "yes"
