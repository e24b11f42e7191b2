/** The loader takes only what it understands, and says where it stopped. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Broken } from "../../src/engine/case/broken.ts"
import { loadCalendar } from "../../src/engine/law/calendar.ts"
import { ElementError, parseElements, writeElements } from "../../src/engine/law/elements.ts"
import type { Elements } from "../../src/engine/law/instrument.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import { articleNumber, numberOf, numeralsOf } from "../../src/engine/law/numerals.ts"
import { day, law, lawFiles } from "./held.ts"

const head =
  "---\ntitle: 试法\nshort: 试法\nkind: 法律\neffective: 2020-01-01\nsource: 某处\nchecked: 2026-11-23\nconfidence: two sources\n---\n"
const body = "\n## 第一条 {#art-1}\n\n条文。\n\n### 第一条第一款 {#unit}\n- title: 某事\n- elements: all(contacted)\n"
const path = "trial/2020-01-01.md"
const refusal = (text: string, at = path): { line: number; why: string } => {
  try {
    loadLaw([{ path: at, text }], "d")
  } catch (error) {
    if (error instanceof Broken && error.code === "bad-law-file") return error.params as { line: number; why: string }
    throw error
  }
  throw new Error("was accepted")
}

describe("loadLaw", () => {
  it("reads the trial file", () => {
    const [version] = loadLaw([{ path, text: head + body }], "d").versions
    expect(version?.articles[0]?.text).toBe("条文。")
    expect(version?.articles[0]?.provisions[0]?.elements).toEqual({ all: [{ element: "contacted" }] })
  })
  it.each([
    ["an unknown head key", head.replace("short:", "shrt:") + body, 3, "shrt"],
    ["a missing head key", head.replace("source: 某处\n", "") + body, 1, "source"],
    ["a head key twice", head.replace("short: 试法", "short: 试法\nshort: 试法") + body, 4, "twice"],
    ["an unreal day", head.replace("checked: 2026-11-23", "checked: 2026-02-30") + body, 7, "no day"],
    ["an effective day other than the file's", head.replace("effective: 2020-01-01", "effective: 2020-01-02") + body, 5, "file name"],
    ["an unknown kind", head.replace("kind: 法律", "kind: 法令") + body, 4, "法令"],
    ["a confidence that is no fact", head.replace("two sources", "memory only") + body, 8, "memory only"],
    ["no head", body, 1, "head"],
    ["an unknown list key", head + body.replace("- title", "- titel"), 16, "titel"],
    ["a list key twice", head + body.replace("- title: 某事", "- title: 某事\n- title: 某事"), 17, "twice"],
    ["a unit without title", head + body.replace("- title: 某事\n", ""), 15, "title"],
    ["an anchor twice", head + body.replace("{#unit}", "{#art-1}"), 15, "twice"],
    ["a heading without anchor", head + body.replace(" {#art-1}", ""), 11, "{#anchor}"],
    ["an article without text", head + body.replace("条文。\n", ""), 11, "text"],
    ["a unit before any article", `${head}\n### 第一款 {#u}\n- title: 某事\n`, 11, "below its article"],
    ["text before any article", `${head}\n散文\n${body}`, 11, "before"],
    ["text among list items", head + body.replace("- elements", "  elements"), 17, "key: value"],
    ["an unknown operator", head + body.replace("all(", "most("), 17, "most"],
    ["an unknown right", head + body.replace("- title: 某事", "- title: 某事\n- right: 幸福"), 17, "幸福"],
    ["a bad parameter", head + body.replace("- title: 某事", "- title: 某事\n- parameters: n:3"), 17, "name=value"],
  ])("refuses %s", (_, text, line, why) => {
    const told = refusal(text)
    expect(told.line).toBe(line)
    expect(told.why).toContain(why)
  })
  it("refuses a file outside the layout and the same version twice", () => {
    expect(refusal(head + body, "trial/latest.md").why).toContain("commencement")
    expect(() =>
      loadLaw(
        [
          { path, text: head + body },
          { path, text: head + body },
        ],
        "d",
      ),
    ).toThrow(Broken)
  })
  it("refuses a repeal before the beginning or after the next version", () => {
    const repealed = (on: string) => head.replace("source:", `repealed: ${on}\nsource:`) + body
    expect(refusal(repealed("2020-01-01")).why).toContain("before it began")
    const next = { path: "trial/2021-01-01.md", text: head.replace("2020-01-01", "2021-01-01") + body }
    expect(() => loadLaw([{ path, text: repealed("2022-01-01") }, next], "d")).toThrow(/after the next/)
  })
  it("derives every end: versions of one instrument neither overlap nor write their own end", () => {
    for (const [i, version] of law.versions.entries()) {
      const next = law.versions[i + 1]
      if (next?.instrument !== version.instrument) continue
      expect(version.until && version.until < next.effective).toBe(true)
    }
    expect(lawFiles.filter((file) => /^until:/m.test(file.text))).toEqual([])
  })
  it("holds nothing before the first file", () => {
    expect(law.version("civil-code", day("2020-12-31"))).toBeUndefined()
    expect(law.version("civil-code", day("2021-01-01"))?.effective).toBe("2021-01-01")
    expect(law.version("no-such-instrument", day("2021-01-01"))).toBeUndefined()
  })
})

describe("element grammar", () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).filter((word) => !["all", "any", "unless"].includes(word))
  const { tree } = fc.letrec<{ tree: Elements; leaf: Elements }>((tie) => ({
    leaf: fc.oneof(
      fc.record({ element: name }),
      fc.record({ element: name, when: fc.record({ measure: name, op: fc.constantFrom(">" as const, ">=" as const), value: fc.nat(99) }) }),
    ),
    tree: fc.oneof(
      { depthSize: "small" },
      tie("leaf"),
      fc.record({ all: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }) }),
      // biome-ignore lint/suspicious/noThenProperty: the tree's own word
      fc.record({ unless: tie("tree"), then: tie("tree") }),
    ),
  }))
  it("reads what it writes", () => {
    fc.assert(
      fc.property(tree, (one) => {
        expect(parseElements(writeElements(one))).toEqual(one)
      }),
    )
  })
  it("takes a number from the provision's own parameters", () => {
    expect(parseElements("calls[perDay > most]", { most: 3 })).toEqual({ element: "calls", when: { measure: "perDay", op: ">", value: 3 } })
  })
  it.each([
    "",
    "all()",
    "all(a",
    "all(a,)",
    "a b",
    "unless(a)",
    "unless(a, b, c)",
    "none(a)",
    "a[b]",
    "a[b < 3]",
    "a[b > many]",
    "a[b > 3",
    "A",
    "a)",
  ])("refuses %s", (text) => {
    expect(() => parseElements(text)).toThrow(ElementError)
  })
})

describe("numerals", () => {
  it("reads every number that it spells, up to 9999", () => {
    for (let n = 1; n <= 9999; n++) expect(numberOf(numeralsOf(n))).toBe(n)
  })
  it.each([
    ["第一千零三十三条", "1033"],
    ["第1033条", "1033"],
    ["1033", "1033"],
    ["第二百八十条之一", "280-1"],
    ["第十条", "10"],
    ["第一百一十条", "110"],
    ["条", undefined],
    ["附则", undefined],
  ])("%s is article %s", (text, number) => expect(articleNumber(text)?.number).toBe(number))
})

describe("calendar", () => {
  const calendar = loadCalendar(lawFiles)
  it("holds the announced years and guesses no other", () => {
    expect(calendar.years).toEqual(expect.arrayContaining([2024, 2025, 2026]))
    const next = (calendar.years.at(-1) as number) + 1
    expect(calendar.isWorking(day(`${next}-01-05`))).toBeUndefined()
    expect(calendar.isWorking(day("2023-12-29"))).toBeUndefined()
    expect(calendar.missing(day(`${next}-01-05`))).toBe(`${next}年放假安排尚未公布`)
    expect(calendar.missing(day("2023-12-29"))).toBe("本工具未收录2023年的放假安排")
  })
  it.each([
    ["2024-02-09", true],
    ["2024-02-12", false],
    ["2024-02-18", true],
    ["2025-01-26", true],
    ["2025-10-08", false],
    ["2026-01-02", false],
    ["2026-01-04", true],
    ["2026-02-16", false],
    ["2026-11-23", true],
    ["2026-11-22", false],
  ])("%s is a working day: %s", (on, working) => expect(calendar.isWorking(day(on))).toBe(working))
  it("refuses a day of another year and a day twice", () => {
    const file = (text: string) => [{ path: "calendar/2030.md", text }]
    expect(() => loadCalendar(file("## 放假 {#off}\n- 2031-01-01 元旦\n"))).toThrow(/not in 2030/)
    expect(() => loadCalendar(file("## 放假 {#off}\n- 2030-01-01 元旦\n- 2030-01-01 元旦\n"))).toThrow(/twice/)
  })
})
