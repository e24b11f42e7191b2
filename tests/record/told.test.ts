/** What a record and a bag say of themselves without being asked: erasures, content named twice; and names that a spreadsheet program must not run. */
import { afterAll, describe, expect, it } from "vitest"
import { gatherBytes } from "../../src/engine/case/record/tree.ts"
import { zipTree } from "../../src/engine/case/zip/archive.ts"
import { erase } from "../../src/engine/verbs/erase.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { pack } from "../../src/engine/verbs/pack.ts"
import { receive } from "../../src/engine/verbs/receive.ts"
import { verify, verifyBag } from "../../src/engine/verbs/verify.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import type { Files } from "../../src/hosts/memory/tree.ts"
import { nodeHasher } from "../../src/hosts/node/index.ts"
import { bytes, each, file, gatherAll, scratch, sha256 } from "./fixture.ts"

const { done } = scratch()
afterAll(done)
const made = async (...names: readonly string[]) => {
  const cases = new Map<string, Files>()
  const ports = await memoryHost({ cases })
  await init(ports, "case", { title: "测试案件" })
  await receive(ports, "case", each(...names.map((name, i) => file(name, `content ${i}`))))
  return { ports, files: cases.get("case") as Files }
}
const bagOf = async (ports: Awaited<ReturnType<typeof made>>["ports"]) => {
  const zip = await gatherAll((await pack(ports, "case", { documents: [], items: "all", name: "package" })).stream)
  return zipTree({ size: zip.length, range: async (from, to) => zip.slice(from, to) }, nodeHasher)
}
describe("an erasure", () => {
  it("is told by its line, with how many it took, of a case and of a bag", async () => {
    const { ports } = await made("a.txt", "b.txt")
    expect((await verify(ports, "case")).notes).toEqual([])
    await erase(ports, "case", sha256(bytes("content 0")))
    const report = await verify(ports, "case")
    expect(report).toMatchObject({ ok: true, notes: [{ what: "log.jsonl:4", why: "erasure-recorded", name: "1" }] })
    const bag = await verifyBag(await bagOf(ports), nodeHasher)
    expect(bag).toMatchObject({ ok: true })
    expect(bag.notes).toContainEqual({ what: "data/record/log.jsonl:4", why: "erasure-recorded", name: "1" })
  })
})
it("content that two lines name is named, though the chain and HEAD were made to fit", async () => {
  const { ports, files } = await made("a.txt", "b.txt")
  const lines = new TextDecoder().decode(files.get("log.jsonl")).split("\n").slice(0, -1)
  const last = JSON.parse(lines.at(-1) as string) as { seq: number; prev: string }
  const again = JSON.stringify({ ...last, prev: sha256(bytes(`${lines.at(-1)}\n`)), seq: last.seq + 1 })
  files.set("log.jsonl", bytes(`${[...lines, again].join("\n")}\n`))
  files.set("HEAD", bytes(`${JSON.stringify({ digest: sha256(bytes(`${again}\n`)), seq: last.seq + 1 })}\n`))
  expect((await verify(ports, "case")).broken).toEqual([{ what: `log.jsonl:${last.seq + 1}`, why: "payload-twice" }])
})
describe("contents.tsv", () => {
  const dangerous = [
    '=HYPERLINK("http://example.invalid").xls',
    "+1.xls",
    "-1+2.csv",
    "@SUM(A1).txt",
    " =1.txt",
    "\t=1.txt",
    "\r=cmd.txt",
    "＝1.txt",
    "＋1.txt",
    "－1.txt",
    "＠x.txt",
    "\u00a0=1.txt",
    "\u3000@x.txt",
  ]
  it.each(dangerous)("keeps %j from being run, and the bag sound", async (name) => {
    const { ports } = await made(name)
    const tree = await bagOf(ports)
    const row =
      new TextDecoder()
        .decode(await gatherBytes(tree.open("data/contents.tsv")))
        .split("\n")[1]
        ?.split("\t") ?? []
    for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@＝＋－＠-]/)
    expect((await verifyBag(tree, nodeHasher)).ok).toBe(true)
  })
  it.each(["a=b.txt", "1-2.csv", "详单+1.xls", "'x.txt", "\u2212x.txt"])("leaves %j as it is", async (name) => {
    const { ports } = await made(name)
    const tree = await bagOf(ports)
    expect(new TextDecoder().decode(await gatherBytes(tree.open("data/contents.tsv")))).toContain(`\t${name}\t`)
    expect((await verifyBag(tree, nodeHasher)).ok).toBe(true)
  })
})
