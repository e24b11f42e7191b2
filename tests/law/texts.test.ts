/** Statutes stand word for word: against the digests kept here always, and against the research checklist where it is at hand. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { researched } from "../../scripts/law/golden-days.ts"
import { law } from "./held.ts"
import { normalise } from "./normalise.ts"

const checklist = join(import.meta.dirname, "../../../shared/law/statutes.json")
const additions = join(import.meta.dirname, "../../../shared/law/additions.json")
const sha256 = (text: string): string => createHash("sha256").update(normalise(text)).digest("hex")
const verbatim = law.versions.flatMap((version) =>
  version.articles
    .filter((article) => article.verbatim)
    .map((article) => ({ at: `${version.instrument}/${version.effective}#${article.anchor}`, version, article })),
)
const kept = new Map(
  readFileSync(join(import.meta.dirname, "articles.sha256"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("  ").reverse() as [string, string]),
)

describe("statutes word for word", () => {
  it("every verbatim article has a digest, and every digest its article", () => {
    expect(verbatim.map(({ at }) => at).sort()).toEqual([...kept.keys()].sort())
    expect(verbatim.length).toBeGreaterThan(250)
  })
  it.each(verbatim)("$at has its digest", ({ at, article }) => expect(sha256(article.text)).toBe(kept.get(at)))
  it("a changed word is noticed", () => {
    const { at, article } = verbatim[0] as (typeof verbatim)[number]
    expect(sha256(article.text.replace("。", "！"))).not.toBe(kept.get(at))
  })
  it.skipIf(!existsSync(additions))("equals what was added to the checklist, each of it held", () => {
    const rows = JSON.parse(readFileSync(additions, "utf8")) as readonly {
      law: string
      article: string
      text: string
      effectiveFrom: string
      confidence: string
    }[]
    expect(rows.length).toBeGreaterThan(30)
    for (const row of rows) {
      const found = verbatim.find(
        ({ version, article }) =>
          version.title === row.law.replace(/（\d+）$/, "") && article.article === row.article && version.effective === row.effectiveFrom,
      )
      expect(found, `${row.law} ${row.article}`).toBeDefined()
      expect(normalise(found?.article.text ?? ""), found?.at).toBe(normalise(row.text))
      expect([found?.at, found?.article.confidence]).toEqual([found?.at, row.confidence])
    }
  })
  it.skipIf(!existsSync(checklist))("equals the checklist", () => {
    const rows = JSON.parse(readFileSync(checklist, "utf8")) as {
      law: string
      article: string
      text: string | null
      effectiveFrom: string
      effectiveTo: string | null
    }[]
    const usable = rows.filter((row) => row.text !== null)
    // What was added after the research has its digest, and its own source, alone.
    const known = verbatim.filter(({ version, article }) => (article.checked ?? version.checked) <= researched)
    expect(new Set(known.map(({ version, article }) => version.title + article.article + article.text)).size).toBe(usable.length)
    for (const { at, version, article } of known) {
      const row = rows.find(
        (entry) =>
          entry.law.startsWith(version.title) &&
          entry.article === article.article &&
          entry.effectiveFrom <= version.effective &&
          (entry.effectiveTo ?? "9999") >= version.effective,
      )
      expect(row, at).toBeDefined()
      expect(normalise(article.text), at).toBe(normalise(row?.text ?? ""))
    }
  })
})
