/** Looks once at what the rows of the records show by themselves, whoever they belong to: another answer about a number walks over none of them again. */
import { directions } from "../../case/batch.ts"
import { readForm, readSays } from "../../messages/index.ts"
import type { EventRows } from "../columns.ts"
import { rowsWithWords } from "../rows.ts"
import type { ReadText } from "./matching.ts"

/** What `look` finds in some rows; found at the first question, and kept as long as they are the same. */
export const onceOfColumns = <T>(look: (columns: EventRows) => T): ((columns: EventRows) => T) => {
  const kept = new WeakMap<EventRows, { readonly found: T }>()
  return (columns) => {
    const held = kept.get(columns) ?? { found: look(columns) }
    kept.set(columns, held)
    return held.found
  }
}
const inward = directions.indexOf("in")
/** By distinct text that was received, in order of time: the first event that carries it. */
export const firstReceived = onceOfColumns((columns): readonly number[] => {
  const seen = new Uint8Array(columns.texts.size)
  const found: number[] = []
  for (const event of rowsWithWords(columns)) {
    const text = columns.text[event] as number
    if (columns.direction[event] !== inward || seen[text] === 1) continue
    seen[text] = 1
    found.push(event)
  }
  return found
})
const readTexts = onceOfColumns((): (ReadText | undefined)[] => [])
/** A text with what its words are, read once of it. */
export const readTextOf = (columns: EventRows, text: number): ReadText => {
  const all = readTexts(columns)
  const held = all[text]
  if (held) return held
  const words = columns.texts.get(text)
  const made = { text: words, form: readForm(words), says: readSays(words) }
  all[text] = made
  return made
}
/** A question about words, asked once of each text. */
export const askedOfTexts = ({ texts }: EventRows, ask: (text: string) => boolean): ((text: number) => boolean) => {
  const answers = new Uint8Array(texts.size)
  return (text) => {
    if (answers[text] === 0) answers[text] = ask(texts.get(text)) ? 2 : 1
    return answers[text] === 2
  }
}
