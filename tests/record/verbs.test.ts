/** What the verbs of the record promise: one item per content, withdrawal, erasure, seals. */
import { describe, expect, it } from "vitest"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { checkCase } from "../../src/engine/case/record/check-case.ts"
import { vaultPath } from "../../src/engine/case/record/tree.ts"
import { erase } from "../../src/engine/verbs/erase.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { receive } from "../../src/engine/verbs/receive.ts"
import { record } from "../../src/engine/verbs/record.ts"
import { seal } from "../../src/engine/verbs/seal.ts"
import { state } from "../../src/engine/verbs/state.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import { withdraw } from "../../src/engine/verbs/withdraw.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { type Files, filesTree } from "../../src/hosts/memory/tree.ts"
import { bytes, each, file, fill, sha256 } from "./fixture.ts"

const open = async () => {
  const cases = new Map<string, Files>()
  const ports = await memoryHost({ cases })
  await init(ports, "case", { title: "案" })
  return { ports, files: () => cases.get("case") as Files }
}
describe("receiving", () => {
  it("keeps originals untouched under their digest", async () => {
    const { ports, files } = await open()
    const content = Uint8Array.from({ length: 1000 }, (_, index) => index % 256)
    const { items } = await receive(ports, "case", each(file("a.bin", content)))
    expect(items[0]?.id).toBe(sha256(content))
    expect(files().get(vaultPath(sha256(content)))).toEqual(content)
  })
  it("makes one item of the same bytes, within a batch and across", async () => {
    const { ports } = await open()
    const first = await receive(ports, "case", each(file("a.csv", "x"), file("b.csv", "x"), file("c.csv", "y")))
    expect(first.items.map(({ name, duplicate }) => [name, duplicate])).toEqual([
      ["a.csv", false],
      ["b.csv", true],
      ["c.csv", false],
    ])
    const second = await receive(ports, "case", each(file("again.csv", "x")))
    expect(second.items[0]).toMatchObject({
      duplicate: true,
      earlier: "a.csv",
      issues: [{ code: "duplicate-item", params: { of: "a.csv" } }],
    })
    expect(second.head).toBe(first.head)
    expect((await record(ports, "case")).items.map((item) => item.view.name)).toEqual(["a.csv", "c.csv"])
  })
  it("names an original in payloads only", async () => {
    const { ports, files } = await open()
    await receive(ports, "case", each(file("秘密.csv", "x")))
    const log = new TextDecoder().decode(files().get("log.jsonl"))
    expect(log).not.toContain(sha256(bytes("x")).slice(7))
    expect(log).not.toContain("秘密")
  })
  it("refuses where there is no case, and opening one twice", async () => {
    const ports = await memoryHost()
    await expect(receive(ports, "none", each(file("a", "x")))).rejects.toMatchObject({ code: "no-case" })
    await init(ports, "none")
    await expect(init(ports, "none")).rejects.toMatchObject({ code: "case-exists" })
  })
})
describe("stating", () => {
  it("gives the same words the same id, everywhere", async () => {
    const { ports } = await open()
    const { items } = await state(ports, "case", { role: "stranger" })
    expect(items[0]?.id).toBe(sha256(bytes('{"statement":{"key":"role","value":"stranger"}}')))
  })
  it("lets the newest word count, also when it is an old one", async () => {
    const { ports } = await open()
    for (const role of ["stranger", "colleague", "stranger"]) await state(ports, "case", { role })
    const current = await record(ports, "case")
    const newest = [...current.items].sort((a, b) => b.view.seq - a.view.seq)[0]
    expect(newest?.view.id).toBe(sha256(bytes('{"statement":{"key":"role","value":"stranger"}}')))
    expect(current.items).toHaveLength(2)
    const before = current.head
    expect((await state(ports, "case", { role: "stranger" })).head).toBe(before.digest)
  })
  it("refuses what is no statement and says so of unknown keys", async () => {
    const { ports } = await open()
    const { items } = await state(ports, "case", { role: { a: 1 }, name: "", weather: "好", "claim.1.amount": 1200 })
    expect(items.map((item) => [item.key, item.id !== undefined, item.issues.map((issue) => issue.code)])).toEqual([
      ["role", false, ["bad-statement"]],
      ["name", false, ["bad-statement"]],
      ["weather", true, ["unknown-key"]],
      ["claim.1.amount", true, []],
    ])
  })
})
describe("withdrawing and erasing", () => {
  it("withdraws without removing, and takes it back when the file comes again", async () => {
    const { ports } = await open()
    const id = (await receive(ports, "case", each(file("a", "x")))).items[0]?.id as ItemId
    await withdraw(ports, "case", id)
    const withdrawn = await record(ports, "case")
    expect(withdrawn.byId.get(id)?.view.withdrawn).toBe(true)
    expect(await ports.vault.has("case", id)).toBe(true)
    expect((await withdraw(ports, "case", id)).head).toBe(withdrawn.head.digest)
    await receive(ports, "case", each(file("a", "x")))
    expect((await record(ports, "case")).byId.get(id)?.view.withdrawn).toBe(false)
    await expect(withdraw(ports, "case", sha256(bytes("none")))).rejects.toMatchObject({ code: "not-found" })
  })
  it("erases original, payload and cached rows, keeps the chain, and leaves nothing that names the bytes", async () => {
    const { ports, files } = await open()
    await state(ports, "case", { role: "stranger" })
    const id = (await state(ports, "case", { name: "林一诺" })).items[0]?.id as ItemId
    await seal(ports, "case")
    await withdraw(ports, "case", id)
    await ports.projections.put("case", `extract/${id}`, bytes("林一诺"))
    await erase(ports, "case", id)
    const everything = [...files().values()].map((content) => new TextDecoder().decode(content)).join("\n")
    for (const trace of ["林一诺", id.slice(7)]) expect(everything).not.toContain(trace)
    expect([...files().keys()].join()).not.toContain(id.slice(7))
    expect(await ports.projections.get("case", `extract/${id}`)).toBeUndefined()
    expect(await verify(ports, "case")).toMatchObject({ ok: true, broken: [], notes: [{ why: "erasure-recorded" }], checked: { items: 1 } })
    expect((await record(ports, "case")).items.map((item) => [item.view.erased, item.view.seq])).toEqual([
      [false, 2],
      [true, 3],
    ])
    await expect(erase(ports, "case", id)).rejects.toMatchObject({ code: "not-found" })
  })
  it("tells an erasure from a deletion", async () => {
    const { ports, files } = await open()
    const id = (await receive(ports, "case", each(file("a.csv", "x")))).items[0]?.id as ItemId
    const copy: Files = new Map(files())
    copy.delete(vaultPath(id))
    expect(await checkCase(filesTree(copy, sha256), sha256)).toMatchObject({
      ok: false,
      broken: [{ what: vaultPath(id), why: "missing", name: "a.csv" }],
    })
    await erase(ports, "case", id)
    expect((await verify(ports, "case")).ok).toBe(true)
  })
  it("finishes an erasure that was cut off", async () => {
    const { ports, files } = await open()
    const id = (await receive(ports, "case", each(file("a.csv", "x")))).items[0]?.id as ItemId
    const before: Files = new Map(files())
    await erase(ports, "case", id)
    for (const [path, content] of before) if (path.startsWith("vault/")) files().set(path, content)
    expect(await verify(ports, "case")).toMatchObject({ ok: true, notes: [{ why: "erasure-recorded" }, { why: "erasure-unfinished" }] })
    await state(ports, "case", { role: "stranger" })
    expect(await ports.vault.has("case", id)).toBe(false)
    expect(await verify(ports, "case")).toMatchObject({ ok: true, notes: [{ why: "erasure-recorded" }] })
  })
  it("receives again what was erased, as a new item", async () => {
    const { ports } = await open()
    const id = (await receive(ports, "case", each(file("a.csv", "x")))).items[0]?.id as ItemId
    await erase(ports, "case", id)
    expect((await receive(ports, "case", each(file("b.csv", "x")))).items[0]).toMatchObject({ id, duplicate: false })
    expect((await record(ports, "case")).items.map((item) => item.view.erased)).toEqual([true, false])
    expect((await verify(ports, "case")).ok).toBe(true)
  })
})
it("seals what stands, without any network", async () => {
  const ports = await memoryHost()
  await fill(ports)
  const before = await record(ports, "case")
  const sealed = await seal(ports, "case")
  const { head } = await record(ports, "case")
  expect(sealed).toMatchObject({ head: head.digest, seq: head.seq, items: 5, token: null, sm3: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(sealed.text).toContain(`line ${head.seq}, 5 items, ${head.digest} sm3:${sealed.sm3}`)
  expect((await record(ports, "case")).acts.at(-1)?.act).toMatchObject({ kind: "sealed", head: before.head.digest, seq: before.head.seq })
  expect(await verify(ports, "case", { head: sealed.head })).toMatchObject({ ok: true })
})
it("never writes while verifying", async () => {
  const cases = new Map<string, Files>()
  const ports = await memoryHost({ cases })
  await fill(ports)
  const before = new Map(cases.get("case"))
  await verify(ports, "case")
  expect(cases.get("case")).toEqual(before)
})
