/** Which norm for which lender on which day, reckoned by hand from the norms' own dates, and what people get wrong. */

import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { lenderTypes } from "../../src/engine/case/questions/claim/lender-type.ts"
import { addDays } from "../../src/engine/case/time.ts"
import { elements } from "../../src/engine/grounds/elements/index.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import { lookup } from "../../src/engine/law/lookup.ts"
import { loadMisconceptions } from "../../src/engine/law/misconceptions.ts"
import { normsFor } from "../../src/engine/law/norm-selection.ts"
import { normsView } from "../../src/engine/views/norms.ts"
import { day, law, lawFiles } from "./held.ts"

const chosen = (type: string | undefined, on: string): string =>
  normsFor(law, type, day(on))
    .map(({ version, settled }) => `${version.short}${settled ? "" : "?"}`)
    .join(" ")
const standard = "GB/T 45251-2025"
const guideline = "互联网金融贷后催收业务指引"
const bank = "银行业协会催收工作指引"

describe("norms for a lender on a day", () => {
  it.each([
    ["bank", "2010-12-31", ""],
    ["bank", "2018-03-27", ""],
    ["bank", "2018-03-28", "催收自律公约?"],
    ["bank", "2020-07-16", "催收自律公约?"],
    ["bank", "2020-07-17", "互联网贷款管理暂行办法? 催收自律公约?"],
    ["bank", "2023-03-01", "银行保险消保办法 互联网贷款管理暂行办法? 催收自律公约?"],
    ["bank", "2024-05-15", `银行保险消保办法 互联网贷款管理暂行办法? ${guideline}? 催收自律公约?`],
    ["bank", "2025-02-27", `银行保险消保办法 互联网贷款管理暂行办法? ${guideline}? 催收自律公约?`],
    ["bank", "2025-02-28", `银行保险消保办法 互联网贷款管理暂行办法? ${standard}?`],
    ["bank", "2025-10-01", `银行保险消保办法 互联网贷款管理暂行办法? 助贷新规? ${standard}?`],
    ["bank", "2026-01-29", `银行保险消保办法 互联网贷款管理暂行办法? 助贷新规? ${standard}?`],
    ["bank", "2026-01-30", `银行保险消保办法 互联网贷款管理暂行办法? 助贷新规? ${standard}? ${bank}?`],
    ["card", "2011-01-12", ""],
    ["card", "2011-01-13", "信用卡业务监督管理办法"],
    ["card", "2026-01-30", `银行保险消保办法 信用卡业务监督管理办法 ${standard}? ${bank}`],
    ["consumer-finance", "2024-04-17", "银行保险消保办法 催收自律公约?"],
    ["consumer-finance", "2024-04-18", "消费金融公司管理办法 银行保险消保办法 催收自律公约?"],
    ["consumer-finance", "2026-01-30", `消费金融公司管理办法 银行保险消保办法 ${standard}? ${bank}?`],
    ["micro-loan", "2025-01-16", `${guideline}? 催收自律公约?`],
    ["micro-loan", "2025-01-17", `小额贷款公司监管办法 ${guideline}? 催收自律公约?`],
    ["micro-loan", "2026-05-06", `小额贷款公司监管办法 ${standard}?`],
    ["platform", "2026-05-06", `互联网贷款管理暂行办法? 助贷新规? ${standard}?`],
    ["unlicensed", "2026-05-06", ""],
    ["unknown", "2026-05-06", `${standard}?`],
    [undefined, "2024-05-14", "催收自律公约?"],
    [undefined, "2024-05-15", `${guideline}? 催收自律公约?`],
  ])("%s on %s: %s", (type, on, norms) => expect(chosen(type, on)).toBe(norms))
  it("names only kinds of lender that the product knows, and norms that are held on every day it names", () => {
    for (const rule of law.selection.rules) {
      expect(rule.lenders.filter((type) => !lenderTypes.includes(type as (typeof lenderTypes)[number]))).toEqual([])
      for (const on of [rule.from, rule.until ?? addDays(rule.from, 400)])
        expect(law.version(rule.norm, on), `${rule.id} ${on}`).toBeDefined()
    }
  })
  it("covers every norm that is no statute", () => {
    const named = new Set(law.selection.rules.map((rule) => rule.norm))
    const norms = law.versions.filter((version) => ["国家标准", "自律规范"].includes(version.kind)).map((version) => version.instrument)
    expect(norms.filter((norm) => !named.has(norm))).toEqual([])
  })
  it("takes an amendment as data: a line that begins later changes only later days", () => {
    const files = lawFiles.map((file) =>
      file.path === "norm-selection/norms.md"
        ? {
            ...file,
            text: `${file.text}\n## 试规 {#trial}\n试。\n- norm: gb-t-45251\n- lenders: unlicensed\n- from: 2026-06-01\n- confidence: one source\n- source: 试\n`,
          }
        : file,
    )
    const changed = loadLaw(files, "d")
    expect(normsFor(changed, "unlicensed", day("2026-05-31"))).toEqual([])
    expect(normsFor(changed, "unlicensed", day("2026-06-01")).map(({ rule }) => rule.id)).toEqual(["trial"])
    for (const type of lenderTypes.filter((kind) => kind !== "unlicensed"))
      expect(normsFor(changed, type, day("2026-06-01"))).toEqual(normsFor(law, type, day("2026-06-01")))
  })
  const norms = join(import.meta.dirname, "../../../shared/law/norms.json")
  it.skipIf(!existsSync(norms))("gives no norm before the day that the sources name, and none after it ended", () => {
    const ids: Record<string, string> = {
      "GBT45251-2025": "gb-t-45251",
      "NIFA-ZHCS-2024": "nifa-collection-guideline",
      "NIFA-GY-2018": "nifa-collection-convention",
      "CBA-CSZY-2026": "cba-collection-guideline",
      "YJH-CARD-2011": "credit-cards",
      "XB-2023": "bank-consumer-protection",
      "HLWDK-2020": "internet-loans",
      "ZD-2025-9": "loan-facilitation-notice",
      "XFJR-2024": "consumer-finance-companies",
      "XD-2025": "micro-loan-companies",
    }
    const sources = JSON.parse(readFileSync(norms, "utf8")) as {
      norms: { id: string; effectiveFrom: string; effectiveTo: string | null }[]
    }
    for (const [id, folder] of Object.entries(ids)) {
      const source = sources.norms.find((entry) => entry.id === id)
      const rules = law.selection.rules.filter((rule) => rule.norm === folder)
      expect(rules.length, id).toBeGreaterThan(0)
      for (const rule of rules) {
        expect(rule.from >= (source?.effectiveFrom ?? "9"), id).toBe(true)
        if (source?.effectiveTo) expect(rule.until && rule.until < source.effectiveTo, id).toBe(true)
      }
    }
  })
})

