/** The bag on a real disk, checked by other people's tools: `unzip` and `sha256sum`. */
import { execFileSync, spawnSync } from "node:child_process"
import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { type ExhibitNumber, exhibitPath } from "../../src/engine/case/bag/contents.ts"
import { howToVerify } from "../../src/engine/case/bag/howto.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { gatherBytes } from "../../src/engine/case/record/tree.ts"
import { zipTree } from "../../src/engine/case/zip/archive.ts"
import { writeArchive } from "../../src/engine/case/zip/write.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { pack } from "../../src/engine/verbs/pack.ts"
import { record } from "../../src/engine/verbs/record.ts"
import { verify, verifyBag } from "../../src/engine/verbs/verify.ts"
import { fileAccess, folderTree, nodeHasher } from "../../src/hosts/node/index.ts"
import { have } from "../needs.ts"
import { bytes, each, fill, filledFiles, gatherAll, nodePorts, scratch, sha256 } from "./fixture.ts"

const { folder, done } = scratch()
afterAll(done)
const haveTools = have("unzip", "sha256sum")
const documents = [{ name: "告知函 stop-notice.docx", bytes: bytes("paper") }]

const packed = async (items: "all" | "first" = "all") => {
  const { ports } = await filledFiles()
  const first = (await record(ports, "case")).items[0]?.view.id
  const bag = await pack(ports, "case", { documents, items: items === "all" ? "all" : first ? [first] : [], name: "package" })
  return { ports, bag, zip: await gatherAll(bag.stream) }
}
const unpacked = async (name: string, items: "all" | "first" = "all"): Promise<string> => {
  const { zip } = await packed(items)
  writeFileSync(join(folder, `${name}.zip`), zip)
  execFileSync("unzip", ["-q", join(folder, `${name}.zip`), "-d", join(folder, name)])
  // One folder at the top and nothing beside it.
  expect(readdirSync(join(folder, name))).toEqual(["package"])
  return join(folder, name, "package")
}
const treeOf = (zip: Uint8Array) => zipTree({ size: zip.length, range: async (from, to) => zip.slice(from, to) }, nodeHasher)
describe("a bag", () => {
  it("is the same bytes for the same case, and says its own digest", async () => {
    const { ports, bag, zip } = await packed()
    expect(await bag.sha256).toBe(sha256(zip).slice(7))
    expect(await bag.bytes).toBe(zip.length)
    const again = await gatherAll((await pack(ports, "case", { documents, items: "all", name: "package" })).stream)
    expect(sha256(again)).toBe(sha256(zip))
  })
  it("holds what is cited and no more, and verifies as a zip", async () => {
    const { zip, bag } = await packed("first")
    writeFileSync(join(folder, "cited.zip"), zip)
    const access = await fileAccess(join(folder, "cited.zip"))
    const tree = await zipTree(access, nodeHasher)
    const paths: string[] = []
    for await (const file of tree.list()) paths.push(file.path)
    expect(paths.filter((path) => path.startsWith("data/exhibits/"))).toEqual(["data/exhibits/0001.csv"])
    expect(bag.items).toBe(1)
    expect(await verifyBag(tree, nodeHasher)).toMatchObject({ ok: true, broken: [], checked: { items: 1 } })
    await access.close()
  })
  it.skipIf(!haveTools)("is accepted by sha256sum -c after unzip, whatever the locale", async () => {
    const bag = await unpacked("tools")
    for (const manifest of ["manifest-sha256.txt", "tagmanifest-sha256.txt"]) {
      const check = spawnSync("sha256sum", ["-c", "--strict", manifest], { cwd: bag, encoding: "utf8" })
      expect([check.status, check.stdout.match(/: OK/g)?.length]).toEqual([
        0,
        readFileSync(join(bag, manifest), "utf8").trim().split("\n").length,
      ])
    }
    const last = execFileSync("sh", ["-c", "tail -n 1 data/record/log.jsonl | sha256sum"], { cwd: bag, encoding: "utf8" }).slice(0, 64)
    expect(readFileSync(join(bag, "如何核验.txt"), "utf8")).toContain(last)
    expect(await verifyBag(folderTree(bag), nodeHasher)).toMatchObject({ ok: true, broken: [] })
  })
  it.skipIf(!haveTools)("on disk: links, empty folders and additions are named", async () => {
    const bag = await unpacked("disk")
    symlinkSync("/etc/hostname", join(bag, "data", "link"))
    mkdirSync(join(bag, "data", "empty"))
    writeFileSync(join(bag, "data", "more.txt"), "x")
    appendFileSync(join(bag, "data", "contents.tsv"), "x")
    const report = await verifyBag(folderTree(bag), nodeHasher)
    expect(report.broken.map(({ what, why }) => `${what} ${why}`)).toEqual(
      expect.arrayContaining([
        "data/link not-a-plain-file",
        "data/empty unlisted",
        "data/more.txt not-in-manifest",
        "data/contents.tsv digest-differs",
      ]),
    )
  })
  it("verifies with a payload too long to be kept while reading", async () => {
    const { ports } = await filledFiles()
    await init(ports, "long", { title: "长".repeat(70_000) })
    const tree = await treeOf(await gatherAll((await pack(ports, "long", { documents, items: "all" })).stream))
    expect(await verifyBag(tree, nodeHasher)).toMatchObject({ ok: true, broken: [] })
  })
  it("explains checking in at most ten commands", () => {
    const commands = howToVerify("package", { seq: 1, digest: sha256(bytes("x")) }).match(/^ {2}\d+\. /gm)
    expect(commands?.length).toBeLessThanOrEqual(10)
  })
  it("names exhibits as the papers do, the rest after them", async () => {
    const { ports } = await filledFiles()
    const [first, second, third, ...more] = (await record(ports, "case")).items.map((item) => item.view.id) as ItemId[]
    const exhibits = new Map<ItemId, ExhibitNumber>([
      [third as ItemId, { number: 1, label: "证1" }],
      [more[1] as ItemId, { number: 2, part: 1, label: "证2之1" }],
      [more[0] as ItemId, { number: 2, part: 2, label: "证2之2" }],
    ])
    const { stream, name, head } = await pack(ports, "case", { documents: [], items: "all", exhibits })
    expect(name).toBe(`anning-${(await ports.store.head("case"))?.digest.slice(7, 19)}.zip`)
    expect(head).toEqual(await ports.store.head("case"))
    const tree = await treeOf(await gatherAll(stream))
    const lines = new TextDecoder()
      .decode(await gatherBytes(tree.open("data/contents.tsv")))
      .trimEnd()
      .split("\n")
    expect(lines.map((line) => line.split("\t").slice(0, 4))).toEqual([
      ["exhibit", "path", "sha256", "name"],
      ["证1", "data/exhibits/0001.txt", (third as string).slice(7), "空.txt"],
      ["证2之1", "data/exhibits/0002-01-claim.1.numbers.json", (more[1] as string).slice(7), "claim.1.numbers.json"],
      ["证2之2", "data/exhibits/0002-02-role.json", (more[0] as string).slice(7), "role.json"],
      ["", "data/exhibits/0003.csv", (first as string).slice(7), "详单.csv"],
      ["", "data/exhibits/0004.xml", (second as string).slice(7), "短信.xml"],
    ])
    expect(await verifyBag(tree, nodeHasher, { head: head.digest })).toMatchObject({ ok: true, broken: [] })
    await expect(pack(ports, "case", { documents: [], items: "all", name: "../x" })).rejects.toMatchObject({ code: "bad-argument" })
  })
  it.each([
    ["一/详单 2026-01.XLS", "data/exhibits/0007-2026-01.xls"],
    ["CON.txt", "data/exhibits/0007-CON.txt"],
    ["..\\..\\a b.csv", "data/exhibits/0007-a_b.csv"],
    ["无后缀", "data/exhibits/0007"],
    [`${"x".repeat(300)}.pdf`, `data/exhibits/0007-${"x".repeat(60)}.pdf`],
  ])("calls %j %j", (name, path) => {
    expect(exhibitPath({ number: 7 }, name)).toBe(path)
  })
  it("without a folder at its top is read as well; what lies beside the folder is named", async () => {
    const { zip } = await packed()
    const tree = await treeOf(zip)
    const names: string[] = []
    for await (const { path } of tree.list()) names.push(path)
    const rewritten = async (path: (name: string) => string, ...more: string[]) => {
      const files = [
        ...names.map((name) => ({ path: path(name), open: () => tree.open(name) })),
        ...more.map((one) => ({ path: one, open: () => each(bytes("x")) })),
      ]
      return verifyBag(await treeOf(await gatherAll(writeArchive(each(...files)))), nodeHasher)
    }
    expect(await rewritten((name) => name)).toMatchObject({ ok: true, broken: [] })
    expect(await rewritten((name) => `包/${name}`)).toMatchObject({ ok: true, broken: [] })
    expect(await rewritten((name) => `package/${name}`, "package2/a.txt", "b.txt")).toMatchObject({
      ok: false,
      broken: [
        { what: "../package2/a.txt", why: "not-in-manifest" },
        { what: "../b.txt", why: "not-in-manifest" },
      ],
    })
  })
})
describe("any flipped byte", () => {
  it("of a case on disk breaks verify", async () => {
    const ports = nodePorts(join(folder, "flips"))
    await fill(ports)
    const root = join(folder, "flips", "case")
    const paths: string[] = []
    for await (const file of folderTree(root).list())
      if (file.kind === "file" && readFileSync(join(root, file.path)).length > 0) paths.push(file.path)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), fc.integer({ min: 1, max: 255 }), async (path, place, mask) => {
        const before = readFileSync(join(root, path))
        const after = Buffer.from(before)
        after[place % after.length] = (after[place % after.length] as number) ^ mask
        writeFileSync(join(root, path), after)
        const report = await verify(ports, "case")
        writeFileSync(join(root, path), before)
        expect(report.ok).toBe(false)
        // A digit of the last line's payload: the line is named beside the content that it now asks for. A digit of its time leaves a whole chain: only
        // the head kept beside it differs.
        const isNamed = (place: string | undefined): boolean =>
          place === path || place?.startsWith(`${path}:`) === true || (path === "log.jsonl" && place === "HEAD")
        expect(report.broken.some(({ what, name }) => isNamed(what) || isNamed(name))).toBe(true)
      }),
      { numRuns: 60 },
    )
    expect((await verify(ports, "case")).ok).toBe(true)
    await ports.close()
  })
})
