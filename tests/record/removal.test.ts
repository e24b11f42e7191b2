/** Deleting a case: all of it goes and nothing else, through no link, whether it is sound or not; what is no case is refused; copies made while it was written are told. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { startServer } from "../../src/apps/server/serve.ts"
import { remove } from "../../src/engine/verbs/remove.ts"
import { state } from "../../src/engine/verbs/state.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { openNodePorts } from "../../src/hosts/node/index.ts"
import { indexFolder } from "../../src/hosts/node/private.ts"
import { anning, scratch as folderFor, root } from "../cli/anning.ts"
import { fill, nodePorts, scratch } from "./fixture.ts"

const { folder, done } = scratch()
afterAll(done)
const prepared = async (name: string) => {
  const home = join(folder, name)
  mkdirSync(home)
  const ports = openNodePorts({ home, lawFolder: join(root, "law") })
  await fill(ports)
  await fill(ports, "neighbour")
  return { home, path: join(home, "case"), ports }
}
const everything = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : []

describe("deleting a case", () => {
  const spoil: readonly (readonly [title: string, spoil: (path: string) => void])[] = [
    ["that is sound", () => undefined],
    [
      "whose log is broken in the middle",
      (path) => writeFileSync(join(path, "log.jsonl"), readFileSync(join(path, "log.jsonl"), "utf8").replace(/"seq":3/, '"seq":9')),
    ],
    ["without its HEAD", (path) => rmSync(join(path, "HEAD"))],
    ["without its vault", (path) => rmSync(join(path, "vault"), { recursive: true })],
    ["with what a killed writer left", (path) => writeFileSync(join(path, "work", "head-x.99999999.1.aa"), "half")],
    ["with strange files in its vault", (path) => writeFileSync(join(path, "vault", "notes.txt"), "x")],
  ]
  it.each(spoil)("%s: all of it goes, its neighbour stays", async (title, doIt) => {
    const { home, path, ports } = await prepared(`spoilt ${title}`)
    const before = everything(join(home, "neighbour"))
    doIt(path)
    await remove(ports, "case")
    expect(readdirSync(home).filter((name) => name !== indexFolder)).toEqual(["neighbour"])
    expect(everything(join(home, "neighbour"))).toEqual(before)
    expect((await verify(ports, "neighbour")).ok).toBe(true)
    await ports.close()
  })
  it("never goes through a link inside it", async () => {
    const { home, path, ports } = await prepared("links")
    const outside = join(folder, "outside")
    mkdirSync(outside)
    writeFileSync(join(outside, "keep.txt"), "mine")
    symlinkSync(outside, join(path, "vault", "zz"))
    symlinkSync(join(outside, "keep.txt"), join(path, "work", "lock-link"))
    rmSync(join(path, "work", "lock-link"))
    await remove(ports, "case")
    expect(readdirSync(home).filter((name) => name !== indexFolder)).toEqual(["neighbour"])
    expect(readFileSync(join(outside, "keep.txt"), "utf8")).toBe("mine")
    await ports.close()
  })
  const refused: readonly (readonly [title: string, make: (path: string, home: string) => string, code: string])[] = [
    ["nothing", () => "missing", "no-case"],
    [
      "a folder of other files",
      (_, home) => (mkdirSync(join(home, "photos")), writeFileSync(join(home, "photos", "a.jpg"), "x"), "photos"),
      "no-case",
    ],
    ["an empty folder", (_, home) => (mkdirSync(join(home, "empty")), "empty"), "no-case"],
    ["a file", (_, home) => (writeFileSync(join(home, "file"), "x"), "file"), "no-case"],
    ["a link to a case", (path, home) => (symlinkSync(path, join(home, "link")), "link"), "no-case"],
    [
      "a folder with some other log.jsonl",
      (_, home) => (mkdirSync(join(home, "logs")), writeFileSync(join(home, "logs", "log.jsonl"), '{"a":1}\n'), "logs"),
      "no-case",
    ],
    [
      "a folder whose log.jsonl is a link",
      (path, home) => (mkdirSync(join(home, "l")), symlinkSync(join(path, "log.jsonl"), join(home, "l", "log.jsonl")), "l"),
      "no-case",
    ],
    ["the home itself", () => ".", "no-case"],
    ["the folder above", () => "..", "no-case"],
    ["a case with a paper of the person's in it", (path) => (writeFileSync(join(path, "我的笔记.txt"), "x"), "case"), "foreign-files"],
    ["a case with a folder of papers in it", (path) => (mkdirSync(join(path, "papers")), "case"), "foreign-files"],
    ["a case with a link in it", (path, home) => (symlinkSync(home, join(path, "up")), "case"), "foreign-files"],
  ]
  it.each(refused)("%s is refused, and nothing changes", async (title, make, code) => {
    const { home, path, ports } = await prepared(`refused ${title}`)
    const id = make(path, home)
    const before = everything(home)
    await expect(remove(ports, id)).rejects.toMatchObject({ code })
    expect(everything(home)).toEqual(before)
    await ports.close()
  })
  it("a removal that was cut off is finished when the home is opened, and takes nothing else", async () => {
    const { home, path, ports } = await prepared("cut")
    const tomb = join(home, ".anning-deleted-x.1.1.aaaaaaaaaaaa")
    mkdirSync(tomb)
    renameSync(path, join(tomb, "case"))
    rmSync(join(tomb, "case", "log.jsonl"))
    const foreign = join(home, ".anning-deleted-foreign")
    mkdirSync(join(foreign, "case"), { recursive: true })
    writeFileSync(join(foreign, "case", "mine.txt"), "mine")
    await ports.projections.tidy?.()
    expect(existsSync(tomb)).toBe(false)
    expect(readFileSync(join(foreign, "case", "mine.txt"), "utf8")).toBe("mine")
    await ports.close()
  })
  it("by the start of the server, and by each listing, too", async () => {
    const home = join(folder, "served")
    const tomb = join(home, ".anning-deleted-x.1.1.aaaaaaaaaaaa")
    const cutOff = async () => {
      const ports = openNodePorts({ home, lawFolder: join(root, "law") })
      await fill(ports)
      await ports.close()
      mkdirSync(tomb)
      renameSync(join(home, "case"), join(tomb, "case"))
    }
    mkdirSync(home)
    await cutOff()
    const served = await startServer({ home, port: 0 })
    try {
      expect(existsSync(tomb)).toBe(false)
      await cutOff()
      const list = await fetch(`http://127.0.0.1:${served.port}/api/cases`, { headers: { "x-anning-token": served.token } })
      expect([list.status, await list.json(), existsSync(tomb)]).toEqual([200, [], false])
    } finally {
      await served.close()
    }
  })
  it("in memory too", async () => {
    const ports = await memoryHost()
    await fill(ports)
    await remove(ports, "case")
    await expect(remove(ports, "case")).rejects.toMatchObject({ code: "no-case" })
    await expect(verify(ports, "case")).rejects.toMatchObject({ code: "no-case" })
  })
  it("from the command line asks first: says what goes and what stays, and does nothing where nobody can answer", async () => {
    const path = join(folderFor("delete"), "案件")
    await anning("init", path)
    const asked = await anning("delete", path)
    expect([asked.code, existsSync(join(path, "log.jsonl"))]).toEqual([2, true])
    expect(asked.err).toMatch(/会删掉：.*原件/)
    expect(asked.err).toMatch(/不会删：.*文书和压缩包/)
    const deleted = await anning("delete", path, "--yes", "--json")
    expect([deleted.code, JSON.parse(deleted.out), existsSync(path)]).toEqual([0, { deleted: path }, false])
    expect((await anning("delete", path, "--yes")).code).toBe(10)
  }, 60_000)
})

describe("a copy made while it was written", () => {
  const copies: readonly (readonly [title: string, spoil: (path: string) => void, told: boolean])[] = [
    ["the vault was copied before the last act, the log after it", (path) => lose(path, [-1]), true],
    ["before the last two acts", (path) => lose(path, [-1, -2]), true],
    ["HEAD was copied after an act that the log lacks", (path) => cut(path, 1), true],
    [
      "a writer's lock was copied along, and content is missing",
      (path) => (lose(path, [2]), writeFileSync(join(path, "work", "lock-x.1.1.aa"), "")),
      true,
    ],
    ["content in the middle is missing: that is no copy's doing", (path) => lose(path, [2]), false],
    ["a payload was changed", (path) => spoilPayload(path), false],
  ]
  const lines = (path: string): string[] => readFileSync(join(path, "log.jsonl"), "utf8").trimEnd().split("\n")
  const payloadOf = (path: string, at: number): string => {
    const hex = (JSON.parse(lines(path).at(at) as string) as { payload: string }).payload.slice(7)
    return join(path, "vault", hex.slice(0, 2), hex)
  }
  const lose = (path: string, at: readonly number[]): void => {
    for (const one of at) rmSync(payloadOf(path, one))
  }
  const cut = (path: string, n: number): void => writeFileSync(join(path, "log.jsonl"), `${lines(path).slice(0, -n).join("\n")}\n`)
  const spoilPayload = (path: string): void => writeFileSync(payloadOf(path, -1), "x")

  it.each(copies)("%s", async (title, spoil, told) => {
    const home = join(folder, `copy ${title}`)
    mkdirSync(home)
    const ports = nodePorts(home)
    await fill(ports)
    await state(ports, "case", { city: "成都市" })
    await state(ports, "case", { city: "重庆市" })
    cpSync(join(home, "case"), join(home, "copy"), { recursive: true })
    spoil(join(home, "copy"))
    const report = await verify(ports, "copy")
    expect(report.ok, "it is told, never excused").toBe(false)
    expect(report.notes.some(({ why }) => why === "perhaps-copied-while-written")).toBe(told)
    await ports.close()
  })
})
