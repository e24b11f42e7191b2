/** What an unpacker may see in a zip otherwise than the directory lists it: every header, every byte between files, and every name is accounted for. */

import type { Why } from "../record/report.ts"
import {
  centralHeader,
  descriptorSignature,
  hasDescriptor,
  isEncrypted,
  isUtf8,
  localHeader,
  localSignature,
  long,
  unicodePath,
  viewOf,
  type ZipEnd,
  type ZipHeader,
  zipEnd,
} from "./bytes.ts"
import type { RandomAccess } from "./random-access.ts"

export interface ZipFault {
  /** As the directory decodes it; undefined when the fault is of the zip as a whole. */
  readonly name: string | undefined
  readonly why: Why
}
type Tell = (name: string | undefined, why: Why) => void

/** Fields that no unpacker takes a name, a link or content from: sizes, times and owners, and the name as checked below. */
const plainExtras = new Set([1, 0x000a, 0x5455, 0x5855, 0x7855, 0x7875, unicodePath, 0x6375, 0xcafe])
const [stored, deflated] = [0, 8]
/** Two bytes are an empty file deflated. */
const emptyPacked = 2

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])
const decoded = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
/** Every name that some unpacker may make of the bytes. */
const readings = (header: ZipHeader): ReadonlySet<string> => {
  const names = new Set<string>([header.name])
  for (const label of header.flags & isUtf8 ? [] : ["utf-8", "gb18030", "big5", "shift_jis", "euc-kr", "windows-1252"]) {
    const name = decoded(header.rawName, label)
    if (name !== undefined) names.add(name)
  }
  return names
}
const pathIn = ({ extras }: ZipHeader): string | undefined => {
  const field = extras.find(({ id }) => id === unicodePath)?.bytes
  return field && (decoded(field.subarray(5), "utf-8") ?? "\0")
}
/** One key for all names that some system takes for one file: case, composed and decomposed letters, full-width forms, blanks and dots at the end, both slashes, what follows a NUL. */
const folded = (name: string): string =>
  (name.split("\0")[0] as string)
    .normalize("NFKC")
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize("NFC")
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => part.replace(/^[a-z]:/, ""))
    .map((part) => {
      let end = part.length
      while (end > 0 && " .\u00a0\t".includes(part[end - 1] as string)) end--
      return part.slice(0, end)
    })
    .filter((part) => part !== "")
    .join("/")

