/** The page's own small steps: routes, the order of questions, the rows of the chart, dates, and sentences of findings. */
import fc from "fast-check"
import { zipSync } from "fflate"
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { claimNames } from "../../src/apps/web/api/claim-names.ts"
import { casePage } from "../../src/apps/web/case/page.tsx"
import { findingsByNumber } from "../../src/apps/web/findings/LooseList.tsx"
import { lawOf } from "../../src/apps/web/findings/law-of.ts"
import { findingsWords } from "../../src/apps/web/findings/words.ts"
import { lawHref } from "../../src/apps/web/law/place.ts"
import { isLocked, readNothing } from "../../src/apps/web/materials/unread.ts"
import { pageAt, pages } from "../../src/apps/web/pages.ts"
import { dateWords } from "../../src/apps/web/parts/dates.ts"
import { AnswerList } from "../../src/apps/web/questions/AnswerList.tsx"
import { aboutOf, agendaOf, answersOf } from "../../src/apps/web/questions/ask.ts"
import { stepTo } from "../../src/apps/web/questions/trail.ts"
import { hrefTo, readRoute } from "../../src/apps/web/route.ts"
import { sections } from "../../src/apps/web/sections.ts"
import { chartRows, isQuietHour } from "../../src/apps/web/timeline/chart-rows.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { claimIdOf, claimKeyOf } from "../../src/engine/case/claim-key.ts"
import { fileKeyOf } from "../../src/engine/case/file-key.ts"
import { onScreen } from "../../src/engine/say/on-screen.ts"
import type { FindingView } from "../../src/engine/views/findings.ts"
import type { GroundView } from "../../src/engine/views/grounds.ts"
import { questionViews } from "../../src/engine/views/questions.ts"
import { lockedZip } from "../record/locked-zip.ts"
import { type Files, memoryClient, memoryDesk, once, openOnDay } from "./memory-desk.ts"

