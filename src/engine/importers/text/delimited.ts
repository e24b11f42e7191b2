/**
 * Finds records and fields of delimited text on bytes, without decoding: in UTF-8 and in GB18030 no byte of a wide character is
 * below 0x30, so comma, semicolon, tab, quote, CR and LF mean themselves wherever they stand.
 */
export interface Cells {
  bytes: Uint8Array
  readonly start: Int32Array
  readonly end: Int32Array
  count: number
  /** The whole record as it stands, without its line end; set by texts. */
  from: number
  to: number
  /** Set by spreadsheets: 1 where the cell was stored as a number. */
  readonly numeric?: Uint8Array
}
export const maxFields = 256
/** A quoted field longer than this, or not closed by the end, is read as if its quote were an ordinary character. */
const maxQuoted = 65_536
/** Without a line end for so long it is no table: the piece is read as a record, so that memory stays flat. */
const maxRecord = 262_144
const LF = 10
const CR = 13
const QUOTE = 34
export const emptyCells = (numeric = false): Cells => ({
  bytes: new Uint8Array(0),
  start: new Int32Array(maxFields),
  end: new Int32Array(maxFields),
  count: 0,
  from: 0,
  to: 0,
  ...(numeric ? { numeric: new Uint8Array(maxFields) } : {}),
})

/** Calls `onRecord(cells, line)` for each record; `line` is the line, from 1, on which it begins. Cells are valid during the call only. */
export const delimitedReader = (delimiter: number, onRecord: (cells: Cells, line: number) => void) => {
  const cells = emptyCells()
  const { start, end } = cells
  let rest: Uint8Array = new Uint8Array(0)
  let line = 1

  /** Reads the record at `at`. Returns where the next begins, or -1 when the record goes on behind the bytes at hand. */
  const record = (bytes: Uint8Array, at: number, atEnd: boolean, quotes: boolean): number => {
    const length = bytes.length
    let i = at
    let count = 0
    let lines = 1
    for (;;) {
      let from = i
      let to = -1
      if (quotes && bytes[i] === QUOTE) {
        from = ++i
        for (;;) {
          while (i < length && bytes[i] !== QUOTE) if (bytes[i++] === LF) lines++
          if (i + 1 >= length && !atEnd && i - from < maxQuoted) return -1
          if (i >= length || i - from >= maxQuoted) return record(bytes, at, atEnd, false)
          if (bytes[i + 1] !== QUOTE) break
          i += 2
        }
        to = i++
      }
      let c = 0
      while (i < length) {
        c = bytes[i] as number
        if (c === delimiter || c === LF) break
        i++
      }
      if (i >= length && !atEnd) return -1
      if (count < maxFields) {
        start[count] = from
        end[count++] = to < 0 ? i : to
      }
      if (i < length && c === delimiter) {
        i++
        continue
      }
      const last = count - 1
      if (to < 0 && (end[last] as number) > (start[last] as number) && bytes[(end[last] as number) - 1] === CR)
        end[last] = (end[last] as number) - 1
      cells.bytes = bytes
      cells.count = count
      cells.from = at
      cells.to = i > at && bytes[i - 1] === CR ? i - 1 : i
      onRecord(cells, line)
      line += lines
      return i + 1
    }
  }
  const consume = (bytes: Uint8Array, from: number, atEnd: boolean): void => {
    let at = from
    while (at < bytes.length) {
      const next = record(bytes, at, atEnd, true)
      if (next < 0) break
      at = next
    }
    rest = at < bytes.length ? bytes.slice(at) : new Uint8Array(0)
  }
  const join = (piece: Uint8Array): Uint8Array => {
    const joined = new Uint8Array(rest.length + piece.length)
    joined.set(rest)
    joined.set(piece, rest.length)
    return joined
  }
  return {
    push: (piece: Uint8Array) => {
      let from = 0
      if (rest.length > 0) {
        // Mostly the cut record ends at the next line end: join that much, and only when it does not, the whole piece.
        from = piece.indexOf(LF) + 1 || piece.length
        consume(join(piece.subarray(0, from)), 0, false)
        if (rest.length > 0) {
          const joined = join(piece.subarray(from))
          consume(joined, 0, joined.length > maxRecord)
          return
        }
      }
      consume(piece, from, false)
    },
    /** Reads what is left as the last record. */
    finish: (): void => {
      consume(rest, 0, true)
    },
    /** Number of the line that would come next. */
    nextLine: (): number => line,
  }
}
