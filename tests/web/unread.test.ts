/** The page tells what could not be read wherever it counts or could look empty, and shows no direction that was not read. */
import { MantineProvider } from "@mantine/core"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { createElement, type ReactElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { beforeAll, describe, expect, it } from "vitest"
import { ClientProvider } from "../../src/apps/web/api/case-data.ts"
import type { Client } from "../../src/apps/web/api/client.ts"
import { StepList } from "../../src/apps/web/case/StepList.tsx"
import { UnreadNote } from "../../src/apps/web/case/UnreadNote.tsx"
import { Causes } from "../../src/apps/web/causes/Causes.tsx"
import { Documents } from "../../src/apps/web/documents/Documents.tsx"
import { FindingCard } from "../../src/apps/web/findings/FindingCard.tsx"
import { FindingsSection } from "../../src/apps/web/findings/Findings.tsx"
import { findingsWords } from "../../src/apps/web/findings/words.ts"
import { materialsSection } from "../../src/apps/web/materials/section.ts"
import { Plan } from "../../src/apps/web/plan/Plan.tsx"
import { SheetPage } from "../../src/apps/web/sheet/SheetPage.tsx"
import { EventRow } from "../../src/apps/web/timeline/EventRow.tsx"
import { HourChart } from "../../src/apps/web/timeline/HourChart.tsx"
import type { Engine } from "../../src/engine/api.ts"
import type { EventView } from "../../src/engine/views/timeline.ts"
import { unreadFiles } from "../documents/unread-files.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { memoryClient, memoryDesk } from "./memory-desk.ts"

const day = "2026-07-01"
let engine: Engine
let client: Client
const views = [
  "summary",
  "items",
  "parties",
  "claims",
  "findings",
  "grounds",
  "law",
  "diagnosis",
  "gaps",
  "interview",
  "safety",
  "plan",
] as const
/** A case of the real engine, as the page has it after asking. */
const asked = async (id: string) => {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  for (const what of views) await queries.fetchQuery({ queryKey: ["case", id, what, {}], queryFn: () => client.show(id, what) })
  await queries.fetchQuery({ queryKey: ["case", id, "documents"], queryFn: () => client.ask("documents", { path: { case: id } }) })
  const drawn = (element: ReactElement): string =>
    renderToStaticMarkup(
      createElement(
        MantineProvider,
        { withCssVariables: false, withGlobalClasses: false },
        createElement(QueryClientProvider, { client: queries }, createElement(ClientProvider, { value: client }, element)),
      ),
    )
  return { summary: await client.show(id, "summary"), drawn, id }
}
let cases = 0
type Handed = readonly { readonly name: string; readonly bytes: Uint8Array }[]
const taken = async (files: Handed, answers = {}): Promise<string> => {
  const name = `case-${++cases}`
  await takeIn(engine, { name, day, files, answers })
  return name
}
const opened = async (files: Handed) => asked(await taken(files))
beforeAll(async () => {
  engine = await openForGolden(lawFiles(), day)
  client = memoryClient(memoryDesk(engine))
})

describe.each(unreadFiles.filter((file) => file.kind === "file" || file.kind === "undirected"))("with nothing but $what", (file) => {
  it("no section says that there is nothing", async () => {
    const { drawn, summary, id } = await opened([file])
    const props = { caseId: id, at: undefined }
    const pages = [FindingsSection, Causes, Documents, Plan].map((part) => drawn(createElement(part, props)))
    for (const page of pages) expect(page).not.toMatch(/未发现|还没有记录|先放一份材料进来|先把材料放进来/)
    expect(drawn(createElement(SheetPage, { caseId: id }))).toContain(summary.unread?.sentence)
    expect(pages[0]).toContain(findingsWords.unread.onlyUnread)
    for (const open of [true, false]) {
      const note = drawn(createElement(UnreadNote, { caseId: id, open }))
      expect(note).toContain(summary.unread?.sentence)
      expect(note.replace(/<[^>]+>/g, "")).toContain(summary.unread?.how)
    }
    const list = drawn(createElement(StepList, { caseId: id, section: materialsSection }))
    expect(list).not.toMatch(/还没有记录|未发现/)
    expect(list).toContain("有内容没读出")
  })
})
it("with everything read no section has the note", async () => {
  const table = "通话时间,对方号码,主被叫,时长（秒）\n2026-06-12 10:00:00,057110238801,被叫,40\n"
  const { drawn, id } = await opened([{ name: "来电.csv", bytes: new TextEncoder().encode(table) }])
  expect(drawn(createElement(UnreadNote, { caseId: id, open: false }))).toBe("")
})

/** Calls of one side, known to be its, as a list that a person might have made. */
const side = { role: "borrower-current", "claim.1.lender": "云杉消费金融", "claim.1.numbers": ["057110238801"] }
const list = (...rows: readonly string[]): Handed => [
  { name: "来电.csv", bytes: new TextEncoder().encode(`通话时间,对方号码,主被叫,时长（秒）\n${rows.map((row) => `${row}\n`).join("")}`) },
]
const call = (at: string, direction = "被叫"): string => `${at},057110238801,${direction},40`
const shown = async (...rows: readonly string[]) => {
  const id = await taken(list(...rows), side)
  const [summary, chart, findings, events] = await Promise.all([
    client.show(id, "summary"),
    client.show(id, "chart"),
    client.show(id, "findings"),
    client.show(id, "timeline"),
  ])
  const drawn = renderToStaticMarkup(
    createElement(HourChart, { chart, day: undefined, onDay: () => undefined, unread: summary.unread !== undefined }),
  )
  return { summary, chart, findings, events, drawn }
}
describe("an event", () => {
  const row = (event: EventView): string => renderToStaticMarkup(createElement(EventRow, { event, who: undefined, items: [] }))
  it("says who called only where that is known", async () => {
    const { events } = await shown(call("2026-06-12 10:00:00"), call("2026-06-12 11:00:00", "主叫"), call("2026-06-12 12:00:00", "不详"))
    expect(events.map(({ direction }) => direction)).toEqual(["in", "out", "unknown"])
    const [received, made, unknown] = events.map(row)
    expect(received).toMatch(/来电/)
    expect(received).not.toMatch(/未读出|您拨出/)
    expect(made).toMatch(/您拨出/)
    expect(made).not.toMatch(/来电|未读出/)
    expect(unknown).toMatch(/通话.*方向未读出/)
    expect(unknown).not.toMatch(/来电|您拨出/)
  })
  it("nor who wrote", async () => {
    const { events } = await shown(call("2026-06-12 12:00:00", "不详"))
    const message = row({ ...(events[0] as EventView), kind: "sms" })
    expect(message).toMatch(/短信.*方向未读出/)
    expect(message).not.toMatch(/您发出/)
  })
})
describe("a chart", () => {
  it("draws what has an hour, and tells what is known by its day alone", async () => {
    const { events, chart, drawn } = await shown(call("2026-06-12 09:30:00"), call("2026-06-12"), call("2026-06-13"))
    expect(events).toHaveLength(3)
    expect(chart.days.flatMap(({ hours }) => hours).reduce((sum, n) => sum + n, 0)).toBe(1)
    expect(drawn.match(/class="cell d[1-4]/g)).toHaveLength(1)
    expect(drawn).toContain("另有 2 件只知道日期")
    expect(drawn).toMatch(/2026年6月12日，共 2 次：9 时来电 1 次，1 次没有钟点/)
    expect(drawn).toMatch(/2026年6月13日，共 1 次：1 次没有钟点/)
  })
  it("tells what is dated after the day that is asked for", async () => {
    const id = await taken(list(call("2026-06-12 09:30:00"), call("2026-06-14 09:30:00")), side)
    const chart = await client.show(id, "chart", { day: "2026-06-13" })
    const drawn = renderToStaticMarkup(createElement(HourChart, { chart, day: undefined, onDay: () => undefined, unread: false }))
    expect(drawn).toContain("另有 1 件的日期在今天以后")
    expect(drawn.match(/class="cell d[1-4]/g)).toHaveLength(1)
  })
  it("tells nothing of the kind where every contact has its hour", async () => {
    const { drawn } = await shown(call("2026-06-12 09:30:00"))
    expect(drawn).not.toMatch(/另有|没有钟点/)
  })
  it("tells what has neither day nor side, drawn or not", async () => {
    const without = await shown(call("很久以前"), call("2026-06-12 12:00:00", "不详"), call("2026-06-13 12:00:00", "不详"))
    expect(without.drawn).toMatch(/还没有能画的记录.*另有 2 件看不出是打来还是打出.*另有 1 件看不出日期/)
    const beside = await shown(call("2026-06-12 09:30:00"), call("2026-06-13 12:00:00", "不详"))
    expect(beside.drawn).toContain("另有 1 件看不出是打来还是打出")
  })
  it("calls a stretch empty only where everything was read", async () => {
    const days = [call("2026-06-10 09:30:00"), call("2026-06-14 09:30:00")]
    expect((await shown(...days)).drawn).toContain("3 天没有已知是对方的来电和短信")
    expect((await shown(...days, call("很久以前"))).drawn).toContain("3 天没有读出对方的来电和短信")
  })
})
it("a finding tells the rows that its numbers leave out", async () => {
  const card = async (...rows: readonly string[]): Promise<string> => {
    const finding = (await shown(...rows)).findings.find(({ rule }) => rule === "calls-per-day")
    if (!finding) throw new Error("nothing was counted")
    return renderToStaticMarkup(createElement(FindingCard, { finding, law: { own: [], above: [] }, items: [], who: undefined }))
  }
  const sound = [call("2026-06-12 09:30:00"), call("2026-06-12 10:30:00")]
  expect(await card(...sound, call("2026-06-13 12:00:00", "不详"), call("很久以前"), call("2026-06-13"))).toMatch(
    /另有 1 行方向未读出、1 行时间未读出，没有计入。其中 1 次只有日期/,
  )
  expect(await card(...sound)).not.toMatch(/未读出|没有计入/)
})
