/** Reads a delimited text as a table: plans on its head, then streams. */

import type { Batch } from "../../case/batch.ts"
import type { Source } from "../importer.ts"
import { delimitedReader } from "../text/delimited.ts"
import type { Encoding } from "../text/encoding.ts"
import { decideEncoding, endsLinesWithCr, guessEncoding, markedEncoding, plainBytes, recodedBytes, withLf } from "../text/encoding.ts"
import { type Hole, holeCloser, holesIn, withoutHoles } from "../text/holes.ts"
import { delimiters, rareDelimiters, textRows, wideDelimiter, wideDelimiters } from "../text/rows.ts"
import { takeRows } from "./again.ts"
import type { TablePlan } from "./plan.ts"
import { planTable } from "./plan.ts"
import type { ColumnLayout, TableRead } from "./reading.ts"
import { beginTable, closeReading, isFull, openReading } from "./reading.ts"
import { tableTaker } from "./tables.ts"
import type { Vocabulary } from "./vocabulary.ts"

export interface TextPlan {
  readonly plan: TablePlan
  readonly delimiter: number /** Line of the header, 0 without one. */
  readonly headerLine: number
  /** What makes the file's bytes plain lines. */
  readonly lines: (bytes: Uint8Array) => Uint8Array
  /** Set where the text is to be recoded before its bytes mean what they seem. */
  readonly recode: ((text: string) => string) | undefined
  /** The sign that parts the cells, where `wideDelimiter` stands for it. */
  readonly wide?: string
}
/** The bytes of a head in an encoding that holds ASCII as it is. */
const plainHead = (source: Pick<Source, "head">, encoding: Encoding): Uint8Array => {
  const bytes = source.head.subarray(markedEncoding(source.head)?.skip ?? 0)
  const plain = encoding.startsWith("utf-16")
    ? new TextEncoder().encode(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes))
    : bytes
  return withoutHoles(plain)
}
interface Trial {
  readonly delimiter: number
  readonly recode: TextPlan["recode"]
  readonly wide?: string
}
/** A wide character of GB18030 may end in this byte, and in none below. */
const leastTrail = 0x30
const same = (text: string): string => text
const narrowed =
  (wide: string) =>
  (text: string): string =>
    text.replaceAll(wide, String.fromCharCode(wideDelimiter))
