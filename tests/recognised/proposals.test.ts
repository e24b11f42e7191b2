/** What a program saw in a picture stays out of timeline, findings, causes and papers until the person confirms it; then it is cited at its place in the picture. */
import { beforeEach, describe, expect, it } from "vitest"
import type { ItemId } from "../../src/engine/case/citation.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { derive } from "../../src/engine/derive.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { readItem } from "../../src/engine/importers/index.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import type { Ports } from "../../src/engine/ports.ts"
import { confirm } from "../../src/engine/verbs/confirm.ts"
import { erase } from "../../src/engine/verbs/erase.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { sourceOf } from "../../src/engine/verbs/read.ts"
import { receive } from "../../src/engine/verbs/receive.ts"
import { recognise } from "../../src/engine/verbs/recognise.ts"
import { record } from "../../src/engine/verbs/record.ts"
import { seal } from "../../src/engine/verbs/seal.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import { withdraw } from "../../src/engine/verbs/withdraw.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { lawFiles } from "../golden/given.ts"
import { each, file } from "../record/fixture.ts"
import { fakeRecognizer, picture, readCalls } from "./fake.ts"

const calls = ["2026-01-05T08:01:01 in 02155550001 30", "2026-01-05T22:40:00 in 02155550001 5", "无关"]
const law = loadLaw(lawFiles(), "sha256:0")
let ports: Ports
let original: ItemId
beforeEach(async () => {
  ports = await memoryHost()
  await init(ports, "case")
  const { items } = await receive(
    ports,
    "case",
    each(file("屏幕.png", picture(...calls)), file("list.csv", "开始时间,呼叫类型,对方号码\n2026-01-04 09:00:00,被叫,02155550009\n")),
  )
  original = items[0]!.id
})
const dossier = async (): Promise<Dossier> => {
  const { title, head, items } = await record(ports, "case")
  const views = items.map(({ view }) => view)
  const extractions = new Map(
    await Promise.all(
      views
        .filter((view) => !view.withdrawn && !view.erased)
        .map(async (view) => {
          const source = await sourceOf(ports, "case", view)
          const own = view.name.endsWith(".json") ? readCalls(await source.bytes(), view.id) : await readItem(source)
          return [view.id, own] as const
        }),
    ),
  )
  return derive({ day: "2026-03-01" as Day, title, head, engineVersion: "0", law, items: views, extractions })
}
const rowsOf = ({ timeline }: Dossier) => Array.from({ length: timeline.size }, (_, i) => timeline.event(i))
/** All that anybody concludes from. */
const concluded = ({ timeline, findings, grounds, diagnosis, gaps, facts, unread, claims, counterparties }: Dossier) =>
  JSON.stringify([
    rowsOf({ timeline } as Dossier),
    timeline.coverage,
    findings,
    grounds,
    diagnosis,
    gaps,
    facts,
    unread,
    claims,
    counterparties,
  ])
const region = (line: number) => ({ in: "region", page: 1, x: 10, y: 40 * line, w: 300, h: 32 })

