/** Where a text of law data comes from, and how sure it is. */
import { named } from "../../../locales/names.ts"
import { commonWords } from "./words.ts"

const p = commonWords.provisions

export const SourceLine = ({ source, confidence }: { readonly source: string; readonly confidence: string }) => (
  <p className="dim source">
    {p.source}
    {commonWords.colon}
    {source} · {named("confidence", confidence)}
  </p>
)
