/** The numbers that messages of a claim give to be called, or own up to: what ties a caller to the signer of the message without anybody's word. */
import { directions } from "../../case/batch.ts"
import { secondsPerDay } from "../../case/time.ts"
import { readSays } from "../../messages/index.ts"
import type { EventRows } from "../columns.ts"
import type { Found } from "./found.ts"

const outward = directions.indexOf("out")
/** Behind how many days an answer no longer tells which number it is about. */
const answerDays = 7

type Told = Found & { readonly written: string }
const toldBy = (columns: EventRows, one: Found): readonly Told[] => {
  const words = columns.texts.get(columns.text[one.event] as number)
  const { numbersGiven, numbersOwned, ownsNumberAsked } = readSays(words)
  const owned = [...numbersOwned.map(({ value }) => value), ...(ownsNumberAsked ? askedAbout(columns, one) : [])]
  return [
    ...owned.map((written): Told => ({ ...one, how: "owned-in-message", written })),
    ...numbersGiven.flatMap(({ value }): Told[] => (owned.includes(value) ? [] : [{ ...one, how: "told-in-message", written: value }])),
  ]
}
/** The one number in the person's last message to the sender, to which this one answers. */
const askedAbout = (columns: EventRows, { event, number }: Found): readonly string[] => {
  const since = (columns.at[event] as number) - answerDays * secondsPerDay
  for (let i = event - 1; i >= 0 && (columns.at[i] as number) >= since; i--) {
    if (columns.number[i] !== number || columns.direction[i] !== outward || (columns.text[i] as number) < 0) continue
    const numbers = columns.texts.get(columns.text[i] as number).match(/(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)/g) ?? []
    return new Set(numbers).size === 1 ? [(numbers[0] as string).replace("-", "")] : []
  }
  return []
}
/** The numbers of the pool that such messages tell, each with the message; the person's own left out. */
export const readTold = (columns: EventRows, found: readonly Found[], own: ReadonlySet<string>): readonly Found[] => {
  const told = found.flatMap((one) => toldBy(columns, one)).filter((one) => !own.has(one.written))
  if (told.length === 0) return []
  const wanted = new Set(told.map((one) => one.written))
  const places = new Map<string, number>()
  for (let i = 0; i < columns.numbers.size; i++) if (wanted.has(columns.numbers.get(i))) places.set(columns.numbers.get(i), i)
  return told.flatMap(({ written, ...one }) => {
    const number = places.get(written)
    return number === undefined || number === one.number ? [] : [{ ...one, number }]
  })
}
