/** The records of a zip as they stand in its bytes, each read as strictly as it is written: headers of files, the directory, its end. */

import { decodeName } from "../record/names.ts"
import type { RandomAccess } from "./random-access.ts"

/** What a header says of one file; local headers and the directory's say the same things. */
export interface ZipHeader {
  readonly madeBy: number
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly rawName: Uint8Array
  readonly name: string
  readonly extras: readonly ZipExtra[]
  /** False when the extra fields do not fill their place exactly. */
  readonly wellFormed: boolean
  readonly comment: number
  readonly disk: number
  readonly attributes: number
  readonly offset: number
  /** Length of the header itself with its names and fields. */
  readonly length: number
}
export interface ZipExtra {
  readonly id: number
  readonly bytes: Uint8Array
}
export interface ZipEnd {
  /** Where the directory begins in the file, as its end says. */
  readonly offset: number
  readonly size: number
  readonly entries: number
  /** Where the first record of the end begins: the directory must reach exactly to it. */
  readonly begins: number
  readonly ends: number
  /** False when two records of the end contradict one another, or speak of several disks. */
  readonly agrees: boolean
}
export const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locatorSignature = 0x07064b50
export const descriptorSignature = 0x08074b50
const [most16, most32] = [0xffff, 0xffff_ffff]
const endLength = 22
const end64Length = 56
const locatorLength = 20
export const [localLength, centralLength] = [30, 46]
export const [isEncrypted, hasDescriptor, isUtf8] = [1, 8, 0x800]
export const unicodePath = 0x7075
const zip64 = 1

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
/** A number beyond 2^53 is beyond every file as well. */
export const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

const extrasIn = (bytes: Uint8Array): Pick<ZipHeader, "extras" | "wellFormed"> => {
  const extras: ZipExtra[] = []
  const view = viewOf(bytes)
  let at = 0
  while (at + 4 <= bytes.length) {
    const end = at + 4 + view.getUint16(at + 2, true)
    if (end > bytes.length) break
    extras.push({ id: view.getUint16(at, true), bytes: bytes.subarray(at + 4, end) })
    at = end
  }
  return { extras, wellFormed: at === bytes.length && new Set(extras.map(({ id }) => id)).size === extras.length }
}
/** Sizes and offset of 32 bits, or of 64 where those are full: in this order, only the full ones. */
const widened = <T extends readonly number[]>(extras: readonly ZipExtra[], short: T): { values: T; exact: boolean } => {
  const field = extras.find(({ id }) => id === zip64)?.bytes
  let at = 0
  let exact = true
  const values = short.map((value) => {
    if (value !== most32) return value
    if (!field || at + 8 > field.length) {
      exact = false
      return value
    }
    at += 8
    return long(viewOf(field), at - 8)
  })
  return { values: values as unknown as T, exact }
}
const nameOf = (raw: Uint8Array, flags: number): string => (flags & isUtf8 ? new TextDecoder().decode(raw) : decodeName(raw))