const questions = questionViews()
/** A case as the page has it: what the real engine says of a golden case. */
const client = memoryClient(memoryDesk(await openOnDay()))
const opened = async (name: "open" | "answered") => {
  const { case: id } = await client.ask("openExample", { path: { name } })
  const [items, findings, grounds, chart] = await Promise.all([
    client.show(id, "items"),
    client.show(id, "findings"),
    client.show(id, "grounds"),
    client.show(id, "chart"),
  ])
  return { id, items, findings, grounds, chart }
}
const answered = await opened("answered")
const unsorted = await opened("open")
const [someFinding] = answered.findings
const [someGround] = answered.grounds
const looseFinding = unsorted.findings.find((one) => !one.attributed)
if (!someFinding || !someGround || !looseFinding) throw new Error("the golden case has no findings")

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
  it("are asked in the order of the engine, and come back where they were put aside", () => {
    const asked = ["claim.2.lender", "claim.1.due", "file.0f3a9c21b7de.year", "no-such-key"]
    expect(agendaOf(questions, asked, new Map(), new Set()).open).toEqual(asked.slice(0, 3))
    const agenda = agendaOf(questions, asked, new Map([["role", "stranger"]]), new Set(["claim.1.due"]))
    expect(agenda).toMatchObject({ open: ["claim.2.lender", "file.0f3a9c21b7de.year"], later: ["claim.1.due"], nextDebt: 3 })
    expect(agenda.optional.filter((key) => key === "role" || key.startsWith("file.") || key === "proposal.no")).toEqual([])
    expect(agenda.optional).toContain("claim.2.due")
    expect(agenda.optional).not.toContain("claim.1.due")
  })
  it("say which debt they are about by its name, by its number where it has none, and nothing of the kind where there is one without a name", () => {
    const claim = (n: number, lender: string | null) => ({
      id: claimIdOf(n),
      lender,
      platform: null,
      lenderType: null,
      amountFen: null,
      role: null,
      actsFor: null,
      debtor: null,
      addressee: null,
      known: null,
      name: null,
      signedElsewhere: [],
    })
    const told = (...lenders: readonly (string | null)[]): readonly string[] => {
      const names = claimNames(lenders.map((lender, i) => claim(i + 1, lender)))
      const answers = new Map(lenders.map((_, i) => [claimKeyOf(i + 1, "lender"), "某公司"]))
      const about = aboutOf(names, [])
      const drawn = renderToStaticMarkup(createElement(AnswerList, { caseId: "c", questions, about, answers }))
      return [...drawn.matchAll(/<dt>([^<]*)哪家机构[^<]*<\/dt>/g)].map(([, text]) => (text as string).replace("对方说是", ""))
    }
    expect(told("甲公司", null, "乙公司")).toEqual(["甲公司：", "第 2 笔债：", "乙公司："])
    expect(told("甲公司", "甲公司")).toEqual(["甲公司（第 1 笔）：", "甲公司（第 2 笔）："])
    expect(told(null)).toEqual([""])
    expect(told("甲公司")).toEqual(["甲公司："])
  })
  it("say which file they are about", () => {
    const [item] = answered.items
    if (!item) throw new Error("the golden case has no items")
    const about = aboutOf(claimNames([]), answered.items)
    expect(about(fileKeyOf(item.id, "year"))).toBe(`《${item.name}》`)
    expect(about("role")).toBe("")
  })
  it("lead one step back, and forward again from there", () => {
    const steps = ["a", "b", "c", "b", "d"].map((key) => stepTo("trail", key))
    expect(steps).toEqual([undefined, "a", "b", "a", "b"])
  })
  it("know the latest answer and forget a withdrawn one", async () => {
    const { case: id } = await client.ask("openCase", { body: {} })
    const path = { case: id }
    const said = async () => answersOf(await client.show(id, "items")).get("role")
    await client.ask("state", { path, body: { role: "stranger" } })
    const { items } = await client.ask("state", { path, body: { role: "agent" } })
    expect(await said()).toBe("agent")
    await client.ask("withdraw", { path, body: { id: items[0]?.id ?? "" } })
    expect(await said()).toBe("stranger")
  })
})
describe("the chart", () => {
  it("loses no contact and no day, and counts the days between", async () => {
    const { chart } = answered
    const rows = chartRows(chart)
    const days = rows.filter((row) => "day" in row)
    expect(days.map((row) => row.day)).toEqual(["2026-05-11", "2026-05-12", "2026-05-14"])
    const received = (await client.show(answered.id, "timeline")).filter(
      (event) => event.direction === "in" && event.counterparty !== null && (event.kind === "call" || event.kind === "sms"),
    )
    expect(days.map((row) => row.total)).toEqual(days.map(({ day }) => received.filter((event) => event.at?.startsWith(day)).length))
    expect([chart.contacts, days.reduce((sum, row) => sum + row.total, 0)]).toEqual([received.length, received.length])
    expect(rows.filter((row) => "gapDays" in row)).toEqual([{ gapDays: 1, after: "2026-05-12" }])
  })
  it("counts over New Year and names the new year", () => {
    const hours = Array.from({ length: 24 }, () => 1)
    const messages = hours.map(() => 0)
    const rows = chartRows({
      ...answered.chart,
      days: [
        { day: "2025-12-30", hours, messages },
        { day: "2026-01-02", hours, messages, noHour: 2 },
      ],
    })
    expect(rows.map((row) => ("year" in row ? row.year : "gapDays" in row ? row.gapDays : row.total))).toEqual(["2025", 24, 2, "2026", 26])
  })
  it("marks quiet hours over midnight", () => {
    const quiet = { from: "22:00", to: "08:00" }
    expect([21, 22, 23, 0, 7, 8, 12].map((hour) => isQuietHour(hour, quiet))).toEqual([false, true, true, true, true, false, false])
  })
})
describe("provisions", () => {
  const finding = (rule: string, counterparty = "party-1") => ({ ...someFinding, rule, counterparty }) satisfies FindingView
  const ground = (anchor: string, ...its: readonly string[]) =>
    ({
      ...someGround,
      anchor,
      met: anchor !== "unmet",
      by: its.map((rule) => ({ element: rule, title: rule, rule, stated: false })),
    }) satisfies GroundView
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
    const of = (number: string | undefined, rule: string): FindingView => {
      const { number: _, ...rest } = looseFinding
      return { ...rest, rule, ...(number === undefined ? {} : { number }) }
    }
    const its = [of(undefined, "calls-burst"), of("1", "calls-per-day"), of("2", "calls-per-day"), of("1", "quiet-hours")]
    expect(findingsByNumber(its).map(([number, found]) => [number, found.map((one) => one.rule)])).toEqual([
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
describe("files of which nothing was read", async () => {
  const engine = await openOnDay()
  const add = async (...files: Files) => {
    const desk = memoryDesk(engine)
    const { case: id } = await desk.engine.init(desk.newCase())
    const given = async function* () {
      for (const file of files) yield { name: file.name, open: () => once(file.bytes) }
    }
    await engine.add(id, given())
    const shown = async () => (await memoryClient(desk).show(id, "items")).filter((item) => !item.statement)
    return { id, shown, items: await shown() }
  }
  const words = new TextEncoder().encode("没有表格的一段话")
  it("are not archives whose files are items of their own", async () => {
    const { id, shown, items } = await add({ name: "包.zip", bytes: zipSync({ "信.bin": words }) })
    expect(items.map((item) => [item.name, readNothing(item, items)])).toEqual([
      ["包.zip", false],
      ["信.bin", true],
    ])
    const inner = items.find((item) => item.name === "信.bin")
    await engine.erase(id, inner?.id as ItemId)
    const after = await shown()
    expect(after.map((item) => [item.erased, readNothing(item, after)])).toEqual([
      [false, true],
      [true, false],
    ])
  })
  it("are locked when an archive says so, and not when a spreadsheet does", async () => {
    const { items } = await add({ name: "锁.zip", bytes: lockedZip("信.txt", 40) })
    expect(items.map((item) => [item.issues.map((issue) => issue.code), isLocked(item)])).toEqual([[["needs-password"], true]])
    const [archive] = items
    const spreadsheet = {
      ...(archive as NonNullable<typeof archive>),
      issues: (archive?.issues ?? []).map((issue) => ({ ...issue, params: {} })),
    }
    expect(isLocked(spreadsheet)).toBe(false)
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
