/**
 * The JSON contract as a snapshot: keys and kinds of every view over all golden cases and a case of spoilt files, in tests/contract.json. A key that is gone or
 * renamed fails and is named; `UPDATE=1` takes up what was added, and never forgets a key: taking one back is done by hand, with an issue.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { showable } from "../../src/engine/views/index.ts"
import { unreadFiles } from "../documents/unread-files.ts"
import { materialsOf } from "../situations/materials.ts"
import { parseSituation } from "../situations/parse.ts"
import { type Given, takeIn } from "./derived.ts"
import { caseFolders, lawFiles, read, root } from "./given.ts"
import { openForGolden } from "./open.ts"
import { changeOf, type Shape, shapeOf, withAdded } from "./shape.ts"

const file = join(root, "tests/contract.json")
const update = process.env.UPDATE === "1" && !/^(1|true)$/i.test(process.env.CI ?? "")
const views = new Map<string, unknown[]>()
const took = (view: string, value: unknown): void => void views.set(view, [...(views.get(view) ?? []), value])

async function* each(files: Given["files"]) {
  for (const { name, bytes } of files)
    yield {
      name,
      size: bytes.length,
      open: async function* () {
        yield bytes
      },
    }
}
/** Everything that is told of a case. */
const tellCase = async (engine: Engine, id: string, day: string): Promise<void> => {
  for (const what of showable) took(`show ${what}`, await engine.show(id, what, { day }))
  took("show findings --events 1", await engine.show(id, "findings", { day, events: 1 }))
  took("events", await engine.events(id, { day, limit: 3 }))
  took("chart", await engine.chart(id, { day }))
  took("channels --case", await engine.channels({ case: id, on: day }))
  const { documents } = await engine.draft(id, { doc: "all", formats: [], day })
  took("draft", { documents })
}
/** Nothing in it can be read whole; some of it was handed in twice, withdrawn or erased. */
const spoilt = async (): Promise<void> => {
  const day = "2026-07-01"
  const given = { ...read("examples/1-before-due"), name: "spoilt", day }
  const engine = await openForGolden(lawFiles(), day)
  await engine.init(given.name)
  took("add", await engine.add(given.name, each([...given.files, ...unreadFiles])))
  took("add", await engine.add(given.name, each([{ name: "again.csv", bytes: given.files[0]?.bytes as Uint8Array }])))
  took("state", await engine.state(given.name, { ...given.answers, role: "stranger", transferred: "yes", frob: "1" }))
  await tellCase(engine, given.name, day)
  const [first, second] = (await engine.show(given.name, "items")) as readonly { readonly id: ItemId }[]
  took("withdraw", await engine.withdraw(given.name, first?.id as ItemId))
  took("copies", await engine.copies(given.name, second?.id as ItemId))
  took("erase", await engine.erase(given.name, second?.id as ItemId))
  took("seal", await engine.seal(given.name))
  took("verify", await engine.verify(given.name))
  await tellCase(engine, given.name, day)
}
/** A paper is read back, goes out, is answered, and differs from what is drafted afterwards. */
const filed = async (): Promise<void> => {
  const day = "2026-07-01"
  const given = { ...read("examples/1-before-due"), name: "filed", day }
  const engine = await openForGolden(lawFiles(), day)
  await takeIn(engine, given)
  const doc = "stop-notice"
  took("issue", await engine.issue(given.name, { doc, day }))
  const told = await engine.show(given.name, "readback", { day, for: doc })
  const ids = told.map(({ id }) => id)
  took("confirm", await engine.confirm(given.name, ids.slice(1), { day }))
  took("confirm", await engine.confirm(given.name, ids.slice(0, 1), { day, leaveOut: true }))
  took("issue", await engine.issue(given.name, { doc, day }))
  const { filing } = await engine.file(given.name, { doc, channel: "lender", day: "2026-02-03" })
  took("file", await engine.file(given.name, { doc: "regulator-complaint", channel: "12378", day: "2026-03-03" }))
  took("reply", await engine.reply(given.name, { filing, day: "2026-02-09", as: "partly" }))
  await engine.confirm(given.name, ids.slice(0, 1), { day })
  for (const one of [doc, "regulator-complaint"]) took("pack --list", await engine.packList(given.name, { doc: one, day }))
  await tellCase(engine, given.name, day)
}
/** One text in the form of a court's is an alarm. */
const alarmed = async (): Promise<void> => {
  const situation = parseSituation(readFileSync(join(root, "cases/situations/法院的短信先核实.md"), "utf8"))
  const engine = await openForGolden(lawFiles(), situation.day)
  await engine.init("alarmed")
  await engine.add("alarmed", each(materialsOf(situation)))
  await engine.state("alarmed", situation.answers)
  took("show safety", await engine.show("alarmed", "safety", { day: situation.day }))
}
/** What is told without a case. */
const tellAll = async (engine: Engine): Promise<void> => {
  took("formats", engine.formats())
  took("questions", engine.questions())
  took("misconceptions", await engine.misconceptions())
  for (const lender of [undefined, "bank", "consumer-finance", "unlicensed"])
    took("law --lender", await engine.norms(lender ? { lender } : {}))
  for (const ref of ["治安管理处罚法 第五十条", "民法典", "没有这部法"])
    for (const on of ["1990-01-01", "2026-07-01"]) took("law", await engine.law(ref, { on }))
  took("law --search", await engine.lawSearch("骚扰"))
  took("channels", await engine.channels({ on: "2026-07-01" }))
  took(
    "channels --lender",
    await engine.channels({ on: "2026-07-01", lender: "bank", role: "stranger", acts: ["calls"], filed: ["12378"] }),
  )
}
let now: Readonly<Record<string, Shape>>
beforeAll(async () => {
  for (const folder of caseFolders()) {
    const given = read(folder)
    const engine = await openForGolden(lawFiles(), given.day)
    await takeIn(engine, given)
    await tellCase(engine, given.name, given.day)
    if (folder.startsWith("examples/1")) await tellAll(engine)
  }
  await spoilt()
  await filed()
  await alarmed()
  now = Object.fromEntries([...views].map(([view, values]) => [view, shapeOf(JSON.parse(JSON.stringify(values)) as unknown[])]))
}, 240_000)

