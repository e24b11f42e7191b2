/** What the texts of a timeline are by their words, each read once and kept in a few bits: many rules ask it of every message. */
import { type EventKind, eventKinds, type StringPool } from "../case/batch.ts"
import { readForm, readLabels } from "../messages/index.ts"
import { oncePerText } from "../messages/once.ts"
import {
  accusing,
  type MessageFlag,
  type MessageForm,
  type MessageLabel,
  messageFlags,
  messageForms,
  messageLabels,
  pressingLabels,
} from "../messages/reading.ts"
import { contactsOfGroup, onceIn } from "../timeline/contacts.ts"
import { withoutGivenBack } from "../timeline/given-back.ts"
import { onceOfRecords } from "../timeline/once-of-records.ts"
import { type Indices, isIncoming } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"

const labelOf = new Map<MessageLabel, number>(messageLabels.map((label, i) => [label, i]))
const flagOf = new Map<MessageFlag, number>(messageFlags.map((flag, i) => [flag, i]))
const flagAt = messageLabels.length
/** Labels in the low bits, the flag above them, and above it whether the text was read at all. */
const read = 1 << (flagAt + 2)

interface Kept {
  readonly texts: StringPool
  readonly words: Uint32Array
  /** Index into `messageForms` and one; 0 not read. */
  readonly forms: Uint8Array
}
const kept = new WeakMap<StringPool, Kept>()
/** Asked of row after row of one timeline. */
let last: Kept | undefined
const keptOf = ({ texts }: Timeline): Kept => {
  if (last?.texts === texts) return last
  const made = kept.get(texts) ?? { texts, words: new Uint32Array(texts.size), forms: new Uint8Array(texts.size) }
  kept.set(texts, made)
  last = made
  return made
}
const bitsOf = (timeline: Timeline, text: number): number => {
  const { words } = keptOf(timeline)
  const held = words[text] as number
  if (held !== 0) return held
  const { labels, flag } = readLabels(withoutGivenBack(timeline, timeline.texts.get(text)))
  const bits = labels.reduce((sum, label) => sum | (1 << (labelOf.get(label) ?? 0)), read | ((flagOf.get(flag) ?? 0) << flagAt))
  words[text] = bits
  return bits
}
/** Whether a received message bears a label, under one of these flags. */
export const isLabelled = (timeline: Timeline, row: number, label: MessageLabel, flags: readonly MessageFlag[]): boolean => {
  const text = timeline.text[row] as number
  if (text < 0) return false
  const bits = bitsOf(timeline, text)
  return (bits & (1 << (labelOf.get(label) as number))) !== 0 && flags.includes(messageFlags[(bits >> flagAt) & 3] as MessageFlag)
}
/** What kind of message a received text is; undefined where the source holds no words. */
export const formAt = (timeline: Timeline, row: number): MessageForm | undefined => {
  const text = timeline.text[row] as number
  if (text < 0) return undefined
  const { forms } = keptOf(timeline)
  if (forms[text] === 0) forms[text] = messageForms.indexOf(readForm(timeline.texts.get(text))) + 1
  return messageForms[(forms[text] as number) - 1]
}
/** A question about the words alone, asked once of each text, and remembered by its place in a timeline; no for a row without words. */
export const askedOnce = (ask: (text: string) => boolean): ((timeline: Timeline, row: number) => boolean) => {
  const says = oncePerText(ask)
  const answers = new WeakMap<StringPool, Uint8Array>()
  return (timeline, row) => {
    const text = timeline.text[row] as number
    if (text < 0) return false
    const held = answers.get(timeline.texts) ?? new Uint8Array(timeline.texts.size)
    answers.set(timeline.texts, held)
    if (held[text] === 0) held[text] = says(timeline.texts.get(text)) ? 2 : 1
    return held[text] === 2
  }
}
/** Messages that press nobody: confirmations, answers, codes, offers, notices of one's own account. Nothing is held against anybody by them. */
const quiet: ReadonlySet<MessageForm> = new Set(["receipt", "acknowledgement", "apology", "code", "advert", "service", "movement"])
export const isQuiet = (timeline: Timeline, row: number): boolean => {
  const form = formAt(timeline, row)
  return form !== undefined && quiet.has(form)
}
/** Whether a side's message dunns: by what it asks, or by any label beyond doubt, a staged summons and an insult among them. */
export const isDunning = (timeline: Timeline, row: number): boolean =>
  formAt(timeline, row) === "dunning" ||
  (!isQuiet(timeline, row) && pressingLabels.some((label) => isLabelled(timeline, row, label, accusing)))

/** Kinds of event whose words are those that somebody wrote: the text of a call is a remark of a source or of the person. */
export const wordedKinds: readonly EventKind[] = ["sms", "chat", "email", "letter"]
const worded = Uint8Array.from(eventKinds, (kind) => Number(wordedKinds.includes(kind)))
/** The messages of a group that reached the person and can be read. */
export const readableOf = onceIn(
  contactsOfGroup,
  (timeline) => (row) => (timeline.text[row] as number) >= 0 && worded[timeline.kind[row] as number] === 1,
)
const messageKinds = Uint8Array.from(eventKinds, (kind) => Number(["sms", "chat", "email"].includes(kind)))
export const isMessage = (timeline: Timeline, row: number): boolean => messageKinds[timeline.kind[row] as number] === 1

const codeMessage = eventKinds.indexOf("code-message")
/** Messages with a code, dated, of every sender. */
export const codesOf = onceOfRecords((timeline): Indices => {
  const found: number[] = []
  for (let row = 0; row < timeline.size; row++) {
    if (Number.isNaN(timeline.at[row] as number)) continue
    const kind = timeline.kind[row] as number
    if (kind === codeMessage || (messageKinds[kind] === 1 && isIncoming(timeline, row) && formAt(timeline, row) === "code")) found.push(row)
  }
  return Int32Array.from(found)
})
