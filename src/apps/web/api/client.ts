/** What the page asks of whoever keeps the cases: a server over HTTP now, a worker later. Nothing else in the page knows which. */

import type { ChannelsView, ChannelView } from "../../../engine/views/channels.ts"
import type { ClaimView } from "../../../engine/views/claims.ts"
import type { DeadlineView } from "../../../engine/views/deadlines.ts"
import type { DiagnosisView } from "../../../engine/views/diagnosis.ts"
import type { FindingView } from "../../../engine/views/findings.ts"
import type { GapView } from "../../../engine/views/gaps.ts"
import type { GroundView } from "../../../engine/views/grounds.ts"
import type { IssueView } from "../../../engine/views/issues.ts"
import type { ItemView } from "../../../engine/views/items.ts"
import type { SheetEntry, SheetView } from "../../../engine/views/law.ts"
import type { LoanView } from "../../../engine/views/loans.ts"
import type { NormsView } from "../../../engine/views/norms.ts"
import type { PartyView } from "../../../engine/views/parties.ts"
import type { RuleView } from "../../../engine/views/procedure.ts"
import type { LawView } from "../../../engine/views/provision.ts"
import type { QuestionView } from "../../../engine/views/questions.ts"
import type { AskView, CauseOfAction, ClaimSuit, CourtView, FeeView, InjunctionView, SuitView } from "../../../engine/views/suit.ts"
import type { Summary } from "../../../engine/views/summary.ts"
import type { EventView } from "../../../engine/views/timeline.ts"

export type {
  AskView,
  CauseOfAction,
  ChannelsView,
  ChannelView,
  ClaimSuit,
  ClaimView,
  CourtView,
  DeadlineView,
  DiagnosisView,
  EventView,
  FeeView,
  FindingView,
  GapView as Gap,
  GroundView,
  InjunctionView,
  LawView,
  LoanView,
  NormsView,
  PartyView,
  QuestionView,
  RuleView,
  SheetEntry,
  SheetView,
  SuitView,
  Summary,
}
/** Sentences come with the issues where the server writes them. */
export interface Issue extends Omit<IssueView, "at"> {
  readonly at?: number | { readonly row?: number }
  readonly message?: string
}
export interface Item extends Omit<ItemView, "issues" | "limits"> {
  readonly issues: readonly Issue[]
  readonly limits?: readonly string[]
}
/** What people commonly get wrong. */
export interface Misconception {
  readonly id: string
  readonly belief: string
  readonly fact: string
  readonly basis: readonly string[]
  readonly confidence: string
  readonly source: string
}
/** What could not be verified, how it is treated, what would settle it. */
export interface OpenMatter {
  readonly id: string
  readonly title: string
  readonly now: string
  readonly settle: string
}
export interface CaseLine {
  readonly case: string
  readonly title: string
  readonly openedAt?: string | null
  readonly entries?: number
}
export interface Example {
  readonly name: string
  readonly title: string
  readonly about?: string
}
export interface Format {
  readonly title: string
  readonly limits: readonly string[]
  readonly generic?: boolean
}
export interface About {
  readonly version: string
  readonly lawDigest: string
  readonly home?: string
}
export interface Chart {
  readonly days: readonly {
    readonly day: string
    readonly hours: readonly number[]
    readonly messages?: readonly number[]
    readonly noHour?: number
  }[]
  readonly undated?: number
  readonly undirected?: number
  readonly quiet?: { readonly from: string; readonly to: string; readonly status: string } | null
}
export interface DocumentLine {
  readonly doc: string
  readonly title: string
  readonly for: string | null
  readonly claim?: string | null
  readonly counterparty?: string | null
  readonly ready: boolean
  readonly reason?: "missing" | "nothing-found" | null
  /** Parts of one exhibit share its number. */
  readonly exhibits: readonly { readonly number: number }[]
  readonly gaps: readonly GapView[]
  /** Advice beside the paper: how to use it, never inside it. */
  readonly beside?: readonly string[]
  readonly formats: readonly string[]
}
export interface Verification {
  readonly ok: boolean
  readonly checked: { readonly items: number; readonly bytes: number; readonly entries: number; readonly tokens: number }
  readonly broken: readonly { readonly what: string; readonly why: string; readonly message?: string }[]
}
export interface Events {
  readonly rows: readonly EventView[]
  readonly total: number
}
/** Bytes to keep as a file, with the name the keeper gives them. */
export interface Download {
  readonly name: string
  readonly blob: Blob
  readonly sha256?: string
}
/** A file that stays and holds the same bytes, or may hold them where it cannot be looked into. */
export interface Copy {
  readonly id: string
  readonly name: string
  readonly certain: boolean
}
export interface Copies {
  readonly erases: readonly { readonly id: string; readonly name: string }[]
  readonly copies: readonly Copy[]
}
export type Answer = string | readonly string[]

