/** Numbers that say they are the mediator, or the body of mediation or arbitration, to whom a text of a court has handed the matter before. */
import { directions } from "../../case/batch.ts"
import { isPublicNumber } from "../../case/number/public.ts"
import { folded } from "../../messages/folded.ts"
import { readForm, readLabels } from "../../messages/index.ts"
import { oncePerText } from "../../messages/once.ts"
import type { EventRows } from "../columns.ts"
import { rowsWithWords } from "../rows.ts"
import { onceOfColumns } from "./once-of-columns.ts"

const inward = directions.indexOf("in")
const body = "(?:调解委员会|调委会|调解中心|调解室|调解组织|仲裁委员会|仲裁委|人民法院|法院|派出所|公安局)"
/** Says in its own words that it is one: 我是东湖区金融纠纷调委会调解员黎老师. */
const introduces = new RegExp(`(?:我是|我们是|这里是|这边是|我这边是)[\\u4e00-\\u9fa5]{0,16}?(?:${body}|调解员)`)
/** Asks to be paid: a mediator speaks of the debt and of the court, and presses for nothing. */
const presses = /(?:请|尽快|立即|立刻|马上|今[天日]|今晚|必须|务必|再不|不)[^。;!?\n]{0,10}(?:还款|还钱|还清|结清|偿还|缴清|付清)/
/** Nothing but a threat or a demand in the same breath shows a collector who calls himself so. */
export const introducesOffice = oncePerText(
  (text: string): boolean =>
    introduces.test(folded(text).text) && !presses.test(folded(text).text) && !["violation", "scam"].includes(readLabels(text).flag),
)
/** Hands the matter to somebody who mediates, and who will call. */
const handsOver = /(?:委派|委托|移交|转交|交由|指派)[^。;!?\n]{0,30}调解|调解员[^。;!?\n]{0,12}(?:联系|致电|来电|电话)/
/** By number, the row of the court's text. A number that presses in any text is none: collectors call themselves mediators too. */
export const mediatorsIn = onceOfColumns((columns: EventRows): ReadonlyMap<number, number> => {
  const rows = Array.from(rowsWithWords(columns)).filter(
    (event) => columns.direction[event] === inward && (columns.number[event] as number) >= 0,
  )
  const words = (event: number): string => columns.texts.get(columns.text[event] as number)
  const court = rows.find(
    (event) =>
      isPublicNumber(columns.numbers.get(columns.number[event] as number)) &&
      handsOver.test(folded(words(event)).text) &&
      readForm(words(event)) === "court",
  )
  const found = new Map<number, number>()
  if (court === undefined) return found
  for (const event of rows) if (event > court && introducesOffice(words(event))) found.set(columns.number[event] as number, court)
  for (const event of rows) {
    const number = columns.number[event] as number
    if (introducesOffice(words(event))) continue
    if (found.has(number) && (readForm(words(event)) === "dunning" || readLabels(words(event)).flag === "violation")) found.delete(number)
  }
  return found
})
