/** The page tells what could not be read wherever it counts or could look empty, and shows no direction that was not read. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { createElement, type ReactElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { beforeAll, describe, expect, it } from "vitest"
import { ClientProvider } from "../../src/apps/web/api/case-data.ts"
import type { Chart, Client, EventView, FindingView } from "../../src/apps/web/api/client.ts"
import { StepList } from "../../src/apps/web/case/StepList.tsx"
import { UnreadNote } from "../../src/apps/web/case/UnreadNote.tsx"
import { Causes } from "../../src/apps/web/causes/Causes.tsx"
import { Documents } from "../../src/apps/web/documents/Documents.tsx"
import { FindingCard } from "../../src/apps/web/findings/FindingCard.tsx"
import { Findings } from "../../src/apps/web/findings/Findings.tsx"
import { findingsWords } from "../../src/apps/web/findings/words.ts"
import { sections } from "../../src/apps/web/sections.ts"
import { ChartView } from "../../src/apps/web/timeline/ChartView.tsx"
import { EventRow } from "../../src/apps/web/timeline/EventRow.tsx"
import type { Engine } from "../../src/engine/engine.ts"
import type { Summary } from "../../src/engine/views/summary.ts"
import { unreadFiles } from "../documents/unread-files.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"

const day = "2026-07-01"
let engine: Engine
const lists = ["items", "parties", "findings", "grounds", "diagnosis", "gaps"] as const
/** A case of the real engine, as the page would have it after asking. */
const asked = async (name: string) => {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  const summary = (await engine.show(name, "summary")) as Summary
  queries.setQueryData(["case", name, "summary"], summary)
  for (const what of lists) queries.setQueryData(["case", name, what], await engine.show(name, what))
  const { documents } = await engine.draft(name, { doc: "all", formats: [] })
  const refused = documents.filter((one) => one.gaps.length > 0 || one.nothingFound)
  queries.setQueryData(
    ["case", name, "documents"],
    refused.map((one) => ({ ...one, ready: false, reason: one.gaps.length > 0 ? "missing" : "nothing-found", formats: [] })),
  )
  const drawn = (element: ReactElement): string =>
    renderToStaticMarkup(
      createElement(QueryClientProvider, { client: queries }, createElement(ClientProvider, { value: {} as Client }, element)),
    )
  return { summary, drawn, name }
}
const opened = async (name: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[], answers = {}) => {
  await takeIn(engine, { name, day, files, answers })
  return asked(name)
}
beforeAll(async () => {
  engine = await openForGolden(lawFiles(), day)
})

describe.each(unreadFiles.filter((file) => file.kind === "file" || file.kind === "undirected"))("with nothing but $what", (file) => {
  it("no section says that there is nothing", async () => {
    const { drawn, summary, name } = await opened(`only ${file.name}`, [file])
    const props = { caseId: name, at: undefined }
    const pages = [Findings, Causes, Documents].map((part) => drawn(createElement(part, props)))
    for (const page of pages) expect(page).not.toMatch(/未发现|还没有记录|先放一份材料进来/)
    expect(pages[0]).toContain(findingsWords.unread.onlyUnread)
    for (const open of [true, false]) {
      const note = drawn(createElement(UnreadNote, { caseId: name, open }))
      expect(note).toContain(summary.unread?.sentence)
      expect(note.replace(/<[^>]+>/g, "")).toContain(summary.unread?.how)
    }
    const list = drawn(createElement(StepList, { caseId: name, section: sections[0] }))
    expect(list).not.toMatch(/还没有记录|未发现/)
    expect(list).toContain("有内容没读出")
  })
})
it("with everything read no section has the note", async () => {
  const table = "通话时间,对方号码,主被叫,时长（秒）\n2026-06-12 10:00:00,057110238801,被叫,40\n"
  const { drawn, name } = await opened("read", [{ name: "来电.csv", bytes: new TextEncoder().encode(table) }])
  expect(drawn(createElement(UnreadNote, { caseId: name, open: false }))).toBe("")
})

const event: EventView = {
  id: "a:1",
  kind: "call",
  at: "2026-06-14T23:00:00+08:00",
  precision: "second",
  direction: "in",
  counterparty: null,
  claim: null,
  citations: [],
}
const row = (more: Partial<EventView>): string =>
  renderToStaticMarkup(createElement(EventRow, { event: { ...event, ...more }, who: undefined, items: [] }))
describe("an event", () => {
  it.each<readonly [Partial<EventView>, RegExp, RegExp]>([
    [{ direction: "in" }, /来电/, /未读出|您拨出/],
    [{ direction: "out" }, /您拨出/, /来电|未读出/],
    [{ direction: "unknown" }, /通话.*方向未读出/, /来电|您拨出/],
    [{ direction: "unknown", kind: "sms" }, /短信.*方向未读出/, /您发出/],
  ])("%j", (more, shown, not) => {
    expect(row(more)).toMatch(shown)
    expect(row(more)).not.toMatch(not)
  })
})
describe("a chart", () => {
  const drawn = (chart: Chart, unread = true): string =>
    renderToStaticMarkup(createElement(ChartView, { chart, day: undefined, onDay: () => undefined, unread }))
  const hours = Array.from({ length: 24 }, (_, hour) => Number(hour === 9))
  it("tells what it leaves out, drawn or not", () => {
    expect(drawn({ days: [], undirected: 40, undated: 2 })).toMatch(/还没有能画的记录.*另有 40 件看不出是打来还是打出.*另有 2 件看不出日期/)
    expect(drawn({ days: [{ day: "2026-06-12", hours }], undirected: 1 })).toContain("另有 1 件看不出是打来还是打出")
    expect(drawn({ days: [{ day: "2026-06-12", hours, noHour: 3 }] })).toMatch(/共 4 次.*3 次没有钟点/)
  })
  it("calls a stretch empty only where everything was read", () => {
    const days = ["2026-06-10", "2026-06-14"].map((on) => ({ day: on, hours }))
    expect(drawn({ days }, true)).toContain("3 天没有读出记录")
    expect(drawn({ days }, false)).toContain("3 天没有记录")
  })
})
it("a finding tells the rows that its numbers leave out", () => {
  const finding: FindingView = {
    rule: "calls-per-day",
    title: "每日来电次数",
    sentence: "来电 3 次。",
    claim: "claim-1",
    counterparty: "party-1",
    attributed: true,
    measures: {},
    events: [],
    coverage: [],
    alternatives: [],
    unread: { undirected: 40, untimed: 2, clockless: 1 },
  }
  const card = (one: FindingView): string =>
    renderToStaticMarkup(createElement(FindingCard, { finding: one, law: { own: [], above: [] }, items: [], who: undefined }))
  expect(card(finding)).toMatch(/另有 40 行方向未读出、2 行时间未读出，没有计入。其中 1 次只有日期/)
  const { unread: _, ...whole } = finding
  expect(card(whole)).not.toMatch(/未读出|没有计入/)
})