describe("what was recognised", () => {
  it("is an item made from its original, and proposed: nothing else changes", async () => {
    const before = await dossier()
    const { item } = await recognise(ports, "case", original, fakeRecognizer)
    const after = await dossier()
    expect(concluded(after)).toBe(concluded(before))
    expect(rowsOf(after)).toHaveLength(1)
    expect(after.items.find(({ id }) => id === item)).toMatchObject({
      origin: { how: "recognised", from: original },
      name: "屏幕.png.fake-1.json",
    })
    expect(before.proposals).toEqual([])
    expect(after.proposals).toMatchObject([
      {
        item,
        piece: 1,
        kind: "call",
        at: "2026-01-05T08:01:01+08:00",
        direction: "in",
        durationS: 30,
        number: "02155550001",
        from: { item: original, at: region(0) },
      },
      { item, piece: 2, at: "2026-01-05T22:40:00+08:00", from: { item: original, at: region(1) } },
    ])
    expect((await verify(ports, "case")).ok).toBe(true)
  })
  it("once more adds nothing, and nothing comes of an original that the recogniser does not take or that is set aside", async () => {
    const first = await recognise(ports, "case", original, fakeRecognizer)
    expect(await recognise(ports, "case", original, fakeRecognizer)).toEqual(first)
    const list = (await record(ports, "case")).items[1]!.view.id
    expect((await recognise(ports, "case", list, fakeRecognizer)).item).toBeUndefined()
    await withdraw(ports, "case", original)
    expect((await recognise(ports, "case", original, fakeRecognizer)).item).toBeUndefined()
    expect((await dossier()).proposals).toEqual([])
    await expect(recognise(ports, "case", `sha256:${"0".repeat(64)}`, fakeRecognizer)).rejects.toMatchObject({ code: "not-found" })
  })
})
describe("what was confirmed", () => {
  it("is in the timeline as the person reads it, cited at its place in the original; the rest is proposed still", async () => {
    const { item } = await recognise(ports, "case", original, fakeRecognizer)
    await confirm(ports, "case", item!, [{ id: 2, text: "2026-01-05T22:40:00 in 02155550002 5" }])
    const { timeline, proposals } = await dossier()
    const event = rowsOf({ timeline } as Dossier).find(({ number }) => number === "02155550002")
    expect(event).toMatchObject({ at: "2026-01-05T22:40:00+08:00", citations: [{ item: original, at: region(1) }] })
    expect(timeline.size).toBe(2)
    expect(proposals.map(({ piece }) => piece)).toEqual([1])
    const all = Int32Array.from({ length: timeline.size }, (_, i) => i)
    expect(JSON.parse([...timeline.citationsWritten(all)].join(""))).toEqual(timeline.citations(all))
  })
  it("goes when the word is withdrawn, and with what it rests on", async () => {
    const { item } = await recognise(ports, "case", original, fakeRecognizer)
    const said = calls.slice(0, 2).map((text, i) => ({ id: i + 1, text }))
    const word = await confirm(ports, "case", item!, said)
    expect([(await dossier()).timeline.size, (await dossier()).proposals.length]).toEqual([3, 0])
    await withdraw(ports, "case", word.item)
    expect([(await dossier()).timeline.size, (await dossier()).proposals.length]).toEqual([1, 2])
    expect((await confirm(ports, "case", item!, said)).item).toBe(word.item)
    expect((await dossier()).timeline.size).toBe(3)
    await withdraw(ports, "case", item!)
    expect([(await dossier()).timeline.size, (await dossier()).proposals.length]).toEqual([1, 0])
  })
  it("is nothing where nobody recognised it: a file that says so is a file", async () => {
    const { item } = await recognise(ports, "case", original, fakeRecognizer)
    const { item: word } = await confirm(ports, "case", item!, [{ id: 1, text: calls[0]! }])
    const forged = new TextDecoder()
      .decode((await (await sourceOf(ports, "case", (await record(ports, "case")).byId.get(word)!.view)).bytes()).slice())
      .replace("02155550001 30", "02155550001 31")
    await withdraw(ports, "case", word)
    await receive(ports, "case", each(file("forged.json", forged)))
    expect(rowsOf(await dossier())).toHaveLength(1)
    for (const pieces of [[], [{ id: 9, text: "x" }], [{ id: 1, text: "" }]])
      await expect(confirm(ports, "case", item!, pieces)).rejects.toMatchObject({ code: "bad-argument" })
    await expect(confirm(ports, "case", original, [{ id: 1, text: "x" }])).rejects.toMatchObject({ code: "bad-argument" })
  })
  it("and what was recognised are sealed with the rest, and erased with their original: no byte of them stays", async () => {
    const { item } = await recognise(ports, "case", original, fakeRecognizer)
    const { item: word } = await confirm(ports, "case", item!, [{ id: 1, text: calls[0]! }])
    expect(await seal(ports, "case")).toMatchObject({ items: 4 })
    const { erased } = await erase(ports, "case", original)
    expect(erased).toEqual([original, item, word])
    for (const id of erased) expect(await ports.vault.has("case", id)).toBe(false)
    expect((await verify(ports, "case")).ok).toBe(true)
    expect([(await dossier()).timeline.size, (await dossier()).proposals]).toEqual([1, []])
  })
})
