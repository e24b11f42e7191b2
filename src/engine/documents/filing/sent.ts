/** What was handed in, when, what it asked for and how it was answered, as the record holds it: a later letter and a review stand on it. */
import type { Cited } from "../../case/citation.ts"
import type { Filing, ReplyKind } from "../../case/record/filings.ts"
import { type Day, dayOf } from "../../case/time.ts"
import { ask, type FilledIn, type Sentence } from "../../say/say.ts"
import { nameOf } from "../../timeline/covered.ts"
import { quoted } from "../quotations/index.ts"
import type { PaperSubject } from "../sections/matter.ts"

/** The channel by which anything goes to the other side itself. */
const otherSide = "lender"
export const isToOtherSide = ({ channel }: Pick<Filing, "channel">): boolean => channel === otherSide

export interface SentReply {
  readonly as: ReplyKind
  readonly day: Cited<string>
  /** In its own words, as far as a message in the answer or the person's copy shows them. */
  readonly words?: Cited<string>
  /** The answer itself, where it was handed in. */
  readonly paper?: Cited<string>
}
export interface Sent {
  readonly doc: string
  readonly channel: string
  readonly day: Cited<string>
  /** Of a paper that was issued: its title and its requests. */
  readonly title?: FilledIn
  readonly asked: readonly FilledIn[]
  /** The last answer that is more than a receipt. */
  readonly reply?: SentReply
}
const onDay = (days: readonly Cited<string>[], day: Day): Cited<string> | undefined => days.find(({ value }) => value === day)
/** Where the person's own statements tell of it: the days of handing in and of answers, and their copy of the answer. */
export interface StatedOf {
  readonly handed: readonly Cited<string>[]
  readonly answered: readonly Cited<string>[]
  copied(day: Day): Cited<string> | undefined
}
/** A message of the side's that came with the answer's file on its day, else what the person copied of an answer of that day. */
const wordsOfReply = (matter: PaperSubject, item: string | null, day: Day, stated: StatedOf): Cited<string> | undefined => {
  const { timeline } = matter.dossier
  const row = [...matter.messages].find(
    (one) =>
      item !== null &&
      (timeline.text[one] as number) >= 0 &&
      dayOf(timeline.at[one] as number) === day &&
      timeline.citations([one]).some((place) => place.item === item),
  )
  return row === undefined ? stated.copied(day) : quoted(matter, row)
}
const paperOfReply = ({ dossier }: PaperSubject, item: string | null): Cited<string> | undefined => {
  const held = dossier.items.find(({ id }) => id === item)
  return held && nameOf(held.id, held.name)
}
/** The title of an issued paper, or the word for an answer: the record's own words, no fact. */
export const titled = (filled: string): FilledIn => ({ filled })
/** Undefined where no statement tells of the day on which it was handed in: what is only in the log cannot be shown to anybody. */
export const sentOf = (matter: PaperSubject, filing: Filing, stated: StatedOf): Sent | undefined => {
  const day = onDay(stated.handed, filing.day)
  if (!day) return undefined
  const paper = matter.dossier.issued?.find(({ id }) => id === filing.paper)
  const last = filing.replies.filter(({ as }) => as !== "accepted").at(-1)
  const answered = last && onDay(stated.answered, last.day)
  const words = last && wordsOfReply(matter, last.item, last.day, stated)
  const copy = last && paperOfReply(matter, last.item)
  return {
    doc: filing.doc,
    channel: filing.channel,
    day,
    ...(paper ? { title: titled(paper.title) } : {}),
    // Quoted inside a sentence, which has its own stop.
    asked: (paper?.asked ?? []).map((text, index, all) => titled(index < all.length - 1 ? text : text.replace(/。$/, ""))),
    ...(last && answered ? { reply: { as: last.as, day: answered, ...(words ? { words } : {}), ...(copy ? { paper: copy } : {}) } } : {}),
  }
}
/** What it asked for, verbatim, one after another; the sentence around them has its own stop. */
export const requestsQuoted = ({ asked }: Sent): Sentence | undefined => {
  const [first, ...rest] = asked.map((one) => ask`${one}`)
  return first && rest.reduce((line, one) => ask`${line}${one}`, first)
}
/** Filings of this side's matter that are wanted, the last of each paper at each place, in order of their days. */
export const recordedFilings = (
  { party, dossier }: PaperSubject,
  wanted: (filing: Filing) => boolean,
  apart: (filing: Filing) => string = ({ doc }) => doc,
): readonly Filing[] => {
  const mine = (dossier.filings ?? []).filter(
    (one) => wanted(one) && (one.counterparty === party.id || (one.counterparty === null && one.claim === party.claim)),
  )
  return mine.filter((one, i) => mine.findLastIndex((other) => apart(other) === apart(one)) === i)
}
/** To the other side itself. */
export const sentTo = (matter: PaperSubject): readonly Sent[] => {
  const stated: StatedOf = {
    handed: [...matter.said("sent"), ...matter.said("complained")],
    answered: [...matter.said("sent-answered"), ...matter.said("answered")],
    copied: (day) => (matter.said("answered")[0]?.value === day ? matter.said("answer")[0] : undefined),
  }
  return recordedFilings(matter, isToOtherSide).flatMap((one) => sentOf(matter, one, stated) ?? [])
}
