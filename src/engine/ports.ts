/** All that a host must offer. Used in `engine.ts` and the verbs beside it only; every adapter passes `ports.conformance.ts`. */
import type { Digest, ItemId } from "./case/citation.ts"
import type { Entry } from "./case/item.ts"
import type { FileTree } from "./case/record/tree.ts"
import type { Day, Instant } from "./case/time.ts"
import type { Timestamps } from "./case/timestamp.ts"
import type { Ended, Quoted, RowsAt, Source } from "./importers/importer.ts"
import type { Piece } from "./recognised/recognised.ts"

/** The log of one case. */
export interface Store {
  /** The complete entries from number `from` (default 0: all; the first is 1) on, in order. Throws Broken("no-case") when there is none, Broken("chain-broken") on an entry that does not follow from the one before. */
  read(caseId: string, from?: number): AsyncIterable<Entry>
  head(caseId: string): Promise<{ seq: number; digest: Digest } | undefined>
  /** Appends all or none, durably, only if `head` is still the head (`undefined`: the case is new); throws Broken("stale-head") otherwise. Never overwrites. Returns the new head. */
  append(caseId: string, head: Digest | undefined, entries: readonly Entry[]): Promise<Digest>
  /** Runs `work` as the only writer of the case, so that nothing is appended meanwhile. `work` must not append, nor hold again. Throws Broken("locked") when another writer does not come to its end. */
  hold<T>(caseId: string, work: () => Promise<T>): Promise<T>
  /**
   * Removes the whole case, all or nothing as it looks from outside: what is stopped half-way is finished when the host is opened again. Nothing outside of the
   * case is touched, no link followed. Throws Broken("no-case") for what is no case, Broken("foreign-files") when files that are none of the case's lie in it.
   */
  remove(caseId: string): Promise<void>
  /** Throws what `remove` would throw before it begins. */
  demandCase(caseId: string): Promise<void>
}
/**
 * Bytes by content, a case apart from every other. What was put is readable at once and durable at the latest when the next `append` of the same host
 * resolves, and before the first line that needs it. Until then it is no part of the record; an orphan in the vault is reported, never deleted silently.
 * A stream that a vault gives is read once, may be left before its end, and is another one at each call.
 */
export interface Vault {
  /**
   * Reads `bytes` once, from its beginning to its end, never twice and never partly; when that fails, what came before the failure is nowhere, and the failure
   * is thrown. `begins`: the first bytes (four at least, or all), where the host has them at hand.
   */
  put(caseId: string, bytes: AsyncIterable<Uint8Array>): Promise<{ id: ItemId; size: number; begins?: Uint8Array }>
  /** Undefined when the vault holds no such bytes. `to` is exclusive. */
  open(caseId: string, id: ItemId, range?: readonly [from: number, to: number]): AsyncIterable<Uint8Array> | undefined
  has(caseId: string, id: ItemId): Promise<boolean>
  list(caseId: string): AsyncIterable<{ id: ItemId; size: number }>
  erase(caseId: string, id: ItemId): Promise<void>
  /** Forgets what was put and not appended, all or the given ones; what the vault already held stays. */
  takeBack(caseId: string, ids?: readonly ItemId[]): Promise<void>
  /** Whether an interrupted writer left an announcement of content. */
  interrupted?(caseId: string): Promise<boolean>
  /** Drops what interrupted writers announced, and of the content that they announced what is not `known`: it was never received. Only as the one writer. */
  tidy?(caseId: string, known: ReadonlySet<Digest>): Promise<void>
}
/**
 * The log and the vault of all cases, kept as one thing, because an append commits both. A host whose bytes and lines lie in two places must know of an append
 * on both sides:
 * 1. before the first line that needs it is durable, everything put for the case is durable and in its place, announced where a stop could leave it there;
 * 2. when the lines stand, the announcement goes; what was put is now listed, readable and never put again;
 * 3. when the lines could not be written, everything moved for them goes again, and nothing else: what the vault held before, or another writer brought in
 *    meanwhile, stays;
 * 4. an append that is refused ("stale-head") moves nothing: what was put waits for the next one, or for `takeBack`;
 * 5. bytes that the vault holds already are compared, not trusted: what is damaged is replaced by what was put;
 * 6. one append takes in what was put for its own case only.
 */
