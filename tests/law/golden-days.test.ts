/** Provisions on days, against a table reckoned from the research checklist by `scripts/law/golden-days.ts` and read by a person. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { goldenDays, researched, writeTable } from "../../scripts/law/golden-days.ts"
import { lookup } from "../../src/engine/law/lookup.ts"
import { folders } from "./folders.ts"
import { day, law } from "./held.ts"
import { normalise } from "./normalise.ts"

const table = readFileSync(join(import.meta.dirname, "golden-days.tsv"), "utf8")
const rows = table
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [ref: string, on: string, status: string, effective: string, digest: string])
const researchedOnes = law.versions.filter((version) => version.checked <= researched)
const shared = join(import.meta.dirname, "../../../shared/law")
const read = (name: string) => JSON.parse(readFileSync(join(shared, name), "utf8"))

describe("provisions on days, from the sources", () => {
  it("is a large table with every kind of answer, each pair once", () => {
    expect(rows.length).toBeGreaterThanOrEqual(500)
    expect(new Set(rows.map(([ref, on]) => `${ref}|${on}`)).size).toBe(rows.length)
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(["in-force", "repealed", "not-yet", "not-held"]))
    // Every text that stood word for word when the sources were gathered is asked for by its digest; what came later has its own source.
    const asked = new Set(rows.map((row) => row[4]))
    const texts = researchedOnes.flatMap((version) =>
      version.articles
        .filter((article) => article.verbatim && (article.checked ?? version.checked) <= researched)
        .map((article) => article.text),
    )
    const unasked = texts.filter((text) => !asked.has(createHash("sha256").update(normalise(text)).digest("hex").slice(0, 16)))
    expect(unasked).toEqual([])
  })
  describe.each(folders)("in $name", ({ law }) => {
    it.each(rows)("%s on %s: %s", (ref, on, status, effective, digest) => {
      const found = lookup(law, ref, day(on))
      expect([found.status, found.effective ?? "-"]).toEqual([status, effective])
      // Its end is never copied here: the next file gives it, and the rows of the days beside an end ask for it.
      if (status === "in-force") expect(found.until === null || found.until >= on).toBe(true)
      const text = found.text === null ? "-" : createHash("sha256").update(normalise(found.text)).digest("hex").slice(0, 16)
      if (digest !== "-" || status === "not-held") expect(text).toBe(digest)
      else expect(found.text?.length).toBeGreaterThan(10)
    })
  })
  it.skipIf(!existsSync(shared))("holds every row that the sources give", () => {
    const lines = new Set(table.split("\n"))
    const given = writeTable(goldenDays(read("statutes.json"), read("norms.json").norms)).split("\n")
    // Held since, under a range that is no article: `texts.test.ts` compares its articles with their own source.
    const since = "最高人民法院关于适用行政诉讼起诉期限若干问题的解释 第二至七条"
    expect(given.filter((line) => !lines.has(line) && !line.startsWith(since))).toEqual([])
    expect(given.length).toBeGreaterThan(1000)
  })
})
