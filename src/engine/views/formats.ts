/** What can be imported, and what each format cannot show. */
import { importers } from "../importers/index.ts"

export interface FormatView {
  readonly importer: string
  readonly version: number
  readonly title: string
  readonly gives: readonly string[]
  readonly limits: readonly string[]
  readonly generic: boolean
}

/** Every importer, in the order in which they are tried. */
export const formatViews = (): readonly FormatView[] =>
  importers.map(({ id, version, title, gives, limits, generic }) => ({
    importer: id,
    version,
    title,
    limits,
    gives: gives === "statements" ? ["statement"] : gives,
    generic: generic ?? false,
  }))
