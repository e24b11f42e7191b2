/** The sheet of provisions for a case, and what a provision needs in words. */
import { describe, expect, it } from "vitest"
import { elements } from "../../src/engine/grounds/elements/index.ts"
import { needsInWords, unitsOf } from "../../src/engine/grounds/needs.ts"
import { parseElements } from "../../src/engine/law/elements.ts"
import { lookup } from "../../src/engine/law/lookup.ts"
import { sheetOf } from "../../src/engine/views/law.ts"
import { day, law } from "./held.ts"
import { contacts, daily, judge, late, onTime, type Situation, stranger, victim } from "./situation.ts"

const sheet = (situation: Situation) =>
  sheetOf({ ...judge(situation), day: day(situation.on ?? "2026-12-31"), law } as unknown as Parameters<typeof sheetOf>[0])
const named = (situation: Situation, state: string) =>
  sheet(situation)
    .provisions.filter((one) => one.state === state)
    .map((one) => `${one.instrument}#${one.anchor}`)

describe("what a provision needs, in words", () => {
  it.each([
    ["all(contacted, refusal-ignored)", "以电话、短信等方式联系，并且明确拒绝之后仍被联系"],
    ["unless(consented, all(contacted, not-the-debtor))", "以电话、短信等方式联系，并且与这笔债无关；本人明确同意的除外"],
    ["all(any(insulting, defaming), heard-by-others)", "（侮辱的内容，或者向他人捏造事实），并且有第三人知道"],
    ["connected-calls-per-day[maxConnectedPerDay > 3]", "每日接通的来电次数超过3"],
    ["all(contacted, intrudes-peace)", "以电话、短信等方式联系，并且侵扰私人生活安宁"],
  ])("%s", (tree, words) => expect(needsInWords(law, parseElements(tree))).toBe(words))
  it("no code is left in the words of any provision held", () => {
    const trees = law.versions.flatMap((version) =>
      version.articles.flatMap((article) => article.provisions.flatMap((unit) => unit.elements ?? [])),
    )
    expect(trees.length).toBeGreaterThan(Object.keys(elements).length / 2)
    expect(trees.map((tree) => needsInWords(law, tree)).filter((words) => /[a-z[\]]/.test(words))).toEqual([])
  })
  it("an article is shown with all its units, a unit with itself", () => {
    const units = (ref: string) => unitsOf(law, lookup(law, ref, day("2026-06-01"))).map((unit) => unit.anchor)
    expect(units("消费金融公司管理办法 第五十六条")).toEqual(["third-persons", "collection-conduct"])
    expect(units("治安管理处罚法 第五十条")).toEqual(["threat", "insult", "harassment", "spread-privacy", "no-contact-order"])
    expect(units("治安管理处罚法 第五十条第一款第五项")).toEqual(["harassment"])
    expect(units("民法典")).toEqual([])
  })
})

describe("the sheet", () => {
  it("a stranger with two calls: told about the basis, asked nothing about how many a day", () => {
    const two = { rows: contacts("2026-03-10", ["10:00", "15:00"]), answers: stranger }
    expect(named(two, "citable")).toEqual(["civil-code#processing-conditions", "personal-information-protection#lawful-basis"])
    expect(
      sheet(two)
        .provisions.flatMap((one) => [one.needs, ...one.missing.map((part) => part.title)])
        .join(),
    ).not.toMatch(/每日/)
  })
  it("a late debtor lawfully reminded: nothing to cite, and what they may ask is called a request", () => {
    const late_ = { rows: daily("2026-06-16", 3, ["10:00"]), answers: late("2026-06-10") }
    expect(named(late_, "citable")).toEqual([])
    for (const one of sheet(late_).provisions.filter((entry) => entry.state === "may-ask")) expect(one.use).toBe("请求")
  })
  it("a lawful reminder is asked for no harm and no refusal, and shown no criminal law", () => {
    const polite = { rows: contacts("2026-06-12", ["10:20"]), answers: onTime(["2026-06-15"], ["2026-06-14"]) }
    const own = sheet(polite).provisions.filter((one) => one.use !== "请求")
    expect(own.length).toBeGreaterThan(5)
    expect(own.flatMap((one) => one.missing.flatMap((part) => part.question ?? part.how ?? []))).toEqual([])
    expect(own.filter((one) => one.use === "提示")).toEqual([])
  })
  it("criminal law is shown, as law for others to apply, only where something points to it", () => {
    const crimes = (answers: typeof stranger) =>
      sheet({ rows: daily("2026-03-10", 14, ["10:00"]), answers })
        .provisions.filter((one) => one.instrument === "criminal")
        .map((one) => [one.anchor, one.state, one.use])
    // Calls that nobody refused are no pestering: nothing points to a crime of those who collect.
    expect(crimes({ ...victim })).toEqual([["identity-document-crime", "missing", "提示"]])
    expect(crimes({ ...victim, "claim.1.refused": "2026-03-11T09:00:00+08:00", "claim.1.refused-scope": "all" })).toEqual([
      ["identity-document-crime", "missing", "提示"],
      ["unlawful-collection-crime", "missing", "提示"],
    ])
  })
  it("before 2024-05-15 no norm with a number is on it", () => {
    const early = { rows: daily("2024-05-01", 3, ["09:00", "10:00", "14:00", "16:00"]), answers: late("2024-04-20") }
    expect(sheet(early).provisions.filter((one) => /国家标准|自律规范/.test(one.kind))).toEqual([])
  })
  it("every missing element says what would fill it, every provision has text, source and days", () => {
    const whole = sheet({ rows: daily("2020-12-28", 8, ["10:00"]), answers: stranger })
    expect(whole.provisions.length).toBeGreaterThan(10)
    for (const one of whole.provisions) {
      expect(one.text && one.source && one.needs).toBeTruthy()
      // A course that goes on after the commencement of the code is governed by it, and the sheet says by which rule.
      expect(one.effective <= one.acts.from || one.note?.includes("时间效力") === true, `${one.title} ${one.article}`).toBe(true)
      for (const part of one.missing) if (!["messages", "calls-burst"].includes(part.element)) expect(part.how).toBeTruthy()
    }
    expect(
      whole.provisions.some((one) => one.instrument === "civil-code" && one.acts.from < "2021-01-01" && one.effective === "2021-01-01"),
    ).toBe(true)
    expect(whole.notHeld.map((one) => one.title)).toContain("中华人民共和国个人信息保护法")
  })
})
