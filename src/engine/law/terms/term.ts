/** Terms as dated data (`law/terms/*.md`): which event starts one, how long it is, how it is counted, and on what it rests. */
import { lenderTypes } from "../../case/questions/claim/lender-type.ts"
import { addDays, type Day } from "../../case/time.ts"
import { type Confidence, confidences } from "../confidence.ts"
import { type LawFile, reading, readSheet, refuseFile, type SheetSection, sheetsIn } from "../sheet.ts"

/** What starts a term; explained in law/terms/README.md. */
export const starts = [
  "filed",
  "complete",
  "accepted",
  "opened",
  "answered",
  "refused-decided",
  "refused",
  "reviewed",
  "asked",
  "noticed",
  "served",
  "knew",
  "harm",
  "act",
  "contact",
  "preserve",
  "measure",
  "review-asked",
  "called",
  "open-called",
] as const
export type LenderType = (typeof lenderTypes)[number]
export type Start = (typeof starts)[number]
/** Who has to keep it. */
export const keepers = ["authority", "institution", "carrier", "court", "person"] as const
export type Keeper = (typeof keepers)[number]
export const dayKinds = ["自然日", "工作日", "小时"] as const
export type DayKind = (typeof dayKinds)[number]
export type LengthUnit = "D" | "M" | "Y" | "H"
export interface Length {
  readonly n: number
  readonly unit: LengthUnit
  /** As written: `P15D`, `P6M`, `P3Y`, `PT24H`. */
  readonly iso: string
}
/** What a term rests on. `law` is false for a promise or a habit, which binds nobody. */
export interface Basis {
  readonly law: boolean
  /** The instrument as people name it; for a promise, whose it is. */
  readonly instrument: string
  /** Absent where the number could not be read, or for a promise. */
  readonly article?: string
}
/** A 投诉 is handed on to the institution; a 举报 asks the authority to look into it. Never both in one paper. */
export const filingSorts = ["投诉", "举报"] as const
export type FilingSort = (typeof filingSorts)[number]
export interface Term {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Start days for which this section answers, both ends included. */
  readonly from: Day
  readonly until?: Day
  readonly starts: Start
  readonly by: Keeper
  readonly length: Length
  readonly days: DayKind
  /** Absent: the last day stands even on a day off. `by` names the article, `analogous` where the instrument has no rule of its own here. */
  readonly roll?: { readonly by: string; readonly analogous: boolean }
  /** Each possible extension, in turn, in the unit of the term. */
  readonly extensions: readonly Length[]
  readonly basis: Basis
  /** The grounds that must be met before a term from the timeline is told: those of one instrument, or any that names a right. */
  readonly about?: string
  /** Kinds of lender it binds; absent: any, or it does not bind a lender. */
  readonly lenders?: readonly LenderType[]
  /** Only for what was filed as a 投诉 or as a 举报, where one place takes both; absent: for either. */
  readonly as?: FilingSort
  /** Which records it keeps. */
  readonly records?: string
  readonly confidence: Confidence
  /** Weak sources: told as a hint, never as a fact. */
  readonly hint: boolean
  readonly source: string
  readonly note?: string
}

const keys = "from until starts by length days roll extensions basis about records lenders as confidence source note".split(" ")
/** Reads `P15D`, `P6M`, `P3Y` or `PT24H`; undefined for anything else. */
export const lengthOf = (iso: string): Length | undefined => {
  const m = /^P(?:(\d+)([DMY])|T(\d+)H)$/.exec(iso)
  return m ? { n: Number(m[1] ?? m[3]), unit: (m[2] ?? "H") as LengthUnit, iso } : undefined
}
/** Reads `文书 第…条`, `文书（条号未核）` or `承诺：…`. */
export const basisOf = (text: string): Basis | undefined => {
  const promise = /^承诺：(.+)$/.exec(text)
  if (promise) return { law: false, instrument: promise[1] as string }
  const unread = /^(\S+)（条号未核）$/.exec(text)
  if (unread) return { law: true, instrument: unread[1] as string }
  const m = /^(\S+) (第\S+)$/.exec(text)
  return m ? { law: true, instrument: m[1] as string, article: m[2] as string } : undefined
}
const rollOf = (text: string | undefined): Term["roll"] | null | undefined => {
  if (text === undefined || text === "不顺延") return undefined
  const m = /^(参照 )?(\S+ 第\S+)$/.exec(text)
  return m ? { by: m[2] as string, analogous: m[1] !== undefined } : null
}

