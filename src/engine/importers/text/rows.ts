/** The rows of a text as strings, for looking at its beginning: which delimiter, where the header is. */

import { decodeRange } from "./byte-pool.ts"
import { cellText } from "./cell-text.ts"
import { delimitedReader } from "./delimited.ts"
import type { Encoding } from "./encoding.ts"

export const delimiters = { comma: 44, tab: 9, semicolon: 59, pipe: 124 } as const
/** Signs that part cells in files of some systems: tried where none of the usual ones gives a table. */
export const rareDelimiters = "^~#!$&@%`\\\u001f"
/** Signs of full width, and others of more than one byte, that part cells. */
export const wideDelimiters = "，；｜、¦"
/** What stands for a sign of `wideDelimiters` while a text is read by bytes: a character that no text holds. */
export const wideDelimiter = 31
/** All whole records of `bytes`, with the line each begins on. A record cut by the end is left out unless `whole`. */
export const textRows = (
  bytes: Uint8Array,
  encoding: Encoding,
  delimiter: number,
  whole: boolean,
): { readonly rows: string[][]; readonly lines: number[] } => {
  const decode = cellText(encoding)
  const rows: string[][] = []
  const lines: number[] = []
  const reader = delimitedReader(delimiter, (cells, line) => {
    lines.push(line)
    rows.push(
      Array.from({ length: cells.count }, (_, i) =>
        decodeRange(decode, cells.bytes, cells.start[i] as number, cells.end[i] as number).replaceAll('""', '"'),
      ),
    )
  })
  reader.push(bytes)
  if (whole) reader.finish()
  return { rows, lines }
}