describe("how to find out the lender", () => {
  it("names the ways, and each basis is held", () => {
    expect(law.selection.ways.map((way) => way.id)).toEqual([
      "contract",
      "disclosure",
      "credit-report",
      "number-holder",
      "agents",
      "licence",
    ])
    for (const basis of law.selection.ways.flatMap((way) => way.basis))
      expect(lookup(law, basis, day("2026-11-23")).status, basis).toBe("in-force")
  })
})

describe("how norms are counted", () => {
  const counting = new Map(law.selection.counting.map((rule) => [rule.id, rule]))
  it("says of every reading whose it is", () => {
    expect([...counting.keys()]).toEqual([
      "day",
      "quiet-hours",
      "aggregate",
      "connected",
      "effective-call",
      "form-unknown",
      "attempts",
      "modality",
      "not-due",
      "never",
    ])
    for (const id of ["quiet-hours", "connected", "effective-call", "form-unknown", "not-due"])
      expect(counting.get(id)?.confidence).toBe("inference")
  })
  it("names the end points that the window of the norms has", () => {
    const windows = law.versions.flatMap((version) =>
      version.articles
        .flatMap((article) => article.provisions.map((unit) => unit.parameters))
        .filter((given) => "quiet-hours-from" in given),
    )
    expect(windows.length).toBeGreaterThanOrEqual(4)
    for (const given of windows) {
      expect(counting.get("quiet-hours")?.text).toContain(`${given["quiet-hours-from"]}:00起`)
      expect(counting.get("quiet-hours")?.text).toContain(`${given["quiet-hours-to"]}:00之前`)
    }
  })
})

