/** How people name provisions and search for them, and how trees are weighed whatever the law says. */

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Cited } from "../../src/engine/case/citation.ts"
import { addDays } from "../../src/engine/case/time.ts"
import type { Scope } from "../../src/engine/grounds/elements/element.ts"
import { weigh } from "../../src/engine/grounds/weigh.ts"
import { parseElements } from "../../src/engine/law/elements.ts"
import { lookup, search } from "../../src/engine/law/lookup.ts"
import { day, law } from "./held.ts"
import { judge, stranger } from "./situation.ts"

describe("lookup", () => {
  it.each([
    ["民法典1033", "art-1033"],
    ["民法典 第１０３３条", "art-1033"],
    ["民法典 1033(1)", "peace"],
    ["民法典 第一千零三十三条第一项", "peace"],
    ["civil-code/art-1033", "art-1033"],
    ["civil-code peace", "peace"],
    ["《中华人民共和国治安管理处罚法》第五十条第（五）项", "harassment"],
    ["治安处罚法第五十条第二款", "no-contact-order"],
    ["治安法 50", "art-50"],
    ["gb/t 45251 calls-per-day", "calls-per-day"],
    ["peace", "peace"],
  ])("%s is %s", (ref, anchor) => expect(lookup(law, ref, day("2026-06-01")).anchor).toBe(anchor))
  it("never puts a later text under a number that another text had, and says that a later one is held", () => {
    const found = lookup(law, "网络安全法 第四十五条", day("2025-06-01"))
    expect(found).toMatchObject({ status: "not-held", text: null })
    expect(found.hint).toContain("后来的版本（2026-01-01起施行）有此条")
  })
  it("an anchor that several instruments have is not guessed", () => {
    expect(lookup(law, "quiet-hours", day("2024-06-01")).status).toBe("not-held")
  })
  it("every anchor held is found by its own name on its first and last day, and on no day before any is held", () => {
    for (const version of law.versions) {
      const anchors = version.articles.flatMap((article) => [article.anchor, ...article.provisions.map((unit) => unit.anchor)])
      for (const anchor of anchors) {
        // Where files are cut by wordings, the day told is that of the article's own wording, at the latest that of the file.
        const began = law.versions.find(
          (other) =>
            other === version ||
            (version.cut &&
              other.instrument === version.instrument &&
              other.articles.some((article) => [article, ...article.provisions].some((place) => place.anchor === anchor))),
        )
        for (const on of [version.effective, version.until ?? addDays(version.effective, 400)]) {
          expect(lookup(law, `${version.instrument}#${anchor}`, on)).toMatchObject({
            anchor,
            status: "in-force",
            effective: began?.effective,
          })
        }
        expect(lookup(law, `${version.instrument}#${anchor}`, day("1990-01-01")).status).toBe("not-held")
      }
    }
  })
  it("answers anything typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(["in-force", "repealed", "not-yet", "not-held"]).toContain(lookup(law, text, day("2026-01-01")).status)
        expect(Array.isArray(search(law, text, day("2026-01-01")))).toBe(true)
      }),
    )
  })
})

describe("search", () => {
  const on = (words: string, when: string) => search(law, words, day(when)).map((found) => `${found.instrument}#${found.anchor}`)
  it("finds articles in force on the day, by text and by the titles of their units", () => {
    expect(on("安宁", "2026-01-01")).toEqual(expect.arrayContaining(["civil-code#art-1032", "civil-code#art-1033"]))
    expect(on("滋扰 纠缠", "2026-01-01")).toEqual(["public-security-penalties#art-50"])
    expect(on("滋扰 纠缠", "2025-12-31")).toEqual([])
    expect(on("催收", "2024-06-01").some((anchor) => anchor.startsWith("gb-t-45251"))).toBe(false)
    expect(on("催收", "2025-06-01").some((anchor) => anchor.startsWith("gb-t-45251"))).toBe(true)
  })
  it("takes a word apart where no article holds it whole, and not where one does", () => {
    expect(on("通知删除", "2026-01-01")).toContain("civil-code#art-1195")
    for (const anchor of on("通知删除", "2026-01-01")) {
      const text = lookup(law, anchor, day("2026-01-01")).text
      expect([anchor, text?.includes("通知"), text?.includes("删除")]).toEqual([anchor, true, true])
    }
    expect(on("私人生活安宁", "2026-01-01").every((anchor) => lookup(law, anchor, day("2026-01-01")).text?.includes("私人生活安宁"))).toBe(
      true,
    )
    expect(on("通知龘靐", "2026-01-01")).toEqual([])
    expect(on("A1通知", "2026-01-01")).toEqual([])
  })
  it("needs all the words, and never gives the tool's own yardstick", () => {
    expect(on("安宁 没有这样的词", "2026-01-01")).toEqual([])
    expect(on("", "2026-01-01")).toEqual([])
    for (const words of ["多次", "滋扰", "尺度"]) expect(on(words, "2026-01-01").some((anchor) => anchor.startsWith("anning"))).toBe(false)
  })
})

describe("weigh", () => {
  const one = judge({ rows: [{ at: "2026-03-10T10:00:00+08:00", number: "057110000001" }], answers: stranger })
  const contacts = one.grounds.flatMap((ground) => ground.established).find((entry) => entry.element === "contacted")?.by as {
    fact: Cited<number>
  }
  const scope: Scope = {
    ...one,
    claim: one.claims[0] as Scope["claim"],
    facts: { role: undefined, claims: [1], one: () => undefined, many: () => [] },
    acts: { from: day("2026-03-10") },
    position: "unknown",
    positions: { on: () => "unknown", by: () => [] },
    contacts: Int32Array.of(0),
    counts: { contacts: contacts.fact },
    findings: [],
    isNightNamed: () => false,
  }
  const told = (tree: string, yardstick: Readonly<Record<string, string>> = {}) => {
    const { met, missing, established } = weigh(
      parseElements(tree),
      scope,
      new Map(Object.entries(yardstick).map(([id, text]) => [id, parseElements(text)])),
    )
    return { met, missing: [...missing], hints: established.filter((entry) => entry.hint).length }
  }
  it.each([
    ["contacted", true, []],
    ["insulting", false, ["insulting"]],
    ["all(contacted, insulting, obscene)", false, ["insulting", "obscene"]],
    ["any(insulting, contacted)", true, []],
    ["any(all(insulting, obscene), threatening)", false, ["threatening"]],
    ["unless(insulting, contacted)", true, []],
    ["unless(contacted, contacted)", false, ["unless:contacted"]],
    ["unless(contacted, insulting)", false, ["insulting", "unless:contacted"]],
    ["contacted[contacts >= 1]", true, []],
    ["contacted[contacts > 1]", false, ["contacted"]],
    ["never-heard-of", false, ["never-heard-of"]],
  ])("%s: met %s, missing %s", (tree, met, missing) => expect(told(tree)).toEqual({ met, missing, hints: 0 }))
  it("a number of the yardstick makes a hint, a number of the law does not", () => {
    expect(told("often", { often: "contacted[contacts >= 1]" })).toEqual({ met: true, missing: [], hints: 1 })
    expect(told("contacted[contacts >= 1]").hints).toBe(0)
    expect(told("often", { often: "contacted" }).hints).toBe(0)
  })
})
