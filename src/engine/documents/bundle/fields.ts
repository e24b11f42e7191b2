/** The cells of a row that is quoted as one line, and how wide its columns are printed. */
const separators = ["\t", ",", ";", "|", "，"] as const
type Separator = (typeof separators)[number]

/** The separator that a row of titles has most of. */
export const separatorOf = (titles: string): Separator =>
  separators.reduce((best, one) => (titles.split(one).length > titles.split(best).length ? one : best), "\t" as Separator)
/** Cuts a line at its separator, but within quotation marks; blanks and the quotation marks around a cell go. */
export const cellsOf = (line: string, separator: Separator): readonly string[] => {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim())
  const cells: string[] = []
  let cell = ""
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const one = line[at] as string
    if (one === '"') {
      if (quoted && line[at + 1] === '"') {
        cell += one
        at++
      } else quoted = !quoted
    } else if (one === separator && !quoted) {
      cells.push(cell.trim())
      cell = ""
    } else cell += one
  }
  return [...cells, cell.trim()]
}
/** Han characters and the like are twice as wide as others. */
export const widthOf = (text: string): number => {
  let width = 0
  for (const one of text) width += (one.codePointAt(0) as number) > 0x2e80 ? 2 : 1
  return width
}
const narrowest = 3
const widest = 40
const looked = 200
export interface Columns {
  /** Parts of a hundred for each. */
  readonly shares: readonly number[]
  /** Points. */
  readonly size: number
  /** Too wide for a page that stands. */
  readonly lying: boolean
}
/** Narrow characters of 8 points that fit a line beside the places: of a page that stands, and of one that lies. */
const room = { standing: 94, lying: 148 } as const
/** Columns by the longest of the first cells in each. */
export const columnsOf = (rows: readonly (readonly string[])[]): Columns => {
  const first = rows.slice(0, looked)
  const count = first.reduce((most, row) => Math.max(most, row.length), 0)
  const widths = Array.from(
    { length: count },
    (_, i) => first.reduce((most, row) => Math.max(most, Math.min(widest, widthOf(row[i] ?? ""))), narrowest as number) + 1.5,
  )
  const sum = widths.reduce((a, b) => a + b, 0)
  const lying = sum > room.standing * 1.1
  const size = Math.max(6, Math.min(8, (8 * room[lying ? "lying" : "standing"]) / Math.max(1, sum)))
  return { shares: widths.map((width) => Math.floor((width / sum) * 1000) / 10), size: Math.round(size * 10) / 10, lying }
}
/** How many narrow characters a column of so many parts takes on a line. */
export const roomOf = ({ size, lying }: Columns, share: number): number =>
  Math.max(2, Math.floor(((share / 100) * room[lying ? "lying" : "standing"] * 8) / size - 1))
