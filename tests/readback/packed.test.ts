/** A paper that was issued lies in a bag as the log holds it; a package for one recipient holds what that one may read and nothing else. */
import { describe, expect, it, vi } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import { manifestOf } from "../../src/engine/case/bag/bag.ts"
import type { Digest, ItemId } from "../../src/engine/case/citation.ts"
import { gatherBytes, once } from "../../src/engine/case/record/tree.ts"
import { zipTree } from "../../src/engine/case/zip/archive.ts"
import { writeArchive } from "../../src/engine/case/zip/write.ts"
import { verifyBag } from "../../src/engine/verbs/verify.ts"
import { nodeHasher } from "../../src/hosts/node/index.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { bytes, each, file, gatherAll, sha256 } from "../record/fixture.ts"

// Generous: each test derives an example and packs it more than once.
vi.setConfig({ testTimeout: 240_000 })
const given = read("examples/1-before-due")
const { name: id, day } = given
const opened = async (): Promise<Engine> => {
  const engine = await openForGolden(lawFiles(), day)
  await takeIn(engine, given)
  return engine
}
const issue = async (engine: Engine, doc: string) => {
  const told = await engine.show(id, "readback", { day, for: doc })
  await engine.confirm(
    id,
    told.map((one) => one.id),
    { day },
  )
  return engine.issue(id, { doc, day })
}
type Files = Map<string, Uint8Array>
const filesIn = async (engine: Engine, options: Parameters<Engine["pack"]>[1]): Promise<Files> => {
  const zip = await gatherAll((await engine.pack(id, { day, name: "package", ...options })).stream)
  const tree = await zipTree({ size: zip.length, range: async (from, to) => zip.slice(from, to) }, nodeHasher)
  const files: Files = new Map()
  for await (const { path } of tree.list()) files.set(path, await gatherBytes(tree.open(path)))
  return files
}
const zipped = async (files: Files): Promise<Uint8Array> =>
  gatherAll(
    writeArchive(
      (async function* () {
        for (const [path, content] of files)
          yield { path: `package/${path}`, digest: sha256(content), size: content.length, open: () => once(content) }
      })(),
    ),
  )
const checked = async (files: Files) => {
  const zip = await zipped(files)
  return verifyBag(await zipTree({ size: zip.length, range: async (from, to) => zip.slice(from, to) }, nodeHasher), nodeHasher)
}
/** Manifests, sizes and the list of contents as somebody makes them who changed a file and knows the format. */
const refitted = (files: Files, changed: ReadonlyMap<Digest, Digest>): Files => {
  const text = (path: string): string => new TextDecoder().decode(files.get(path))
  let contents = text("data/contents.tsv")
  for (const [from, to] of changed) contents = contents.replaceAll(from.slice(7), to.slice(7))
  files.set("data/contents.tsv", bytes(contents))
  const payload = [...files].filter(([path]) => path.startsWith("data/")).map(([path, content]) => ({ path, digest: sha256(content) }))
  files.set("manifest-sha256.txt", bytes(manifestOf(payload)))
  const size = payload.reduce((sum, { path }) => sum + (files.get(path)?.length ?? 0), 0)
  files.set("bag-info.txt", bytes(text("bag-info.txt").replace(/Payload-Oxum: .*/, `Payload-Oxum: ${size}.${payload.length}`)))
  const tags = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt", "如何核验.txt"]
  files.set("tagmanifest-sha256.txt", bytes(manifestOf(tags.map((path) => ({ path, digest: sha256(files.get(path) as Uint8Array) })))))
  return files
}
const papersIn = (files: Files): readonly string[] => [...files.keys()].filter((path) => path.startsWith("data/documents/"))

