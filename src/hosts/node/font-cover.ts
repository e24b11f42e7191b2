/** Which characters a font has a glyph for, read from its `cmap` table (OpenType 1.9, formats 4 and 12). */
import { readFile } from "node:fs/promises"

/** Ranges of code points, both ends included. */
type Ranges = readonly (readonly [from: number, to: number])[]
const tableOf = (font: DataView, tag: string): DataView | undefined => {
  const wanted = [...tag].reduce((code, character) => code * 256 + character.charCodeAt(0), 0)
  for (let i = 0; i < font.getUint16(4); i++) {
    const at = 12 + 16 * i
    if (font.getUint32(at) === wanted) return new DataView(font.buffer, font.byteOffset + font.getUint32(at + 8), font.getUint32(at + 12))
  }
  return undefined
}
/** Segments to glyphs over 16 bits. A glyph 0 is the box for what is missing. */
const shortRanges = (map: DataView): Ranges => {
  const segments = map.getUint16(6) / 2
  const [ends, starts, deltas, offsets] = [14, 16 + 2 * segments, 16 + 4 * segments, 16 + 6 * segments]
  const out: [number, number][] = []
  for (let i = 0; i < segments; i++) {
    const [from, to] = [map.getUint16(starts + 2 * i), map.getUint16(ends + 2 * i)]
    const [delta, offset] = [map.getUint16(deltas + 2 * i), map.getUint16(offsets + 2 * i)]
    for (let code = from; code <= to && code < 0xffff; code++) {
      const raw = offset === 0 ? code : map.getUint16(offsets + 2 * i + offset + 2 * (code - from))
      if (offset !== 0 && raw === 0) continue
      if (((raw + delta) & 0xffff) !== 0) out.push([code, code])
    }
  }
  return out
}
const longRanges = (map: DataView): Ranges =>
  Array.from({ length: map.getUint32(12) }, (_, i): [number, number] => {
    const at = 16 + 12 * i
    return [map.getUint32(at) + (map.getUint32(at + 8) === 0 ? 1 : 0), map.getUint32(at + 4)]
  })
const rangesIn = (font: DataView): Ranges => {
  const cmap = tableOf(font, "cmap")
  if (!cmap) return []
  return Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(4 + 8 * i + 4)).flatMap((offset) => {
    const map = new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.byteLength - offset)
    const format = map.getUint16(0)
    return format === 4 ? shortRanges(map) : format === 12 ? longRanges(map) : []
  })
}
/** A test of whether any of the fonts has a glyph for a code point. Throws when a font cannot be read. */
export const coverOf = async (paths: readonly string[]): Promise<(code: number) => boolean> => {
  const has = new Uint8Array(0x110000 / 8)
  for (const path of paths) {
    const bytes = await readFile(path)
    for (const [from, to] of rangesIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
      for (let code = from; code <= Math.min(to, 0x10ffff); code++) has[code >> 3] = (has[code >> 3] as number) | (1 << (code & 7))
  }
  return (code) => ((has[code >> 3] as number) & (1 << (code & 7))) !== 0
}