/** Keys that stay promised while none of these cases shows them, each with its reason. */
const dormant: Readonly<Record<string, string>> = {
  "show plan [].notYetBuilt": "every paper that these plans name can be drafted; a paper still to come is named with it",
}
describe("the JSON contract", () => {
  const promised = (): Readonly<Record<string, Shape>> => JSON.parse(readFileSync(file, "utf8")) as Record<string, Shape>
  it("keeps every key that was promised, and tells which was added", () => {
    if (update) writeFileSync(file, `${JSON.stringify(withAdded(promised(), now), null, 2)}\n`)
    const { gone, added, otherKinds } = changeOf(promised(), now)
    const changes = [
      ...gone.filter((key) => !(key in dormant)).map((key) => `gone or renamed, and promised: ${key}`),
      ...added.map((key) => `added, take it up with UPDATE=1: ${key}`),
      ...otherKinds.map((key) => `other kinds, read it and take it up with UPDATE=1: ${key}`),
    ]
    expect(changes, changes.join("\n")).toEqual([])
  })
  it("holds no view that says nothing", () => {
    for (const [view, shape] of Object.entries(now)) expect([view, Object.keys(shape).length > 1]).toEqual([view, true])
  })
})
describe("a change of the contract", () => {
  const before = { v: shapeOf([[{ a: 1, b: { c: "x" }, measures: { calls: { value: 1 } } }, { a: null }]]) }
  it("names the key that is gone, that was added, and whose kind is another", () => {
    const after = { v: shapeOf([[{ a: 1, b: { d: "x" }, measures: { messages: { value: 1 } } }, { a: true }]]) }
    expect(changeOf(before, after)).toEqual({
      gone: ["v [].b.c", "v [].measures.{calls}"],
      added: ["v [].b.d", "v [].measures.{messages}"],
      otherKinds: ["v [].a: null|number → boolean|number"],
    })
  })
  it("names a view that is gone, and a key that is not always there any more", () => {
    expect(changeOf({ ...before, w: shapeOf([1]) }, before).gone).toEqual(["w"])
    expect(changeOf({ v: shapeOf([{ a: 1 }]) }, { v: shapeOf([{ a: 1 }, {}]) }).otherKinds).toEqual(["v a: number → absent|number"])
  })
  it("is taken up where it adds, and a promised key is never forgotten", () => {
    const after = { v: shapeOf([[{ a: "x", e: 1 }]]) }
    expect(changeOf(withAdded(before, after), after)).toEqual({
      gone: ["v [].b", "v [].b.c", "v [].measures", "v [].measures.*", "v [].measures.*.value", "v [].measures.{calls}"],
      added: [],
      otherKinds: [],
    })
  })
})
