/** Links, pipes and devices inside a case folder: every verb refuses them by their path, nothing outside of the case is written or removed, and nothing waits. */
import { execFileSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { hostname } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import { openEngine } from "../../src/engine/engine.ts"
import { showable } from "../../src/engine/views/index.ts"
import { openNodePorts } from "../../src/hosts/node/index.ts"
import { root } from "../golden/given.ts"
import { bytes, each, file, gatherAll, scratch, sha256 } from "./fixture.ts"

let folder: string
let done: () => void
let ports: ReturnType<typeof openNodePorts>
let engine: Engine
const content = "号码,时间\n057110000001,2026-01-02 08:00:00\n"
const here = (...path: readonly string[]): string => join(folder, "case", ...path)
const outside = (...path: readonly string[]): string => join(folder, "outside", ...path)
beforeEach(async () => {
  ;({ folder, done } = scratch())
  const open = () => openNodePorts({ home: folder, lawFolder: join(root, "law"), index: join(folder, ".index") })
  const made = open()
  await openEngine(made).init("case", { title: "案" })
  await openEngine(made).add("case", each(file("甲.csv", content)))
  await made.close()
  mkdirSync(outside())
  ports = open()
  engine = openEngine(ports)
})
afterEach(async () => {
  await ports.close()
  done()
})
const verbs: Readonly<Record<string, () => Promise<unknown>>> = {
  add: () => engine.add("case", each(file("乙.csv", `${content}057110000002,2026-01-03 08:00:00\n`))),
  state: () => engine.state("case", { city: "杭州" }),
  withdraw: () => engine.withdraw("case", sha256(bytes(content))),
  erase: () => engine.erase("case", sha256(bytes(content))),
  seal: () => engine.seal("case"),
  draft: () => engine.draft("case", { doc: "all", formats: ["md"] }),
  pack: async () => gatherAll((await engine.pack("case", { all: true })).stream),
  init: () => engine.init("case"),
  ...Object.fromEntries(showable.map((what) => [`show ${what}`, () => engine.show("case", what)])),
}
/** Everything below a folder with its bytes. */
const all = (path: string): readonly (readonly [string, string])[] =>
  readdirSync(path, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => [name, statSync(join(path, name)).isFile() ? readFileSync(join(path, name), "latin1") : "folder"] as const)
const aside = (name: string): void => {
  renameSync(here(name), outside(name))
  symlinkSync(outside(name), here(name))
}
const plants: Readonly<Record<string, { readonly at: string; readonly put: () => void }>> = {
  "log.jsonl as a link to itself elsewhere": { at: "log.jsonl", put: () => aside("log.jsonl") },
  "HEAD as a link": { at: "HEAD", put: () => aside("HEAD") },
  "vault as a link": { at: "vault", put: () => aside("vault") },
  "work as a link": {
    at: "work",
    put: () => {
      rmSync(here("work"), { recursive: true })
      mkdirSync(outside("work"))
      symlinkSync(outside("work"), here("work"))
    },
  },
  "work as a link to nothing": {
    at: "work",
    put: () => {
      rmSync(here("work"), { recursive: true })
      symlinkSync(outside("nowhere"), here("work"))
    },
  },
  "log.jsonl as a pipe": {
    at: "log.jsonl",
    put: () => {
      rmSync(here("log.jsonl"))
      execFileSync("mkfifo", [here("log.jsonl")])
    },
  },
  "HEAD as a pipe": {
    at: "HEAD",
    put: () => {
      rmSync(here("HEAD"))
      execFileSync("mkfifo", [here("HEAD")])
    },
  },
  "HEAD as a folder": {
    at: "HEAD",
    put: () => {
      rmSync(here("HEAD"))
      mkdirSync(here("HEAD"))
    },
  },
  "log.jsonl as a device": {
    at: "log.jsonl",
    put: () => {
      rmSync(here("log.jsonl"))
      symlinkSync("/dev/zero", here("log.jsonl"))
    },
  },
  "vault as a file": {
    at: "vault",
    put: () => {
      rmSync(here("vault"), { recursive: true })
      writeFileSync(here("vault"), "")
    },
  },
}
describe.skipIf(process.platform === "win32")("a case with", () => {
  it.each(Object.entries(plants))("%s is refused by every verb", async (_name, { at, put }) => {
    put()
    const before = all(outside())
    for (const [verb, act] of Object.entries(verbs))
      await expect(act(), verb).rejects.toMatchObject({ code: "not-a-plain-file", params: { path: here(at) } })
    const { ok, broken } = await engine.verify("case")
    expect([ok, broken.map(({ what }) => what)]).toEqual([false, expect.arrayContaining([at])])
    expect(all(outside())).toEqual(before)
  })
  it("a shelf of the vault as a link writes and erases nothing behind it", async () => {
    const shelf = sha256(bytes(content)).slice(7, 9)
    aside("vault")
    rmSync(here("vault"))
    cpSync(outside("vault"), here("vault"), { recursive: true })
    rmSync(here("vault", shelf), { recursive: true })
    symlinkSync(outside("vault", shelf), here("vault", shelf))
    const before = all(outside())
    await expect(engine.erase("case", sha256(bytes(content)))).rejects.toMatchObject({ code: "not-a-plain-file" })
    expect(all(outside())).toEqual(before)
  })
  it("a payload as a pipe is refused at once, by its place", async () => {
    const payloads: string[] = []
    for await (const entry of ports.store.read("case")) payloads.push(entry.payload.slice(7))
    const hex = payloads[1] as string
    rmSync(here("vault", hex.slice(0, 2), hex))
    execFileSync("mkfifo", [here("vault", hex.slice(0, 2), hex)])
    for (const [verb, act] of Object.entries(verbs).filter(([name]) => name !== "init"))
      await expect(act(), verb).rejects.toMatchObject({ code: "payload-missing", params: { path: `vault/${hex.slice(0, 2)}/${hex}` } })
  })
  it("what a dead writer seems to have left behind a link is neither read nor removed", async () => {
    const dead = `${hostname()
      .replace(/[^A-Za-z0-9-]/g, "_")
      .slice(0, 40)}.999999999.1.abc`
    mkdirSync(here("work"), { recursive: true })
    writeFileSync(outside("precious"), "precious")
    symlinkSync(outside(), here("work", `put-${dead}.0`))
    mkdirSync(here("work", `put-${dead}.1`))
    symlinkSync(outside("precious"), here("work", `put-${dead}.1`, "0"))
    symlinkSync(outside(), here("work", `put-${dead}.1`, "1"))
    mkdirSync(here("work", `put-${dead}.1`, "2"))
    execFileSync("mkfifo", [here("work", `put-${dead}.2.list`)])
    symlinkSync(outside("precious"), here("work", `put-${dead}.3.list`))
    symlinkSync(outside("precious"), here("work", `head-${dead}`))
    symlinkSync(outside("precious"), here("work", `lock-${dead}`))
    await engine.state("case", { city: "杭州" })
    await engine.add("case", each(file("乙.csv", `${content}057110000002,2026-01-03 08:00:00\n`)))
    expect(readFileSync(outside("precious"), "utf8")).toBe("precious")
    expect(existsSync(outside())).toBe(true)
  })
})
