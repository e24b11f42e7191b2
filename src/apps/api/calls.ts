/** The one table of calls that a page makes of whoever keeps the cases: method, path, what it is asked with and what it answers. Server and clients are typed by it. */

import type { Engine } from "../../engine/api.ts"
import type { Digest } from "../../engine/case/citation.ts"
import type { Erased } from "../../engine/verbs/erase.ts"
import type { ChannelsView } from "../../engine/views/channels.ts"
import type { ChartView } from "../../engine/views/chart.ts"
import type { Filed, Replied } from "../../engine/views/filings.ts"
import type { FormatView } from "../../engine/views/formats.ts"
import type { Showable } from "../../engine/views/index.ts"
import type { Issued } from "../../engine/views/issued.ts"
import type { MisconceptionView } from "../../engine/views/misconceptions.ts"
import type { NormsView } from "../../engine/views/norms.ts"
import type { PackList } from "../../engine/views/packing.ts"
import type { LawView } from "../../engine/views/provision.ts"
import type { QuestionView } from "../../engine/views/questions.ts"
import type { Confirmed } from "../../engine/views/readback.ts"
import type { NoteResult } from "../../engine/views/results.ts"
import type { Seal } from "../../engine/views/seal.ts"
import type {
  About,
  AddInWords,
  CaseRow,
  DocumentRow,
  Example,
  ItemInWords,
  OpenPoint,
  ReportInWords,
  Shown,
  StateInWords,
} from "./answers.ts"

type Method = "get" | "post"
/** One call. `types` is never there: it is for the compiler alone. */
export interface Call<M extends Method = Method, Path extends string = string, Query = unknown, Body = unknown, Answer = unknown> {
  readonly method: M
  /** Below `/api`; a name in braces is filled in. */
  readonly path: Path
  readonly types?: { readonly query: Query; readonly body: Body; readonly answer: Answer }
}
type None = Record<never, never>
/** Bytes to be kept as a file. */
export interface Bytes {
  readonly bytes: true
}
const get =
  <Answer, Query = None>() =>
  <const Path extends string>(path: Path): Call<"get", Path, Query, undefined, Answer> => ({ method: "get", path })
/** `Body` is sent as JSON, or, where it is `Bytes`, as it is. */
const post =
  <Answer, Body = None, Query = None>() =>
  <const Path extends string>(path: Path): Call<"post", Path, Query, Body, Answer> => ({ method: "post", path })

/** A view of a case on a day, of one opposite side or one claimed debt. */
export interface ViewQuery {
  readonly day?: string | undefined
  readonly for?: string | undefined
  readonly claim?: string | undefined
}
/** Of a list `limit` elements from `offset` on; of each finding and ground so many events; of a suit what is claimed in damages. */
export interface ShowQuery extends ViewQuery {
  readonly offset?: number | undefined
  readonly limit?: number | undefined
  readonly events?: number | undefined
  readonly damagesFen?: number | undefined
}
/** `acts` and `filed` are lists with commas. */
export interface ChannelsQuery {
  readonly case?: string | undefined
  readonly claim?: string | undefined
  readonly lender?: string | undefined
  readonly role?: string | undefined
  readonly acts?: string | undefined
  readonly filed?: string | undefined
  readonly on?: string | undefined
}
interface OnDay {
  readonly on?: string | undefined
}
interface OfItem {
  readonly id: string
}
/** `head`: the log as the page has seen it; an answer given since then under one of the keys is not replaced. */
export interface SeenHead {
  readonly head?: string | undefined
}
export interface PackAsk {
  readonly for?: string | undefined
  readonly all?: boolean | undefined
  readonly whole?: boolean | undefined
  /** Beside one paper: items that go along as exhibits of their own. */
  readonly with?: readonly string[] | undefined
  readonly claim?: string | undefined
  readonly day?: string | undefined
}
/** One paper, to one side. */
export interface IssueAsk {
  readonly doc: string
  readonly for?: string | undefined
  readonly claim?: string | undefined
  readonly day?: string | undefined
  /** Sentences in the person's own words, by the ids of those in whose place they stand. */
  readonly edits?: Readonly<Record<string, { readonly text: string; readonly cites?: boolean | undefined }>> | undefined
}
export interface FileAsk {
  readonly doc: string
  readonly channel: string
  readonly day: string
  readonly number?: string | undefined
  readonly for?: string | undefined
  readonly claim?: string | undefined
}
export interface PackListQuery {
  readonly doc: string
  /** Items that go along as exhibits of their own, with commas between. */
  readonly with?: string | undefined
  readonly claim?: string | undefined
  readonly day?: string | undefined
}
type Copies = Awaited<ReturnType<Engine["copies"]>>