/** True where a line among the first holds this sign twice: three cells. */
const parts = (lines: readonly string[], sign: string): boolean => lines.some((line) => line.split(sign, 3).length === 3)
const firstLines = 60
/** The delimiters to try: the one that a line `sep=` names, then the usual ones. */
const trialsFor = (head: Uint8Array, encoding: Encoding): readonly Trial[] => {
  const trial = (delimiter: number): Trial => ({ delimiter, recode: encoding === "gb18030" && delimiter >= leastTrail ? same : undefined })
  const named = /^\s*"?sep=([!-~\t])"?[ \t]*[\r\n]/i.exec(new TextDecoder("latin1").decode(head.subarray(0, 64)))?.[1]
  const own = named !== undefined && !/[\w"'.+-]/.test(named) ? [trial(named.charCodeAt(0))] : []
  const lines = new TextDecoder(encoding === "gb18030" ? "gb18030" : "utf-8").decode(head).split("\n", firstLines)
  const rare = [...rareDelimiters].filter((sign) => parts(lines, sign)).map((sign) => trial(sign.charCodeAt(0)))
  const wide = [...wideDelimiters].filter((sign) => parts(lines, sign))
  return [
    ...own,
    ...Object.values(delimiters).map(trial),
    ...wide.map((sign) => ({ delimiter: wideDelimiter, recode: narrowed(sign), wide: sign })),
    ...rare,
  ]
}
const recoded = (head: Uint8Array, encoding: Encoding, change: (text: string) => string): Uint8Array =>
  new TextEncoder().encode(change(new TextDecoder(encoding === "gb18030" ? "gb18030" : "utf-8", { ignoreBOM: true }).decode(head)))
/** The plan of a text table by its head, trying each delimiter; undefined when it is no call list. */
export const planText = (
  source: Pick<Source, "head" | "size">,
  vocabulary: Vocabulary,
  encoding: Encoding = guessEncoding(source.head),
): TextPlan | undefined => {
  const head = plainHead(source, encoding)
  const lines = endsLinesWithCr(head) ? withLf : (bytes: Uint8Array) => bytes
  const bytes = lines(head)
  const whole = source.size <= source.head.length
  let found: TextPlan | undefined
  for (const { delimiter, recode, wide } of trialsFor(bytes, encoding)) {
    // The rare ones are tried last, and a table with titles is not looked for twice.
    if (found && found.plan.header >= 0 && delimiter < 128 && rareDelimiters.includes(String.fromCharCode(delimiter))) break
    const tried = recode ? recoded(bytes, encoding, recode) : bytes
    const { rows, lines: numbers } = textRows(tried, recode ? "utf-8" : encoding, delimiter, whole)
    const plan = planTable(rows, vocabulary)
    if (!plan || (found && found.plan.header >= 0 && plan.header < 0)) continue
    const columns = Object.keys(plan.column).length
    if (!found || columns > Object.keys(found.plan.column).length)
      found = {
        plan,
        delimiter,
        headerLine: plan.header < 0 ? 0 : (numbers[plan.header] as number),
        lines,
        recode,
        ...(wide === undefined ? {} : { wide }),
      }
  }
  return found
}
/** The bytes of a text as its plan reads them. */
export const bytesFor = (source: Source, encoding: Encoding, skip: number, { recode }: TextPlan): AsyncGenerator<Uint8Array> =>
  recode ? recodedBytes(source, encoding, skip, recode) : plainBytes(source, encoding, skip)
/** The encoding of these bytes. */
export const encodingFor = (encoding: Encoding, { recode }: TextPlan): Encoding => (recode ? "utf-8" : encoding)
/** What stands in one record with a hole is torn: none of it is taken for a value. */
const refuseHole = (reading: TableRead, holes: readonly Hole[], row: number): void => {
  reading.read++
  reading.refused.push({ code: "hole", params: { bytes: holes.reduce((sum, hole) => sum + hole.bytes, 0) }, row })
}
/** Streams a delimited text. Rows are numbered as lines, from 1. `planned`: the plan by the encoding that the head alone shows, where it was made before. */
export async function* readText(source: Source, layout: ColumnLayout, planned?: TextPlan): AsyncGenerator<Batch> {
  const { encoding, skip, damaged } = await decideEncoding(source)
  const reading = openReading(source, layout)
  const found = planned && encoding === guessEncoding(source.head) ? planned : planText(source, layout.vocabulary, encoding)
  if (/\.xlsx?$/i.test(source.name)) reading.issues.file("suffix-lies", { is: "CSV/TSV" })
  if (!found) {
    reading.issues.file("no-header")
    yield closeReading(reading)
    return
  }
  const rule = beginTable(reading, found.plan, "")
  const table = tableTaker(reading, found.plan, rule, encodingFor(encoding, found), undefined)
  const ready: Batch[] = []
  const holes: Hole[] = []
  const closer = holeCloser((hole) => holes.push(hole))
  const reader = delimitedReader(found.delimiter, (cells, line) => {
    const hollow = holes.length === 0 ? 0 : holesIn(cells.bytes, cells.from, cells.to)
    if (hollow > 0) refuseHole(reading, holes.splice(0, hollow), line)
    // Empty lines by the million are passed at once.
    else if (line <= found.headerLine || cells.from === cells.to) reading.structure++
    else table.take(cells, line)
    if (isFull(reading)) ready.push(...takeRows(reading, undefined))
  })
  for await (const bytes of bytesFor(source, encoding, skip, found)) {
    reader.push(closer.push(found.lines(bytes)))
    if (ready.length > 0) yield* ready.splice(0)
  }
  closer.finish()
  reader.finish()
  table.finish()
  yield* ready
  yield* takeRows(reading, undefined)
  if (damaged) reading.issues.file("damaged-text")
  if (encoding === "gb18030" && undecoded(reading.numbers)) reading.issues.file("encoding-guessed", { encoding })
  yield closeReading(reading)
}
/** True when some number holds the mark of a byte that could not be decoded. */
const undecoded = (pool: { readonly raw: () => { readonly data: Uint8Array } }): boolean => {
  const { data } = pool.raw()
  let at = data.indexOf(0xef)
  while (at >= 0) {
    if (data[at + 1] === 0xbf && data[at + 2] === 0xbd) return true
    at = data.indexOf(0xef, at + 1)
  }
  return false
}
