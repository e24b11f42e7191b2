/** Numbers, strength and confidence of the norms are those of the research, clause by clause, where it is at hand. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { law } from "./held.ts"

interface Clause {
  readonly topic: string
  readonly confidence: string
  readonly rule: Readonly<Record<string, unknown>>
}
/** norm | topic | instrument#anchor | field of the source's rule = parameter held … ; `-` where the clause has no number. */
const table = `
GBT45251-2025 | quiet hours | gb-t-45251#quiet-hours | from=quiet-hours-from to=quiet-hours-to
GBT45251-2025 | one-way (告知式) voice calls to one debtor | gb-t-45251#calls-per-day | n=calls-per-day-max
GBT45251-2025 | two-way (交互式) voice calls incl. AI voice, to one debtor | gb-t-45251#calls-per-day | n=calls-per-day-max
GBT45251-2025 | visits per day | gb-t-45251#visits-per-day | n=visits-per-day-max
GBT45251-2025 | visit head count | gb-t-45251#visits-per-day | min=visit-persons-min
GBT45251-2025 | who may be dunned | gb-t-45251#contact-persons | -
GBT45251-2025 | when a contact may be contacted at all | gb-t-45251#contact-precondition | -
GBT45251-2025 | contact refuses -> stop; no debt information | gb-t-45251#contact-persons | maxAfterRefusal=after-refusal-max disclosure=disclosure
GBT45251-2025 | records kept | gb-t-45251#collection-records | years=record-years
GBT45251-2025 | lender's review of agents | gb-t-45251#agent-review | perYear=reviews-per-year
NIFA-ZHCS-2024 | quiet hours | nifa-collection-guideline#quiet-hours | from=quiet-hours-from to=quiet-hours-to
NIFA-ZHCS-2024 | one-way voice calls to debtor | nifa-collection-guideline#calls-per-day | n=calls-per-day-max
NIFA-ZHCS-2024 | contract highlighting | nifa-collection-guideline#contract-disclosure | -
CBA-CSZY-2026 | quiet hours | cba-collection-guideline#quiet-hours | from=quiet-hours-from to=quiet-hours-to
CBA-CSZY-2026 | unanswered attempts to one number | cba-collection-guideline#unanswered-attempts | n=unanswered-attempts-per-day-max
CBA-CSZY-2026 | unrelated third person | cba-collection-guideline#unrelated-third-person | -
CBA-CSZY-2026 | when a third person may be contacted | cba-collection-guideline#third-person-precondition | -
CBA-CSZY-2026 | lawful sources of contact data | cba-collection-guideline#contact-data-sources | -
CBA-CSZY-2026 | eight prohibitions | cba-collection-guideline#prohibited-conduct | -
CBA-CSZY-2026 | visits | cba-collection-guideline#visit-headcount | min=visit-persons-min
CBA-CSZY-2026 | first contact: say who you are | cba-collection-guideline#say-who | -
CBA-CSZY-2026 | calls must be recorded | cba-collection-guideline#calls-recorded | -
CBA-CSZY-2026 | public white list, yearly inspection, no sub-contracting | cba-collection-guideline#agent-list | inspectionPerYear=inspections-per-year
XFJR-2024 | records | consumer-finance-companies#collection-records | years=record-years
`
const rows = table
  .trim()
  .split("\n")
  .map((line) => line.split(" | ") as [norm: string, topic: string, at: string, numbers: string])
const strengths: Readonly<Record<string, string>> = { shouldNot: "不应", strictlyForbidden: "严禁", "notAdvisable(不宜)": "不宜" }
const heldAt = (at: string) => {
  const [instrument, anchor] = at.split("#")
  for (const version of law.versions.filter((one) => one.instrument === instrument)) {
    for (const article of version.articles) {
      const unit = article.provisions.find((one) => one.anchor === anchor)
      if (unit) return { article, unit }
    }
  }
  throw new Error(`${at} is not held`)
}
const path = join(import.meta.dirname, "../../../shared/law/norms.json")
const sources = existsSync(path)
  ? (JSON.parse(readFileSync(path, "utf8")) as { norms: readonly { id: string; clauses: readonly Clause[] }[] }).norms
  : []

describe.skipIf(sources.length === 0)("norms clause by clause", () => {
  it.each(rows)("%s: %s", (norm, topic, at, numbers) => {
    const clause = sources.find((entry) => entry.id === norm)?.clauses.find((entry) => entry.topic === topic) as Clause
    expect(clause, "no such clause in the sources").toBeDefined()
    const { article, unit } = heldAt(at)
    // A text that is held word for word is surer than what the norm research had read.
    if (!article.verbatim) expect(article.confidence).toBe(clause.confidence)
    const strength = strengths[String(clause.rule.modality)]
    if (strength) expect(unit.modality).toBe(strength)
    for (const pair of numbers === "-" ? [] : numbers.split(" ")) {
      const [field, parameter] = pair.split("=") as [string, string]
      expect(clause.rule[field], field).toBeDefined()
      expect(unit.parameters[parameter]).toBe(clause.rule[field])
    }
  })
  it("gives a number only where the sources give one", () => {
    // From the whole research: every number that a norm told in our own words holds stands in some clause of it.
    const ids: Readonly<Record<string, string>> = {
      "gb-t-45251": "GBT45251-2025",
      "nifa-collection-guideline": "NIFA-ZHCS-2024",
      "nifa-collection-convention": "NIFA-GY-2018",
      "cba-collection-guideline": "CBA-CSZY-2026",
      "micro-loan-companies": "XD-2025",
      "bank-consumer-protection": "XB-2023",
      "loan-facilitation-notice": "ZD-2025-9",
      "complaint-handling": "TS-2020",
    }
    for (const [folder, id] of Object.entries(ids)) {
      const told = JSON.stringify(sources.find((entry) => entry.id === id)?.clauses ?? [])
      const versions = law.versions.filter((version) => version.instrument === folder)
      expect(versions.length, folder).toBeGreaterThan(0)
      // Zero is how "stop on refusal" is written.
      for (const unit of versions.flatMap((version) => version.articles.flatMap((article) => article.provisions)))
        for (const value of Object.values(unit.parameters).filter((entry) => typeof entry === "number"))
          if (value === 0) expect(told, unit.anchor).toMatch(/stop on refusal|"maxAfterRefusal":0/)
          else expect(told, `${folder}#${unit.anchor} ${value}`).toMatch(new RegExp(`(?<!\\d)${value}(?!\\d)`))
    }
  })
})
