/** What a paper states is read back sentence by sentence; what is left out stands in no paper; nothing is frozen that was not read. */
import { createHash } from "node:crypto"
import { describe, expect, it, vi } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import { sha256Text } from "../../src/engine/documents/readback/digest.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { bytes, each, file } from "../record/fixture.ts"

// Generous: each test derives an example several times.
vi.setConfig({ testTimeout: 240_000 })
const given = read("examples/1-before-due")
const { name: id, day } = given
const opened = async (): Promise<Engine> => {
  const engine = await openForGolden(lawFiles(), day)
  await takeIn(engine, given)
  return engine
}
const textOf = async (engine: Engine, doc: string): Promise<string> => {
  const { documents } = await engine.draft(id, { doc, day, formats: ["txt"] })
  return documents.flatMap(({ files }) => files.map((one) => new TextDecoder().decode(one.bytes))).join("\n")
}
/** Without marks of exhibits, in which the numbers may change. */
const bare = (text: string): string => text.replace(/（证[^（）]*）/g, "").replace(/\s/g, "")

describe("what names a sentence", () => {
  it("is SHA-256, of any length of text", () => {
    for (const n of [0, 1, 55, 56, 63, 64, 65, 119, 120, 5000]) {
      const text = "安".repeat(Math.floor(n / 3)) + "a".repeat(n % 3)
      expect(sha256Text(text)).toBe(createHash("sha256").update(text).digest("hex"))
    }
  })
})
describe("read-back", () => {
  it("shows every fact of a paper once, with its evidence, and asks nothing of what states no fact", async () => {
    const engine = await opened()
    const told = await engine.show(id, "readback", { day, for: "stop-notice" })
    const known = new Set((await engine.show(id, "items", { day })).map((item) => item.id))
    expect(told.length).toBeGreaterThan(5)
    expect(new Set(told.map((one) => one.id)).size).toBe(told.length)
    for (const one of told) {
      expect(one.state).toBe("new")
      expect(one.citations.length).toBeGreaterThan(0)
      expect(one.citations.every(({ item }) => known.has(item))).toBe(true)
      expect(one.sources.length).toBeGreaterThan(0)
    }
    expect(told.some(({ sentence }) => sentence.startsWith("请"))).toBe(false)
    await expect(engine.show(id, "readback", { day, for: "party-1" })).rejects.toMatchObject({ code: "bad-argument" })
  })
  it("asks again only what new evidence changed", async () => {
    const engine = await opened()
    const before = await engine.show(id, "readback", { day, for: "stop-notice" })
    await engine.confirm(
      id,
      before.map((one) => one.id),
      { day },
    )
    const confirmed = await engine.show(id, "readback", { day, for: "stop-notice" })
    expect(confirmed.every(({ state }) => state === "confirmed")).toBe(true)
    // One more call of a number that is the other side's, in a list of its own.
    const call = "通话时间,通话类型,对方号码,通话时长\n2025-12-12 13:13:13,被叫,16130457712,21\n"
    await engine.add(id, each(file("补充详单.csv", bytes(call))))
    const after = await engine.show(id, "readback", { day, for: "stop-notice" })
    const asked = after.filter(({ state }) => state === "new")
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.length).toBeLessThan(after.length)
    const old = new Set(before.map((one) => one.id))
    expect(after.filter(({ state }) => state === "confirmed").every((one) => old.has(one.id))).toBe(true)
  })
  it("refuses an id that no paper states, and then records nothing", async () => {
    const engine = await opened()
    const head = (await engine.dossier(id, { day })).head.digest
    const [first] = await engine.show(id, "readback", { day })
    await expect(engine.confirm(id, [first?.id as string, "0".repeat(24)], { day })).rejects.toMatchObject({ code: "not-found" })
    expect((await engine.dossier(id, { day })).head.digest).toBe(head)
  })
})
describe("what is left out", () => {
  it("stands in no paper, until the person says otherwise", async () => {
    const engine = await opened()
    const told = await engine.show(id, "readback", { day })
    // The same fact, in the words of a letter and in those of a complaint.
    const fact = (doc: string) => told.find(({ papers, sentence }) => papers.includes(doc) && /使用了?\d+个.*号码/.test(sentence))
    const [mine, other] = [fact("stop-notice"), fact("regulator-complaint")]
    expect([mine, other].every(Boolean)).toBe(true)
    const { id: one, sentence } = mine as (typeof told)[number]
    const { sentence: elsewhere } = other as (typeof told)[number]
    expect(bare(await textOf(engine, "regulator-complaint"))).toContain(bare(elsewhere))
    await engine.confirm(id, [one], { day, leaveOut: true })
    const later = await engine.show(id, "readback", { day })
    expect(later.find((again) => again.id === one)?.state).toBe("left-out")
    const whole = bare(sentence)
    for (const doc of ["stop-notice", "regulator-complaint"]) expect(bare(await textOf(engine, doc))).not.toContain(whole)
    expect(bare(await textOf(engine, "regulator-complaint"))).not.toContain(bare(elsewhere))
    await engine.confirm(id, [one], { day })
    expect((await engine.show(id, "readback", { day })).find((again) => again.id === one)?.state).toBe("confirmed")
  })
  it("a paper refuses when nothing is left that it stands on", async () => {
    const engine = await opened()
    const told = await engine.show(id, "readback", { day, for: "stop-notice" })
    await engine.confirm(
      id,
      told.map((one) => one.id),
      { day, leaveOut: true },
    )
    const { documents } = await engine.draft(id, { doc: "stop-notice", day, formats: ["txt"] })
    expect(documents[0]).toMatchObject({ files: [], gaps: [{ what: "left-out-needed" }] })
    // The sentences can still be found, and taken back in.
    expect(await engine.show(id, "readback", { day, for: "stop-notice" })).toHaveLength(told.length)
  })
})
describe("issue", () => {
  it("freezes nothing while a sentence is not read back, and names it", async () => {
    const engine = await opened()
    const told = await engine.show(id, "readback", { day, for: "stop-notice" })
    const [first, ...rest] = told.map((one) => one.id)
    await engine.confirm(id, rest, { day })
    const refused = await engine.issue(id, { doc: "stop-notice", day })
    expect(refused).toMatchObject({ item: null, files: [] })
    expect(refused.unread.map((one) => one.id)).toEqual([first])
    await engine.confirm(id, [first as string], { day, leaveOut: true })
    const issued = await engine.issue(id, { doc: "stop-notice", day })
    expect(issued.unread).toEqual([])
    expect(issued.files.map(({ format }) => format)).toEqual(["docx", "txt"])
    expect(issued.files[0]?.name).toMatch(/^[^-]+-云杉消费金融-20260202\.docx$/)
    const frozen = await engine.issuedFile(id, issued.files[1]?.item as `sha256:${string}`)
    expect(bare(new TextDecoder().decode(frozen))).not.toContain(bare(told[0]?.sentence as string))
    expect((await engine.verify(id)).broken).toEqual([])
    // The same paper of the same day is the same bytes, and stands once.
    expect(await engine.issue(id, { doc: "stop-notice", day })).toEqual(issued)
    // It is no evidence of what it says.
    expect((await engine.show(id, "items", { day })).some((item) => item.id === issued.item)).toBe(false)
    await expect(engine.issuedFile(id, (await engine.show(id, "items", { day }))[0]?.id as `sha256:${string}`)).rejects.toMatchObject({
      code: "not-found",
    })
  })
  it("a paper that cannot be drafted says what is missing", async () => {
    const engine = await openForGolden(lawFiles(), day)
    await engine.init(id)
    const refused = await engine.issue(id, { doc: "stop-notice", day })
    expect(refused.item).toBeNull()
    expect(refused.gaps.length).toBeGreaterThan(0)
    await expect(engine.issue(id, { doc: "no-such-paper", day })).rejects.toMatchObject({ code: "bad-argument" })
  })
})
describe("a sentence in the person's own words", () => {
  const edits = async (engine: Engine, change: (sentence: string) => string | { text: string; cites: true }) => {
    const told = await engine.show(id, "readback", { day, for: "stop-notice" })
    await engine.confirm(
      id,
      told.map((one) => one.id),
      { day },
    )
    const one = told.find(({ sentence }) => /^(?!.*——).*来电.*\d/.test(sentence)) as (typeof told)[number]
    const made = change(one.sentence)
    const edit = typeof made === "string" ? { text: made } : made
    return { one, issued: await engine.issue(id, { doc: "stop-notice", day, edits: { [one.id]: edit } }) }
  }
  const frozenText = async (engine: Engine, files: readonly { readonly item: `sha256:${string}`; readonly format: string }[]) =>
    new TextDecoder().decode(await engine.issuedFile(id, files.find(({ format }) => format === "txt")?.item as `sha256:${string}`))
  it("goes on standing on evidence only with every value as it was", async () => {
    const engine = await opened()
    const { one, issued } = await edits(engine, (sentence) => ({ text: `请您看一看：${sentence}`, cites: true }))
    expect(issued.edited).toEqual([{ id: one.id, text: `请您看一看：${one.sentence}`, stands: true, problems: [] }])
    expect(await frozenText(engine, issued.files)).toContain("请您看一看")
    const [paper] = (await engine.dossier(id, { day })).issued ?? []
    expect(paper?.edited).toEqual([{ id: one.id, text: `请您看一看：${one.sentence}`, stands: true }])
    const other = await opened()
    const changed = await edits(other, (sentence) => ({
      text: sentence.replace(/\d(?=\D*$)/, (digit) => `${(Number(digit) + 1) % 10}`),
      cites: true,
    }))
    expect(changed.issued).toMatchObject({ item: null, edited: [{ stands: false, problems: ["values-changed"] }] })
  })
  it("stands on nothing without its citation, and says so", async () => {
    const engine = await opened()
    const { one, issued } = await edits(engine, () => "对方的来电让我没有办法安心工作。")
    expect(issued.item).not.toBeNull()
    expect(issued.edited).toEqual([{ id: one.id, text: "对方的来电让我没有办法安心工作。", stands: false, problems: [] }])
    expect(await frozenText(engine, issued.files)).toContain("没有办法安心工作")
  })
  it.each([
    ["对方一共来电500次。", "digit"],
    ["对方必然违法。", "certainty"],
    ["不停止就在媒体上曝光。", "publicity"],
    ["给我补偿费就撤回投诉。", "trade"],
    ["本人确实逾期，会还的。", "admission"],
    [" ", "not-a-sentence"],
  ])("is refused where it says what a paper may not say: %s", async (text, problem) => {
    const engine = await opened()
    const { issued } = await edits(engine, () => text)
    expect(issued.item).toBeNull()
    expect(issued.edited[0]?.problems).toContain(problem)
    expect((await engine.show(id, "issued", { day })).length).toBe(0)
  })
})
