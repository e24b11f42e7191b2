/** Every provision that is held either says what it needs, each element with what can establish it, or says why no paper calls it broken. */
import { describe, expect, it } from "vitest"
import { questionOf } from "../../src/engine/case/questions/index.ts"
import { excerpt } from "../../src/engine/documents/sections/excerpt.ts"
import { citable } from "../../src/engine/documents/sections/matter.ts"
import { elements } from "../../src/engine/grounds/elements/index.ts"
import { isHint } from "../../src/engine/grounds/ground.ts"
import { leavesOf } from "../../src/engine/law/elements.ts"
import { quotedAs } from "../../src/engine/law/instrument.ts"
import { rules } from "../../src/engine/rules/index.ts"
import { law } from "./held.ts"
import { daily, groundOf, judge, late, stranger } from "./situation.ts"

const versions = law.versions
const units = versions.flatMap((version) =>
  version.articles.flatMap((article) =>
    article.provisions.map((unit) => ({ version, article, unit, at: `${version.instrument}/${version.effective}#${unit.anchor}` })),
  ),
)
const trees = units.flatMap(({ unit, ...rest }) => (unit.elements ? [{ ...rest, unit, tree: unit.elements }] : []))
/** The tool's own readings, which stand for a tree. */
const own = new Map(trees.filter(({ version }) => version.kind === "本工具尺度").map(({ unit, tree }) => [unit.anchor, tree]))

describe("every provision", () => {
  it("has a tree or a reason, and never both", () => {
    const reasons: readonly (string | undefined)[] = quotedAs
    for (const { unit, at } of units)
      expect([at, Boolean(unit.elements), reasons.includes(unit.quoted)]).toEqual([at, Boolean(unit.elements), !unit.elements])
    const bare = versions.flatMap((version) =>
      version.articles.filter((article) => article.provisions.length === 0).map((article) => ({ version, article })),
    )
    for (const { version, article } of bare)
      expect([version.instrument, article.anchor, reasons.includes(article.quoted)]).toEqual([version.instrument, article.anchor, true])
    expect([trees.length, bare.length].every((n) => n > 50)).toBe(true)
  })
  it("of a kind of text that binds says it is only quoted for a reason that fits", () => {
    // What a person's material can show is never put away as a lender's own business when the text forbids it to everybody.
    for (const { unit, article, at } of units.filter(({ version }) => version.kind === "法律" || version.kind === "行政法规"))
      if (unit.quoted === "管理" || unit.quoted === "未量") expect([at, /不得|禁止/.test(article.text)]).toEqual([at, false])
  })
})

describe("what a paper says of a text", () => {
  /** Words by which a text forbids or commands something. */
  const binds = /不得|应当|禁止|严禁|必须/
  it("is that it was broken only where the text forbids or commands", () => {
    const statutes = trees.filter(({ version, unit }) => ["法律", "行政法规", "司法解释", "规章"].includes(version.kind) && !unit.use)
    expect(statutes.length).toBeGreaterThan(20)
    for (const { unit, article, at } of statutes) {
      const text = excerpt(article.text, unit.article)
      if (!unit.wording) expect([at, binds.test(text)]).toEqual([at, true])
    }
  })
  it("is that acts are described, where a text says who is punished", () => {
    for (const { unit, article, at } of trees.filter((one) => one.version.kind === "法律" && !one.unit.use))
      expect([at, unit.wording === "行为"]).toEqual([at, /^(?:有下列行为之一的，处|违反国家有关规定，向他人出售)/.test(article.text)])
  })
})

describe("every element", () => {
  const ids = [...new Set(trees.flatMap(({ tree }) => leavesOf(tree).map(({ element }) => element)))].filter((id) => !own.has(id))
  const ruleIds = rules.map((rule) => rule.id)
  it.each(ids)("%s can be established by a rule, by an answer, or by materials that are named", (id) => {
    const material = law.materials.get(id)
    if (material) {
      expect([elements[id], material.how.length > 8]).toEqual([undefined, true])
      return
    }
    const kind = elements[id]
    if (!kind) throw new Error(`${id} is no element`)
    if (typeof kind.by === "object") expect(ruleIds).toContain(kind.by.rule)
    else if (kind.by === "answers") expect(questionOf((kind.fill?.question ?? "").replace("claim.N.", "claim.1."))).toBeDefined()
    else expect(kind.by).toBe("contacts")
  })
  it("is compared in a measure that its rule makes", () => {
    for (const { tree, at } of trees)
      for (const { element, when } of leavesOf(tree)) {
        const by = elements[element]?.by
        if (!when || typeof by !== "object") continue
        const rule = rules.find((one) => one.id === by.rule)
        expect([at, Object.keys(rule?.words.measures ?? {})]).toEqual([at, expect.arrayContaining([when.measure])])
      }
  })
})

describe("a weak source", () => {
  it("is a hint when its elements are met, and in no paper", () => {
    const rows = daily("2024-06-10", 4, ["09:00", "10:00", "11:00", "12:00"])
    const ground = groundOf({ rows, answers: late("2024-06-01") }, "nifa-collection-guideline/2024-05-15#calls-per-day")
    expect(ground && [ground.met, isHint(ground), citable(ground)]).toEqual([true, true, false])
  })
})

describe("who made the contacts", () => {
  const rows = daily("2026-03-10", 4, ["10:00"])
  const answers = { ...stranger, "claim.1.lender-type": "bank", "claim.1.platform": "云杉分期" }
  const agents = "internet-loans/2020-07-17#agents"
  const asked = (more: Record<string, string> = {}) =>
    judge({ rows, answers: { ...answers, ...more } }).gaps.filter((gap) => gap.what === "agent-missing")
  it("is asked where nothing else is missing, and the answer completes the provision", () => {
    expect(groundOf({ rows, answers }, agents)?.missing).toEqual(["by-agent"])
    expect(asked().map((gap) => gap.question?.key)).toEqual(["claim.1.agent"])
    const ground = groundOf({ rows, answers: { ...answers, "claim.1.agent": "yes" } }, agents)
    expect([ground?.met, ground?.established.find(({ element }) => element === "by-agent")?.stated]).toEqual([true, true])
    expect(groundOf({ rows, answers: { ...answers, "claim.1.agent": "no" } }, agents)?.met).toBe(false)
    expect([asked({ "claim.1.agent": "no" }), asked({ "claim.1.agent": "yes" })]).toEqual([[], []])
  })
  it("is not asked of a debtor who is lawfully reminded", () => {
    expect(
      judge({ rows: daily("2026-03-10", 2, ["10:00"]), answers: late("2026-03-01") }).gaps.some((gap) => gap.what === "agent-missing"),
    ).toBe(false)
  })
})
