/** Where a text of law data comes from, and how sure it is. */
import { named } from "../../../locales/names.ts"
import { pageWords } from "./words.ts"

const p = pageWords.provisions

export const SourceLine = ({ source, confidence }: { readonly source: string; readonly confidence: string }) => (
  <p className="dim source">
    {p.source}
    {pageWords.colon}
    {source} · {named("confidence", confidence)}
  </p>
)
