/** The rows of a text as strings, for looking at its beginning: which delimiter, where the header is. */

import { decodeRange } from "./byte-pool.ts"
import { cellText } from "./cell-text.ts"
import { delimitedReader } from "./delimited.ts"
import type { Encoding } from "./encoding.ts"

export const delimiters = { comma: 44, tab: 9, semicolon: 59, pipe: 124 } as const
/** What stands for a comma of full width while a text is read by bytes: a character that no text holds. */
export const fullWidthComma = 31
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
