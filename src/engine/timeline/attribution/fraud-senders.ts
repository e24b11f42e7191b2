/** Numbers that the person gave for the other side and that write to them as swindlers do, and never as that side: a stranger's words do not become the lender's because their number was added. */
import { directions } from "../../case/batch.ts"
import { readForm, readLabels, readSays } from "../../messages/index.ts"
import type { EventRows } from "../columns.ts"
import { rowsWithWords } from "../rows.ts"
import { isPort } from "../stated-numbers.ts"

const inward = directions.indexOf("in")

/** Among given numbers those, each with the first such message. A port has many senders, and is judged by each of its messages. */
export const fraudSendersIn = (columns: EventRows, given: ReadonlyMap<number, unknown>): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  const honest = new Set<number>()
  for (const event of rowsWithWords(columns)) {
    const number = columns.number[event] as number
    if (columns.direction[event] !== inward || !given.has(number) || isPort(columns.numbers.get(number))) continue
    const words = columns.texts.get(columns.text[event] as number)
    if (readLabels(words).flag === "scam") {
      if (!found.has(number)) found.set(number, event)
    } else if (readForm(words) === "dunning" && readSays(words).signatures.length > 0) honest.add(number)
  }
  for (const number of honest) found.delete(number)
  return found
}
