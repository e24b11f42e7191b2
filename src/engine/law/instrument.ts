/** Law as dated data: instruments, versions by commencement day, articles verbatim, provisions with element trees. */
import type { Day } from "../case/time.ts"
import type { Calendar } from "./calendar.ts"
import type { Confidence } from "./confidence.ts"
import type { Term } from "./terms/term.ts"

export { type Confidence, confidences } from "./confidence.ts"

export const instrumentKinds = ["法律", "行政法规", "规章", "规范性文件", "司法解释", "国家标准", "自律规范", "本工具尺度"] as const
export type InstrumentKind = (typeof instrumentKinds)[number]
/** Elements of a provision: a tree, since law says "and", "or" and "unless". */
export type Elements =
  | { readonly all: readonly Elements[] }
  | { readonly any: readonly Elements[] }
  | { readonly unless: Elements; readonly then: Elements }
  | { readonly element: string; readonly when?: Threshold }
/** A structured parameter compared with a measure of the finding that establishes the element: compared in grounds, never inside a rule. */
export interface Threshold {
  readonly measure: string
  readonly op: ">" | ">="
  readonly value: number
}
export const modalities = ["严禁", "不应", "不宜"] as const
export type Modality = (typeof modalities)[number]
export const rights = ["安宁", "个人信息", "名誉", "姓名", "信用", "财产"] as const
export type Right = (typeof rights)[number]

/** How a unit is used that is no breach: a right to ask for something (请求), or law that only its own authorities apply (提示). */
export const uses = ["请求", "提示"] as const
export type Use = (typeof uses)[number]

/**
 * Why a text is only quoted and no paper says that it was broken: it defines; it is procedure, a channel or a term; it says what follows from a
 * breach of another text (责任), or when there is none (例外); it binds a body in its own management, of which the person's materials show nothing
 * (管理); a more exact text says the same (原则); it speaks of other acts or other people (他事); nothing here measures it yet (未量).
 */
export const quotedAs = ["定义", "程序", "渠道", "期限", "责任", "例外", "管理", "原则", "他事", "未量"] as const
export type QuotedAs = (typeof quotedAs)[number]

/**
 * What a text does, where it neither forbids nor commands, since such a text cannot be broken (违反): it lists the bases on which alone something
 * is allowed (依据), sets conditions (条件), describes acts that are punished (行为), or names a right (权利).
 */
export const wordings = ["依据", "条件", "行为", "权利"] as const
export type Wording = (typeof wordings)[number]

/**
 * What somebody may ask for under a text, so that a paper puts its basis beside a request and no paper spells a provision: to stop, to keep away at some
 * hours, to leave others alone, the names of agents, records to be kept or shown, where a number came from, a copy, an explanation, a correction, a
 * deletion, a notice to whom data went, an answer in time, a mark of dispute, that identity be verified, an investigation, and of a carrier its
 * list of calls and what it keeps of messages; of the police that a case is opened or reasons given, a receipt, a list of what was handed over, an order to
 * keep away; that an office's refusal or silence be reconsidered, by whom it concerns and within which time; of those over carriers that a dispute be
 * settled; of a platform that a posting be taken
 * down; of a court that the act is stopped (for good, or at once), damages, the fault and the missing time limit that these rest on, that documents are
 * produced or evidence collected, that an answer is heard.
 */
export const askings = [
  "stop",
  "hours",
  "others",
  "agents",
  "records",
  "source",
  "copy",
  "explain",
  "correct",
  "delete",
  "pass-on",
  "answer",
  "dispute",
  "verify",
  "investigate",
  "reasons",
  "call-list",
  "message-log",
  "open-case",
  "report-receipt",
  "evidence-receipt",
  "no-contact",
  "accused-in-time",
  "reconsider",
  "reconsider-in-time",
  "reconsider-not-told",
  "reconsider-silence",
  "reconsider-urgent",
  "own-interest",
  "act-or-answer",
  "supervise",
  "carrier-dispute",
  "carrier-dispute-sms",
  "take-down",
  "untrue-posting",
  "private-posting",
  "sue-stop",
  "sue-fault",
  "sue-untimed",
  "sue-damages",
  "order-stop",
  "produce",
  "produce-kind",
  "collect",
  "answer-suit",
  "burden",
  "burden-unmet",
  "e-signature",
  "debt-ended",
  "as-agreed",
  "jurisdiction",
  "security",
  "cause",
] as const
export type Asking = (typeof askings)[number]

export const holders = ["自然人"] as const
export type Holder = (typeof holders)[number]

/** The only body that applies a text: a paper to another authority names it as context and asks nothing under it. */
export const appliers = ["公安机关"] as const
export type Applier = (typeof appliers)[number]

