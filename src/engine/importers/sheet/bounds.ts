/** How much of a spreadsheet is read at most, counted while it is read: a small file may claim billions of cells or unpack to anything. */

/** Rows and columns are Excel's own limits (ECMA-376 part 1, 18.3.1.73 and 18.3.1.4); the others bound memory and time. */
export const bounds = {
  rows: 1_048_576,
  columns: 16_384,
  sheets: 1024,
  cells: 16_000_000,
  /** Of all cells that are kept, in UTF-16 units. */
  characters: 96_000_000,
  /** Of one cell: Excel's own limit. */
  cellCharacters: 32_767,
  strings: 4_000_000,
  /** Rows into which merged cells are written. */
  fills: 4_000_000,
  entries: 10_000,
  /** Bytes that come out of one part of a package, and out of all parts that are read. */
  partBytes: 320 * 2 ** 20,
  bytes: 512 * 2 ** 20,
} as const

/** Thrown inside of this folder when a bound is passed; `problemOf` turns it into a word. */
export const beyondBounds = Symbol("beyond bounds")
/** Thrown inside of this folder for a protected file. */
export const lockedSheet = Symbol("locked")

/** What is left for all sheets of one file. */
export interface Budget {
  cells: number
  characters: number
  strings: number
  fills: number
  bytes: number
  sheets: number
}
export const fullBudget = (): Budget => ({
  cells: bounds.cells,
  characters: bounds.characters,
  strings: bounds.strings,
  fills: bounds.fills,
  bytes: bounds.bytes,
  sheets: bounds.sheets,
})
/** Takes `n` of what is left; throws `beyondBounds` when it is not there. */
export const spend = (budget: Budget, what: keyof Budget, n: number): void => {
  budget[what] -= n
  if (!(budget[what] >= 0)) throw beyondBounds
}
/** The text of a cell with a piece behind it, as far as one cell goes: the same however the file was cut into pieces. */
export const grown = (text: string, piece: string): string => {
  const left = bounds.cellCharacters - text.length
  return left <= 0 ? text : text + (piece.length > left ? piece.slice(0, left) : piece)
}
