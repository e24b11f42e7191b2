/** A vault whose files were altered, cut, removed, or made into something else: every view says so, nothing of it is read, no paper is made of it, and the true file mends it. */
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import type { Digest, ItemId } from "../../src/engine/case/citation.ts"
import { vaultPath } from "../../src/engine/case/record/tree.ts"
import { openEngine } from "../../src/engine/engine.ts"
import type { Ports } from "../../src/engine/ports.ts"
import { showable } from "../../src/engine/views/index.ts"
import type { ItemView } from "../../src/engine/views/items.ts"
import type { Summary } from "../../src/engine/views/summary.ts"
import type { EventView } from "../../src/engine/views/timeline.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import type { Files } from "../../src/hosts/memory/tree.ts"
import { openNodePorts } from "../../src/hosts/node/index.ts"
import { lawFiles, root } from "../golden/given.ts"
import { bytes, each, file, gatherAll, scratch, sha256 } from "./fixture.ts"

const header = "通话类型,对方号码,通话时间,通话时长\n"
const rows = (number: string, count: number): string =>
  Array.from({ length: count }, (_, n) => `被叫,${number},2026-01-${`${(n % 27) + 1}`.padStart(2, "0")} 09:0${n % 10}:00,30秒\n`).join("")
const first = header + rows("057110000001", 40)
const second = header + rows("057110000002", 9)
/** Long enough for its extraction to be kept in the index. */
const long = header + rows("057110000003", 5600)
const answers = { role: "stranger", "claim.1.numbers": ["057110000001"] }
const idOf = (text: string): ItemId => sha256(bytes(text))

interface Host {
  /** Opens the case anew, as another process would. */
  open(): Promise<Ports>
  read(id: Digest): Uint8Array
  write(id: Digest, content: Uint8Array): void
  remove(id: Digest): void
  path?(id: Digest): string
  done(): void | Promise<void>
}
const onDisk = (): Host => {
  const { folder, done } = scratch()
  const path = (id: Digest) => join(folder, "case", vaultPath(id))
  const opened: { close(): Promise<void> }[] = []
  return {
    async open() {
      const ports = openNodePorts({ home: folder, lawFolder: join(root, "law"), index: join(folder, ".index") })
      opened.push(ports)
      return ports
    },
    path,
    read: (id) => readFileSync(path(id)),
    write: (id, content) => writeFileSync(path(id), content),
    remove: (id) => rmSync(path(id)),
    async done() {
      for (const ports of opened) await ports.close()
      done()
    },
  }
}
const inMemory = (): Host => {
  const cases = new Map<string, Files>()
  const files = (): Files => cases.get("case") as Files
  return {
    open: () => memoryHost({ cases, law: { files: async () => lawFiles() } }),
    read: (id) => files().get(vaultPath(id)) as Uint8Array,
    write: (id, content) => void files().set(vaultPath(id), content),
    remove: (id) => void files().delete(vaultPath(id)),
    done: () => undefined,
  }
}
const hosts = { node: onDisk, memory: inMemory }
const damages: Readonly<Record<string, { readonly code: string; readonly to: (host: Host, id: Digest) => void }>> = {
  "a number rewritten": {
    code: "original-altered",
    to: (host, id) => host.write(id, bytes(new TextDecoder().decode(host.read(id)).replace("0571", "0572"))),
  },
  "a last byte flipped": {
    code: "original-altered",
    to: (host, id) =>
      host.write(
        id,
        host.read(id).map((byte, at, all) => (at === all.length - 1 ? byte ^ 1 : byte)),
      ),
  },
  "cut short": { code: "original-altered", to: (host, id) => host.write(id, host.read(id).slice(0, 90)) },
  "cut to nothing": { code: "original-altered", to: (host, id) => host.write(id, new Uint8Array(0)) },
  "rows added": {
    code: "original-altered",
    to: (host, id) => host.write(id, Buffer.concat([host.read(id), bytes("被叫,057110000009,2026-01-30 23:30:00,30秒\n")])),
  },
  "another file's bytes": { code: "original-altered", to: (host, id) => host.write(id, bytes(second)) },
  gone: { code: "original-missing", to: (host, id) => host.remove(id) },
}
/** Only a disk can hold these. */
const stranger: Readonly<Record<string, (path: string, outside: string) => void>> = {
  "a pipe": (path) => void execFileSync("mkfifo", [path]),
  "a link to the same bytes": (path, outside) => {
    writeFileSync(outside, first)
    symlinkSync(outside, path)
  },
  "a link to nothing": (path, outside) => symlinkSync(outside, path),
  "a link to a device": (path) => symlinkSync("/dev/zero", path),
  "a folder": (path) => mkdirSync(path),
}
const rejected = (act: Promise<unknown>): Promise<Record<string, unknown>> =>
  act.then(
    () => {
      throw new Error("was not refused")
    },
    (error) => ({ code: error.code, ...error.params }),
  )