/** A folder by its name, empty, and by nothing else a file; or a file by everything. Anything between is unpacked by one as this, by another as that. */
const isClear = (header: ZipHeader): boolean => {
  const type = (header.attributes >>> 16) & 0o170000
  const names = [...readings(header), ...(pathIn(header) === undefined ? [] : [pathIn(header) as string])]
  const slashes = names.filter((name) => /[/\\]$/.test(name)).length
  if (slashes === 0) return (header.attributes & 0x10) === 0 && type !== 0o040000
  return slashes === names.length && header.size === 0 && header.packed <= emptyPacked && header.crc === 0 && [0, 0o040000].includes(type)
}
const checkEntry = (header: ZipHeader, tell: Tell): void => {
  const { name } = header
  if (!isClear(header)) tell(name, "file-or-folder")
  if (header.flags & isEncrypted) tell(name, "encrypted-entry")
  const path = pathIn(header)
  if (path !== undefined && !readings(header).has(path)) tell(name, "header-differs")
  const odd =
    ![stored, deflated].includes(header.method) ||
    (header.method === stored && !(header.flags & isEncrypted) && header.packed !== header.size) ||
    // Encryption, levels of deflate, a descriptor, UTF-8: nothing else is in use.
    (header.flags & ~(isEncrypted | 6 | hasDescriptor | isUtf8)) !== 0 ||
    header.disk !== 0 ||
    !header.wellFormed ||
    header.extras.some(({ id }) => !plainExtras.has(id) && !(id === 0x9901 && header.flags & isEncrypted)) ||
    (header.flags & isUtf8 && decoded(header.rawName, "utf-8") === undefined)
  if (odd) tell(name, "odd-entry")
  if (header.comment > 0) tell(name, "stray-bytes")
}
/** Names that become one on some system, and files that stand where another entry needs a folder. */
const checkNames = (entries: readonly ZipHeader[], tell: Tell): void => {
  const keysOf = (entry: ZipHeader): ReadonlySet<string> =>
    new Set([...readings(entry), ...(pathIn(entry) === undefined ? [] : [pathIn(entry) as string])].map(folded))
  const first = new Map<string, ZipHeader>()
  const all = entries.map((entry) => ({ entry, keys: keysOf(entry) }))
  for (const { entry, keys } of all)
    for (const key of keys) {
      const other = first.get(key)
      if (!other) first.set(key, entry)
      else {
        tell(entry.name, "name-twin")
        tell(other.name, "name-twin")
      }
    }
  for (const { entry, keys } of all)
    for (const key of keys)
      for (let at = key.lastIndexOf("/"); at > 0; at = key.lastIndexOf("/", at - 1)) {
        const above = first.get(key.slice(0, at))
        if (above && !/[/\\]$/.test(above.name)) tell(above.name, "name-twin")
        // What lies above a folder that is listed itself was looked at with that one.
        if (above && above !== entry) break
      }
}
/** Whether the header in front of a file says what the directory says. Sizes may wait for the descriptor behind it. */
const agrees = (local: ZipHeader, entry: ZipHeader): boolean => {
  const waits = (entry.flags & hasDescriptor) !== 0
  const path = [pathIn(local), pathIn(entry)]
  return (
    sameBytes(local.rawName, entry.rawName) &&
    ((local.flags ^ entry.flags) & ~6) === 0 &&
    local.method === entry.method &&
    local.wellFormed &&
    local.extras.every(({ id }) => plainExtras.has(id) || id === 0x9901) &&
    (path[0] === undefined || path[0] === path[1] || readings(local).has(path[0])) &&
    (local.crc === entry.crc || (waits && local.crc === 0)) &&
    (local.size === entry.size || (waits && local.size === 0)) &&
    (local.packed === entry.packed || (waits && local.packed === 0))
  )
}
const longestDescriptor = 24
/** Length of the descriptor at `at`: with or without its signature, sizes of 32 or 64 bits. Undefined when it says otherwise than the directory. */
const descriptor = (bytes: Uint8Array, { crc, packed, size }: ZipHeader, room: number): number | undefined => {
  const view = viewOf(bytes)
  // The one that fills the room to the next header goes first: of two that fit only it leaves nothing between.
  const forms = [24, 20, 16, 12].sort((a, b) => Number(b === room) - Number(a === room))
  return forms.find((length) => {
    const signed = length === 24 || length === 16
    const wide = length >= 20
    const at = signed ? 4 : 0
    if (bytes.length < length || (signed && view.getUint32(0, true) !== descriptorSignature)) return false
    const sizes = wide ? [long(view, at + 4), long(view, at + 12)] : [view.getUint32(at + 4, true), view.getUint32(at + 8, true)]
    return view.getUint32(at, true) === crc && sizes[0] === packed && sizes[1] === size
  })
}
const pieceLength = 2 ** 20
/** Whether a stored file of unknown length ends earlier for a program that unpacks while receiving: it takes the first descriptor that fits for the end. */
const endsEarlier = async (source: RandomAccess, from: number, packed: number): Promise<boolean> => {
  for (let at = 0; at < packed; at += pieceLength) {
    const bytes = await source.range(from + at, Math.min(from + packed, from + at + pieceLength + longestDescriptor))
    const view = viewOf(bytes)
    for (let i = bytes.indexOf(0x50); i >= 0 && i + 16 <= bytes.length && i < pieceLength; i = bytes.indexOf(0x50, i + 1)) {
      if (view.getUint32(i, true) !== descriptorSignature) continue
      if (view.getUint32(i + 8, true) === at + i) return true
      if (i + 24 <= bytes.length && long(view, i + 8) === at + i) return true
    }
  }
  return false
}
/** Walks the files in the order in which they lie: each begins where the one before ends, and the directory where the last one does. */
const checkPlaces = async (source: RandomAccess, entries: readonly ZipHeader[], shift: number, end: number, tell: Tell): Promise<void> => {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset)
  let reached = shift
  let before: string | undefined
  const between = async (from: number, to: number): Promise<void> => {
    const begin = await source.range(from, Math.min(to, from + 4))
    const hidden = begin.length === 4 && viewOf(begin).getUint32(0, true) === localSignature
    tell(before, hidden ? "hidden-entry" : "stray-bytes")
  }
  for (const [index, entry] of sorted.entries()) {
    const at = entry.offset + shift
    if (at > reached) await between(reached, at)
    if (at < reached) tell(entry.name, "overlapping-entries")
    const local = at < end ? await localHeader(source, at) : undefined
    if (!local) {
      tell(entry.name, "header-differs")
      continue
    }
    if (!agrees(local, entry)) tell(entry.name, "header-differs")
    let next = at + local.length + entry.packed
    const following = Math.min(end, (sorted[index + 1]?.offset ?? Number.POSITIVE_INFINITY) + shift)
    if (entry.flags & hasDescriptor) {
      const bytes = await source.range(Math.min(next, end), Math.min(end, next + longestDescriptor))
      const length = descriptor(bytes, entry, following - next)
      if (length === undefined) tell(entry.name, "header-differs")
      if (entry.method === stored) {
        // Nothing but a signed descriptor tells such a program where the file ends.
        if (entry.size > 0 && (length === 12 || length === 20)) tell(entry.name, "odd-entry")
        if (await endsEarlier(source, at + local.length, Math.min(entry.packed, end - at))) tell(entry.name, "hidden-entry")
      }
      next += length ?? 0
    }
    reached = Math.max(reached, next)
    before = entry.name
  }
  if (reached < end) await between(reached, end)
  if (reached > end) tell(before, "overlapping-entries")
}
const readDirectory = async (source: RandomAccess, end: ZipEnd, from: number, tell: Tell): Promise<readonly ZipHeader[]> => {
  const directory = await source.range(from, end.begins)
  const entries: ZipHeader[] = []
  let at = 0
  for (let header = centralHeader(directory, at); header; header = centralHeader(directory, at)) {
    entries.push(header)
    at += header.length
  }
  if (entries.length !== end.entries || at !== directory.length) tell(undefined, "directory-differs")
  return entries
}
/** Everything about a zip that two unpackers may take differently, in the order found; a name and reason may come more than once. Never throws on content. */
export const zipFaults = async (source: RandomAccess): Promise<readonly ZipFault[]> => {
  const faults: ZipFault[] = []
  const tell: Tell = (name, why) => void faults.push({ name, why })
  const end = await zipEnd(source)
  if (!end) return [{ name: undefined, why: "bad-archive" }]
  if (end.ends !== source.size) tell(undefined, "stray-bytes")
  if (!end.agrees) tell(undefined, "directory-differs")
  // Something put before a zip shifts it as a whole; offsets are then counted from where it begins.
  const shift = end.begins - end.size - end.offset
  if (shift < 0 || end.size > source.size) return [...faults, { name: undefined, why: "directory-differs" }]
  if (shift > 0) tell(undefined, "stray-bytes")
  const entries = await readDirectory(source, end, end.offset + shift, tell)
  for (const entry of entries) checkEntry(entry, tell)
  checkNames(entries, tell)
  await checkPlaces(source, entries, shift, end.offset + shift, tell)
  return faults
}
