/** What was handed to the other side, when, what it asked for and how it was answered, as the record holds it: a later letter stands on it. */
import type { Cited } from "../../case/citation.ts"
import type { Filing, ReplyKind } from "../../case/record/filings.ts"
import { type Day, dayOf } from "../../case/time.ts"
import type { FilledIn } from "../../say/say.ts"
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
}
export interface Sent {
  readonly doc: string
  readonly day: Cited<string>
  /** Of a paper that was issued: its title and its requests. */
  readonly title?: FilledIn
  readonly asked: readonly FilledIn[]
  /** The last answer that is more than a receipt. */
  readonly reply?: SentReply
}
const onDay = (days: readonly Cited<string>[], day: Day): Cited<string> | undefined => days.find(({ value }) => value === day)
/** A message of the side's that came with the answer's file on its day, else what the person copied of an answer of that day. */
const wordsOfReply = (matter: PaperSubject, item: string | null, day: Day): Cited<string> | undefined => {
  const { timeline } = matter.dossier
  const row = [...matter.messages].find(
    (one) =>
      item !== null &&
      (timeline.text[one] as number) >= 0 &&
      dayOf(timeline.at[one] as number) === day &&
      timeline.citations([one]).some((place) => place.item === item),
  )
  if (row !== undefined) return quoted(matter, row)
  return matter.said("answered")[0]?.value === day ? matter.said("answer")[0] : undefined
}
/** The title of an issued paper, or the word for an answer: the record's own words, no fact. */
export const titled = (filled: string): FilledIn => ({ filled })
const sentOf = (matter: PaperSubject, filing: Filing): Sent | undefined => {
  const day = onDay([...matter.said("sent"), ...matter.said("complained")], filing.day)
  if (!day) return undefined
  const paper = matter.dossier.issued?.find(({ id }) => id === filing.paper)
  const last = filing.replies.filter(({ as }) => as !== "accepted").at(-1)
  const answered = last && onDay([...matter.said("sent-answered"), ...matter.said("answered")], last.day)
  const words = last && wordsOfReply(matter, last.item, last.day)
  return {
    doc: filing.doc,
    day,
    ...(paper ? { title: titled(paper.title) } : {}),
    // Quoted inside a sentence, which has its own stop.
    asked: (paper?.asked ?? []).map((text, index, all) => titled(index < all.length - 1 ? text : text.replace(/。$/, ""))),
    ...(last && answered ? { reply: { as: last.as, day: answered, ...(words ? { words } : {}) } } : {}),
  }
}
/** In order of their days, the last of each paper. */
export const sentTo = (matter: PaperSubject): readonly Sent[] => {
  const { party, dossier } = matter
  const mine = (dossier.filings ?? []).filter(
    (one) => isToOtherSide(one) && (one.counterparty === party.id || (one.counterparty === null && one.claim === party.claim)),
  )
  return mine.filter((one, i) => mine.findLastIndex(({ doc }) => doc === one.doc) === i).flatMap((one) => sentOf(matter, one) ?? [])
}