/** One citable unit (article, paragraph or item) with what it needs. */
export interface Provision {
  readonly anchor: string
  /** `第五十条第一款第（五）项` */
  readonly article: string
  /** Short Chinese title of what it is about. */
  readonly title: string
  /** Absent: may be quoted (a remedy, a definition) but never stands as a ground of its own; `quoted` says why. */
  readonly elements?: Elements
  readonly quoted?: QuotedAs
  /** Set where met elements are no breach: shown to the person, never cited in a paper as something that was violated. */
  readonly use?: Use
  /** How a paper says what the acts are under it; absent for a text that forbids or commands. */
  readonly wording?: Wording
  readonly modality?: Modality
  /** What may be asked for under it. */
  readonly asks?: readonly Asking[]
  /** Only whoever its elements fit asks under it: a customer, somebody whose identity was used. */
  readonly asksWhenMet?: true
  readonly right?: Right
  /** Whom it protects, where that is natural persons alone: a company has no 隐私权, no personal information and no 姓名. */
  readonly holder?: Holder
  /** Lender types it speaks of; absent = any. */
  readonly lenders?: readonly string[]
  readonly parameters: Readonly<Record<string, string | number>>
}
export interface Article {
  readonly article: string
  readonly anchor: string
  /** Verbatim for 法律, 行政法规, 规章, 司法解释; in our own words otherwise. Paragraphs separated by a newline. */
  readonly text: string
  readonly verbatim: boolean
  readonly confidence: Confidence
  readonly source: string
  /** The day on which it was added and read beside its source, where that was after the rest of its file. */
  readonly checked?: Day
  /** A limit on the use of this article, told wherever it is shown. */
  readonly note?: string
  /** An earlier wording existed and is not held: days before this text answer `not-held`, never `not-yet`. */
  readonly earlier?: "not-held"
  /** Why it is only quoted, where it has no citable units: its own reason, else that of its file. */
  readonly quoted?: QuotedAs
  readonly provisions: readonly Provision[]
}
export interface Version {
  /** Folder name, e.g. `public-security-penalties`. */
  readonly instrument: string
  readonly title: string
  readonly short: string
  /** Other names under which people look it up. */
  readonly aliases: readonly string[]
  /** Instruments whose place it took: their days are not days without a text. */
  readonly replaces?: readonly string[]
  /** Set where one authority alone applies it; absent where any paper may cite it. */
  readonly appliedBy?: Applier
  /** The rule by which it governs acts that began under what it replaced and went on: `instrument#anchor`. */
  readonly continuing?: string
  readonly kind: InstrumentKind
  readonly adopted?: Day
  readonly effective: Day
  /** Last day in force; absent while in force. Derived from the next file or from `repealed`, never written by hand twice. */
  readonly until?: Day
  readonly source: string
  readonly checked: Day
  readonly confidence: Confidence
  /** What a reader of this version must know (its standing, what could not be read). */
  readonly note?: string
  /** Why no text is held between the end of this version and the next one, where it ends before that begins. */
  readonly gap?: string
  /** Set where the files of an instrument are cut by the day on which the wording of an article began, not by its versions: days are told of the wording. */
  readonly cut?: "by-article"
  readonly articles: readonly Article[]
}
export type LawStatus = "in-force" | "repealed" | "not-yet" | "not-held"
/** How a document names a provision. */
export interface LawRef {
  readonly instrument: string
  readonly effective: Day
  readonly anchor: string
  readonly title: string
  readonly article: string
}
/** One line of the selection: a norm, for some kinds of lender, on some days. */
export interface NormRule {
  readonly id: string
  /** Folder of the instrument. */
  readonly norm: string
  readonly title: string
  /** Kinds of lender; `unknown` where the norm is worth telling before the kind is known. */
  readonly lenders: readonly string[]
  readonly from: Day
  /** Last day; absent while it goes on. */
  readonly until?: Day
  /** What must be true besides the kind of lender before the norm may be held against it. */
  readonly condition?: string
  /** The element that shows the condition to be true: a provision of the norm needs it besides its own. */
  readonly needs?: string
  /** Kinds of lender for which the condition is taken as met while nothing else is said, so that nobody has to answer first; told beside the paper. */
  readonly presumed: readonly string[]
  /** The norm does not bind here and may only be looked at beside others (参照): never a ground of a paper. */
  readonly reference: boolean
  readonly text: string
  readonly confidence: Confidence
  readonly source: string
}
/** One way to find out who lends, and whether they are licensed. */
export interface LenderWay {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly needs: string
  /** Provisions it rests on, as `lookup` takes them. */
  readonly basis: readonly string[]
  readonly confidence: Confidence
  readonly source: string
}
/** How one word of the norms is counted, and whether a source or only the tool says so. */
export interface CountingRule {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly confidence: Confidence
  readonly source: string
}
export interface NormSelection {
  readonly rules: readonly NormRule[]
  readonly ways: readonly LenderWay[]
  readonly counting: readonly CountingRule[]
}
/** An element that only materials show: always missing, with what would show it to a reader. */
export interface Material {
  readonly title: string
  /** What to keep or to fetch, in Chinese. */
  readonly how: string
}
export interface Law {
  readonly versions: readonly Version[]
  /** Elements that only materials show, by id. */
  readonly materials: ReadonlyMap<string, Material>
  /** SHA-256 over all law files in path order: printed on issued documents. */
  readonly digest: string
  /** Which norm speaks of which lender on which day. */
  readonly selection: NormSelection
  /** Which event starts which term, for whoever counts a day: deadlines and papers count by the same. */
  readonly terms: readonly Term[]
  readonly calendar: Calendar
  version(instrument: string, on: Day): Version | undefined
}
