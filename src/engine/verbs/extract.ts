/** What a bag gives in place of a long source: the cited rows in the source's own words, under a head that names the original. */
import { extractHead, titleRow } from "../case/bag/extract.ts"
import type { Citation, ItemId } from "../case/citation.ts"
import type { EvidenceItem } from "../case/item.ts"
import { utf8 } from "../case/record/canonical.ts"
import { extentOf } from "../documents/sheet/extent.ts"
import { places as written } from "../documents/sheet/marks.ts"
import type { Dossier } from "../dossier.ts"
import type { Importer, Quoted, RowsAt } from "../importers/importer.ts"
import { importerOf } from "../importers/index.ts"
import type { Ports } from "../ports.ts"
import { sourceOf, toRead } from "./read.ts"

export interface Extract {
  readonly bytes: Uint8Array
  /** Rows in it, of how many the original has. */
  readonly rows: number
  readonly of: number
}
/** A picture within a message would make a line of megabytes. */
const longestRow = 20_000

const oneLine = (text: string): string => {
  const line = text.replace(/\r\n?|\n/g, "↵")
  return line.length > longestRow ? `${line.slice(0, longestRow)}…（后略 ${line.length - longestRow} 字）` : line
}
const whereOf = (places: readonly Citation[], rows: number): string => {
  const [first, ...rest] = places
  return first && rows > 0 ? written([first, ...rest], Number.POSITIVE_INFINITY) : "没有引用具体的行，只引用整份材料（例如覆盖的期间）"
}
const lineOf = ({ sheet, row, head, text }: Quoted, unit: string): string =>
  `${sheet === undefined ? "" : `“${sheet}”表`}第${row}${unit}${head ? titleRow : ""}\t${oneLine(text)}\n`
/** The rows at these places; undefined where the reader was stopped, or broke. */
export const quotedOf = async (
  ports: Ports,
  caseId: string,
  item: EvidenceItem,
  importer: Importer,
  places: readonly RowsAt[],
): Promise<readonly Quoted[] | undefined> => {
  if (ports.readers) {
    const answer = await ports.readers.quote(caseId, toRead(item), importer.id, places)
    return "ended" in answer ? undefined : answer.quoted
  }
  const quoted: Quoted[] = []
  for await (const row of importer.quote?.(await sourceOf(ports, caseId, item), places) ?? []) quoted.push(row)
  return quoted
}
/** The extract of one item; undefined where all its rows are cited, or where no part of it can be quoted alone. */
const extractOf = async (
  ports: Ports,
  caseId: string,
  item: EvidenceItem,
  about: Dossier,
  citations: readonly Citation[],
): Promise<Extract | undefined> => {
  const extraction = about.extractions.get(item.id)
  const extent = extraction && extentOf(about, extraction, citations)
  const importer = extraction && importerOf(extraction.importer)
  if (!extent || !importer?.quote) return undefined
  const { rows, of, unit } = extent
  const placed = citations.filter((citation) => "ranges" in citation.at)
  const places = placed.flatMap(({ at }) => ("ranges" in at ? [at] : []))
  const lines: string[] = []
  if (rows > 0) {
    const quoted = await quotedOf(ports, caseId, item, importer, places)
    // An original whose words cannot be taken out within the limits goes along whole.
    if (!quoted) return undefined
    for (const row of quoted) lines.push(lineOf(row, unit))
  }
  const head = extractHead(item, { title: importer.title, where: whereOf(placed, rows), rows, of, unit })
  return { bytes: utf8(head + lines.join("")), rows, of }
}

/** Extracts of those of the items that have rows beside the cited ones; the others go into a bag whole. An item without places gives no row. */
export const extractsOf = async (
  ports: Ports,
  caseId: string,
  items: readonly EvidenceItem[],
  about: Dossier,
  cited: ReadonlyMap<ItemId, readonly Citation[]>,
): Promise<ReadonlyMap<ItemId, Extract>> => {
  const found = new Map<ItemId, Extract>()
  for (const item of items) {
    const extract = await extractOf(ports, caseId, item, about, cited.get(item.id) ?? [])
    if (extract) found.set(item.id, extract)
  }
  return found
}
