/** `deadlines`: the terms that run in the case, each with its last day and the counting shown. */
import { type Deadline, deadlinesOf } from "../channels/terms/deadlines.ts"
import { inputOf } from "../channels/terms/input.ts"
import { isAbout, view } from "./view.ts"

export interface DeadlineView {
  readonly term: string
  readonly what: string
  readonly channel: string | null
  readonly claim: string | null
  readonly counterparty: string | null
  /** Who has to keep it. */
  readonly by: string
  readonly from: string
  /** The last day. */
  readonly day: string
  /** ISO 8601 duration. */
  readonly length: string
  readonly dayType: "calendar" | "working"
  readonly basis: {
    /** The folder of the instrument where its text is held, else its name. */
    readonly instrument: string
    readonly title: string
    /** Null for a promise, or where the number could not be read. */
    readonly article: string | null
    readonly anchor?: string
    /** Commencement of the version that was in force on the start day. */
    readonly effective?: string
    /** False: a promise or a habit, no law. */
    readonly law: boolean
    /** True where the article itself can be read in `law/`. */
    readonly held: boolean
  }
  readonly why: string
  /** The counting, step by step. */
  readonly how: readonly string[]
  readonly rolledFrom?: string
  readonly notBefore?: string
  /** Why the day is not certain yet, beside `notBefore`. */
  readonly provisional?: string
  /** The last day after each extension that may be granted. */
  readonly extended: readonly string[]
  readonly confidence: string
  /** Weak sources: a hint, no fact. */
  readonly hint: boolean
  readonly source: string
  readonly note?: string
  /** True when the day asked for lies after it. */
  readonly past: boolean
  /** True where it is over for the earliest acts of a course, and not for those told. */
  readonly partlyPast?: true
}
const basisView = ({ instrument, title, article, anchor, effective, law, held }: Deadline["basis"]): DeadlineView["basis"] => ({
  instrument,
  title,
  article,
  ...(anchor ? { anchor } : {}),
  ...(effective ? { effective } : {}),
  law,
  held,
})
export const deadlineView = (one: Deadline): DeadlineView => ({
  term: one.term,
  what: one.what,
  channel: one.channel,
  claim: one.claim,
  counterparty: one.counterparty,
  by: one.by,
  from: one.from,
  day: one.day,
  length: one.length,
  dayType: one.dayType,
  basis: basisView(one.basis),
  why: one.why,
  how: one.how,
  ...(one.rolledFrom ? { rolledFrom: one.rolledFrom } : {}),
  ...(one.notBefore ? { notBefore: one.notBefore } : {}),
  ...(one.provisional ? { provisional: one.provisional } : {}),
  extended: one.extended,
  confidence: one.confidence,
  hint: one.hint,
  source: one.source,
  ...(one.note ? { note: one.note } : {}),
  past: one.past,
  ...(one.partlyPast ? { partlyPast: true as const } : {}),
})

export const deadlines = view("deadlines", ({ dossier, book, options }): readonly DeadlineView[] =>
  deadlinesOf(inputOf(dossier, book)).filter(isAbout(options)).map(deadlineView),
)
