/** How much of an item goes along with the papers: the evidence list says it, and the package is made by it. */
import type { Extraction } from "../../case/batch.ts"
import type { Citation } from "../../case/citation.ts"
import { within } from "../../case/record/within.ts"
import type { Dossier } from "../../dossier.ts"

/** Rows (of a message backup: messages) that the citations name among those that were read, of how many. */
export interface Extent {
  readonly rows: number
  readonly of: number
  readonly unit: "行" | "条"
}
const citedRows = (extraction: Extraction, citations: readonly Citation[]): number => {
  const places = citations.flatMap(({ at }) => ("ranges" in at ? [at] : []))
  let rows = 0
  for (const { columns, sheet, locator } of extraction.events) {
    const wanted = within(places.filter((place) => place.in === locator && (place.in === "message" || place.sheet === sheet)))
    for (let i = 0; i < columns.rows; i++) if (wanted(columns.row[i] as number)) rows++
  }
  return rows
}

/** The extract of an item; undefined where it goes along whole: all its rows are cited, or no part of it can be quoted alone. */
export const extentOf = (about: Pick<Dossier, "formats">, extraction: Extraction, citations: readonly Citation[]): Extent | undefined => {
  if (!about.formats?.get(extraction.importer)?.quotable || extraction.events.length === 0) return undefined
  const rows = citedRows(extraction, citations)
  const unit = extraction.events[0]?.locator === "message" ? "条" : "行"
  return rows === extraction.read ? undefined : { rows, of: extraction.read, unit }
}
