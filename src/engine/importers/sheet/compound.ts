/** Opens a compound file (MS-CFB): the streams in an old Office file. Every chain ends after as many sectors as the file has, whatever it says. */

export interface CompoundFile {
  /** Names of its streams in capitals. */
  readonly names: readonly string[]
  /** A stream by its name in capitals; undefined without it. Of a cut file, what is there. */
  stream(name: string): Uint8Array | undefined
}
interface Stream {
  readonly start: number
  readonly size: number
}
const headerBytes = 512
const entryBytes = 128
/** Undefined for bytes that are none. */
export const openCompound = (bytes: Uint8Array): CompoundFile | undefined => {
  if (bytes.length < headerBytes) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(0x1e, true)
  const miniShift = view.getUint16(0x20, true)
  if (shift < 7 || shift > 20 || miniShift < 4 || miniShift > shift) return undefined
  const sectorBytes = 2 ** shift
  const sectors = Math.ceil((bytes.length - headerBytes) / sectorBytes)
  const from = (sector: number): number => (sector + 1) * sectorBytes
  const inFile = (sector: number): boolean => sector >= 0 && sector < sectors
  const word = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0xffffffff)

  const tables: number[] = []
  const perSector = sectorBytes / 4
  for (let i = 0; i < 109; i++) tables.push(word(0x4c + i * 4))
  let more = word(0x44)
  for (let n = 0; inFile(more) && n < sectors; n++) {
    for (let i = 0; i < perSector - 1; i++) tables.push(word(from(more) + i * 4))
    more = word(from(more) + (perSector - 1) * 4)
  }
  const known = tables.filter(inFile)
  const next = (sector: number): number => {
    const table = known[Math.floor(sector / perSector)]
    return table === undefined ? 0xffffffff : word(from(table) + (sector % perSector) * 4)
  }
  /** The sectors of a chain, at most so many bytes. */
  const chain = (start: number, most: number): Uint8Array => {
    const limit = Math.min(Math.ceil(most / sectorBytes), sectors)
    const parts: Uint8Array[] = []
    for (let sector = start; inFile(sector) && parts.length < limit; sector = next(sector))
      parts.push(bytes.subarray(from(sector), Math.min(from(sector) + sectorBytes, bytes.length)))
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
  const directory = chain(word(0x30), bytes.length)
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const streams = new Map<string, Stream>()
  let root: Stream = { start: 0xffffffff, size: 0 }
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
    const nameBytes = entries.getUint16(at + 64, true)
    const entry = { start: entries.getUint32(at + 116, true), size: entries.getUint32(at + 120, true) }
    const type = directory[at + 66]
    if (type === 5) root = entry
    if (type !== 2 || nameBytes < 2 || nameBytes > 64) continue
    const name = new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameBytes - 2)).toUpperCase()
    if (!streams.has(name)) streams.set(name, entry)
  }
  const cutoff = word(0x38)
  const small = (stream: Stream): Uint8Array => {
    const miniTable = chain(word(0x3c), bytes.length)
    const links = new DataView(miniTable.buffer, miniTable.byteOffset, miniTable.byteLength)
    const content = chain(root.start, root.size)
    const miniBytes = 2 ** miniShift
    const whole = new Uint8Array(Math.min(stream.size, content.length))
    let at = 0
    for (let sector = stream.start; at < whole.length && sector * miniBytes < content.length; at += miniBytes) {
      whole.set(content.subarray(sector * miniBytes, sector * miniBytes + Math.min(miniBytes, whole.length - at)), at)
      if (sector * 4 + 4 > miniTable.length) break
      sector = links.getUint32(sector * 4, true)
    }
    return whole
  }
  return {
    names: [...streams.keys()],
    stream: (name) => {
      const found = streams.get(name)
      if (!found) return undefined
      return found.size < cutoff ? small(found) : chain(found.start, found.size).subarray(0, found.size)
    },
  }
}
