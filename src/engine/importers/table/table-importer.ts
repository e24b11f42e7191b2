/** Declares an importer for a family of tables: what it is called, what it cannot show, and how to know it. */
import type { EventKind } from "../../case/batch.ts"
import type { NonEmpty, Weight } from "../../case/citation.ts"
import type { Importer, Source } from "../importer.ts"
import { formOf } from "./form.ts"
import type { Glimpse } from "./glimpse.ts"
import { glimpse } from "./glimpse.ts"
import { quoteSpreadsheet, quoteText } from "./quote.ts"
import { readSpreadsheet } from "./sheet-table.ts"
import { readText } from "./text-table.ts"
import { tableVersion } from "./version.ts"
import { digestOfWords, type Labels, vocabularyOf, type Words } from "./vocabulary.ts"

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
  /** Titles of its columns that are not common to all tables, or mean something else here. */
  readonly labels?: Labels
  /** Words of its column of directions that are not common to all tables, or mean something else here. */
  readonly words?: Words
  /** Knows the format by its labels. */
  claims(seen: Glimpse, name: string): boolean
}
export const tableImporter = ({ carrier, claims, labels, words, ...rest }: TableDeclaration): Importer => {
  const own = { ...(labels ? { labels } : {}), ...(words ? { words } : {}) }
  const layout = { carrier, vocabulary: vocabularyOf(own) }
  const isText = (source: Pick<Source, "head">): boolean => formOf(source.head) === "text"
  return {
    ...rest,
    restsOn: `table.${tableVersion}.${digestOfWords(own)}`,
    identify: (source) => source.size > 0 && claims(glimpse(source, layout.vocabulary), source.name),
    extract: (source) =>
      isText(source) ? readText(source, layout, glimpse(source, layout.vocabulary).plan) : readSpreadsheet(source, layout),
    quote: (source, places) => (isText(source) ? quoteText(source, places, layout) : quoteSpreadsheet(source, places, layout)),
  }
}
