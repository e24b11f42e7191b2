/** What an entry says, kept in the vault under a salt; the only place where an original is named. Rules: docs/case-format.md, 5. */

import type { Citation, Digest, ItemId } from "../citation.ts"
import type { Issue } from "../issue.ts"
import type { EntryKind, EvidenceKind } from "../item.ts"
import { canonicalBytes, type Json, readCanonical } from "./canonical.ts"

interface NamesItem {
  readonly item: ItemId
  /** Bytes. */
  readonly size: number
  /** As shown; never used as a path. */
  readonly name: string
  readonly evidence: EvidenceKind
  /** An origin as `writtenOrigin` writes it. */
  readonly obtained: string
  readonly issues: readonly Issue[]
}
/** One file of a paper that was issued. */
export interface IssuedAs {
  /** The digest of the paper's first file: names the paper, the same in the lines of all its files. */
  readonly paper: ItemId
  readonly format: string
  /** In the line of the first file alone. */
  readonly sheet?: IssuedSheet
}
/** What an issued paper was made of: enough to say later what differs, and to pack it with its exhibits under the same numbers. */
export interface IssuedSheet {
  readonly doc: string
  readonly title: string
  readonly for: string | null
  readonly claim: string | null
  readonly counterparty: string | null
  /** The day for which it was drafted. */
  readonly day: string
  readonly engine: string
  /** Digest of the law. */
  readonly law: string
  /** The log on which it rests. */
  readonly head: Digest
  readonly seq: number
  readonly exhibits: readonly IssuedExhibit[]
  /** What was read back, in the order of the paper. */
  readonly told: readonly { readonly id: string; readonly text: string }[]
  /** What it asks for, request by request, as written: a later letter quotes it. Absent in papers of earlier versions and where nothing is asked. */
  readonly asked?: readonly string[]
  /** Sentences that the person wrote anew, by the ids of those in whose place they stand; `stands` where they go on citing the evidence. */
  readonly edited?: readonly { readonly id: string; readonly text: string; readonly stands: boolean }[]
}
export interface IssuedExhibit {
  readonly number: number
  readonly part?: number
  readonly label: string
  readonly item: ItemId
  readonly name: string
  readonly citations: readonly Citation[]
}
/** That a paper was handed in. Papers and files are named by their lines' payloads, never by their bytes: what is erased is named nowhere. */
export interface FiledLine {
  /** The payload that names the paper's first file; null for one that was not issued here. */
  readonly of: Digest | null
  readonly doc: string
  readonly claim: string | null
  readonly counterparty: string | null
  readonly channel: string
  readonly day: string
}
/** That it was answered. */
export interface RepliedLine {
  /** The payload of the line that says it was handed in. */
  readonly of: Digest
  readonly day: string
  /** How: one of `replyKinds`. */
  readonly as: string
  /** The payload that names the answer's file; null where there is none. */
  readonly file: Digest | null
}
export interface SealedLine {
  readonly kind: "sealed"
  /** The line before the seal. */
  readonly head: Digest
  readonly seq: number
  readonly of: readonly Digest[]
  /** Number used once of a request for a timestamp on this line, 16 hex digits; seals of earlier versions have none. */
  readonly nonce?: string
}
/** Which line of the log a timestamp stamps. */
export interface StampedLine {
  readonly line: Digest
  readonly lineSeq: number
}
export type LogAct =
  | { readonly kind: "opened"; readonly title: string }
  | ({ readonly kind: "received" } & NamesItem)
  | ({ readonly kind: "stated"; readonly key: string } & NamesItem)
  | ({ readonly kind: "derived" | "confirmed" } & NamesItem)
  | ({ readonly kind: "issued" } & IssuedAs & Omit<NamesItem, "evidence"> & { readonly evidence: "文书" })
  | ({ readonly kind: "filed" } & FiledLine)
  | ({ readonly kind: "replied" } & RepliedLine)
  | { readonly kind: "withdrawn"; readonly of: readonly Digest[] }
  | { readonly kind: "erased"; readonly of: readonly Digest[]; readonly entries: readonly number[] }
  | SealedLine
  | ({ readonly kind: "checked" } & NamesItem & StampedLine)
