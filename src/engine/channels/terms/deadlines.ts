/** The deadlines of a case on a day: those that run from the acts themselves, and those that a filing or an answer has started. */
import type { Day } from "../../case/time.ts"
import type { Law } from "../../law/instrument.ts"
import { type Counted, countTerm } from "../../law/terms/count.ts"
import { type FilingSort, type Keeper, type LenderType, type Start, type Term, termOn } from "../../law/terms/term.ts"
import type { LawSheets } from "../index.ts"
import { basisOn, type TermBasis } from "./basis.ts"
import type { RecordContact } from "./records.ts"

/** Something that happened on a day and starts terms: a filing at a channel, an answer, a notice of a court. */
export interface Happening {
  readonly channel: string
  readonly claim: string | null
  readonly day: Day
  /** Said beside the term where the day is not shown by anything. */
  readonly assumed?: string
  /** Whose matter it is; a term that binds other kinds of lender is not told. */
  readonly lender?: LenderType
  /** What it was filed as; left out, the terms of both are told, each under its own name. */
  readonly as?: FilingSort
  /** `demand`: a demand for compensation that reached the other side, which starts the limitation anew (民法典 195). */
  readonly what: Start | "demand"
}
/** The acts behind the met grounds of one claim and counterparty. */
export interface DeadlineActs {
  readonly claim: string | null
  readonly counterparty: string | null
  readonly instrument: string
  readonly right: boolean
  readonly first: Day
  readonly last: Day
  /** Every day with an act, ascending, the first and the last among them. */
  readonly days: readonly Day[]
}
export interface DeadlineInput {
  readonly day: Day
  readonly law: Law
  readonly book: LawSheets
  readonly acts: readonly DeadlineActs[]
  readonly records: readonly RecordContact[]
  readonly happenings: readonly Happening[]
}
export interface Deadline {
  readonly term: string
  readonly what: string
  readonly channel: string | null
  readonly claim: string | null
  readonly counterparty: string | null
  readonly by: Keeper
  readonly from: Day
  readonly day: Day
  readonly length: string
  readonly dayType: "calendar" | "working"
  readonly basis: TermBasis
  readonly why: string
  readonly how: readonly string[]
  readonly rolledFrom?: Day
  readonly notBefore?: Day
  /** Why the day is not certain yet, beside `notBefore`. */
  readonly provisional?: string
  /** The last day after each extension that may be granted. */
  readonly extended: readonly Day[]
  readonly confidence: string
  readonly hint: boolean
  readonly source: string
  readonly note?: string
  /** True when the day asked for lies after it. */
  readonly past: boolean
  /** True where it is over for the earliest acts of a course, and not for those told. */
  readonly partlyPast?: true
}
type Where = Pick<Deadline, "channel" | "claim" | "counterparty">

/** One term told for a start day; undefined where no section of it answers for that day, or its basis had ended. */
const tell = (
  input: DeadlineInput,
  term: Term | undefined,
  from: Day,
  where: Where,
  more: readonly string[] = [],
): Deadline | undefined => {
  const basis = term && basisOn(input.law, term, from)
  if (!(term && basis)) return undefined
  const counted: Counted = countTerm(term, from, input.book.calendar)
  return {
    term: term.id,
    what: term.title,
    ...where,
    by: term.by,
    from,
    day: counted.day,
    length: term.length.iso,
    dayType: term.days === "工作日" ? "working" : "calendar",
    basis,
    why: [term.text, ...more].join(""),
    how: counted.how,
    ...(counted.rolledFrom ? { rolledFrom: counted.rolledFrom } : {}),
    ...(counted.notBefore ? { notBefore: counted.notBefore } : {}),
    ...(counted.provisional ? { provisional: counted.provisional } : {}),
    extended: counted.extended,
    confidence: term.confidence,
    hint: term.hint,
    source: term.source,
    ...(term.note ? { note: term.note } : {}),
    past: counted.day < input.day,
  }
}
const idsWhere = (terms: readonly Term[], test: (term: Term) => boolean): readonly string[] => [
  ...new Set(terms.filter(test).map((term) => term.id)),
]
const present = <T>(value: T | undefined): value is T => value !== undefined

