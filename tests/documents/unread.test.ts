/** Unread is never absent: each kind of material that cannot be read, alone, beside a polite reminder and beside findings, in every view; and gone once it is withdrawn or erased. */
import { beforeAll, describe, expect, it } from "vitest"
import { viewLines } from "../../src/apps/cli/view.ts"
import type { Engine } from "../../src/engine/api.ts"
import type { Broken } from "../../src/engine/case/broken.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { drafts } from "../../src/engine/documents/index.ts"
import type { DiagnosisView } from "../../src/engine/views/diagnosis.ts"
import type { FindingView } from "../../src/engine/views/findings.ts"
import type { GapView } from "../../src/engine/views/gaps.ts"
import { showable } from "../../src/engine/views/index.ts"
import type { ItemView } from "../../src/engine/views/items.ts"
import type { PartyView } from "../../src/engine/views/parties.ts"
import type { SuitView } from "../../src/engine/views/suit.ts"
import type { Summary } from "../../src/engine/views/summary.ts"
import type { EventView } from "../../src/engine/views/timeline.ts"
import { takeIn } from "../golden/derived.ts"
import { caseFolders, lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { type UnreadFile, unreadFiles } from "./unread-files.ts"

const day = "2026-07-01"
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const head = "通话时间,对方号码,主被叫,时长（秒）\n"
const answers = {
  role: "borrower-current",
  name: "何向晚",
  phone: ["15400770016"],
  effect: "夜里被吵醒",
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.debtor": "self",
  "claim.1.due": ["2026-06-15"],
  "claim.1.paid": ["2026-06-14"],
  "claim.1.overdue-claimed": "no",
  "claim.1.numbers": ["057110238801"],
}
/** Two calls by day. */
const polite = {
  name: "客气的来电.csv",
  bytes: bytesOf(`${head}2026-06-12 10:00:00,057110238801,被叫,40\n2026-06-13 15:00:00,057110238801,被叫,30\n`),
}
/** Twelve calls a day, into the night, after the person had asked to stop. */
const pressing = {
  name: "很多来电.csv",
  bytes: bytesOf(
    head +
      ["2026-06-10", "2026-06-11", "2026-06-12"]
        .flatMap((on) => Array.from({ length: 12 }, (_, i) => `${on} ${String(12 + i).padStart(2, "0")}:05:00,057110238801,被叫,15\n`))
        .join(""),
  ),
}
const refused = { ...answers, "claim.1.refused": ["2026-06-09T10:00:00+08:00"] }
const absent = /未发现|没有发现|没有归到其名下的来电|（没有 \/ none）/

let engine: Engine
let made = 0
beforeAll(async () => {
  engine = await openForGolden(lawFiles(), day)
})
const opened = async (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  stated: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const name = `case-${++made}`
  await takeIn(engine, { name, day, files, answers: stated })
  return name
}
const summaryOf = async (name: string): Promise<Summary> => (await engine.show(name, "summary")) as Summary
const lawful = async (name: string): Promise<string | undefined> =>
  ((await engine.show(name, "diagnosis")) as readonly DiagnosisView[]).find((one) => one.cause === "lawful-reminder")?.conclusion
/** Everything that a person is told of a case: each view as the command line prints it, and each paper with what stands beside it. */
const toldOf = async (name: string) => {
  const { unread } = await summaryOf(name)
  const views: string[] = []
  for (const what of showable) views.push(viewLines(what, await engine.show(name, what), unread).join("\n"))
  const { documents } = await engine.draft(name, { doc: "all", formats: ["txt"] })
  const papers = documents.map((document) => ({
    ...document,
    text: document.files.map((file) => new TextDecoder().decode(file.bytes)).join(""),
  }))
  return { views, papers }
}
const saysNothing = async (name: string, file: UnreadFile): Promise<void> => {
  const summary = await summaryOf(name)
  expect(summary.nothingFound).toBeUndefined()
  const {
    item: _item,
    code: _code,
    ...part
  } = summary.unread?.items.find((one) => one.kind === file.kind && one.name === file.name) ?? {
    item: "",
    code: "",
  }
  expect(part).toEqual({ name: file.name, kind: file.kind, rows: file.rows })
  if (file.code !== null) expect(summary.unread?.items.map((one) => one.code)).toContain(file.code)
  expect(summary.unread?.sentence).toContain(`《${file.name}》`)
  expect(summary.unread?.how).toMatch(/。$/)
  const { views, papers } = await toldOf(name)
  for (const view of views) expect(view).not.toMatch(absent)
  for (const [at, what] of showable.entries())
    if (!["summary", "gaps", "suit"].includes(what)) expect(views[at], what).toContain(summary.unread?.sentence)
  expect(views[showable.indexOf("summary")]).toContain(summary.unread?.sentence)
  for (const paper of papers) {
    expect(paper.text, paper.doc).not.toMatch(absent)
    expect(paper.nothingFound, paper.doc).toBe(false)
    if (paper.files.length > 0) expect(paper.beside.join(""), paper.doc).toContain(summary.unread?.sentence)
  }
  const gap = ((await engine.show(name, "gaps")) as readonly GapView[]).find((one) => one.what === "material-unread")
  expect(gap?.how).toContain(`《${file.name}》`)
  expect(gap?.blocks).toContain("lawful-reminder")
}

describe("fully read", () => {
  it("a polite reminder is told that nothing was found, and is likely a lawful one", async () => {
    const name = await opened([polite], answers)
    const summary = await summaryOf(name)
    expect(summary).toMatchObject({ nothingFound: "在现有材料覆盖的范围内未发现可以引用条款的行为。" })
    expect(summary.unread).toBeUndefined()
    expect(await lawful(name)).toBe("likely")
    const { papers } = await toldOf(name)
    // Each paper that is written for a borrower who is not late; those of others, and of the whole case, are not spoken of.
    const ofParty = new Set(drafts.flatMap((draft) => (draft.per === "counterparty" ? [draft.id] : [])))
    expect(papers.filter((paper) => paper.nothingFound && ofParty.has(paper.doc)).map((paper) => paper.doc)).toEqual(
      // What is written only when it is asked for by name, or where something was posted or sued for, is not spoken of either.
      drafts.flatMap((draft) =>
        draft.per === "counterparty" &&
        (draft.suits ?? ["current"]).includes("current") &&
        !draft.onlyAsked &&
        draft.answersTo === undefined &&
        draft.id !== "takedown-notice"
          ? [draft.id]
          : [],
      ),
    )
    // Of polite reminders alone the signed counts say it too.
    expect(papers.find((paper) => paper.doc === "contact-statistics")?.text).toContain("未发现可以引用条款")
  })
})

describe.each(unreadFiles)("$what ($name)", (file) => {
  it("alone is told, and makes no package without a paper", async () => {
    const name = await opened([file], {})
    await saysNothing(name, file)
    const { papers } = await toldOf(name)
    if (papers.some((paper) => paper.files.length > 0)) return
    await expect(engine.pack(name)).rejects.toMatchObject({ code: "nothing-to-pack" } satisfies Partial<Broken>)
    for (const doc of ["stop-notice", "contact-statistics"])
      await expect(engine.pack(name, { for: doc })).rejects.toMatchObject({ code: "nothing-to-pack" })
    const all = await engine.pack(name, { all: true })
    for await (const _ of all.stream);
    expect(all.items).toBe(1)
  })
  it("beside a polite reminder keeps it from being called one; taken away, it no longer does", async () => {
    const name = await opened([polite, file], answers)
    await saysNothing(name, file)
    expect((await summaryOf(name)).undecided).toContain(`《${file.name}》`)
    // A borrower may still be pressed by what the file itself shows.
    expect(["undetermined", "unlikely"]).toContain(await lawful(name))
    const { papers } = await toldOf(name)
    // What is said in a recording is typed by the person who hears it: that it is read by no program keeps no transcript.
    for (const paper of papers.filter((one) => one.files.length === 0 && one.doc !== "recording-transcript"))
      expect(
        paper.gaps.map((gap) => gap.what),
        paper.doc,
      ).toContain("material-unread")
    expect(papers.find((paper) => paper.doc === "contact-statistics")?.text).toContain("没有读出或者没有读全的内容")
    const suit = (await engine.show(name, "suit")) as SuitView
    expect([suit.nothingFound, suit.claims[0]?.nothingFound]).toEqual([undefined, undefined])
    expect(suit.claims[0]?.undecided).toContain(`《${file.name}》`)

    const items = (await engine.show(name, "items")) as readonly ItemView[]
    const id = items.find((item) => item.name === file.name)?.id as ItemId
    await (unreadFiles.indexOf(file) % 2 === 0 ? engine.withdraw(name, id) : engine.erase(name, id))
    const after = await summaryOf(name)
    expect([after.unread, after.nothingFound !== undefined, await lawful(name)]).toEqual([undefined, true, "likely"])
  })
  it("beside findings leaves them, and is told beside each paper", async () => {
    const name = await opened([pressing, file], refused)
    await saysNothing(name, file)
    const findings = ((await engine.show(name, "findings")) as readonly FindingView[]).filter((one) => one.attributed)
    expect(findings.map((one) => one.rule)).toEqual(expect.arrayContaining(["calls-per-day", "quiet-hours", "after-refusal"]))
    const counted = { undirected: "undirected", untimed: "untimed", clockless: "clockless" }[file.kind as "undirected"]
    // Dates in doubt are counted for the case alone.
    const doubted = file.code === "reception-clock-doubted"
    if (counted && !doubted) expect(findings[0]?.unread).toEqual({ [counted]: file.rows })
    const { papers } = await toldOf(name)
    expect(papers.find((paper) => paper.doc === "stop-notice")?.files.length).toBe(1)
    // What no count can show stands in the statistics, which go along with every complaint.
    const told = papers.find((paper) => paper.doc === "contact-statistics")
    if (file.kind === "undirected") expect(told?.text).toContain(`共${file.rows}行，记录里看不出是来电、来信还是本人拨出、发出`)
    if (file.kind === "untimed" && !doubted) expect(told?.text).toContain(`共${file.rows}行，记录里没有可以采用的时间`)
    if (file.kind === "clockless") expect(told?.text).toContain(`有${file.rows}次只有日期、没有钟点`)
  })
})

it("a list of which no row has a time is named where its rows are, and not as another material", async () => {
  const rows = [1, 2, 3].map((n) => `2026-13-0${n} 10:00:00,057110238801,被叫,40\n`)
  const name = await opened([{ name: "无时间.csv", bytes: bytesOf(head + rows.join("")) }], answers)
  const { documents } = await engine.draft(name, { doc: "contact-statistics", formats: ["txt"] })
  const text = new TextDecoder().decode(documents[0]?.files[0]?.bytes)
  expect(text).toContain("共3行，记录里没有可以采用的时间，没有计入次数")
  expect(text).toMatch(/无时间\.csv.*看不出时间，或者时间不对：3行/)
  expect(text).not.toContain("本人提供的其他材料")
})

describe("a direction", () => {
  it("that nothing tells stays unknown in every view, neither received nor sent", async () => {
    const rows = ["主叫", "被叫", "业务J", "业务K", "", "转接到语音信箱的什么"].map(
      (word, i) => `2026-06-12 1${i}:00:00,057110238801,${word},40\n`,
    )
    const name = await opened([{ name: "方向.csv", bytes: bytesOf(head + rows.join("")) }], answers)
    const events = (await engine.show(name, "timeline")) as readonly EventView[]
    expect(events.slice(0, 5).map((one) => one.direction)).toEqual(["out", "in", "unknown", "unknown", "unknown"])
    const lines = viewLines("timeline", events)
    expect(lines.slice(2, 5).every((line) => line.includes("方向未读出") && !/打来|打出/.test(line))).toBe(true)
    const unknown = events.filter((one) => one.direction === "unknown").length
    expect(await engine.chart(name, { for: "party-1" })).toMatchObject({ undirected: unknown, undated: 0 })
    const calls = ((await engine.show(name, "findings")) as readonly FindingView[]).find((one) => one.rule === "calls-per-day")
    expect([calls?.measures.calls?.value, calls?.unread]).toEqual([
      events.filter((one) => one.direction === "in").length,
      { undirected: unknown },
    ])
    const parties = (await engine.show(name, "parties")) as readonly PartyView[]
    expect(parties[0]?.unread).toEqual({ undirected: unknown })
    expect(viewLines("parties", parties)).toContain(`    另有 ${unknown} 行方向未能读出，未计入`)
    const { documents } = await engine.draft(name, { doc: "contact-statistics", formats: ["txt"] })
    const text = new TextDecoder().decode(documents[0]?.files[0]?.bytes)
    expect(text).toContain(`共${unknown}行，记录里看不出是来电、来信还是本人拨出、发出，没有计入来电和信息的次数`)
    expect(text).toContain("来电共1次")
  })
  it("of calls that were received and went on is incoming", async () => {
    const table = `${head}2026-06-12 10:00:00,057110238801,呼转,40\n`
    const name = await opened([{ name: "呼转.csv", bytes: bytesOf(table) }], answers)
    expect(((await engine.show(name, "timeline")) as readonly EventView[]).map((one) => one.direction)).toEqual(["in"])
  })
})

describe("any golden case", () => {
  it.each(caseFolders().map((folder, i) => [folder, unreadFiles[(i * 7) % unreadFiles.length] as UnreadFile] as const))(
    "with a file more that cannot be read tells it, and is never told that nothing was found (%s)",
    async (folder, file) => {
      const given = read(folder)
      const own = await openForGolden(lawFiles(), given.day)
      await takeIn(own, { ...given, files: [...given.files, file] })
      const summary = (await own.show(given.name, "summary")) as Summary
      expect(summary.nothingFound).toBeUndefined()
      expect(summary.unread?.sentence).toContain(`《${file.name}》`)
      expect(((await own.show(given.name, "gaps")) as readonly GapView[]).map((gap) => gap.what)).toContain("material-unread")
      const { documents } = await own.draft(given.name, { doc: "all", formats: ["md"] })
      for (const document of documents) {
        expect([document.doc, document.nothingFound]).toEqual([document.doc, false])
        for (const { bytes } of document.files) expect(new TextDecoder().decode(bytes)).not.toMatch(absent)
      }
    },
  )
})
