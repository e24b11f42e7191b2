/** A column of numbers in fewer bytes: most columns of a long list hold one value, or count upwards, or lie within a narrow span. */

export type Column = Float64Array | Int32Array | Uint8Array
/** Bytes to a value, 0 for a column that is its first value and a step alone; the first or least value; what each further row adds. Undefined: as it stands. */
export type Packing = readonly [width: 0 | 1 | 2 | 4, from: number, step: number] | undefined
interface Packed {
  readonly packing: Packing
  readonly bytes: Uint8Array
}
const asItStands = (column: Column): Packed => ({
  packing: undefined,
  bytes: new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
})
const none = new Uint8Array(0)

// One function for each kind of array: an engine makes one for all of them several times slower.
const packed8 = (column: Uint8Array): Packed => {
  const first = column[0] as number
  for (let i = 1; i < column.length; i++) if (column[i] !== first) return asItStands(column)
  return { packing: [0, first, 0], bytes: none }
}
const packed32 = (column: Int32Array): Packed => {
  const rows = column.length
  const first = column[0] as number
  const step = rows > 1 ? (column[1] as number) - first : 0
  let steady = 1
  while (steady < rows && (column[steady] as number) - (column[steady - 1] as number) === step) steady++
  if (steady === rows) return { packing: [0, first, step], bytes: none }
  let least = first
  let most = first
  for (let i = 1; i < rows; i++) {
    const value = column[i] as number
    if (value < least) least = value
    else if (value > most) most = value
  }
  if (most - least >= 2 ** 16) return asItStands(column)
  if (most - least >= 2 ** 8) {
    const codes = new Uint16Array(rows)
    for (let i = 0; i < rows; i++) codes[i] = (column[i] as number) - least
    return { packing: [2, least, 0], bytes: new Uint8Array(codes.buffer) }
  }
  const codes = new Uint8Array(rows)
  for (let i = 0; i < rows; i++) codes[i] = (column[i] as number) - least
  return { packing: [1, least, 0], bytes: codes }
}
const packed64 = (column: Float64Array): Packed => {
  const rows = column.length
  let least = column[0] as number
  for (let i = 1; i < rows; i++) if ((column[i] as number) < least) least = column[i] as number
  const codes = new Uint32Array(rows)
  for (let i = 0; i < rows; i++) {
    codes[i] = (column[i] as number) - least
    // No time, a part of a second, or one that lies too far off.
    if (!Object.is(least + (codes[i] as number), column[i])) return asItStands(column)
  }
  return { packing: [4, least, 0], bytes: new Uint8Array(codes.buffer) }
}
/** What a column is packed as, with its bytes. */
export const packed = (column: Column): Packed => {
  if (column.length === 0) return asItStands(column)
  if (column instanceof Uint8Array) return packed8(column)
  return column instanceof Int32Array ? packed32(column) : packed64(column)
}
/** How many bytes a packed column of so many rows has. */
export const packedLength = ([width]: Exclude<Packing, undefined>, rows: number): number => width * rows

const unpacked32 = (column: Int32Array, codes: Uint8Array | Uint16Array, from: number): void => {
  for (let i = 0; i < column.length; i++) column[i] = from + (codes[i] as number)
}
const unpacked64 = (column: Float64Array, codes: Uint32Array, from: number): void => {
  for (let i = 0; i < column.length; i++) column[i] = from + (codes[i] as number)
}
/** Fills a column of zeros with what was packed; `at`: where its bytes begin in the buffer, on a boundary of eight. Columns of a kind are packed in the widths of that kind alone. */
export const unpackColumn = <C extends Column>(
  column: C,
  [width, from, step]: Exclude<Packing, undefined>,
  buffer: ArrayBufferLike,
  at: number,
): C => {
  const rows = column.length
  if (column instanceof Float64Array) unpacked64(column, new Uint32Array(buffer, at, rows), from)
  else if (width === 0 && step === 0) {
    if (from !== 0) column.fill(from)
  } else if (width === 0) for (let i = 0; i < rows; i++) column[i] = from + step * i
  else unpacked32(column as Int32Array, width === 1 ? new Uint8Array(buffer, at, rows) : new Uint16Array(buffer, at, rows), from)
  return column
}