/** Why a request failed, with a Chinese sentence ready to show. */
export class Refused extends Error {
  readonly code: string
  readonly status: number
  constructor(code: string, status: number, message: string) {
    super(message)
    this.name = "Refused"
    this.code = code
    this.status = status
  }
}

/** Every call rejects with `Refused`. */
export interface Client {
  about(): Promise<About>
  cases(): Promise<readonly CaseLine[]>
  create(title: string): Promise<{ readonly case: string }>
  examples(): Promise<readonly Example[]>
  openExample(name: string): Promise<{ readonly case: string }>
  formats(): Promise<readonly Format[]>
  questions(): Promise<readonly QuestionView[]>
  /** A provision as it stood on a day; today without one. */
  law(ref: string, on?: string): Promise<LawView>
  lawSearch(words: string, on?: string): Promise<readonly LawView[]>
  /** The norms of a day for a kind of lender, how to find out the lender, how they count. */
  norms(lender: string, on?: string): Promise<NormsView>
  misconceptions(): Promise<readonly Misconception[]>
  notVerified(): Promise<readonly OpenMatter[]>
  /** `onProgress` hears 0 to 1 of the bytes handed over; after 1 the file is being read. */
  upload(
    caseId: string,
    file: File,
    options: {
      readonly name: string
      readonly signal?: AbortSignal
      readonly onProgress?: (part: number) => void
    },
  ): Promise<readonly Item[]>
  /** Opens a kept archive with its password; the archive itself comes first among the items. */
  unlock(caseId: string, id: string, password: string): Promise<readonly Item[]>
  /** Records answers; what could not be understood comes back as issues (the answer is kept all the same, but not used). */
  state(caseId: string, answers: Readonly<Record<string, Answer>>): Promise<readonly Issue[]>
  withdraw(caseId: string, id: string): Promise<void>
  /** What erasing a file would remove, and where the same bytes stand besides. */
  copies(caseId: string, id: string): Promise<Copies>
  /** Removes the bytes of a file for good; where they still stand. */
  erase(caseId: string, id: string): Promise<readonly Copy[]>
  /** Removes a whole case for good. */
  remove(caseId: string): Promise<void>
  summary(caseId: string): Promise<Summary>
  items(caseId: string): Promise<readonly Item[]>
  parties(caseId: string): Promise<readonly PartyView[]>
  loans(caseId: string): Promise<readonly LoanView[]>
  findings(caseId: string): Promise<readonly FindingView[]>
  /** The sheet of provisions. */
  sheet(caseId: string): Promise<SheetView>
  /** The terms that run in the case, and the same as a calendar file. */
  deadlines(caseId: string): Promise<readonly DeadlineView[]>
  calendar(caseId: string): Promise<Download>
  claims(caseId: string): Promise<readonly ClaimView[]>
  /** Where to turn, in order of use for a claimed debt (the first where none is named) and the person's role. */
  channels(caseId: string, claim?: string): Promise<ChannelsView>
  /** A civil suit for each claimed debt; the fee for what is claimed in damages. */
  suit(caseId: string, damagesFen?: number): Promise<SuitView>
  grounds(caseId: string): Promise<readonly GroundView[]>
  diagnosis(caseId: string): Promise<readonly DiagnosisView[]>
  gaps(caseId: string): Promise<readonly GapView[]>
  /** A slice of the timeline, in time order, of one counterparty or of all. */
  events(caseId: string, part: { readonly for?: string; readonly offset: number; readonly limit: number }): Promise<Events>
  chart(caseId: string, counterparty?: string): Promise<Chart>
  documents(caseId: string): Promise<readonly DocumentLine[]>
  document(caseId: string, line: Pick<DocumentLine, "doc" | "for" | "counterparty" | "claim">, format: string): Promise<Download>
  seal(caseId: string): Promise<{ readonly head: string; readonly items: number | readonly unknown[] }>
  pack(caseId: string, all: boolean): Promise<Download>
  verify(caseId: string): Promise<Verification>
}
