/** Builds zips byte by byte, so that each header can say something of its own. */
import { crc32, deflateRawSync } from "node:zlib"

export interface RawHeader {
  readonly name?: string | Uint8Array
  readonly flags?: number
  readonly method?: number
  readonly crc?: number
  readonly packed?: number
  readonly size?: number
  readonly extra?: Uint8Array
}
export interface RawEntry {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  readonly deflate?: boolean
  readonly flags?: number
  readonly madeBy?: number
  readonly attributes?: number
  readonly comment?: string
  readonly disk?: number
  /** In both headers. */
  readonly extra?: Uint8Array
  /** What the header in front of the file says otherwise. */
  readonly local?: RawHeader
  /** What the directory says otherwise. */
  readonly central?: RawHeader
  /** Bytes of the file as they lie in the zip, when they are not made from the content. */
  readonly data?: Uint8Array
  /** Behind the data. */
  readonly descriptor?: Uint8Array
  /** Before the header. */
  readonly before?: Uint8Array
  /** False: not in the directory. */
  readonly listed?: boolean
  /** Where the directory says that the file lies, instead of where it does. */
  readonly at?: number
}
export interface RawEnd {
  readonly entries?: number
  readonly comment?: string | Uint8Array
  readonly before?: Uint8Array
  readonly disk?: number
  readonly sizeMore?: number
  readonly offsetMore?: number
  /** Adds the 64-bit end; values that differ from the true ones. */
  readonly wide?: { readonly entries?: number; readonly offsetMore?: number }
}
const utf8 = (text: string | Uint8Array): Uint8Array => (typeof text === "string" ? new TextEncoder().encode(text) : text)
const le = (...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([length, value]) => {
      const field = Buffer.alloc(length)
      if (length === 2) field.writeUInt16LE(value & 0xffff)
      else if (length === 4) field.writeUInt32LE(value >>> 0)
      else field.writeBigUInt64LE(BigInt(value))
      return field
    }),
  )
export const extra = (id: number, content: Uint8Array): Buffer => Buffer.concat([le([2, id], [2, content.length]), content])
export const unicodePath = (raw: string | Uint8Array, name: string): Buffer =>
  extra(0x7075, Buffer.concat([Buffer.from([1]), le([4, crc32(utf8(raw))]), utf8(name)]))
export const descriptorOf = (content: string | Uint8Array, packed = utf8(content).length, signed = true, wide = false): Buffer => {
  const length = wide ? 8 : 4
  return Buffer.concat([
    signed ? le([4, 0x08074b50]) : Buffer.alloc(0),
    le([4, crc32(utf8(content))], [length, packed], [length, utf8(content).length]),
  ])
}
const firstDay = 0x0021_0000
export const rawZip = (entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array => {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let length = 0
  const put = (bytes: Uint8Array | undefined): void => {
    if (!bytes) return
    parts.push(bytes)
    length += bytes.length
  }
  for (const entry of entries) {
    const content = utf8(entry.content ?? "")
    const data = entry.data ?? (entry.deflate ? deflateRawSync(content) : content)
    const told = {
      name: entry.name,
      flags: entry.flags ?? 0x800,
      method: entry.deflate ? 8 : 0,
      crc: crc32(content),
      packed: data.length,
      size: content.length,
      extra: entry.extra ?? new Uint8Array(0),
    }
    put(entry.before)
    const at = length
    const local = { ...told, ...entry.local }
    const localName = utf8(local.name)
    put(
      le(
        [4, 0x04034b50],
        [2, 20],
        [2, local.flags],
        [2, local.method],
        [4, firstDay],
        [4, local.crc],
        [4, local.packed],
        [4, local.size],
        [2, localName.length],
        [2, local.extra.length],
      ),
    )
    put(localName)
    put(local.extra)
    put(data)
    put(entry.descriptor)
    if (entry.listed === false) continue
    const central = { ...told, ...entry.central }
    const name = utf8(central.name)
    const comment = utf8(entry.comment ?? "")
    directory.push(
      le(
        [4, 0x02014b50],
        [2, entry.madeBy ?? 0x031e],
        [2, 20],
        [2, central.flags],
        [2, central.method],
        [4, firstDay],
        [4, central.crc],
        [4, central.packed],
        [4, central.size],
      ),
      le(
        [2, name.length],
        [2, central.extra.length],
        [2, comment.length],
        [2, entry.disk ?? 0],
        [2, 0],
        [4, entry.attributes ?? (0o100644 * 2 ** 16) >>> 0],
        [4, entry.at ?? at],
      ),
      name,
      central.extra,
      comment,
    )
  }
  put(end.before)
  const from = length
  for (const bytes of directory) put(bytes)
  const size = length - from
  const count = entries.filter((entry) => entry.listed !== false).length
  if (end.wide) {
    const at = length
    put(
      le(
        [4, 0x06064b50],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, end.wide.entries ?? count],
        [8, end.wide.entries ?? count],
        [8, size],
        [8, from + (end.wide.offsetMore ?? 0)],
      ),
    )
    put(le([4, 0x07064b50], [4, 0], [8, at], [4, 1]))
  }
  const comment = utf8(end.comment ?? "")
  const entriesTold = end.entries ?? count
  put(
    le(
      [4, 0x06054b50],
      [2, end.disk ?? 0],
      [2, end.disk ?? 0],
      [2, entriesTold],
      [2, entriesTold],
      [4, size + (end.sizeMore ?? 0)],
      [4, from + (end.offsetMore ?? 0)],
      [2, comment.length],
    ),
  )
  put(comment)
  return new Uint8Array(Buffer.concat(parts))
}