const summaryOf = async (engine: Engine): Promise<Summary> => (await engine.show("case", "summary")) as Summary
const itemsOf = async (engine: Engine): Promise<readonly ItemView[]> => (await engine.show("case", "items")) as ItemView[]
const codesOf = async (engine: Engine, id: ItemId): Promise<readonly string[]> =>
  ((await itemsOf(engine)).find((item) => item.id === id)?.issues ?? []).map(({ code }) => code)
const numbersOf = async (engine: Engine): Promise<ReadonlySet<string | undefined>> =>
  new Set(((await engine.show("case", "timeline")) as EventView[]).map((event) => event.number))
const packing = async (engine: Engine): Promise<Uint8Array> => gatherAll((await engine.pack("case")).stream)

/** What every verb does while one original is damaged, and after it was handed in again. */
const everyVerb = async (host: Host, name: string, text: string, code: string): Promise<void> => {
  const id = idOf(text)
  const engine = openEngine(await host.open())
  expect((await summaryOf(engine)).unsound).toEqual([{ item: id, name, code }])
  for (const what of showable) await engine.show("case", what)
  expect(await codesOf(engine, id)).toContain(code)
  const numbers = await numbersOf(engine)
  for (const number of ["057110000001", "057210000001", "057110000009"]) expect(numbers).not.toContain(number)
  expect(numbers).toContain("057110000003")
  expect((await itemsOf(engine)).find((item) => item.id === id)).toMatchObject({ rows: { read: 0, kept: 0 }, coverage: [] })
  for (const act of [
    () => engine.draft("case", { doc: "all", formats: ["md"] }),
    () => engine.draft("case", { doc: "evidence-list", formats: ["md"] }),
    () => engine.seal("case"),
    () => packing(engine),
    () => engine.pack("case", { all: true }),
  ])
    expect(await rejected(act())).toEqual({ code: "original-unsound", name })
  expect((await engine.verify("case")).ok).toBe(false)
  // What has nothing to do with it goes on.
  const added = await engine.add("case", each(file("另一份.csv", second)))
  expect(added.items[0]).toMatchObject({ rows: { kept: 9 }, issues: [] })
  await engine.state("case", { city: "杭州" })
  expect((await summaryOf(engine)).unsound).toEqual([{ item: id, name, code }])
  const again = await engine.add("case", each(file("找回来的.csv", text)))
  expect(again.items[0]).toMatchObject({ duplicate: true, mended: true, earlier: name, rows: { kept: 40 } })
  expect(again.items[0]?.issues.map((issue) => issue.code)).toEqual(["duplicate-item", "original-mended"])
  expect(await engine.verify("case")).toMatchObject({ ok: true, broken: [] })
  expect((await summaryOf(engine)).unsound).toBeUndefined()
  expect((await itemsOf(engine)).find((item) => item.id === id)).toMatchObject({ name, rows: { kept: 40 }, issues: [] })
  expect(await numbersOf(engine)).toContain("057110000001")
  await engine.seal("case")
  expect((await packing(engine)).length).toBeGreaterThan(1000)
  const once = await engine.add("case", each(file("找回来的.csv", text)))
  expect(once.items[0]?.mended).toBeUndefined()
}