const readTerm = (path: string, section: SheetSection): Term => {
  const get = reading(path, section.line, section.fields)
  const length = lengthOf(get.text("length")) ?? get.fail("length", "expected P…D, P…M, P…Y or PT…H")
  const days = get.oneOf("days", dayKinds)
  if ((days === "小时") !== (length.unit === "H")) get.fail("days", "hours are counted in hours")
  if (days === "工作日" && length.unit !== "D") get.fail("days", "working days are counted in days")
  const rolled = rollOf(get.optional("roll"))
  if (rolled === null) get.fail("roll", "expected an article, 参照 an article, or 不顺延")
  if (days === "自然日" && get.optional("roll") === undefined) get.fail("roll", "say what a day off at the end does")
  const confidence = get.oneOf("confidence", confidences)
  const extensions = get.list("extensions").map((iso) => lengthOf(iso) ?? get.fail("extensions", `"${iso}" is no length`))
  if (extensions.some((more) => more.unit !== length.unit)) get.fail("extensions", "an extension has the unit of its term")
  const until = get.optional("until") === undefined ? undefined : get.day("until")
  const lenders = get
    .list("lenders")
    .map((type) => lenderTypes.find((known) => known === type) ?? get.fail("lenders", `"${type}" is no lender type`))
  const as = get.optional("as") === undefined ? undefined : get.oneOf("as", filingSorts)
  const optional = { note: get.optional("note"), about: get.optional("about"), records: get.optional("records") }
  if (section.text.length === 0) refuseFile(path, section.line, "a term needs its explanation")
  return {
    id: section.id,
    title: section.title,
    text: section.text.join("\n"),
    from: get.day("from"),
    ...(until ? { until } : {}),
    ...(as ? { as } : {}),
    starts: get.oneOf("starts", starts),
    by: get.oneOf("by", keepers),
    length,
    days,
    ...(rolled ? { roll: rolled } : {}),
    extensions,
    basis: basisOf(get.text("basis")) ?? get.fail("basis", `expected "文书 第…条", "文书（条号未核）" or "承诺：…"`),
    confidence,
    hint: confidence === "secondary-multi-weak" || confidence === "inference",
    source: get.text("source"),
    ...(lenders.length > 0 ? { lenders } : {}),
    ...(optional.note === undefined ? {} : { note: optional.note }),
    ...(optional.about === undefined ? {} : { about: optional.about }),
    ...(optional.records === undefined ? {} : { records: optional.records }),
  }
}
/** Sections of one id in order of their days; the next one ends the one before, unless it said so itself. */
const closed = (path: string, terms: readonly Term[]): readonly Term[] =>
  terms.map((term, i) => {
    const next = terms[i + 1]
    if (next?.id !== term.id) return term
    if (next.from === term.from || (term.until && term.until >= next.from)) refuseFile(path, 0, `two sections of "${term.id}" for one day`)
    return term.until ? term : { ...term, until: addDays(next.from, -1) }
  })

/** Reads all terms among the law files, by id and day. Throws Broken("bad-law-file"). */
export const loadTerms = (files: readonly LawFile[]): readonly Term[] =>
  closed(
    "terms",
    sheetsIn(files, "terms")
      .flatMap((file) =>
        readSheet(file, { head: ["title", "checked"], section: keys }).sections.map((section) => readTerm(file.path, section)),
      )
      .sort((a, b) => (a.id === b.id ? (a.from < b.from ? -1 : 1) : a.id < b.id ? -1 : 1)),
  )
/** The section of a term that answers for a start day; undefined where none does, and then no term is told. */
export const termOn = (terms: readonly Term[], id: string, from: Day): Term | undefined =>
  terms.find((term) => term.id === id && term.from <= from && (term.until === undefined || from <= term.until))