/** Terms against acts of the grounds of one instrument, from the end of their course; the earliest act is told beside it, should a body see no course in them. */
const fromActs = (input: DeadlineInput): readonly Deadline[] => {
  const { terms, calendar } = input.book
  return idsWhere(terms, (term) => term.starts === "act").flatMap((id) => {
    const instrument = terms.find((term) => term.id === id)?.about?.replace("ground:", "")
    return spans(input.acts.filter((entry) => entry.instrument === instrument)).flatMap(({ claim, counterparty, first, last }) => {
      const term = termOn(terms, id, last)
      const early = termOn(terms, id, first)
      const alone = early && first < last ? countTerm(early, first, calendar).day : undefined
      const more = alone ? [`最早一次在${first}：如果不认定为连续状态，那一次只算到${alone}。`] : []
      return [tell(input, term, last, { channel: null, claim, counterparty }, more)].filter(present)
    })
  })
}
/** One span per claim and counterparty. */
const spans = (acts: readonly DeadlineActs[]): readonly DeadlineActs[] => {
  const found = new Map<string, DeadlineActs>()
  for (const entry of acts) {
    const key = `${entry.claim} ${entry.counterparty}`
    const other = found.get(key)
    const first = other && other.first < entry.first ? other.first : entry.first
    const last = other && other.last > entry.last ? other.last : entry.last
    found.set(key, { ...entry, first, last, days: [...new Set([...(other?.days ?? []), ...entry.days])].sort() })
  }
  return [...found.values()]
}
/** One act with the day from which its limitation runs, moved by each demand that arrived in time, and the day on which it ends. */
interface Limited {
  readonly act: Day
  readonly from: Day
  readonly end: Day
}
const limited = ({ book }: DeadlineInput, id: string, act: Day, demands: readonly Day[]): readonly Limited[] => {
  const endOf = (from: Day): Day | undefined => {
    const term = termOn(book.terms, id, from)
    return term && countTerm(term, from, book.calendar).day
  }
  const from = demands.reduce((start, demand) => (demand >= start && demand <= (endOf(start) ?? "") ? demand : start), act)
  const end = endOf(from)
  return end === undefined ? [] : [{ act, from, end }]
}
const unsettled = "持续的行为从哪一天起算各地认识不一"
/** How the start was chosen: it is not settled for a course, so both ends of it are told. */
const startTold = (first: Limited, open: Limited, last: Limited, today: Day): readonly string[] => {
  const moved = open.from === open.act ? [] : [`${open.from}向对方提出请求并到达，从这一天重新计算。`]
  const ends = `最早一次（${first.act}）只算到${first.end}`
  const lastOne = `最后一次（${last.act}）`
  if (last.end < today) return [...moved, first === last ? "" : `${ends}，${lastOne}算到${last.end}，都已经过了。`]
  if (first.end < today) {
    const open_ = `还没有过的最早一次是${open.act}，${open === last ? "也是最后一次" : `${lastOne}算到${last.end}`}`
    return [...moved, `${ends}，最早的部分已过；其后的逐次算，${open_}。${unsettled}，整个过程都从最早一次起算的，已经过了。`]
  }
  if (moved.length > 0) return moved
  const early = `从所依据的行为中最早的一次（${first.act}）起算`
  return [first === last ? `${early}。` : `${early}；${unsettled}，按最早的算最稳妥；逐次分别算的，${lastOne}算到${last.end}。`]
}
/**
 * Limitation per claim and counterparty. Where a course begins for it is not settled: told is the earliest act whose time is not over, with the first and the
 * last act beside it, and it is past only where the time of the last act is over too.
 */
const limitations = (input: DeadlineInput): readonly Deadline[] =>
  idsWhere(input.book.terms, (term) => term.about === "right").flatMap((id) =>
    spans(input.acts.filter((entry) => entry.right)).flatMap(({ claim, counterparty, days }) => {
      const demands = input.happenings.filter((entry) => entry.what === "demand" && entry.claim === claim).map((entry) => entry.day)
      const each = days.flatMap((act) => limited(input, id, act, [...demands].sort()))
      const [first, last] = [each[0], each.at(-1)]
      if (!first || !last) return []
      const open = each.find(({ end }) => end >= input.day) ?? last
      const told = tell(
        input,
        termOn(input.book.terms, id, open.from),
        open.from,
        { channel: null, claim, counterparty },
        startTold(first, open, last, input.day),
      )
      return told ? [{ ...told, ...(!told.past && first.end < input.day ? { partlyPast: true as const } : {}) }] : []
    }),
  )
/** How long records can still be asked for: the earliest contact whose window is open, or the last one where all have closed. */
const recordWindows = (input: DeadlineInput): readonly Deadline[] => {
  const { terms } = input.book
  return idsWhere(terms, (term) => term.records !== undefined).flatMap((id) => {
    const kind = terms.find((term) => term.id === id)?.records
    const days = input.records.find((entry) => entry.kind === kind)?.days ?? []
    const told = days.map((from) => tell(input, termOn(terms, id, from), from, { channel: "carrier", claim: null, counterparty: null }))
    const windows = told.filter(present)
    const open = windows.find((deadline) => !deadline.past) ?? windows.at(-1)
    if (!open) return []
    const why = open.past
      ? `${open.why}最后一次联络（${open.from}）也已经超过。`
      : `${open.why}这样数，还没有过期的最早一次联络是${open.from}。`
    return [{ ...open, why }]
  })
}
const binds = (term: Term, lender: LenderType | undefined, as: FilingSort | undefined): boolean =>
  !(term.lenders && lender && !term.lenders.includes(lender)) && !(term.as && as && term.as !== as)
/** Terms that a filing or an answer at a channel has started. */
const fromHappenings = (input: DeadlineInput): readonly Deadline[] =>
  input.happenings.flatMap(({ channel, claim, day, what, lender, as, assumed }) => {
    const held = input.book.channels.find((entry) => entry.id === channel)
    return (held?.terms ?? [])
      .map((id) => termOn(input.book.terms, id, day))
      .filter((term) => term !== undefined && term.starts === what && term.about === undefined && binds(term, lender, as))
      .map((term) => tell(input, term, day, { channel, claim, counterparty: null }, assumed === undefined ? [] : [assumed]))
      .filter(present)
  })

/** All deadlines on a day, soonest first. */
export const deadlinesOf = (input: DeadlineInput): readonly Deadline[] =>
  [...fromHappenings(input), ...fromActs(input), ...limitations(input), ...recordWindows(input)].sort((a, b) =>
    a.day === b.day ? (a.term < b.term ? -1 : 1) : a.day < b.day ? -1 : 1,
  )