describe("an issued paper in a bag", () => {
  it("is held by the log: one changed together with every list is named", async () => {
    const engine = await opened()
    const issued = await issue(engine, "regulator-complaint")
    expect(issued.item).not.toBeNull()
    for (const options of [{ for: "regulator-complaint" }, {}, { all: true }] as const) {
      const files = await filesIn(engine, options)
      const path = papersIn(files).find(
        (one) => one.endsWith("20260202.docx") && sha256(files.get(one) as Uint8Array) === issued.item,
      ) as string
      expect(path).toMatch(/-云杉消费金融-20260202\.docx$/)
      const sound = await checked(files)
      expect(sound.broken).toEqual([])
      expect(sound.notes.filter(({ why }) => why === "held-by-log").map(({ what }) => what)).toContain(path)
      const before = files.get(path) as Uint8Array
      const after = Uint8Array.from(before, (byte, i) => (i === 100 ? byte ^ 1 : byte))
      files.set(path, after)
      const forged = await checked(refitted(files, new Map([[sha256(before), sha256(after)]])))
      expect(forged.ok).toBe(false)
      expect(forged.broken.map(({ what }) => what)).toContain(path)
    }
  })
  it("that was taken out with every list is missed", async () => {
    const engine = await opened()
    await issue(engine, "regulator-complaint")
    const files = await filesIn(engine, { for: "regulator-complaint" })
    const path = papersIn(files)[0] as string
    files.delete(path)
    const contents = new TextDecoder().decode(files.get("data/contents.tsv"))
    files.set(
      "data/contents.tsv",
      bytes(
        contents
          .split("\n")
          .filter((line) => !line.includes(path))
          .join("\n"),
      ),
    )
    expect((await checked(refitted(files, new Map()))).broken.map(({ why }) => why)).toContain("missing")
  })
  it("goes as it was frozen, whatever came in since", async () => {
    const engine = await opened()
    const issued = await issue(engine, "regulator-complaint")
    await engine.add(id, each(file("补充.csv", "通话时间,通话类型,对方号码,通话时长\n2025-12-12 13:13:13,被叫,16130457712,21\n")))
    const list = await engine.packList(id, { doc: "regulator-complaint", day })
    expect(list.goes[0]).toMatchObject({ kind: "paper", as: "issued" })
    for (const options of [{ for: "regulator-complaint" }, {}]) {
      const files = await filesIn(engine, options)
      expect(papersIn(files).map((path) => sha256(files.get(path) as Uint8Array))).toContain(issued.item)
      // What is for the person alone stays with them.
      expect(papersIn(files).filter((path) => /case-summary|call-card/.test(path))).toEqual([])
      const { broken, notes } = await checked(files)
      expect(broken).toEqual([])
      const held = new Set(notes.filter(({ why }) => why === "held-by-log").map(({ what }) => what))
      const others = notes.filter(({ what, why }) => why === "by-manifest-only" && what.startsWith("data/documents/"))
      expect(others.map(({ what }) => what).sort()).toEqual(
        papersIn(files)
          .filter((path) => !held.has(path))
          .sort(),
      )
    }
  })
})
describe("a package for one recipient", () => {
  it("gives the other side no statement of the person's, and says so beforehand", async () => {
    const engine = await opened()
    const list = await engine.packList(id, { doc: "stop-notice", day })
    expect(list.recipient).toBe("lender")
    expect(list.name).toMatch(/-云杉消费金融-20260202\.zip$/)
    const stated = (await engine.show(id, "items", { day })).filter(({ kind }) => kind === "当事人陈述").map((item) => item.id as ItemId)
    expect(list.goes.filter(({ item }) => item !== undefined && stated.includes(item))).toEqual([])
    expect(list.stays.every(({ why }) => why.endsWith("。"))).toBe(true)
    const files = await filesIn(engine, { for: "stop-notice" })
    expect([...files.keys()].filter((path) => path.startsWith("data/exhibits/") && path.endsWith(".json"))).toEqual([])
    expect(
      [...files]
        .filter(([path]) => path.startsWith("data/record/vault/"))
        .some(([, content]) => new TextDecoder().decode(content).includes("当事人陈述")),
    ).toBe(false)
    expect((await checked(files)).broken).toEqual([])
  })
  it("holds no digest from which an answer that stays at home could be guessed, the paper issued or not", async () => {
    const engine = await opened()
    const before = await filesIn(engine, { for: "stop-notice" })
    const issued = await issue(engine, "stop-notice")
    const after = await filesIn(engine, { for: "stop-notice" })
    expect([...after.values()].map(sha256)).toContain(issued.item)
    const items = (await engine.show(id, "items", { day })).map((item) => item.id as ItemId)
    expect(items.length).toBeGreaterThan(5)
    for (const files of [before, after]) {
      const words = [...files].filter(([path]) => !/\.(pdf|docx)$/.test(path)).map(([, content]) => new TextDecoder().decode(content))
      const exhibits = new Set([...files].filter(([path]) => path.startsWith("data/exhibits/")).map(([, content]) => sha256(content)))
      for (const item of items.filter((one) => !exhibits.has(one)))
        expect(words.filter((text) => text.includes(item.slice(7))).length, item).toBe(0)
      expect((await checked(files)).broken).toEqual([])
    }
  })
  it("gives an authority the paper, the list of its own evidence and that evidence", async () => {
    const engine = await opened()
    const list = await engine.packList(id, { doc: "regulator-complaint", day })
    expect(list.goes.map(({ kind }) => kind)).toEqual(["paper", "annex", "annex", ...list.goes.slice(3).map(() => "exhibit")])
    // What the person states is one paper with a signature, and no item for each answer.
    expect(list.goes[2]?.name).toContain("情况说明")
    expect(list.stays.find(({ name }) => name === "effect.json")?.why).toBe("合在情况说明里，不逐件给。")
    const files = await filesIn(engine, { for: "regulator-complaint" })
    expect(papersIn(files).filter((path) => path.includes("stop-notice"))).toEqual([])
    const { documents } = await engine.draft(id, { doc: "regulator-complaint", day, formats: [] })
    const cited = documents.flatMap(({ exhibits }) => exhibits)
    const records = cited.filter(({ part }) => part === undefined)
    expect(records.length).toBeLessThan(cited.length)
    expect([...files.keys()].filter((path) => path.startsWith("data/exhibits/"))).toHaveLength(records.length)
    expect(papersIn(files).filter((path) => path.includes("情况说明"))).toHaveLength(1)
    expect((await checked(files)).broken).toEqual([])
  })
  it("takes what could not be read only where the person ticks it", async () => {
    const engine = await opened()
    await engine.add(id, each(file("录音.m4a", "no sound")))
    const list = await engine.packList(id, { doc: "regulator-complaint", day })
    const unread = list.stays.find(({ name }) => name === "录音.m4a")
    expect(unread).toMatchObject({ tick: true })
    const item = unread?.item as ItemId
    expect((await engine.packList(id, { doc: "regulator-complaint", day, with: [item] })).goes.some((one) => one.item === item)).toBe(true)
    const files = await filesIn(engine, { for: "regulator-complaint", with: [item] })
    expect([...files.keys()].some((path) => path.endsWith(".m4a"))).toBe(true)
    expect((await checked(files)).broken).toEqual([])
    await expect(engine.packList(id, { doc: "regulator-complaint", day, with: ["sha256:none"] })).rejects.toMatchObject({
      code: "not-found",
    })
  })
  it("is refused without a paper, and of an empty case", async () => {
    const engine = await openForGolden(lawFiles(), day)
    await engine.init(id)
    for (const options of [{ for: "regulator-complaint" }, { all: true }, {}])
      await expect(engine.pack(id, { day, ...options })).rejects.toMatchObject({ code: "nothing-to-pack" })
  })
})
