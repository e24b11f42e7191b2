/** The deadlines of a case on a day: those that run from the acts themselves, and those that a filing or an answer has started. */
import type { Day } from "../case/time.ts"
import type { Law } from "../law/instrument.ts"
import { basisOn, type TermBasis } from "./basis.ts"
import { type Counted, countTerm } from "./count.ts"
import type { Book } from "./index.ts"
import type { RecordContact } from "./records.ts"
import { type Keeper, type LenderType, type Start, type Term, termOn } from "./term.ts"

/** Something that happened on a day and starts terms: a filing at a channel, an answer, a notice of a court. */
export interface Happening {
  readonly channel: string
  readonly claim: string | null
  readonly day: Day
  /** Said beside the term where the day is not shown by anything. */
  readonly assumed?: string
  /** Whose matter it is; a term that binds other kinds of lender is not told. */
  readonly lender?: LenderType
  /** `demand`: a demand for compensation that reached the other side, which starts the limitation anew (民法典 195). */
  readonly what: Start | "demand"
}
/** The acts behind the met grounds of one claim and counterparty. */
export interface Acts {
  readonly claim: string | null
  readonly counterparty: string | null
  readonly instrument: string
  readonly right: boolean
  readonly first: Day
  readonly last: Day
}
export interface DeadlineInput {
  readonly day: Day
  readonly law: Law
  readonly book: Book
  readonly acts: readonly Acts[]
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
  /** The last day after each extension that may be granted. */
  readonly extended: readonly Day[]
  readonly confidence: string
  readonly hint: boolean
  readonly source: string
  readonly note?: string
  /** True when the day asked for lies after it. */
  readonly past: boolean
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
const spans = (acts: readonly Acts[]): readonly Acts[] => {
  const found = new Map<string, Acts>()
  for (const entry of acts) {
    const key = `${entry.claim} ${entry.counterparty}`
    const other = found.get(key)
    const first = other && other.first < entry.first ? other.first : entry.first
    const last = other && other.last > entry.last ? other.last : entry.last
    found.set(key, { ...entry, first, last })
  }
  return [...found.values()]
}
/** Limitation per claim and counterparty, from the first act: a course has no settled starting day, so the earliest is the safe one. */
const limitations = (input: DeadlineInput): readonly Deadline[] => {
  const { terms, calendar } = input.book
  return idsWhere(terms, (term) => term.about === "right").flatMap((id) =>
    spans(input.acts.filter((entry) => entry.right)).flatMap(({ claim, counterparty, first }) => {
      const demands = input.happenings.filter((entry) => entry.what === "demand" && entry.claim === claim).map((entry) => entry.day)
      let from = first
      for (const demand of [...demands].sort()) {
        const running = termOn(terms, id, from)
        if (running && demand >= from && demand <= countTerm(running, from, calendar).day) from = demand
      }
      const more =
        from === first
          ? [`从能够确认对方的最早一次（${first}）起算；持续的行为从哪一天起算各地认识不一，按最早的算最稳妥。`]
          : [`${from}向对方提出请求并到达，从这一天重新计算。`]
      return [tell(input, termOn(terms, id, from), from, { channel: null, claim, counterparty }, more)].filter(present)
    }),
  )
}
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
const binds = (term: Term, lender: LenderType | undefined): boolean => !(term.lenders && lender && !term.lenders.includes(lender))
/** Terms that a filing or an answer at a channel has started. */
const fromHappenings = (input: DeadlineInput): readonly Deadline[] =>
  input.happenings.flatMap(({ channel, claim, day, what, lender, assumed }) => {
    const held = input.book.channels.find((entry) => entry.id === channel)
    return (held?.terms ?? [])
      .map((id) => termOn(input.book.terms, id, day))
      .filter((term) => term !== undefined && term.starts === what && term.about === undefined && binds(term, lender))
      .map((term) => tell(input, term, day, { channel, claim, counterparty: null }, assumed === undefined ? [] : [assumed]))
      .filter(present)
  })

/** All deadlines on a day, soonest first. */
export const deadlinesOf = (input: DeadlineInput): readonly Deadline[] =>
  [...fromHappenings(input), ...fromActs(input), ...limitations(input), ...recordWindows(input)].sort((a, b) =>
    a.day === b.day ? (a.term < b.term ? -1 : 1) : a.day < b.day ? -1 : 1,
  )
