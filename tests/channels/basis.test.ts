/** No term rests on law that was not in force: every day of every section is asked of the law that is held. */
import { describe, expect, it } from "vitest"
import { basisOn } from "../../src/engine/channels/terms/basis.ts"
import { lookup } from "../../src/engine/law/lookup.ts"
import { countTerm } from "../../src/engine/law/terms/count.ts"
import { loadTerms, type Term, termOn } from "../../src/engine/law/terms/term.ts"
import { day, law } from "../law/held.ts"
import { calendar, terms } from "./held.ts"
import { later } from "./recount.ts"

const checked = "2026-11-23"
/** The days around every beginning and end of a version: between two of them no answer can change. */
const turns = law.versions
  .flatMap(({ effective, until }) => [effective, ...(until ? [until] : [])])
  .flatMap((at) => [-1, 0, 1].map((n) => later(at, n)))
const daysOf = (term: Term): readonly string[] => {
  const end = term.until ?? checked
  return [...new Set([term.from as string, end as string, ...turns])].filter((at) => term.from <= at && at <= end)
}
describe("what terms rest on", () => {
  it("is in force on every start day, where its text is held at all", () => {
    const wrong = terms.flatMap((term) =>
      daysOf(term)
        .filter((at) => basisOn(law, term, day(at)) === undefined)
        .map((at) => `${term.id} ${at}`),
    )
    expect(wrong).toEqual([])
  })
  it("is held for these, and known from reports only for those", () => {
    const held = (term: Term) =>
      term.basis.law && term.basis.article !== undefined && basisOn(law, term, term.until ?? day(checked))?.held === true
    const unread = new Set(
      terms.filter((term) => term.basis.law && !held(term)).map((term) => `${term.basis.instrument} ${term.basis.article ?? ""}`.trim()),
    )
    // What norms.json read at a primary or good secondary source and statutes.json holds no text of.
    expect([...unread].sort()).toEqual(
      [
        "中华人民共和国行政诉讼法 第四十五条",
        "公安机关办理刑事案件程序规定 第一百七十九条",
        "公安机关办理刑事案件程序规定 第一百七十八条",
        "公安机关办理刑事案件程序规定 第一百八十二条",
        "市场监督管理投诉举报处理暂行办法 第二十一条",
        "市场监督管理投诉举报处理暂行办法 第二十三条",
        "市场监督管理投诉举报处理暂行办法 第十四条",
        "电信用户申诉处理办法 第十一条",
        "电信用户申诉处理办法 第十四条",
        "电信用户申诉处理办法 第十四条、第十五条",
        "电信用户申诉处理办法 第十条",
        "银行保险违法行为举报处理办法",
      ].sort(),
    )
  })
  it("the rule that moves a last day is in force on that day", () => {
    const wrong = terms
      .filter((term) => term.roll)
      .flatMap((term) => [term.from, term.until ?? day(checked)].map((at) => [term, countTerm(term, at, calendar).day] as const))
      .filter(([term, last]) => lookup(law, term.roll?.by ?? "", last).status !== "in-force")
      .map(([term, last]) => `${term.id} ${last}`)
    expect(law.version("civil-code", day("2020-12-31"))).toBeUndefined()
    expect(wrong).toEqual([])
  })
  it("changes on the day its law changes", () => {
    const basis = (id: string, from: string) => {
      const term = termOn(terms, id, day(from))
      const on = term && basisOn(law, term, day(from))
      return on && `${on.title} ${on.article}`
    }
    expect(basis("regulator-notice", "2025-05-31")).toBe("银行保险违法行为举报处理办法 null")
    expect(basis("regulator-notice", "2025-06-01")).toBe("国家金融监督管理总局信访工作办法 第十五条")
    expect(basis("police-decide", "2025-12-31")).toContain("第九十九条")
    expect(basis("police-decide", "2026-01-01")).toContain("第一百一十八条")
    expect(basis("penalty-bar", "2025-12-31")).toContain("第二十二条")
    expect(basis("penalty-bar", "2026-01-01")).toContain("第二十五条")
    expect(basis("sms-record", "2026-04-30")).toBeUndefined()
    expect(basis("sms-record", "2026-05-01")).toContain("第十三条")
    expect(basis("silence", "2026-06-30")).toBeUndefined()
    expect(basis("limitation", "2020-12-31")).toContain("民法总则")
    expect(basis("market-mediate", "2024-06-30")).toContain("第二十一条")
    expect(basis("market-mediate", "2024-07-01")).toContain("实施条例 第四十六条")
  })
  it("an instrument of which nothing is held keeps its own name", () => {
    const term = termOn(terms, "carrier-answer", day("2026-01-05"))
    expect(term && basisOn(law, term, day("2026-01-05"))).toMatchObject({ title: "电信用户申诉处理办法", article: "第十条", held: false })
  })
  it("a repealed basis silences the term, even where the data forgot its end", () => {
    const stale = { basis: { law: true, instrument: "中华人民共和国治安管理处罚法", article: "第九十九条" } }
    expect(basisOn(law, stale, day("2025-12-31"))?.held).toBe(true)
    const old = basisOn(law, { basis: { law: true, instrument: "中华人民共和国民法总则", article: "第一百八十八条" } }, day("2021-01-01"))
    expect(old).toBeUndefined()
  })
})
const sheet = (section: string) => [{ path: "terms/x.md", text: `---\ntitle: t\nchecked: 2026-11-23\n---\n${section}` }]
const good = `## 期限 {#x}\n说明。\n- from: 2024-01-01\n- starts: filed\n- by: court\n- length: P7D\n- days: 自然日\n- roll: 不顺延\n- basis: 甲法 第一条\n- confidence: one source\n- source: s\n`
describe("a term's data", () => {
  it.each([
    ["no length", good.replace("P7D", "7 days"), "expected P…D"],
    ["working months", good.replace("P7D", "P7M").replace("自然日", "工作日"), "working days are counted in days"],
    ["memory as a source", good.replace("one source", "unverified-memory"), "none of"],
    ["nothing about days off", good.replace("- roll: 不顺延\n", ""), "day off at the end"],
    ["a key nobody reads", `${good}- colour: red\n`, "unknown key"],
    ["no explanation", good.replace("说明。\n", ""), "explanation"],
    ["two sections for one day", good + good, "two sections"],
    ["a basis without article", good.replace("甲法 第一条", "甲法"), "第…条"],
  ])("%s is refused", (_, text, why) => {
    expect(() => loadTerms(sheet(text))).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ why: expect.stringContaining(why) }) }),
    )
  })
  it("a later section ends the earlier one", () => {
    const two = loadTerms(sheet(good + good.replace("2024-01-01", "2025-01-01").replace("P7D", "P9D")))
    expect(termOn(two, "x", day("2024-12-31"))?.length.iso).toBe("P7D")
    expect(termOn(two, "x", day("2025-01-01"))?.length.iso).toBe("P9D")
    expect(termOn(two, "x", day("2023-12-31"))).toBeUndefined()
  })
})