/** The header at `at` in the directory; undefined where there is none. */
export const centralHeader = (directory: Uint8Array, at: number): ZipHeader | undefined => {
  if (at + centralLength > directory.length) return undefined
  const view = viewOf(directory)
  if (view.getUint32(at, true) !== centralSignature) return undefined
  const u16 = (offset: number): number => view.getUint16(at + offset, true)
  const u32 = (offset: number): number => view.getUint32(at + offset, true)
  const [name, extra, comment] = [u16(28), u16(30), u16(32)]
  const length = centralLength + name + extra + comment
  if (at + length > directory.length) return undefined
  const rawName = directory.subarray(at + centralLength, at + centralLength + name)
  const fields = extrasIn(directory.subarray(at + centralLength + name, at + centralLength + name + extra))
  const { values, exact } = widened(fields.extras, [u32(24), u32(20), u32(42)] as const)
  const [size, packed, offset] = values
  return {
    madeBy: u16(4),
    flags: u16(8),
    method: u16(10),
    crc: u32(16),
    packed,
    size,
    rawName,
    name: nameOf(rawName, u16(8)),
    extras: fields.extras,
    wellFormed: fields.wellFormed && exact,
    comment,
    disk: u16(34),
    attributes: u32(38),
    offset,
    length,
  }
}
/** The header in front of a file; undefined where there is none. */
export const localHeader = async (source: RandomAccess, at: number): Promise<ZipHeader | undefined> => {
  let bytes = await source.range(at, Math.min(source.size, at + 512))
  if (bytes.length < localLength || viewOf(bytes).getUint32(0, true) !== localSignature) return undefined
  const view = viewOf(bytes)
  const [flags, name, extra] = [view.getUint16(6, true), view.getUint16(26, true), view.getUint16(28, true)]
  const length = localLength + name + extra
  if (length > bytes.length) bytes = await source.range(at, Math.min(source.size, at + length))
  if (length > bytes.length) return undefined
  const rawName = bytes.subarray(localLength, localLength + name)
  const fields = extrasIn(bytes.subarray(localLength + name, length))
  const { values, exact } = widened(fields.extras, [view.getUint32(22, true), view.getUint32(18, true)] as const)
  const [size, packed] = values
  return {
    madeBy: 0,
    flags,
    method: view.getUint16(8, true),
    crc: view.getUint32(14, true),
    packed,
    size,
    rawName,
    name: nameOf(rawName, flags),
    extras: fields.extras,
    wellFormed: fields.wellFormed && exact,
    comment: 0,
    disk: 0,
    attributes: 0,
    offset: at,
    length,
  }
}
/** The end of the directory: the last one in the file, as unpackers look for it. Undefined where there is none. */
export const zipEnd = async (source: RandomAccess): Promise<ZipEnd | undefined> => {
  const from = Math.max(0, source.size - endLength - most16)
  const tail = await source.range(from, source.size)
  const view = viewOf(tail)
  let at = tail.length - endLength
  while (at >= 0 && view.getUint32(at, true) !== endSignature) at--
  if (at < 0) return undefined
  const u16 = (offset: number): number => view.getUint16(at + offset, true)
  const short = { entries: u16(10), size: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true) }
  const place = from + at
  const base = { ends: place + endLength, agrees: u16(4) === u16(6) && u16(8) === short.entries }
  const locator = await source.range(Math.max(0, place - locatorLength), place)
  const isLocator = locator.length === locatorLength && viewOf(locator).getUint32(0, true) === locatorSignature
  if (!isLocator) return { ...short, ...base, begins: place, agrees: base.agrees && u16(4) === 0 }
  const begins = long(viewOf(locator), 8)
  const record = begins + end64Length <= source.size ? await source.range(begins, begins + end64Length) : new Uint8Array(0)
  if (record.length < end64Length || viewOf(record).getUint32(0, true) !== end64Signature)
    return { ...short, ...base, begins: place, agrees: false }
  const wide = viewOf(record)
  const values = { entries: long(wide, 32), size: long(wide, 40), offset: long(wide, 48) }
  const fits = (a: number, b: number, most: number): boolean => a === most || a === b
  const agrees =
    base.agrees &&
    [0, most16].includes(u16(4)) &&
    begins + 12 + long(wide, 4) === place - locatorLength &&
    long(wide, 4) === end64Length - 12 &&
    wide.getUint32(16, true) === 0 &&
    wide.getUint32(20, true) === 0 &&
    long(wide, 24) === values.entries &&
    viewOf(locator).getUint32(4, true) === 0 &&
    viewOf(locator).getUint32(16, true) === 1 &&
    fits(short.entries, values.entries, most16) &&
    fits(short.size, values.size, most32) &&
    fits(short.offset, values.offset, most32)
  return { ...values, ...base, begins, agrees }
}
