/** Strings of old workbooks: bytes of a code page, or Unicode with flags for rich text and far-eastern reading aids, which are no part of the text. */
import { type Budget, bounds, spend } from "./bounds.ts"

export interface BiffStrings {
  /** A string with a length of one byte. */
  short(from: number, to: number): string
  /** A string with a length of two bytes. */
  long(from: number, to: number): string
}
const wide = 1
const aids = 4
const rich = 8
const utf16 = new TextDecoder("utf-16le")
/** One byte a character: the lower halves of Unicode. */
const narrow = (bytes: Uint8Array): string => {
  let text = ""
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
/** Strings within one record. What a length claims beyond the record is not there. */
export const biffStrings = (bytes: Uint8Array, version: number, decoder: TextDecoder): BiffStrings => {
  const read = (from: number, to: number, length: number): string => {
    if (version < 8) return decoder.decode(bytes.subarray(from, Math.min(from + length, to)))
    if (from >= to) return ""
    const flags = bytes[from] as number
    const begin = from + 1 + (flags & rich ? 2 : 0) + (flags & aids ? 4 : 0)
    const end = Math.min(begin + length * (flags & wide ? 2 : 1), to)
    return end <= begin ? "" : flags & wide ? utf16.decode(bytes.subarray(begin, end)) : narrow(bytes.subarray(begin, end))
  }
  return {
    short: (from, to) => (from < to ? read(from + 1, to, bytes[from] as number) : ""),
    long: (from, to) => (from + 2 <= to ? read(from + 2, to, (bytes[from] as number) | ((bytes[from + 1] as number) << 8)) : ""),
  }
}
/** The table of all strings (SST): it runs over several records, and where a record ends within characters the next begins with a flag of its own. */
export const sharedTable = (
  bytes: Uint8Array,
  records: readonly (readonly [from: number, to: number])[],
  budget: Budget,
): readonly string[] => {
  const strings: string[] = []
  let record = 0
  let at = (records[0] as readonly [number, number])[0] + 8
  const end = (): number => (records[record] as readonly [number, number])[1]
  /** Moves on to the next record; false behind the last. */
  const onward = (): boolean => {
    if (record + 1 >= records.length) return false
    record++
    at = (records[record] as readonly [number, number])[0]
    return true
  }
  const byte = (): number => {
    while (at >= end()) if (!onward()) return -1
    return bytes[at++] as number
  }
  const word = (): number => byte() + byte() * 256
  const skip = (count: number): void => {
    for (let left = count; left > 0; ) {
      const here = Math.min(left, end() - at)
      at += here
      left -= here
      if (left > 0 && !onward()) return
    }
  }
  const characters = (length: number, flags: number): string => {
    let text = ""
    let width = flags & wide ? 2 : 1
    for (let left = length; left > 0; ) {
      const here = Math.min(left, Math.floor((end() - at) / width))
      const part = bytes.subarray(at, at + here * width)
      if (text.length < bounds.cellCharacters) text += width === 2 ? utf16.decode(part) : narrow(part)
      at += here * width
      left -= here
      if (left > 0) {
        if (!onward()) return text
        width = (bytes[at++] as number) & wide ? 2 : 1
      }
    }
    return text.slice(0, bounds.cellCharacters)
  }
  while (record < records.length) {
    const length = word()
    if (length < 0) break
    const flags = byte()
    if (flags < 0) break
    const runs = flags & rich ? word() : 0
    const more = flags & aids ? word() + word() * 65_536 : 0
    const text = characters(length, flags)
    skip(Math.max(0, runs) * 4)
    skip(Math.max(0, more))
    spend(budget, "strings", 1)
    spend(budget, "characters", text.length)
    strings.push(text)
    if (at >= end() && record + 1 >= records.length) break
  }
  return strings
}