describe("misconceptions", () => {
  const held = loadMisconceptions(lawFiles)
  it("holds the known ones, each with its source", () => {
    const known = [
      "regulator",
      "reporting-platform",
      "article-42",
      "reminder",
      "recording",
      "card-three-calls",
      "convention-numbers",
      "silence",
      "made-evidence",
    ]
    expect(known.filter((id) => !held.some((entry) => entry.id === id))).toEqual([])
    expect(new Set(held.map((entry) => entry.id)).size).toBe(held.length)
    for (const { source, fact } of held) expect([source.length > 3, fact.length > 10]).toEqual([true, true])
  })
  it("rests on provisions that are held today, in the article that it names", () => {
    for (const basis of held.flatMap((entry) => entry.basis)) {
      const found = lookup(law, basis, day("2026-11-23"))
      expect(found.status, basis).toBe("in-force")
      const article = /第.+条/.exec(basis)?.[0]
      if (article) expect(found.article, basis).toBe(article)
    }
  })
  it("is true of the texts: no number in the card measure's article on collection, old 42 ended", () => {
    expect(lookup(law, "商业银行信用卡业务监督管理办法 第六十八条", day("2026-11-23")).text).not.toMatch(/\d次|[一二三四五六七八九十]次/)
    expect(lookup(law, "治安管理处罚法 第四十二条", day("2026-11-23")).status).toBe("repealed")
  })
  it("stops at a topic it does not know", () => {
    const file = {
      path: "misconceptions/x.md",
      text: "---\ntitle: 试\nchecked: 2026-11-23\n---\n## 试 {#x}\n试。\n- topic: 其他\n- confidence: one source\n- source: 试\n",
    }
    expect(() => loadMisconceptions([file])).toThrow(/其他/)
  })
})

describe("the norms as told to people", () => {
  it("say of each whether it is settled, only referred to, or waits for a condition", () => {
    const { norms, ways, counting, meaning } = normsView(law, "card", day("2026-02-02"))
    const of = (instrument: string) => norms.find((one) => one.instrument === instrument)
    expect(of("gb-t-45251")).toMatchObject({ settled: false, reference: true, condition: "只是可以参照" })
    expect(of("credit-cards")).toMatchObject({ settled: true, reference: false, effective: "2011-01-13" })
    expect(normsView(law, "bank", day("2026-02-02")).norms.find((one) => one.instrument === "gb-t-45251")).toMatchObject({
      settled: false,
      reference: false,
      condition: "用于网络消费贷款",
    })
    expect([ways, counting]).toEqual([law.selection.ways, law.selection.counting])
    expect(meaning).toContain("到期债务")
  })
  it("never let an empty list mean that everything is allowed", () => {
    expect(normsView(law, "bank", day("2018-03-27"))).toMatchObject({ norms: [], meaning: expect.stringContaining("不等于怎样催收都可以") })
    expect(normsView(law, "unlicensed", day("2026-02-02"))).toMatchObject({ norms: [], meaning: expect.stringContaining("公安机关") })
  })
  it("need elements that the product knows, and presume only for lenders that they are for", () => {
    for (const { id, needs, presumed, lenders } of law.selection.rules) {
      if (needs !== undefined) expect([id, needs in elements || law.materials.has(needs)]).toEqual([id, true])
      expect([id, presumed.filter((type) => !lenders.includes(type))]).toEqual([id, []])
    }
  })
})
