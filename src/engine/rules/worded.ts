/** What rules on the wording of messages share: the messages that bear a label beyond doubt, and those whose wording alone decides nothing. */

import { readCalledByReader, readLabels } from "../messages/index.ts"
import type { MessageFlag, MessageLabel } from "../messages/reading.ts"
import { type OnceIn, onceIn } from "../timeline/contacts.ts"
import { count, countOf, distinctNumbers, first, last, perDay } from "../timeline/measure.ts"
import { type Indices, pick } from "../timeline/rows.ts"
import type { Group } from "../timeline/timeline.ts"
import { quoteOf, quoteTitles } from "./quoted.ts"
import type { Measures, RuleInput } from "./rule.ts"
import { titled } from "./words.ts"
import { askedOnce, isLabelled, isQuiet, readableOf } from "./words-read.ts"

/** Whoever believes that the person's number called them is dunned themselves: their anger is held against nobody. */
const isOfVictim = askedOnce(readCalledByReader)
/** The measures of rules on messages; `what` completes “……的信息”. */
export const messageTitles = (what: string) => ({
  ...titled("messages", { messages: `${what}的信息条数` }),
  ...titled("days", { days: "有这类信息的天数" }),
  ...titled("numbers", { numbers: "发出这类信息的号码数" }),
  ...titled("moment", { first: "第一条的时间", last: "最后一条的时间" }),
  ...quoteTitles,
})
/** The same of rules that go by a label. */
export const wordedTitles = (what: string) => ({
  ...messageTitles(what),
  ...titled("messages", { borderline: "用语接近、单凭用语不能认定的信息条数（不计入以上条数）" }, { beside: true }),
})
type WordedMeasure = keyof ReturnType<typeof wordedTitles>
export interface WordedRows {
  readonly group: Group
  readonly rows: Indices
  readonly measures: Measures<WordedMeasure>
}
/** The measures of some messages, with the gravest of them quoted. */
export const wordedMeasures = (
  input: RuleInput,
  rows: Indices,
  label: MessageLabel | undefined,
  borderline: Indices = new Int32Array(0),
): Measures<WordedMeasure> => {
  const { timeline } = input
  const measures = {
    messages: count(timeline, rows),
    days: perDay(timeline, rows).days,
    numbers: distinctNumbers(timeline, rows),
    first: first(timeline, rows),
    last: last(timeline, rows),
    ...quoteOf(input, rows, (text) => readLabels(text).spans.find((span) => span.label === label)),
    borderline: countOf(timeline, borderline),
  }
  return Object.fromEntries(Object.entries(measures).filter(([, measure]) => measure !== undefined))
}
/** How a rule tells its messages: `decides` without doubt; `borderline` where the wording alone decides nothing. */
export interface WordedBy {
  readonly label?: MessageLabel
  /** Where to look, if not among all readable messages: those that may be meant by their words alone. */
  readonly among?: OnceIn
  /** Left out, all of those. */
  readonly decides?: (row: number, group: Group) => boolean
  borderline?(row: number): boolean
}
/**
 * By group the messages that a rule is about. Numbers that nobody is known behind are told as well, since such words are about the person's safety; grounds
 * never look at them. Silent where the wording is only borderline.
 */
export const wordedWhere = (input: RuleInput, by: WordedBy): readonly WordedRows[] => {
  const { timeline, acts } = input
  return timeline.groups.flatMap((group) => {
    const all = (by.among ?? readableOf)(timeline, group, acts)
    const angry = !group.attributed && all.some((row) => isOfVictim(timeline, row))
    const among = angry ? pick(all, (row) => !isOfVictim(timeline, row)) : all
    const { decides } = by
    const rows = decides ? pick(among, (row) => decides(row, group)) : among
    if (rows.length === 0) return []
    const doubtful = by.borderline ? pick(readableOf(timeline, group, acts), by.borderline) : new Int32Array(0)
    return [{ group, rows, measures: wordedMeasures(input, rows, by.label, doubtful) }]
  })
}
const labelled = new Map<string, OnceIn>()
/** The readable messages that bear a label under one of these flags. */
const labelledOf = (label: MessageLabel, flags: readonly MessageFlag[]): OnceIn => {
  const key = `${label}/${flags}`
  const held = labelled.get(key) ?? onceIn(readableOf, (timeline) => (row) => isLabelled(timeline, row, label, flags))
  labelled.set(key, held)
  return held
}
/** The messages that bear a label under a flag that decides, without those that press nobody. */
export const wordedBy = (
  input: RuleInput,
  label: MessageLabel,
  flags: readonly MessageFlag[] = ["violation"],
  counts: (row: number) => boolean = (row) => !isQuiet(input.timeline, row),
): readonly WordedRows[] =>
  wordedWhere(input, {
    label,
    among: labelledOf(label, flags),
    decides: counts,
    borderline: (row) => isLabelled(input.timeline, row, label, ["borderline"]),
  })