describe.each(Object.entries(hosts))("on the %s host, an original that is", (_host, make) => {
  let host: Host
  beforeEach(async () => {
    host = make()
    const engine = openEngine(await host.open())
    await engine.init("case", { title: "案" })
    await engine.add("case", each(file("甲.csv", first), file("丙.csv", long)))
    await engine.state("case", answers)
  })
  afterEach(() => host.done())

  it.each(Object.entries(damages))("%s", async (_name, { code, to }) => {
    to(host, idOf(first))
    await everyVerb(host, "甲.csv", first, code)
  })
  it.skipIf(_host === "memory" || process.platform === "win32").each(Object.entries(stranger))("%s", async (name, put) => {
    const path = host.path?.(idOf(first)) as string
    const outside = join(path, "../../../../outside")
    rmSync(path)
    put(path, outside)
    // A folder cannot be replaced by moving a file there: it has to be moved away first.
    if (name === "a folder") {
      const engine = openEngine(await host.open())
      expect(await codesOf(engine, idOf(first))).toEqual(["original-altered"])
      expect(await rejected(engine.add("case", each(file("甲.csv", first))))).toEqual({ code: "not-a-plain-file", path })
      rmSync(path, { recursive: true })
    }
    await everyVerb(host, "甲.csv", first, name === "a folder" ? "original-missing" : "original-altered")
    expect(statSync(path).isFile()).toBe(true)
    if (name === "a link to the same bytes") expect(readFileSync(outside, "utf8")).toBe(first)
  })
  it("altered while its rows lie in the index is not read from there", async () => {
    const id = idOf(long)
    await summaryOf(openEngine(await host.open()))
    damages["a number rewritten"]?.to(host, id)
    const engine = openEngine(await host.open())
    expect((await summaryOf(engine)).unsound?.map(({ name }) => name)).toEqual(["丙.csv"])
    expect(await numbersOf(engine)).toEqual(new Set(["057110000001"]))
  })
  it("a statement: the answer is silent, and so is the older one that it replaced; the same answer mends it", async () => {
    const before = openEngine(await host.open())
    const { items } = await before.state("case", { role: "borrower-overdue" })
    damages["a last byte flipped"]?.to(host, items[0]?.id as ItemId)
    const engine = openEngine(await host.open())
    expect((await engine.dossier("case")).facts.role).toBeUndefined()
    expect(await rejected(engine.draft("case", { doc: "all", formats: ["md"] }))).toMatchObject({ name: "role.json" })
    const again = await engine.state("case", { role: "borrower-overdue" })
    expect(again.items[0]?.issues.map(({ code }) => code)).toEqual(["original-mended"])
    expect((await engine.dossier("case")).facts.role?.value).toBe("borrower-overdue")
    expect((await engine.verify("case")).ok).toBe(true)
  })
  it("withdrawn does not stand in the way, but for the archive of everything", async () => {
    damages["gone"]?.to(host, idOf(first))
    const engine = openEngine(await host.open())
    await engine.withdraw("case", idOf(first))
    expect((await summaryOf(engine)).unsound).toBeUndefined()
    await engine.seal("case")
    await packing(engine)
    expect(await rejected(engine.pack("case", { all: true }))).toEqual({ code: "original-unsound", name: "甲.csv" })
  })
  it("erased is gone, damaged or not", async () => {
    damages["cut short"]?.to(host, idOf(first))
    const engine = openEngine(await host.open())
    await engine.erase("case", idOf(first))
    expect((await summaryOf(engine)).unsound).toBeUndefined()
    expect(await engine.verify("case")).toMatchObject({ ok: true })
  })
  it("several of them: the first by name, all by number", async () => {
    damages["gone"]?.to(host, idOf(first))
    damages["cut short"]?.to(host, idOf(long))
    const engine = openEngine(await host.open())
    expect(await rejected(engine.seal("case"))).toEqual({ code: "original-unsound", name: "甲.csv", count: 2 })
  })
  it("of a payload of the log, altered or gone, stops every verb by its place", async () => {
    const entries: Digest[] = []
    const ports = await host.open()
    for await (const entry of ports.store.read("case")) entries.push(entry.payload)
    for (const [line, payload] of entries.entries()) {
      const kept = host.read(payload)
      for (const [code, damage] of [
        ["digest-differs", () => damages["a last byte flipped"]?.to(host, payload)],
        ["payload-missing", () => host.remove(payload)],
      ] as const) {
        damage()
        const engine = openEngine(await host.open())
        const acts = [
          ...showable.map((what) => () => engine.show("case", what)),
          () => engine.draft("case", { doc: "all", formats: ["md"] }),
          () => engine.seal("case"),
          () => packing(engine),
          () => engine.add("case", each(file("另一份.csv", second))),
          () => engine.state("case", { city: "杭州" }),
          () => engine.withdraw("case", idOf(first)),
          () => engine.erase("case", idOf(first)),
        ]
        for (const act of acts) expect(await rejected(act())).toMatchObject({ code, path: vaultPath(payload) })
        expect((await engine.verify("case")).ok, `line ${line + 1}`).toBe(false)
      }
      host.write(payload, kept)
    }
  }, 60_000)
})
