/** What was handed in starts its terms, what was answered moves the plan on, and a mistake can be taken back. */
import { describe, expect, it, vi } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import type { Digest, ItemId } from "../../src/engine/case/citation.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { bytes, each, file } from "../record/fixture.ts"

// Generous: each test derives an example several times.
vi.setConfig({ testTimeout: 240_000 })
const given = read("examples/1-before-due")
const { name: id } = given
/** Long enough after the case for terms to be over. */
const today = "2026-06-01"
const opened = async (): Promise<Engine> => {
  const engine = await openForGolden(lawFiles(), today)
  await takeIn(engine, given)
  return engine
}
const issue = async (engine: Engine, doc: string) => {
  const told = await engine.show(id, "readback", { day: today, for: doc })
  await engine.confirm(
    id,
    told.map((one) => one.id),
    { day: today },
  )
  return engine.issue(id, { doc, day: today })
}
const stepOf = async (engine: Engine, name: string, day: string) =>
  (await engine.show(id, "plan", { day })).find((step) => step.id.startsWith(name))

describe("a filing", () => {
  it("names the issued paper, states the day for everything that asks for it, and starts its terms", async () => {
    const engine = await opened()
    const issued = await issue(engine, "stop-notice")
    const filed = await engine.file(id, { doc: "stop-notice", channel: "lender", day: "2026-02-03", number: "TS-0001" })
    expect(filed.item).toBe(issued.item)
    const [one] = await engine.show(id, "filings", { day: today })
    expect(one).toMatchObject({
      filing: filed.filing,
      doc: "stop-notice",
      channel: "lender",
      day: "2026-02-03",
      item: issued.item,
      replies: [],
    })
    const { facts } = await engine.dossier(id, { day: today })
    expect([facts.one("claim.1.complained")?.value, facts.one("claim.1.complaint-no")?.value]).toEqual(["2026-02-03", "TS-0001"])
    const terms = (await engine.show(id, "deadlines", { day: "2026-02-10" })).filter(({ channel }) => channel === "lender")
    expect(terms.length).toBeGreaterThan(0)
    expect(terms.every(({ from }) => from === "2026-02-03")).toBe(true)
    expect((await engine.show(id, "deadlines", { day: "2026-02-10" })).filter(({ term }) => term === terms[0]?.term)).toHaveLength(1)
    expect(await stepOf(engine, "institution", "2026-02-10")).toMatchObject({ state: "waiting" })
    // Said again it is the same filing.
    expect((await engine.file(id, { doc: issued.item as string, channel: "lender", day: "2026-02-03" })).filing).toBe(filed.filing)
    expect((await engine.verify(id)).broken).toEqual([])
  })
  it("without an issued paper is recorded all the same; what is no channel, paper or past day is refused", async () => {
    const engine = await opened()
    expect((await engine.file(id, { doc: "regulator-complaint", channel: "12378", day: "2026-02-03" })).item).toBeNull()
    for (const wrong of [
      { doc: "regulator-complaint", channel: "nowhere", day: "2026-02-03" },
      { doc: "nothing", channel: "12378", day: "2026-02-03" },
      { doc: "regulator-complaint", channel: "12378", day: "2026-06-02" },
      { doc: "regulator-complaint", channel: "12378", day: "2026-02-30" },
    ])
      await expect(engine.file(id, wrong)).rejects.toMatchObject({ code: "bad-argument" })
  })
  it("that was a mistake is withdrawn by its number", async () => {
    const engine = await opened()
    const { filing } = await engine.file(id, { doc: "regulator-complaint", channel: "12378", day: "2026-02-03" })
    await engine.withdraw(id, filing as ItemId)
    await engine.withdraw(id, filing as ItemId)
    expect(await engine.show(id, "filings", { day: today })).toEqual([])
    await expect(engine.reply(id, { filing, day: "2026-02-09" })).rejects.toMatchObject({ code: "not-found" })
    expect((await engine.verify(id)).broken).toEqual([])
  })
})
describe("an answer", () => {
  it("takes its file in as evidence, and what was only partly done is still open", async () => {
    const engine = await opened()
    const { filing } = await engine.file(id, { doc: "stop-notice", channel: "lender", day: "2026-02-03" })
    const answer = file("答复.pdf", bytes("%PDF-1.4 answer"))
    const [reply] = [await engine.reply(id, { filing, day: "2026-02-09", as: "partly", file: answer })]
    expect((await engine.show(id, "items", { day: today })).some((item) => item.id === reply?.item)).toBe(true)
    const [one] = await engine.show(id, "filings", { day: today })
    expect(one?.replies).toMatchObject([{ day: "2026-02-09", as: "partly", item: reply?.item }])
    expect((await engine.dossier(id, { day: today })).facts.one("claim.1.fixed")?.value).toBe("partly")
    expect(await stepOf(engine, "institution", "2026-02-10")).toMatchObject({ state: "done" })
    expect((await stepOf(engine, "regulator", "2026-02-10"))?.state).not.toBe("done")
    // Said again it is the same answer.
    await engine.reply(id, { filing, day: "2026-02-09", as: "partly", file: answer })
    expect((await engine.show(id, "filings", { day: today }))[0]?.replies).toHaveLength(1)
  })
  it("that refuses opens the next step and the person's own term", async () => {
    const engine = await opened()
    const { filing } = await engine.file(id, { doc: "regulator-report", channel: "12378", day: "2026-02-03" })
    expect(await stepOf(engine, "answer", "2026-02-05")).toMatchObject({ state: "waiting", channel: "12378" })
    expect((await stepOf(engine, "answer", "2026-05-20"))?.state).not.toBe("waiting")
    await engine.reply(id, { filing, day: "2026-02-20", as: "refused" })
    const own = (await engine.show(id, "deadlines", { day: "2026-02-21" })).filter(
      ({ by, channel }) => by === "person" && channel === "12378",
    )
    expect(own.map(({ from }) => from)).toContain("2026-02-20")
    expect(await stepOf(engine, "answer", "2026-02-21")).toMatchObject({ until: own[0]?.day })
    expect((await stepOf(engine, "regulator", "2026-02-21"))?.state).toBe("done")
  })
  it("is refused before the filing, after today, and of a kind that there is not", async () => {
    const engine = await opened()
    const { filing } = await engine.file(id, { doc: "stop-notice", channel: "lender", day: "2026-02-03" })
    for (const wrong of [{ day: "2026-02-02" }, { day: "2026-06-02" }, { day: "2026-02-09", as: "won" }])
      await expect(engine.reply(id, { filing, ...wrong })).rejects.toMatchObject({ code: "bad-argument" })
    await expect(engine.reply(id, { filing: `sha256:${"0".repeat(64)}`, day: "2026-02-09" })).rejects.toMatchObject({ code: "not-found" })
  })
})
describe("what went out", () => {
  it("is erased without a trace of its bytes, and a filing of it stays", async () => {
    const engine = await opened()
    const issued = await issue(engine, "stop-notice")
    await engine.file(id, { doc: "stop-notice", channel: "lender", day: "2026-02-03" })
    for (const { item } of issued.files) await engine.erase(id, item)
    expect(await engine.show(id, "issued", { day: today })).toEqual([])
    expect((await engine.show(id, "filings", { day: today }))[0]).toMatchObject({ item: null, day: "2026-02-03" })
    expect((await engine.verify(id)).broken).toEqual([])
  })
  it("is told beside a later draft, as far as that says otherwise", async () => {
    const engine = await opened()
    await issue(engine, "stop-notice")
    const draft = async () => (await engine.draft(id, { doc: "stop-notice", day: today, formats: [] })).documents[0]
    expect(await draft()).not.toHaveProperty("since")
    const call = "通话时间,通话类型,对方号码,通话时长\n2025-12-12 13:13:13,被叫,16130457712,21\n"
    await engine.add(id, each(file("补充详单.csv", bytes(call))))
    const since = (await draft())?.since
    expect(since?.issued).toBe(today)
    expect(since?.added.length).toBeGreaterThan(0)
    expect(since?.gone.length).toBeGreaterThan(0)
    const [paper] = await engine.show(id, "issued", { day: today })
    expect(paper?.since).toEqual(since)
    expect(paper?.head).toMatch(/^sha256:/)
    expect(paper?.law).toBe(await engine.lawDigest())
    expect(paper?.engine).toBe(engine.version)
    const lines: readonly Digest[] = [paper?.head as Digest]
    expect((await engine.verify(id, { head: lines[0] as string })).ok).toBe(true)
  })
})
