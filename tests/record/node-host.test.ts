/** What only the node host promises: a disposable index, an empty folder to begin in, law files in order. */
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { gatherBytes } from "../../src/engine/case/record/tree.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { receive } from "../../src/engine/verbs/receive.ts"
import { state } from "../../src/engine/verbs/state.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import { filesAt } from "../../src/hosts/node/index.ts"
import { lawFolder } from "../../src/hosts/node/law-folder.ts"
import { dataHome } from "../../src/hosts/node/paths.ts"
import { bytes, nodePorts, scratch, sha256 } from "./fixture.ts"

const { folder, done } = scratch()
afterAll(done)

describe("the index", () => {
  it("is written anew where it is damaged", async () => {
    const index = join(folder, "damaged")
    const first = nodePorts(folder, { index })
    await first.projections.put("case", "key", bytes("value"))
    await first.close()
    for (const name of readdirSync(index)) writeFileSync(join(index, name), "no answer at all ".repeat(1000))
    const ports = nodePorts(folder, { index })
    expect(await ports.projections.get("case", "key")).toBeUndefined()
    await ports.projections.put("case", "key", bytes("value"))
    expect(await ports.projections.get("case", "key")).toEqual(bytes("value"))
    await ports.close()
    const again = nodePorts(folder, { index })
    expect(await again.projections.get("case", "key")).toEqual(bytes("value"))
    await again.close()
  })
  it("is not needed: where none can be kept, nothing is remembered and nothing fails", async () => {
    writeFileSync(join(folder, "file"), "")
    const ports = nodePorts(folder, { index: join(folder, "file", "index") })
    await ports.projections.put("case", "key", bytes("value"))
    expect(await ports.projections.get("case", "key")).toBeUndefined()
    await ports.projections.purge("case")
    await ports.close()
  })
  it("forgets a case under whatever name it was opened, and one whose folder is gone by then", async () => {
    const home = join(folder, "names")
    mkdirSync(home)
    const ports = nodePorts(home, { index: join(home, ".index") })
    await init(ports, "one")
    symlinkSync(join(home, "one"), join(home, "alias"))
    for (const name of ["one", "alias"]) await ports.projections.put(name, "extraction/x", bytes(name))
    await ports.projections.purge("one", "extraction/")
    for (const name of ["one", "alias"]) expect(await ports.projections.get(name, "extraction/x")).toBeUndefined()
    expect(readdirSync(join(home, ".index"))).toEqual(["key"])
    await ports.projections.put("one", "extraction/x", bytes("one"))
    rmSync(join(home, "one"), { recursive: true })
    await ports.projections.purge("one")
    expect(readdirSync(join(home, ".index"))).toEqual(["key"])
    await ports.close()
  })
})
describe("a case on disk", () => {
  it("begins in a new or empty folder, and leaves another one as it was", async () => {
    const ports = nodePorts(folder)
    mkdirSync(join(folder, "photos"))
    writeFileSync(join(folder, "photos", "a.jpg"), "x")
    await expect(init(ports, "photos")).rejects.toMatchObject({ code: "bad-argument" })
    expect(readdirSync(join(folder, "photos"))).toEqual(["a.jpg"])
    mkdirSync(join(folder, "empty"))
    await init(ports, "empty", { title: "案" })
    expect(readdirSync(join(folder, "empty")).sort()).toEqual(["HEAD", "log.jsonl", "vault", "work"])
    expect(readdirSync(join(folder, "empty", "work"))).toEqual([])
    await expect(verify(ports, "photos")).rejects.toMatchObject({ code: "no-case" })
    await ports.close()
    expect(existsSync(join(folder, ".anning-index"))).toBe(false)
  })
})
describe("files on disk", () => {
  it("are named by their path inside the folder, in order; links and what systems leave are told and left out", async () => {
    const given = join(folder, "given")
    mkdirSync(join(given, "b"), { recursive: true })
    for (const name of ["c.csv", "b/2.csv", "b/10.csv", "a.csv", ".DS_Store"]) writeFileSync(join(given, name), name)
    symlinkSync("/etc/hostname", join(given, "link"))
    symlinkSync(given, join(given, "b", "loop"))
    const names: string[] = []
    const skipped: string[] = []
    for await (const file of filesAt([given, join(given, "c.csv")], (name, why) => skipped.push(`${name} ${why}`))) names.push(file.name)
    expect(names).toEqual(["a.csv", "b/10.csv", "b/2.csv", "c.csv", "c.csv"])
    expect(skipped).toEqual([".DS_Store litter", "b/loop link", "link link"])
    await expect(filesAt([join(given, "none")]).next()).rejects.toMatchObject({ code: "ENOENT" })
  })
  it("that may not be read, and such folders, are told and left out, and the others are received", async () => {
    const given = join(folder, "denied")
    mkdirSync(join(given, "closed"), { recursive: true })
    // Modes by hand: a program that ran in this process before may have made all new files private.
    for (const name of ["a.csv", "b.csv", "closed/c.csv", "d.csv"]) {
      writeFileSync(join(given, name), name)
      chmodSync(join(given, name), 0o644)
    }
    for (const name of ["b.csv", "closed"]) chmodSync(join(given, name), 0)
    const root = process.geteuid?.() === 0
    const names: string[] = []
    const skipped: string[] = []
    for (const way of [folder, given]) chmodSync(way, 0o755)
    // Permissions say nothing to root, so it reads as nobody.
    if (root) process.seteuid?.(65_534)
    try {
      for await (const file of filesAt([given, join(given, "b.csv")], (name, why) => skipped.push(`${name} ${why}`))) names.push(file.name)
    } finally {
      if (root) process.seteuid?.(0)
      chmodSync(join(given, "closed"), 0o755)
    }
    expect(names).toEqual(["a.csv", "d.csv"])
    expect(skipped).toEqual(["b.csv unreadable", "closed/ unreadable", "b.csv unreadable"])
  })
  it("are kept byte for byte, many at once and of any size, whether copied by threads or streamed", async () => {
    const given = join(folder, "sizes")
    mkdirSync(given)
    const sizes = [0, 1, 3, 4, 5, 70_000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, (5 << 20) + 7]
    const content = (n: number): Buffer => Buffer.alloc(sizes[n] ?? 100 + n, `file ${n} `)
    for (let n = 0; n < 100; n++) writeFileSync(join(given, `${n}`), content(n))
    const ports = nodePorts(folder)
    await init(ports, "sizes-case", { title: "案" })
    const { items } = await receive(ports, "sizes-case", filesAt([given]))
    expect(items).toHaveLength(100)
    for (const { name, id } of items) {
      expect([name, id]).toEqual([name, sha256(content(Number(name)))])
      expect(await ports.vault.has("sizes-case", id)).toBe(true)
    }
    expect(await verify(ports, "sizes-case")).toMatchObject({ ok: true, broken: [], notes: [], checked: { items: 100 } })
    expect(readdirSync(join(folder, "sizes-case", "work"))).toEqual([])
    const again = await receive(ports, "sizes-case", filesAt([given]))
    expect(again.items.every((item) => item.duplicate)).toBe(true)
    expect(readdirSync(join(folder, "sizes-case", "work"))).toEqual([])
    await ports.close()
  })
  it("that are gone when their turn comes stop the rest with a clear error, and what came before is kept", async () => {
    const given = join(folder, "going")
    mkdirSync(given)
    for (let n = 10; n < 80; n++) writeFileSync(join(given, `${n}`), `file ${n}`)
    const ports = nodePorts(folder)
    await init(ports, "going-case", { title: "案" })
    const files = async function* () {
      for await (const file of filesAt([given])) {
        if (file.name === "60") rmSync(join(given, "60"))
        yield file
      }
    }
    await expect(receive(ports, "going-case", files())).rejects.toMatchObject({
      code: "write-failed",
      params: { code: "ENOENT", path: join(given, "60") },
    })
    const report = await verify(ports, "going-case")
    expect(report).toMatchObject({ ok: true, broken: [], notes: [] })
    expect(report.checked.items).toBeGreaterThanOrEqual(50)
    await ports.close()
  })
})
it("gives each payload 128 random bits of its own: the same words leave other digests in each log", async () => {
  const salts: string[] = []
  const digests: string[] = []
  const ports = nodePorts(folder)
  for (const id of ["salt-one", "salt-two"]) {
    await init(ports, id, { title: "案" })
    for (const city of ["杭州", "成都", "杭州"]) await state(ports, id, { role: "stranger", city })
    for await (const { payload } of ports.store.read(id)) {
      const text = new TextDecoder().decode(await gatherBytes(ports.vault.open(id, payload) as AsyncIterable<Uint8Array>))
      salts.push((JSON.parse(text) as { salt: string }).salt)
      digests.push(payload)
    }
  }
  await ports.close()
  expect(salts.length).toBeGreaterThanOrEqual(8)
  for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{32}$/)
  expect([new Set(salts).size, new Set(digests).size]).toEqual([salts.length, salts.length])
})
it("reads law files in the order of their paths, whatever the disk's", async () => {
  const law = join(folder, "law")
  mkdirSync(join(law, "b"), { recursive: true })
  mkdirSync(join(law, "a"))
  for (const path of ["b/2026-01-01.md", "a/2021-01-01.md", "calendar.json", "notes.bak"]) writeFileSync(join(law, path), path)
  expect((await lawFolder(law).files()).map((file) => file.path)).toEqual(["a/2021-01-01.md", "b/2026-01-01.md", "calendar.json"])
})
it("keeps its data where ANNING_HOME says, else where the system keeps such data", () => {
  expect(dataHome({ ANNING_HOME: "/x/y" })).toBe("/x/y")
  if (process.platform === "linux") expect(dataHome({ XDG_DATA_HOME: "/data" })).toBe("/data/anning")
})
