/** The verbs of Anning over any host's ports: the one door through which apps reach a case. */
import type { Digest, ItemId } from "./case/citation.ts"
import type {
  AddResult, ChartView, DraftedDocument, DraftOptions, FormatView, IncomingFile, LawView, Progress, QuestionView, Showable, ShowOptions, StateResult,
} from "./contract.ts"
import type { Dossier } from "./documents/dossier.ts"

export interface Engine {
  readonly version: string
  lawDigest(): Promise<string>
  init(caseId: string, options?: { readonly title?: string }): Promise<{ case: string; head: Digest }>
  add(caseId: string, files: AsyncIterable<IncomingFile>, options?: { readonly password?: string; readonly as?: string; readonly progress?: Progress }): Promise<AddResult>
  state(caseId: string, statements: Readonly<Record<string, unknown>>): Promise<StateResult>
  withdraw(caseId: string, id: ItemId): Promise<{ head: Digest }>
  erase(caseId: string, id: ItemId): Promise<{ head: Digest }>
  dossier(caseId: string, options?: ShowOptions): Promise<Dossier>
  show(caseId: string, what: Showable, options?: ShowOptions): Promise<unknown>
  chart(caseId: string, options?: ShowOptions): Promise<ChartView>
  draft(caseId: string, options: DraftOptions): Promise<{ documents: readonly DraftedDocument[] }>
  seal(caseId: string): Promise<{ head: Digest; items: number; token: null }>
  /** `sha256` and `bytes` resolve when the stream has been read to its end. */
  pack(caseId: string, options?: ShowOptions & { readonly all?: boolean }): Promise<{ name: string; stream: AsyncIterable<Uint8Array>; items: number; sha256: Promise<string>; bytes: Promise<number> }>
  verify(caseId: string, options?: { readonly head?: string; readonly progress?: Progress }): Promise<unknown>
  law(ref: string, options?: { readonly on?: string }): Promise<LawView>
  lawSearch(words: string, options?: { readonly on?: string }): Promise<readonly LawView[]>
  formats(): readonly FormatView[]
  questions(): readonly QuestionView[]
}
