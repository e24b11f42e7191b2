/** Numbers that write as swindlers do, and never as a lender: their words do not become the lender's because the person added the number, or because they sign with its name. */
import { directions } from "../../case/batch.ts"
import { readLabels } from "../../messages/index.ts"
import { rowsWithWords } from "../rows.ts"
import { isPortIn } from "../stated-numbers.ts"
import { onceOfColumns, readTextOf } from "./once-of-columns.ts"

const inward = directions.indexOf("in")

/** Such numbers, each with the first such message. A port has many senders, and is judged by each of its messages. */
export const fraudSendersIn = onceOfColumns((columns): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  const honest = new Set<number>()
  for (const event of rowsWithWords(columns)) {
    const number = columns.number[event] as number
    if (columns.direction[event] !== inward || number < 0 || isPortIn(columns.numbers, number)) continue
    const { text, form, says } = readTextOf(columns, columns.text[event] as number)
    if (readLabels(text).flag === "scam") {
      if (!found.has(number)) found.set(number, event)
    } else if (form === "dunning" && says.signatures.length > 0) honest.add(number)
  }
  for (const number of honest) found.delete(number)
  return found
})
