/** A finding as one plain sentence with its numbers. Words only: every number comes from the finding's measures. */
import type { FindingView } from "../api/client.ts"
import { dateWords } from "../parts/dates.ts"
import { commonWords } from "../parts/words.ts"
import { findingsWords as t } from "./words.ts"

export const told = (value: string | number): string => dateWords(String(value))

export const sentenceOf = (finding: FindingView): string => {
  const known = t.sentences[finding.rule]
  if (known?.needs.every((name) => finding.measures[name])) return known.say((name) => told(finding.measures[name]?.value ?? ""))
  const parts = Object.values(finding.measures).map((measure) => `${measure.title} ${told(measure.value)}`)
  return parts.length ? `${finding.title}${commonWords.colon}${parts.join(commonWords.comma)}。` : `${finding.title}。`
}
