/** The page's own small steps: routes, the order of questions, the rows of the chart, dates, and sentences of findings. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { FindingView, GroundView, Item } from "../../src/apps/web/api/client.ts"
import { casePage } from "../../src/apps/web/case/page.tsx"
import { byNumber } from "../../src/apps/web/findings/LooseList.tsx"
import { lawOf } from "../../src/apps/web/findings/law-of.ts"
import { findingsWords } from "../../src/apps/web/findings/words.ts"
import { lawHref } from "../../src/apps/web/law/place.ts"
import { isLocked, readNothing } from "../../src/apps/web/materials/unread.ts"
import { pageAt, pages } from "../../src/apps/web/pages.ts"
import { dateWords } from "../../src/apps/web/parts/dates.ts"
import { agendaOf, answersOf } from "../../src/apps/web/questions/ask.ts"
import { hrefTo, readRoute } from "../../src/apps/web/route.ts"
import { sections } from "../../src/apps/web/sections.ts"
import { chartRows, isQuiet } from "../../src/apps/web/timeline/chart-rows.ts"
import { onScreen } from "../../src/engine/say/on-screen.ts"
import { questionViews } from "../../src/engine/views/questions.ts"
import { madeUp } from "./made-up.ts"

const questions = questionViews()
const example = madeUp.examples[0]?.opens
if (!example) throw new Error("no example")
const gap = (key: string) => ({ what: key, blocks: [], how: "", question: { key, type: "text" } })

describe("routes", () => {
  it("come back as they were made, whatever the name of a case", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: "grapheme" }),
        fc.constantFrom(...sections),
        fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
        (caseId, { place }, at) => {
          const route = readRoute(place.href(caseId, at))
          expect(route).toEqual({ page: "case", parts: [caseId, place.id, ...(at === undefined ? [] : [at])] })
          expect(pageAt(route)).toBe(casePage)
        },
      ),
    )
  })
  it("lead to the page of their first word, with the words after it", () => {
    for (const page of pages) {
      const words = Array.from({ length: page.needs }, (_, i) => `字${i}`)
      const route = readRoute(hrefTo(page.name, ...words))
      expect([pageAt(route), route.parts]).toEqual([page, words])
    }
    expect(readRoute(lawHref("民法典 1033", "2026-01-19")).parts).toEqual(["民法典 1033", "2026-01-19"])
    expect(lawHref(undefined, "2026-01-19")).toBe("#/law")
  })
  it("lead home from anything else", () => {
    for (const hash of [
      "",
      "#/",
      "#/law-sheet",
      "#/law-sheet/",
      "#token=abc",
      "#/case",
      "#/case/",
      "#/case//timeline",
      "#/turn",
      "#/other/x",
    ])
      expect([hash, pageAt(readRoute(hash))]).toEqual([hash, undefined])
  })
})
const malformed = [
  "#/case/%E0%A4%A/x",
  "#/case/%",
  "#/case/%zz/materials",
  "#/case/a/materials/%C0%80",
  "#/case/a/%/x",
  "#/law/%E0%A4%A",
  "#/law/x/%ED%A0%80",
  "#/law-sheet/%F8",
  "#/turn/%e",
  "#/%",
  "#%FF",
  "#/case/%25%E4%BD/questions",
]
describe("addresses that were damaged", () => {
  it.each(malformed)("%s leads home and says so", (hash) => {
    expect(readRoute(hash)).toEqual({ page: "", parts: [], lost: true })
    expect(pageAt(readRoute(hash))).toBeUndefined()
  })
  it("are not those that only say nothing", () => {
    for (const hash of ["", "#/", "#/case/%25/materials", "#/law/%E9%99%84"]) expect(readRoute(hash).lost).toBeUndefined()
  })
})
describe("questions", () => {
  it("begin with the role, skip what is answered, and come back to what was put aside", () => {
    const gaps = [gap("claim.1.due"), gap("role"), gap("claim.2.lender"), gap("no-such-key")]
    expect(agendaOf(questions, gaps, new Map(), new Set()).open).toEqual(["role", "claim.1.due", "claim.2.lender"])
    const agenda = agendaOf(questions, gaps, new Map([["role", "stranger"]]), new Set(["claim.1.due"]))
    expect(agenda).toMatchObject({ open: ["claim.2.lender"], later: ["claim.1.due"], claims: ["1", "2"] })
    expect(agenda.optional).toContain("claim.2.due")
    expect(agenda.optional).not.toContain("claim.1.due")
  })
  it("know the latest answer and forget a withdrawn one", () => {
    const said = (value: string, withdrawn = false) => ({ ...example.items[3], withdrawn, statement: { key: "role", value } }) as never
    expect(answersOf([said("stranger"), said("agent")]).get("role")).toBe("agent")
    expect(answersOf([said("stranger"), said("agent", true)]).get("role")).toBe("stranger")
  })
})
describe("the chart", () => {
  it("loses no contact and no day, and counts the days between", () => {
    const rows = chartRows(example.chart)
    const days = rows.filter((row) => "day" in row)
    expect(days.map((row) => row.day)).toEqual(example.chart.days.map((day) => day.day))
    expect(days.reduce((sum, row) => sum + row.total, 0)).toBe(example.events.length)
    expect(rows.filter((row) => "gapDays" in row)).toEqual([
      { gapDays: 4, after: "2025-12-09" },
      { gapDays: 1, after: "2025-12-24" },
    ])
  })
  it("counts over New Year and names the new year", () => {
    const hours = Array.from({ length: 24 }, () => 1)
    const rows = chartRows({
      days: [
        { day: "2025-12-30", hours },
        { day: "2026-01-02", hours, noHour: 2 },
      ],
    })
    expect(rows.map((row) => ("year" in row ? row.year : "gapDays" in row ? row.gapDays : row.total))).toEqual(["2025", 24, 2, "2026", 26])
  })
  it("marks quiet hours over midnight", () => {
    const quiet = { from: "22:00", to: "08:00" }
    expect([21, 22, 23, 0, 7, 8, 12].map((hour) => isQuiet(hour, quiet))).toEqual([false, true, true, true, true, false, false])
  })
})
describe("provisions", () => {
  const finding = (rule: string, counterparty = "party-1") => ({ ...example.findings[0], rule, counterparty }) as FindingView
  const ground = (anchor: string, ...its: readonly string[]) =>
    ({
      ...example.grounds[0],
      anchor,
      met: anchor !== "unmet",
      by: its.map((rule) => ({ element: rule, title: rule, rule, stated: false })),
    }) as GroundView
  it("stand in full once, with the first finding that they rest on, and are referred to after that", () => {
    const [a, both, unmet, none] = [
      ground("a", "calls-per-day"),
      ground("both", "calls-per-day", "quiet-hours"),
      ground("unmet", "calls-per-day"),
      ground("none"),
    ]
    const { each, others } = lawOf([finding("calls-per-day"), finding("quiet-hours"), finding("before-due")], [unmet, a, both, none])
    expect(each).toEqual([
      { own: [a, both, unmet], above: [] },
      { own: [], above: [both] },
      { own: [], above: [] },
    ])
    expect(others).toEqual([none])
  })
  it("are those of the same counterparty only", () => {
    expect(lawOf([finding("calls-per-day", "party-2")], [ground("a", "calls-per-day")]).each).toEqual([{ own: [], above: [] }])
  })
})
describe("findings that are nobody's", () => {
  it("go together by number, the pooled ones last", () => {
    const of = (number: string | undefined, rule: string) => ({ ...example.findings[1], rule, number }) as FindingView
    const its = [of(undefined, "calls-burst"), of("1", "calls-per-day"), of("2", "calls-per-day"), of("1", "quiet-hours")]
    expect(byNumber(its).map(([number, found]) => [number, found.map((one) => one.rule)])).toEqual([
      ["1", ["calls-per-day", "quiet-hours"]],
      ["2", ["calls-per-day"]],
      [findingsWords.pooled, ["calls-burst"]],
    ])
  })
  it("are no 未发现: that is said only where the summary says it", () => {
    const say = findingsWords.state
    expect([
      say(0, 62, true, false, false),
      say(0, 62, true, true, false),
      say(0, 0, false, false, false),
      say(6, 49, true, false, false),
    ]).toEqual(["62 项没有归到谁名下", "未发现", "还没有记录", "6 项"])
    expect([say(0, 62, true, true, true), say(0, 0, false, false, true), say(6, 49, true, false, true)]).toEqual([
      "有内容没读出",
      "有内容没读出",
      "6 项",
    ])
  })
})
describe("files of which nothing was read", () => {
  const file = (more: Partial<Item>) => ({ ...example.items[0], rows: { read: 0, kept: 0, refused: 0 }, issues: [], ...more }) as Item
  it("are not archives whose files are items of their own", () => {
    const archive = file({ id: "sha256:aa", importer: null })
    const inner = file({ id: "sha256:bb", obtained: "zip:sha256:aa", rows: { read: 1, kept: 0, refused: 1 } })
    const erased = file({ id: "sha256:cc", erased: true })
    expect([archive, inner, erased].map((one) => readNothing(one, [archive, inner, erased]))).toEqual([false, false, false])
    expect(readNothing(archive, [archive, erased])).toBe(true)
  })
  it("are locked when an archive says so, and not when a spreadsheet does", () => {
    const issue = (params: Record<string, number>) => [{ code: "needs-password", params }]
    expect([issue({ files: 2 }), issue({}), []].map((issues) => isLocked(file({ issues })))).toEqual([true, false, false])
  })
})
describe("words for values", () => {
  it("are dates where a value is one", () => {
    expect(["2025-12-03", "2025-12-12T19:31:00+08:00", "2025-12-12T19:31:05+08:00", "12", "2025-12"].map(dateWords)).toEqual([
      "2025年12月3日",
      "2025年12月12日 19:31",
      "2025年12月12日 19:31:05",
      "12",
      "2025-12",
    ])
  })
  it("are written as in the engine's sentences", () => {
    for (const value of ["2025-12-03", "2025-12-12T19:31:00+08:00", "2025-12-12T19:31:05+08:00", "12", "2025-12", "2025-12-03 08:00"])
      expect(dateWords(value)).toBe(onScreen(value))
  })
})
