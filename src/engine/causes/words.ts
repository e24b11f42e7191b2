/** What the received messages of a side say, each distinct text read once, however often it was sent. */
import type { StringPool } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import { announcesLawfully } from "../messages/announces.ts"
import { wordsOfFraud } from "../messages/fraud.ts"
import type { Labelled, MessageForm, MessageLabel, MessageSays } from "../messages/reading.ts"
import { warnsOfFraud } from "../messages/warning.ts"
import type { Worded } from "../timeline/given-back.ts"
import { countOf } from "../timeline/measure.ts"
import { formOf, labelsOf, saysOf } from "../timeline/readings.ts"
import { type Indices, isCall } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"

/** One distinct text, with the rows that carry it and what is read out of it. */
export interface MessageRead {
  readonly text: string
  readonly rows: readonly number[]
  readonly form: MessageForm
  readonly labelled: Labelled
  readonly says: MessageSays
  /** Asks for what only fraud asks for, whoever signs. */
  readonly fraud: boolean
}

/** What is looked at of a timeline. */
type Rows = Worded & Pick<Timeline, "kind">
const known = new WeakMap<Indices, readonly MessageRead[]>()
/** The received messages among some rows, in order of first appearance; read once of the same rows. */
export const wordsOf = (timeline: Rows, rows: Indices): readonly MessageRead[] => {
  const held = known.get(rows) ?? read(timeline, rows)
  known.set(rows, held)
  return held
}
const read = (timeline: Rows, rows: Indices): readonly MessageRead[] => {
  const byText = new Map<number, number[]>()
  for (const row of rows) {
    const text = timeline.text[row] as number
    if (text < 0 || isCall(timeline, row)) continue
    const held = byText.get(text)
    if (held) held.push(row)
    else byText.set(text, [row])
  }
  return [...byText].flatMap(([text, own]): MessageRead[] => {
    const read = receivedText(timeline, text, own[0] as number)
    return read ? [{ ...read, rows: own }] : []
  })
}
type TextRead = Omit<MessageRead, "rows">
const texts = new WeakMap<StringPool, (TextRead | undefined)[]>()
/** A text as a row that was received carries it; undefined where the row was not. */
const receivedText = (timeline: Rows, text: number, row: number): TextRead | undefined => {
  const [form, labelled, says] = [formOf(timeline, row), labelsOf(timeline, row), saysOf(timeline, row)]
  if (!form || !labelled || !says) return undefined
  const all = texts.get(timeline.texts) ?? []
  texts.set(timeline.texts, all)
  const held = all[text]
  if (held) return held
  const words = timeline.texts.get(text)
  const made = { text: words, form, labelled, says, fraud: wordsOfFraud(words) }
  all[text] = made
  return made
}
/** The rows of the messages that pass, in order of time. */
export const rowsThat = (words: readonly MessageRead[], is: (read: MessageRead) => boolean): Indices =>
  Int32Array.from(words.flatMap((read) => (is(read) ? read.rows : []))).sort()
/** How many messages pass; undefined for none. */
export const messagesThat = (
  { timeline, words }: { readonly timeline: Timeline; readonly words: readonly MessageRead[] },
  is: (read: MessageRead) => boolean,
): Cited<number> | undefined => countOf(timeline, rowsThat(words, is))

export const hasLabel =
  (...labels: readonly MessageLabel[]) =>
  ({ labelled }: MessageRead): boolean =>
    labelled.labels.some((label) => labels.includes(label))
export const hasForm =
  (...forms: readonly MessageForm[]) =>
  ({ form }: MessageRead): boolean =>
    forms.includes(form)
/** Whether the message asks for a payment, or speaks of one as late. */
export const isDunning = (read: MessageRead): boolean => read.form === "dunning"
/** Whether it says that the debt is overdue; a warning of what would be, if it became so, does not. */
export const saysOverdue = ({ says }: MessageRead): boolean => says.overdue !== undefined
/** Whether its words are those of fraud: what asks for codes, transfers or silence. */
export const isFraud = (read: MessageRead): boolean =>
  (read.fraud || read.labelled.flag === "scam" || hasLabel("scam_request")(read)) && !warnsOfFraud(read.text)
/** Whether its words go beyond what may be written, whatever provision they meet. */
export const isHarsh = (read: MessageRead): boolean =>
  (read.labelled.flag === "violation" && !announcesLawfully(read.text)) || read.labelled.flag === "scam"