export const calls = {
  openSession: post<{ readonly token: string }, { readonly code: string }>()("/session"),
  leave: post<{ readonly left: true }>()("/session/leave"),
  about: get<About>()("/about"),
  cases: get<readonly CaseRow[]>()("/cases"),
  openCase: post<{ readonly case: string; readonly head: Digest }, { readonly title?: string | undefined }>()("/cases"),
  addFile: post<AddInWords, Bytes, { readonly name: string; readonly as?: string | undefined }>()("/cases/{case}/files"),
  unlock: post<AddInWords, OfItem & { readonly password: string }>()("/cases/{case}/unlock"),
  state: post<StateInWords, Readonly<Record<string, unknown>>, SeenHead>()("/cases/{case}/statements"),
  note: post<NoteResult, { readonly text: string; readonly at?: string | undefined; readonly number?: string | undefined }>()(
    "/cases/{case}/notes",
  ),
  show: get<Shown[Showable], ShowQuery>()("/cases/{case}/show/{what}"),
  documents: get<readonly DocumentRow[], ViewQuery>()("/cases/{case}/documents"),
  document: get<Bytes, ViewQuery & { readonly format?: string | undefined }>()("/cases/{case}/documents/{doc}"),
  chart: get<ChartView, ViewQuery>()("/cases/{case}/chart"),
  confirm: post<
    Confirmed,
    { readonly ids: readonly string[]; readonly leaveOut?: boolean | undefined; readonly day?: string | undefined }
  >()("/cases/{case}/confirm"),
  issue: post<Issued, IssueAsk>()("/cases/{case}/issue"),
  issued: get<Bytes, OfItem>()("/cases/{case}/issued"),
  file: post<Filed, FileAsk>()("/cases/{case}/filings"),
  reply: post<Replied, { readonly filing: string; readonly day: string; readonly as?: string | undefined }>()("/cases/{case}/replies"),
  packList: get<PackList, PackListQuery>()("/cases/{case}/pack"),
  bundle: get<Bytes, PackListQuery>()("/cases/{case}/bundle"),
  calendar: get<Bytes, ViewQuery>()("/cases/{case}/calendar"),
  seal: post<Seal>()("/cases/{case}/seal"),
  pack: post<Bytes, PackAsk>()("/cases/{case}/pack"),
  verify: post<ReportInWords, { readonly head?: string | undefined }>()("/cases/{case}/verify"),
  withdraw: post<{ readonly head: Digest }, OfItem>()("/cases/{case}/withdraw"),
  copies: get<Copies, OfItem>()("/cases/{case}/copies"),
  erase: post<Erased, OfItem>()("/cases/{case}/erase"),
  remove: post<{ readonly deleted: string }, { readonly yes: true }>()("/cases/{case}/delete"),
  examples: get<readonly Example[]>()("/examples"),
  openExample: post<{ readonly case: string; readonly items: readonly ItemInWords[]; readonly head: Digest }>()("/examples/{name}"),
  questions: get<readonly QuestionView[]>()("/questions"),
  channels: get<ChannelsView, ChannelsQuery>()("/channels"),
  formats: get<readonly FormatView[]>()("/formats"),
  law: get<LawView, OnDay & { readonly ref: string }>()("/law"),
  lawSearch: get<readonly LawView[], OnDay & { readonly words: string }>()("/law/search"),
  norms: get<NormsView, OnDay & { readonly lender?: string | undefined }>()("/law/norms"),
  misconceptions: get<readonly MisconceptionView[]>()("/law/misconceptions"),
  notVerified: get<readonly OpenPoint[]>()("/law/not-verified"),
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
type TypesOf<C> = C extends Call<Method, string, infer Query, infer Body, infer Answer> ? [Query, Body, Answer] : never
export type QueryOf<C> = TypesOf<C>[0]
export type BodyOf<C> = TypesOf<C>[1]
export type AnswerOf<C> = TypesOf<C>[2]
/** The names in braces of a path, each to be filled in. */
export type PathOf<C> = C extends { readonly path: infer Path } ? NamesIn<Path> : never
type NamesIn<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? { readonly [N in Name]: string } & NamesIn<Rest> : None

/** The address of a call below the server's own: `/api/cases/1/show/items?day=2026-01-01`. What is undefined or null is left out of the query. */
export const addressOf = <C extends Call>(
  call: C,
  names: PathOf<C>,
  query?: { readonly [K in keyof QueryOf<C>]: QueryOf<C>[K] | null },
): string => {
  const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((names as Readonly<Record<string, string>>)[name] ?? ""),
  )
  const asked = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null)
  return `/api${path}${asked.length === 0 ? "" : `?${asked.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&")}`}`
}
