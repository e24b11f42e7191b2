/** Where a text of law data comes from, and how sure it is. */
import { confidenceNames, named } from "../labels.ts"
import { texts } from "../texts.ts"

export const SourceLine = ({ source, confidence }: { readonly source: string; readonly confidence: string }) => (
  <p className="dim source">
    {texts.findings.source}
    {texts.colon}
    {source} · {named(confidenceNames, confidence)}
  </p>
)
