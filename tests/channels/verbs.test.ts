/** Deadlines and channels through the engine's verbs, on the cases that users are shown. */
import { beforeAll, describe, expect, it } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import type { DeadlineView } from "../../src/engine/views/deadlines.ts"
import type { GroundView } from "../../src/engine/views/grounds.ts"
import { takeIn } from "../golden/derived.ts"
import { caseFolders, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { lawFiles } from "./held.ts"
import { recount } from "./recount.ts"

describe.each(caseFolders())("deadlines of %s", (folder) => {
  const given = read(folder)
  let engine: Engine
  let deadlines: readonly DeadlineView[]
  let grounds: readonly GroundView[]
  beforeAll(async () => {
    engine = await openForGolden(lawFiles, given.day)
    await takeIn(engine, given)
    deadlines = (await engine.show(given.name, "deadlines")) as readonly DeadlineView[]
    grounds = ((await engine.show(given.name, "grounds")) as readonly GroundView[]).filter((ground) => ground.met && ground.kind === "法律")
  })
  it("have the contract's fields, rest on law of their start day, and are counted right", async () => {
    for (const one of deadlines) {
      expect(one).toMatchObject({ what: expect.any(String), from: expect.any(String), day: expect.any(String), why: expect.any(String) })
      expect(one.length).toMatch(/^P/)
      expect(["calendar", "working"]).toContain(one.dayType)
      expect(one.past).toBe(one.day < given.day)
      const rolls = !one.how.includes("这个期限不因休假日顺延")
      expect(one.day).toBe(recount(one.length, one.dayType === "working" ? "工作日" : "自然日", rolls, one.from).day)
      if (!one.basis.held) continue
      const law = await engine.law(`${one.basis.title} ${one.basis.article}`, { on: one.from })
      expect(law).toMatchObject({ status: "in-force", instrument: one.basis.instrument, article: one.basis.article })
    }
  })
  it("name a term against somebody only where a statute is met against them", async () => {
    const against = deadlines.filter((one) => one.channel === null)
    // What is met by a line of this tool alone still has its term: nobody should lose it while the question is open.
    if (grounds.length === 0) expect(against).toEqual([])
    for (const one of against) {
      const own = grounds.filter((ground) => ground.claim === one.claim && ground.counterparty === one.counterparty)
      expect(own.length).toBeGreaterThan(0)
      const acts = own.map((ground) => ground.acts.from).sort()
      expect(one.from >= (acts[0] ?? "")).toBe(true)
    }
    expect(against.some((one) => one.term === "limitation")).toBe(grounds.some((ground) => ground.right !== undefined))
    expect(against.some((one) => one.term === "penalty-bar")).toBe(
      grounds.some((ground) => ground.instrument === "public-security-penalties"),
    )
  })
  it("make a calendar with one entry for each that is not past", async () => {
    const ics = await engine.calendar(given.name)
    expect(ics.split("BEGIN:VEVENT").length - 1).toBe(deadlines.filter((one) => !one.past).length)
  })
})
describe("a stated police report", () => {
  it("runs the police's terms, and says that the day of opening is assumed", async () => {
    const engine = await openForGolden(lawFiles, "2026-02-01")
    await engine.init("reported", {})
    await engine.state("reported", { role: "misuse-victim", "claim.1.lender": "云杉消费金融", "claim.1.police-report": "2026-01-05" })
    const found = (await engine.show("reported", "deadlines")) as readonly DeadlineView[]
    expect(found.map((one) => [one.term, one.day, one.channel, one.claim, one.past])).toEqual([
      ["police-receipt", "2026-01-05", "110", "claim-1", true],
      ["police-transfer", "2026-01-06", "110", "claim-1", true],
      ["police-decide", "2026-02-04", "110", "claim-1", false],
      ["sue-inaction", "2026-03-05", "110", "claim-1", false],
    ])
    expect(found[2]?.why).toContain("以回执上的日期为准")
    expect(found[0]?.why).not.toContain("以回执上的日期为准")
    await engine.withdraw(
      "reported",
      ((await engine.show("reported", "items")) as readonly { id: `sha256:${string}`; name: string; statement?: { key: string } }[]).find(
        (item) => item.statement?.key === "claim.1.police-report",
      )?.id as `sha256:${string}`,
    )
    expect(await engine.show("reported", "deadlines")).toEqual([])
  })
})
describe("channels by the verb", () => {
  it("all of them, with the terms of the day asked for", async () => {
    const engine = await openForGolden(lawFiles, "2026-11-23")
    const [before, after] = [await engine.channels({ on: "2025-05-31" }), await engine.channels({ on: "2025-06-01" })]
    const terms = (view: typeof before) =>
      view.channels.find((channel) => channel.id === "12378")?.terms.map((term) => `${term.id} ${term.basis.title}`)
    expect(terms(before)).toContain("regulator-notice 银行保险违法行为举报处理办法")
    expect(terms(after)).toContain("regulator-notice 国家金融监督管理总局信访工作办法")
    expect(terms(after)?.join()).not.toContain("举报处理办法")
    expect(after.channels.every((channel) => channel.route === undefined)).toBe(true)
    expect(after.choice.map((one) => one.title)).toEqual(["投诉", "举报", "个人信息请求"])
    expect(after.channels.map((channel) => channel.id)).not.toContain("12381")
  })
  it("a situation gives order, reasons and only the terms that bind its lender", async () => {
    const engine = await openForGolden(lawFiles, "2026-11-23")
    const { channels } = await engine.channels({ lender: "micro-loan", role: "stranger", acts: ["calls"] })
    expect(channels.map((channel) => channel.id).slice(3, 6)).toEqual(["lender", "local-fin", "12345"])
    expect(channels.find((channel) => channel.id === "lender")?.terms).toEqual([])
    expect(channels.find((channel) => channel.id === "lender")?.route?.kinds).toEqual(["个人信息请求"])
  })
  it.each([
    [{ lender: "pawnshop" }, "lender"],
    [{ role: "king" }, "role"],
    [{ acts: ["shouting"] }, "act"],
    [{ filed: ["nowhere"] }, "filed"],
  ])("a word that is none of ours is named: %o", async (options, what) => {
    const engine = await openForGolden(lawFiles, "2026-11-23")
    await expect(engine.channels(options)).rejects.toMatchObject({ code: "bad-argument", params: { what, known: expect.any(String) } })
  })
})
