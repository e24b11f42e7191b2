/** The log: hash-linked lines, and how to read them. Rules: docs/case-format.md, 2 and 3. */

import type { Digest } from "../citation.ts"
import { type Entry, entryKinds } from "../item.ts"
import { canonicalBytes, type Json, readCanonical, utf8 } from "./canonical.ts"

export interface Head {
  readonly seq: number
  readonly digest: Digest
}
/** SHA-256 of one piece of bytes. */
export type Sha256 = (bytes: Uint8Array) => Digest

/** SHA-256 of nothing: what the first line follows. */
export const emptyLog: Digest = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
const isDigest = (value: unknown): value is Digest => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value)
/** A digest as somebody typed or copied it from paper, a page or a mail: blanks, line breaks, invisible characters, full-width forms, capitals and a missing `sha256:` say nothing. Undefined for what is none. */
export const asDigest = (text: string): Digest | undefined => {
  const full = text
    .normalize("NFKC")
    .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]+/gu, "")
    .toLowerCase()
    .replace(/^(sha-?256:?)?/, "sha256:")
  return isDigest(full) ? full : undefined
}
/** The 64 hex digits of a digest. */
export const hexOf = (digest: Digest): string => digest.slice(7)

const newline = 10
export const encodeLine = (entry: Entry): Uint8Array => {
  const json = canonicalBytes(entry as unknown as Json)
  const line = new Uint8Array(json.length + 1)
  line.set(json)
  line[json.length] = newline
  return line
}
export const encodeHead = (head: Head): Uint8Array => utf8(`{"digest":"${head.digest}","seq":${head.seq}}\n`)

const keys = "at,by,kind,payload,prev,seq,v"
/** Reads one line without its newline; a reason when it is not an entry of this format. */
export const readLine = (line: Uint8Array): Entry | "not-canonical" | "not-an-entry" | "unknown-version" => {
  const value = readCanonical(line)
  if (value === undefined || typeof value !== "object" || value === null || Array.isArray(value)) return "not-canonical"
  const entry = value as unknown as Entry
  if (typeof entry.v === "number" && entry.v !== 1) return "unknown-version"
  const sound =
    Object.keys(value).join(",") === keys &&
    entry.v === 1 &&
    Number.isSafeInteger(entry.seq) &&
    isDigest(entry.prev) &&
    isDigest(entry.payload) &&
    typeof entry.by === "string" &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/.test(`${entry.at}`) &&
    (entryKinds as readonly string[]).includes(entry.kind)
  return sound ? entry : "not-an-entry"
}
/** Reads the bytes of HEAD; undefined when they are not exactly canonical. */
export const readHead = (bytes: Uint8Array): Head | undefined => {
  if (bytes[bytes.length - 1] !== newline) return undefined
  const value = readCanonical(bytes.subarray(0, -1)) as unknown as Head | undefined
  if (value === undefined || value === null || typeof value !== "object" || Object.keys(value).join() !== "digest,seq") return undefined
  return Number.isSafeInteger(value.seq) && value.seq > 0 && isDigest(value.digest) ? { seq: value.seq, digest: value.digest } : undefined
}

export interface LogLine {
  /** Line number, from 1. */
  readonly number: number
  /** With its newline, unless it is the tail. */
  readonly bytes: Uint8Array
  readonly complete: boolean
}
/** Cuts a stream into lines; only the last may be incomplete. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<LogLine> {
  let rest = new Uint8Array(0)
  let number = 1
  for await (const chunk of stream) {
    const bytes = rest.length ? new Uint8Array(rest.length + chunk.length) : chunk
    if (rest.length) {
      bytes.set(rest)
      bytes.set(chunk, rest.length)
    }
    let from = 0
    for (let at = bytes.indexOf(newline, from); at >= 0; at = bytes.indexOf(newline, from)) {
      yield { number: number++, bytes: bytes.subarray(from, at + 1), complete: true }
      from = at + 1
    }
    rest = bytes.slice(from)
  }
  if (rest.length) yield { number, bytes: rest, complete: false }
}

export type LogFault = "not-canonical" | "not-an-entry" | "unknown-version" | "wrong-sequence" | "chain-broken"
export interface Followed {
  readonly number: number
  readonly digest: Digest
  /** Undefined when the line cannot be read as an entry. */
  readonly entry: Entry | undefined
  readonly fault: LogFault | undefined
  readonly bytes: Uint8Array
}
interface LineRead {
  readonly digest: Digest
  readonly read: ReturnType<typeof readLine>
}
/** As many lines as several cases have: a log is read again by each question, and a line of the same words is the same line. */
const mostLines = 4_096
const lines = new Map<string, LineRead>()
const lineRead = (bytes: Uint8Array, sha256: Sha256): LineRead => {
  const words = strictly(bytes)
  const held = words === undefined ? undefined : lines.get(words)
  if (held) return held
  const made = { digest: sha256(bytes), read: readLine(bytes.subarray(0, -1)) }
  if (words === undefined) return made
  if (lines.size >= mostLines) lines.clear()
  lines.set(words, made)
  return made
}
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
/** Undefined for bytes that are no text: of two that are, the same text is of the same bytes. */
const strictly = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
/** Reads a log line by line and says of each whether it follows from the one before. An incomplete last line comes as `tail`, in bytes. */
export async function* follow(stream: AsyncIterable<Uint8Array>, sha256: Sha256): AsyncGenerator<Followed | { readonly tail: number }> {
  let prev: Digest = emptyLog
  for await (const line of linesOf(stream)) {
    if (!line.complete) {
      yield { tail: line.bytes.length }
      return
    }
    const { digest, read } = lineRead(line.bytes, sha256)
    const entry = typeof read === "string" ? undefined : read
    const fault = !entry
      ? (read as LogFault)
      : entry.seq !== line.number
        ? "wrong-sequence"
        : entry.prev !== prev
          ? "chain-broken"
          : undefined
    yield { number: line.number, digest, entry, fault, bytes: line.bytes }
    prev = digest
  }
}
