/** A finding as one plain sentence with its numbers. Words only: every number comes from the finding's measures. */
import type { FindingView } from "../../api/client.ts"
import { texts } from "../../texts.ts"

/** Instants are told as people write them. */
export const told = (value: string | number): string =>
  String(value).replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\+08:00)?$/, "$1 $2")

export const sentenceOf = (finding: FindingView): string => {
  const known = texts.findings.sentences[finding.rule]
  if (known?.needs.every((name) => finding.measures[name])) return known.say((name) => told(finding.measures[name]?.value ?? ""))
  const parts = Object.values(finding.measures).map((measure) => `${measure.title} ${told(measure.value)}`)
  return parts.length ? `${finding.title}${texts.colon}${parts.join(texts.comma)}。` : `${finding.title}。`
}