export interface CaseStorage {
  readonly log: Store
  readonly vault: Vault
  /** Gives back what it holds of the system; nothing is asked of it afterwards. What was put and not appended is gone at the latest when the next writer comes. */
  close(): Promise<void>
}
export interface Clock {
  now(): Instant
  today(): Day
}
export interface Entropy {
  bytes(n: number): Uint8Array
}
/** SHA-256 of a stream; hosts give their fastest. */
export interface Hasher {
  update(bytes: Uint8Array): void
  digest(): Digest
}
/** Disposable answers keyed by (head, engine, law) or (item, importer version). Deleting them changes no answer; `purge` forgets everything of an item or case. */
export interface Projections {
  get(caseId: string, key: string): Promise<Uint8Array | undefined>
  put(caseId: string, key: string, value: Uint8Array): Promise<void>
  purge(caseId: string, keyPrefix?: string): Promise<void>
  /** Forgets what is kept about cases and originals that are gone, however they went. */
  tidy?(): Promise<void>
}
/** An item as it is given to a reader. */
export interface ToRead {
  readonly item: ItemId
  readonly name: string
  /** Bytes, as recorded. */
  readonly size: number
  readonly receivedOn: Day
}
/**
 * Readers that run apart from the rest of the program, under limits of time and memory that hold whatever an original contains: no pattern, no library and
 * no decoder of ours sees the content of an original elsewhere. What the vault does not hold is read as empty.
 */
export interface Readers {
  /** Told that an item is to be read soon, so that what takes time to start may start. Nothing need be asked after it. */
  soon?(): void
  /** All that the importers read of an item, as `encodeExtraction` writes it. */
  extract(caseId: string, item: ToRead): Promise<{ readonly bytes: Uint8Array } | Ended>
  /** The rows at these places in the words of the item. */
  quote(caseId: string, item: ToRead, importer: string, places: readonly RowsAt[]): Promise<{ readonly quoted: readonly Quoted[] } | Ended>
}
/**
 * Sees text in a picture, a scan or a recording. What it gives is kept as an item and proposed to the person; it is no fact before the person's word.
 * Every adapter passes `recognised/recognizer.conformance.ts`.
 */
export interface Recognizer {
  /** Name and version. */
  readonly tool: string
  /** SHA-256 of the model's bytes. */
  readonly model: Digest
  /** Cheap, from name, size and the first 64 KB. Never throws. */
  takes(source: Pick<Source, "name" | "size" | "head">): boolean
  /** The pieces in the order of the original, numbered from 1; none where nothing was seen. The same bytes give the same pieces. Never throws on content. */
  pieces(source: Source): Promise<readonly Piece[]>
}
/** A book of several parts. */
export interface PrintedBook {
  readonly pdf: Uint8Array
  readonly pages: number
  /** First page of each part, from 1, in their order. */
  readonly parts: readonly number[]
}
/** Turns Typst source into PDF bytes, deterministically. */
export interface Printer {
  pdf(source: string): Promise<Uint8Array>
  /**
   * Prints a source that asks for pictures by the names of `files`, and tells on which page each of its `<part>` marks stands, and on which the last page is.
   * Throws where a picture cannot be shown.
   */
  book?(source: string, files: ReadonlyMap<string, Uint8Array>): Promise<PrintedBook>
  /** The characters of a text for which it has no glyph, each once, in their order; it prints a box for each, whatever fonts the machine has. */
  unprintable?(text: string): Promise<readonly string[]>
}
/**
 * Sends one request to a timestamp authority: the only thing of the whole program that reaches out, and only when the person started it and saw what leaves.
 * Throws Broken("not-stamped") with the reason when no answer of 64 KB at most comes.
 */
export interface Timestamper {
  stamp(authority: string, request: Uint8Array): Promise<Uint8Array>
}
/** Law files as pairs of path (below `law/`) and text. */
export interface LawSource {
  files(): Promise<readonly { readonly path: string; readonly text: string }[]>
}

export interface Ports {
  /** `store` and `vault` are of one `CaseStorage`. */
  readonly store: CaseStorage["log"]
  readonly vault: CaseStorage["vault"]
  readonly clock: Clock
  readonly entropy: Entropy
  readonly hasher: () => Hasher
  readonly projections: Projections
  readonly law: LawSource
  /** The stored case as files (docs/case-format.md), for checking and packing. */
  readonly tree: (caseId: string) => FileTree
  readonly printer?: Printer
  /** The page that checks packages in any browser, one file: goes into each. Absent where it was not built. */
  readonly checkPage?: () => Promise<Uint8Array | undefined>
  readonly timestamps?: Timestamps
  /** Absent where a token is only fetched by hand. */
  readonly timestamper?: Timestamper
  /** Absent where nothing can run apart: originals are then read in place. */
  readonly readers?: Readers
  /** Runs a step that keeps the thread to itself for long; the host sees to it that the person can still end the program. Runs it as it is when absent. */
  readonly longStep?: <T>(work: () => T) => Promise<T>
}
