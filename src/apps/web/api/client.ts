/** What the page asks of whoever keeps the cases: the calls of the one table, typed by it. Nothing else in the page knows who answers: a server over HTTP now, a worker later. */
import type { Showable } from "../../../engine/views/index.ts"
import type { EventPage } from "../../../engine/views/timeline.ts"
import type { ItemInWords, Shown } from "../../api/answers.ts"
import type { AnswerOf, BodyOf, Bytes, CallName, Calls, PathOf, QueryOf, ShowQuery } from "../../api/calls.ts"

/** An answer of the person, as it is recorded. */
export type Answer = string | readonly string[]
/** Bytes to keep as a file, with the name the keeper gives them. */
export interface Download {
  readonly name: string
  readonly blob: Blob
}
/** A file that stays and holds the same bytes as one that is erased, or may hold them where it cannot be looked into. */
export type Copy = AnswerOf<Calls["erase"]>["copies"][number]
/** Why a call failed, with a Chinese sentence ready to show. */
export class RefusedCall extends Error {
  readonly code: string
  readonly status: number
  constructor(code: string, status: number, message: string) {
    super(message)
    this.name = "Refused"
    this.code = code
    this.status = status
  }
}

/** Left out where nothing of it is needed. */
type Part<Name extends string, T> = Record<never, never> extends T ? { readonly [N in Name]?: T } : { readonly [N in Name]: T }
/** What a call is asked with: the names in its path, its query and its body. */
export type Asked<N extends CallName> = Part<"path", PathOf<Calls[N]>> &
  Part<"query", { readonly [K in keyof QueryOf<Calls[N]>]: QueryOf<Calls[N]>[K] | null }> &
  (Calls[N]["method"] extends "post" ? Part<"body", BodyOf<Calls[N]>> : unknown)
/** One argument, which may be absent where nothing is needed. */
type Given<N extends CallName> = Record<never, never> extends Asked<N> ? readonly [asked?: Asked<N>] : readonly [asked: Asked<N>]
/** Calls that answer bytes to keep. */
export type FileCall = { [N in CallName]: AnswerOf<Calls[N]> extends Bytes ? N : never }[CallName]

/** Every call rejects with `RefusedCall`. */
export interface Client {
  ask<N extends Exclude<CallName, FileCall | "show" | "addFile">>(name: N, ...asked: Given<N>): Promise<AnswerOf<Calls[N]>>
  /** A view of a case. */
  show<What extends Showable>(caseId: string, what: What, query?: ShowQuery): Promise<Shown[What]>
  /** A slice of the timeline, in time order, of one counterparty or of all. */
  events(caseId: string, query: { readonly for?: string; readonly offset: number; readonly limit: number }): Promise<EventPage>
  file<N extends FileCall>(name: N, ...asked: Given<N>): Promise<Download>
  /** `onProgress` hears 0 to 1 of the bytes handed over; after 1 the file is being read. */
  upload(
    caseId: string,
    file: File,
    options: { readonly name: string; readonly signal?: AbortSignal; readonly onProgress?: (part: number) => void },
  ): Promise<readonly ItemInWords[]>
}