export type Received = Extract<LogAct, { item: ItemId }>
/** Kinds of entries whose payload names an item. */
const naming: ReadonlySet<EntryKind> = new Set(["received", "stated", "derived", "confirmed", "issued", "checked"])
/** True for an entry that says, or said before it was erased, that an item came in. */
export const isNaming = ({ kind }: { readonly kind: EntryKind }): boolean => naming.has(kind)
/** True for an entry that says what was handed in where, or what was answered. */
export const isFiling = ({ kind }: { readonly kind: EntryKind }): boolean => kind === "filed" || kind === "replied"
/** True for an act that names an item. */
export const namesItem = (act: LogAct | undefined): act is Received => act !== undefined && isNaming(act)

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")

/** The payload's bytes. `salt` is 16 random bytes. */
export const encodePayload = (act: LogAct, salt: Uint8Array): Uint8Array =>
  canonicalBytes({ ...act, v: 1, salt: hex(salt) } as unknown as Json)

const digest = /^sha256:[0-9a-f]{64}$/
const isDigests = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === "string" && digest.test(one))
const isNamed = (p: Record<string, unknown>): boolean =>
  typeof p["item"] === "string" &&
  digest.test(p["item"]) &&
  Number.isSafeInteger(p["size"]) &&
  ["name", "evidence", "obtained"].every((key) => typeof p[key] === "string") &&
  Array.isArray(p["issues"])
const isSheet = (value: unknown): boolean => {
  if (value === undefined) return true
  const sheet = value as Record<string, unknown> | null
  return (
    typeof sheet === "object" &&
    sheet !== null &&
    ["doc", "title", "day", "engine", "law"].every((key) => typeof sheet[key] === "string") &&
    ["for", "claim", "counterparty"].every((key) => sheet[key] === null || typeof sheet[key] === "string") &&
    digest.test(`${sheet["head"]}`) &&
    Number.isSafeInteger(sheet["seq"]) &&
    ["exhibits", "told"].every((key) => Array.isArray(sheet[key]))
  )
}
const shapes: Partial<Record<EntryKind, (p: Record<string, unknown>) => boolean>> = {
  opened: (p) => typeof p["title"] === "string",
  received: isNamed,
  derived: isNamed,
  confirmed: isNamed,
  checked: (p) => isNamed(p) && digest.test(`${p["line"]}`) && Number.isSafeInteger(p["lineSeq"]),
  stated: (p) => isNamed(p) && typeof p["key"] === "string",
  issued: (p) => isNamed(p) && digest.test(`${p["paper"]}`) && typeof p["format"] === "string" && isSheet(p["sheet"]),
  filed: (p) =>
    (p["of"] === null || digest.test(`${p["of"]}`)) &&
    ["doc", "channel", "day"].every((key) => typeof p[key] === "string") &&
    ["claim", "counterparty"].every((key) => p[key] === null || typeof p[key] === "string"),
  replied: (p) =>
    digest.test(`${p["of"]}`) &&
    ["day", "as"].every((key) => typeof p[key] === "string") &&
    (p["file"] === null || digest.test(`${p["file"]}`)),
  withdrawn: (p) => isDigests(p["of"]),
  erased: (p) => isDigests(p["of"]) && Array.isArray(p["entries"]) && p["entries"].every(Number.isSafeInteger),
  sealed: (p) =>
    isDigests(p["of"]) &&
    digest.test(`${p["head"]}`) &&
    Number.isSafeInteger(p["seq"]) &&
    /^[0-9a-f]{16}$/.test(`${p["nonce"] ?? "0000000000000000"}`),
}
/** Reads a payload of an entry of `kind`; undefined when the bytes are none. Kinds reserved for later come back as they are. */
export const readPayload = (bytes: Uint8Array, kind: EntryKind): LogAct | undefined => {
  const value = readCanonical(bytes) as Record<string, unknown> | undefined
  if (!value || typeof value !== "object" || value["v"] !== 1 || value["kind"] !== kind || !/^[0-9a-f]{32}$/.test(`${value["salt"]}`))
    return undefined
  return (shapes[kind]?.(value) ?? true) ? (value as unknown as LogAct) : undefined
}
/** The original of a statement: the same words under the same key are the same item. */
export const statementBytes = (key: string, value: string | readonly string[]): Uint8Array => canonicalBytes({ statement: { key, value } })
