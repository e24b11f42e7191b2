/** What a paper prints to be compared or searched for – heads, digests, numbers – comes whole out of a PDF and a DOCX, and goes into `verify --head` however it was copied. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { asDigest } from "../../src/engine/case/record/log.ts"
import { draftAll } from "../../src/engine/documents/index.ts"
import { render } from "../../src/engine/documents/render/index.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { nodePrinter } from "../../src/hosts/node/printer.ts"
import { needs } from "../needs.ts"
import { exampleDossier } from "./example-dossier.ts"

const hex = "eec453bbeec5f23ad73262ee34453e3f1b3227925720fef306ed0376c8c4e3ae"
const wide = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
describe("a head is a head, however it was copied", () => {
  it.each([
    ["as printed", `sha256:${hex}`],
    ["without its name", hex],
    ["with blanks round it", ` \t${hex}\n`],
    ["from two lines", `sha256:${hex.slice(0, 40)}\n${hex.slice(40)}`],
    ["from two lines of Windows", `${hex.slice(0, 40)}\r\n   ${hex.slice(40)}`],
    ["in groups", (hex.match(/.{1,8}/g) as string[]).join(" ")],
    ["with break opportunities in it", (hex.match(/.{1,6}/g) as string[]).join("\u200b")],
    ["with soft hyphens", (hex.match(/.{1,6}/g) as string[]).join("\u00ad")],
    ["with a no-break blank and an ideographic one", `\u00a0sha256:\u3000${hex}`],
    ["with word joiners and a mark", `\ufeff${hex.slice(0, 9)}\u2060${hex.slice(9)}`],
    ["with direction marks", `\u202a${hex}\u202c\u200e`],
    ["with a full-width colon", `sha256：${hex}`],
    ["all full-width", wide(`sha256:${hex}`)],
    ["in capitals", `SHA256:${hex.toUpperCase()}`],
    ["named with a hyphen", `SHA-256: ${hex}`],
    ["with line and paragraph separators", `${hex.slice(0, 30)}\u2028${hex.slice(30)}\u2029`],
  ])("%s", (_, text) => {
    expect(asDigest(text)).toBe(`sha256:${hex}`)
  })
  it.each([
    ["a digit short", hex.slice(1)],
    ["a digit long", `${hex}0`],
    ["an o for a nought", hex.replace("0", "o")],
    ["another function", `sha1:${hex}`],
    ["two of them", `${hex} ${hex}`],
    ["nothing", ""],
    ["a hyphen within", `${hex.slice(0, 32)}-${hex.slice(32)}`],
  ])("%s is none", (_, text) => {
    expect(asDigest(text)).toBeUndefined()
  })
})

let folder = ""
let dossier: Dossier
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "copied-"))
  dossier = await exampleDossier("1-before-due")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const drafted = (id: string) => {
  for (const made of draftAll(dossier)) if ("document" in made && made.document.doc === id) return made
  throw new Error(`no ${id}`)
}
const printer = nodePrinter()
const pdfText = async (id: string, ...options: readonly string[]): Promise<string> => {
  const path = join(folder, `${id}.pdf`)
  const made = drafted(id)
  writeFileSync(path, await render(made.document, made.exhibits, "pdf", printer.pdf))
  return execFileSync("pdftotext", [...options, path, "-"], { encoding: "utf8" })
}
const ignorable = /[\u00ad\u200b-\u200f\u2060\ufeff]/
describe("a PDF gives back", () => {
  needs("pdftotext")("the head, as the line after its label and the one below", async () => {
    const text = await pdfText("evidence-list")
    const copied = /台账校验值：([^\u4e00-\u9fff]+)/.exec(text)?.[1] ?? ""
    expect(asDigest(copied)).toBe(dossier.head.digest)
    expect(asDigest(/台账第\d+条 (\S+)/.exec(text)?.[1] ?? "")).toBe(dossier.head.digest)
  })
  needs("pdftotext")("the digest of every item but answers, which may be guessed from it", async () => {
    const text = (await pdfText("evidence-list")).replace(/\s/g, "")
    const items = dossier.items.filter((item) => text.includes(item.id.slice(7)))
    const { exhibits } = drafted("evidence-list")
    expect(items.length).toBe(exhibits.filter(({ part }) => part === undefined).length)
    expect(items.length).toBeLessThan(exhibits.length)
  })
  needs("pdftotext")("long numbers whole", async () => {
    const numbers = new Set(dossier.counterparties.flatMap((party) => party.links.map((link) => link.number)))
    const long = [...numbers].filter((number) => number.length > 12)
    expect(long).toContain("10690000338011")
    for (const layout of [[], ["-layout"], ["-raw"]]) {
      const text = await pdfText("contact-statistics", ...layout)
      for (const number of long) expect(text, number).toContain(number)
    }
  })
  needs("pdftotext")("no characters that are not in the text", async () => {
    for (const made of draftAll(dossier)) if ("document" in made) expect(await pdfText(made.document.doc)).not.toMatch(ignorable)
  })
})
it("a DOCX holds the head and long numbers in one run", async () => {
  const made = drafted("evidence-list")
  const xml = async (id: string) => {
    const one = drafted(id)
    return strFromU8(unzipSync(await render(one.document, one.exhibits, "docx", printer.pdf))["word/document.xml"] as Uint8Array)
  }
  const text = await xml("evidence-list")
  expect(text).toContain(dossier.head.digest)
  for (const { item, part } of made.exhibits) if (part === undefined) expect(text).toContain(`${item}`.slice(7))
  expect(await xml("contact-statistics")).toContain(">10690000338011<")
  expect(text).not.toMatch(ignorable)
})
