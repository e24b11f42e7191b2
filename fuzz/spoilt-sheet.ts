/** Spreadsheets spoilt where their readers believe them: numbers in XML, parts of a package with right checksums, BIFF records, sectors of a compound file. */
import { CFB } from "@e965/xlsx"
import { unzipSync } from "fflate"
import { compound, joined, u16, u32, utf8, zipped } from "../tests/importers/sheet-makers.ts"
import { pick, spoilt } from "./dice.ts"
import type { Roll } from "./target.ts"

const odd = [0, 1, 2, -1, 3, 7, 255, 256, 1_000, 32_768, 65_535, 65_536, 1_048_576, 1_048_577, 2_147_483_647, 4_294_967_295, 1e15] as const
const attributes = [
  'table:number-rows-repeated="N"',
  'table:number-columns-repeated="N"',
  'table:number-rows-spanned="N"',
  'table:number-columns-spanned="N"',
  'ss:Index="N"',
  'ss:MergeDown="N"',
  'ss:MergeAcross="N"',
  "rowspan=N",
  "colspan=N",
  'r="N"',
  'r="XFDN"',
  's="N"',
  't="s"',
  't="d"',
]
const someNumber = (roll: Roll): string => `${pick(roll, odd)}`
/** One to four numbers of a text changed to odd ones, or attributes of counts put into tags. */
export const spoiltNumbers = (roll: Roll, text: string): string => {
  let made = text
  for (let times = 1 + roll(4); times > 0; times--) {
    const places = [...made.matchAll(roll(2) === 0 ? /\d+/g : /<[A-Za-z:]+(?=[\s>/])/g)]
    if (places.length === 0) break
    const { 0: found, index } = pick(roll, places)
    const tag = found.startsWith("<")
    const put = tag ? `${found} ${pick(roll, attributes).replace("N", someNumber(roll))}` : someNumber(roll)
    made = made.slice(0, index) + put + made.slice(index + found.length)
  }
  return made
}
const inText = (roll: Roll, bytes: Uint8Array): Uint8Array => utf8(spoiltNumbers(roll, new TextDecoder().decode(bytes)))
/** One part of a package spoilt, gone or doubled, and zipped again. */
export const spoiltPart = (roll: Roll, bytes: Uint8Array): Uint8Array => {
  const parts: Record<string, Uint8Array> = unzipSync(bytes)
  for (let times = 1 + roll(2); times > 0; times--) {
    const name = pick(roll, Object.keys(parts))
    const part = parts[name] as Uint8Array
    const how = roll(8)
    if (how === 0) delete parts[name]
    else if (how === 1) parts[pick(roll, Object.keys(parts))] = part
    else if (how < 5 && !name.endsWith(".bin")) parts[name] = inText(roll, part)
    else parts[name] = spoilt(roll, part)
    if (Object.keys(parts).length === 0) break
  }
  return zipped(parts)
}
interface BiffRecord {
  readonly type: number
  readonly length: number
  readonly data: Uint8Array
}
const recordsOf = (stream: Uint8Array): BiffRecord[] => {
  const found: BiffRecord[] = []
  for (let at = 0; at + 4 <= stream.length; ) {
    const [type, length] = [stream[at]! + 256 * stream[at + 1]!, stream[at + 2]! + 256 * stream[at + 3]!]
    found.push({ type, length, data: stream.slice(at + 4, at + 4 + length) })
    at += 4 + length
  }
  return found
}
/** A stream of BIFF records with lengths, rows, columns, counts or types changed, records cut, doubled or gone. */
export const spoiltRecords = (roll: Roll, stream: Uint8Array): Uint8Array => {
  const records = recordsOf(stream)
  for (let times = 1 + roll(4); times > 0 && records.length > 0; times--) {
    const at = roll(records.length)
    const one = records[at] as BiffRecord
    const data = one.data.slice()
    const changed: readonly (() => readonly BiffRecord[])[] = [
      () => [{ ...one, length: pick(roll, odd) & 0xffff }],
      () => {
        if (data.length > 1) data.set(u16(pick(roll, odd) & 0xffff), 2 * roll(Math.min(8, data.length >> 1)))
        return [{ ...one, data }]
      },
      () => {
        if (data.length > 3) data.set(u32(pick(roll, odd) >>> 0), 4 * roll(Math.min(4, data.length >> 2)))
        return [{ ...one, data }]
      },
      () => [{ ...one, type: pick(roll, records).type }],
      () => [],
      () => [one, one],
      () => {
        const cut = data.slice(0, roll(data.length + 1))
        return [{ ...one, data: cut, length: cut.length }]
      },
      () => {
        const other = spoilt(roll, data).slice(0, 8_224)
        return [{ ...one, data: other, length: other.length }]
      },
      () => [{ type: pick(roll, [0x3c, 0xfc, 0xe5, 0x2f, 0xbd, 0x208]), length: data.length, data }, one],
    ]
    records.splice(at, 1, ...pick(roll, changed)())
  }
  return joined(...records.flatMap(({ type, length, data }) => [u16(type), u16(length), data]))
}
/** The stream of a compound file with its records spoilt. */
export const spoiltBook = (roll: Roll, bytes: Uint8Array): Uint8Array => {
  const file = CFB.read(Buffer.from(bytes), { type: "buffer" })
  const index = file.FullPaths.findIndex((path: string) => /\/(Workbook|Book)$/.test(path))
  const name = /[^/]+$/.exec(file.FullPaths[index] ?? "/Workbook")?.[0] as string
  return compound({ [name]: spoiltRecords(roll, Uint8Array.from((file.FileIndex[index]?.content ?? []) as Uint8Array)) })
}
/** Fields of the head, of the tables of sectors and of the directory of a compound file changed. */
export const spoiltSectors = (roll: Roll, bytes: Uint8Array): Uint8Array => {
  const made = bytes.slice()
  const sectors = Math.max(1, Math.ceil(made.length / 512) - 1)
  for (let times = 1 + roll(4); times > 0; times--) {
    const at = roll(3) === 0 ? 24 + 2 * roll(200) : 512 * (1 + roll(sectors)) + 4 * roll(128)
    if (at + 4 > made.length) continue
    made.set(u32(pick(roll, [roll(sectors), roll(sectors), 0xfffffffe, 0xffffffff, 0xfffffffd, pick(roll, odd) >>> 0])), at)
  }
  return made
}
/** Numbers of a page or of the XML of 2003 changed. */
export const spoiltText = inText
