/** Where a text of law data comes from, and how sure it is. */
import { confidenceNames, named } from "../labels.ts"
import { commonWords } from "./words.ts"

const p = commonWords.provisions

export const SourceLine = ({ source, confidence }: { readonly source: string; readonly confidence: string }) => (
  <p className="dim source">
    {p.source}
    {commonWords.colon}
    {source} · {named(confidenceNames, confidence)}
  </p>
)
