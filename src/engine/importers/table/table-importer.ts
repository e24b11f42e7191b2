/** Declares an importer for a family of tables: what it is called, what it cannot show, and how to know it. */
import type { EventKind } from "../../case/batch.ts"
import type { NonEmpty, Weight } from "../../case/citation.ts"
import type { Importer } from "../importer.ts"
import { formOf } from "./form.ts"
import type { Glimpse } from "./glimpse.ts"
import { glimpse } from "./glimpse.ts"
import { quoteSpreadsheet, quoteText } from "./quote.ts"
import { readSpreadsheet } from "./sheet-table.ts"
import { readText } from "./text-table.ts"

export interface TableDeclaration {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly gives: readonly EventKind[]
  readonly weight: Weight
  readonly limits: NonEmpty<string>
  readonly generic?: true
  /** True for a carrier's record: connected calls only. */
  readonly carrier: boolean
  /** Knows the format by its labels. */
  claims(seen: Glimpse, name: string): boolean
}
export const tableImporter = ({ carrier, claims, ...rest }: TableDeclaration): Importer => ({
  ...rest,
  identify: (source) => source.size > 0 && claims(glimpse(source), source.name),
  extract: (source) => (formOf(source.head) === "text" ? readText(source, { carrier }) : readSpreadsheet(source, { carrier })),
  quote: (source, places) => (formOf(source.head) === "text" ? quoteText(source, places) : quoteSpreadsheet(source, places)),
})
