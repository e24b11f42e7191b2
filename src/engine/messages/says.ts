/** Reads what a received message says: who signs, whom it calls, sums and days, and what it admits. Narrow on purpose: what it is not sure of is not said. */
import type { MessageSays } from "./reading.ts"
import { readSender } from "./sender.ts"

export const messageSays = (text: string): MessageSays => ({
  signatures: readSender(text).names.flatMap((value) => {
    const from = text.indexOf(value)
    return from < 0 ? [] : [{ value, from, to: from + value.length }]
  }),
  lenders: [],
  amountsFen: [],
  dueDays: [],
  paidDays: [],
  numbersGiven: [],
  numbersOwned: [],
})
