/** Printed papers are what they say they are: PDF/UA-1, PDF/A-2b as well where they have a day, tagged alike under both names, and whole. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { render } from "../../src/engine/documents/render/index.ts"
import { archivedToo } from "../../src/hosts/node/both-standards.ts"
import { nodePrinter } from "../../src/hosts/node/printer.ts"
import { full, needs } from "../needs.ts"
import { equipped, everyCase, type Made } from "./equipped.ts"

const printer = nodePrinter()
let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "printed-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const pdfOf = async ({ document, exhibits }: Made): Promise<Uint8Array> => render(document, exhibits, "pdf", printer.pdf)
const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString("latin1")
const isSigned = ({ document }: Made): boolean => document.blocks.some(({ t }) => t === "signature")

/** The XML of the identification, its elements opened and closed in order. */
const packetOf = (pdf: Uint8Array): string => /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(Buffer.from(pdf).toString("utf8"))?.[0] ?? ""
const isWellFormed = (xml: string): boolean => {
  const open: string[] = []
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false
    } else if (!self) open.push(name as string)
  }
  return open.length === 0 && xml !== ""
}
/** Each place in the table is where the object of that number begins, and the packet is as long as it says. */
const isWhole = (pdf: Uint8Array): boolean => {
  const file = latin(pdf)
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1])
  const [head, count] = /^xref\s+0 (\d+)\s/.exec(file.slice(start, start + 32)) ?? []
  if (!head) return false
  for (let i = 1; i < Number(count); i++) {
    const line = file.slice(start + head.length + 20 * i, start + head.length + 20 * (i + 1))
    if (line[17] === "n" && !file.startsWith(`${i} 0 obj`, Number(line.slice(0, 10)))) return false
  }
  const [stream, length] = /\/Length (\d+)\s+\/Type \/Metadata[\s\S]*?stream\n/.exec(file) ?? []
  return stream !== undefined && file.startsWith("\nendstream", file.indexOf(stream) + stream.length + Number(length))
}
const wrongWith = (made: Made, pdf: Uint8Array): readonly string[] => {
  const [file, packet] = [latin(pdf), packetOf(pdf)]
  const archived = packet.includes("<pdfaid:part>2</pdfaid:part>") && packet.includes("<pdfaid:conformance>B</pdfaid:conformance>")
  return [
    ...(packet.split("<pdfuaid:part>1</pdfuaid:part>").length === 2 ? [] : ["not PDF/UA-1"]),
    ...(archived === isSigned(made) ? [] : [archived ? "an archive without a day" : "not PDF/A-2b"]),
    ...(archived === file.includes("/OutputIntents") ? [] : ["colours of no known kind"]),
    ...(isWellFormed(packet) ? [] : ["its identification is no XML"]),
    ...(/\/MarkInfo\s*<<[^>]*\/Marked true/.test(file) ? [] : ["not tagged"]),
    ...(/\/ViewerPreferences\s*<<[^>]*\/DisplayDocTitle true/.test(file) ? [] : ["its title is not shown"]),
    ...(/\/Lang \(zh-CN\)/.test(file) ? [] : ["in no language"]),
    ...(isWhole(pdf) ? [] : ["its table of places is wrong"]),
  ]
}
const chosen = async (): Promise<readonly Made[]> => {
  if (full) return (await everyCase()).flatMap(({ made }) => made)
  return (await equipped("cases/two-claims")).made
}
describe("printed papers", () => {
  it("carry the identifiers of what they are", async () => {
    const made = await chosen()
    const wrong: string[] = []
    for (const one of made) wrong.push(...wrongWith(one, await pdfOf(one)).map((what) => `${one.document.doc}: ${what}`))
    expect(wrong).toEqual([])
    expect(made.filter(isSigned).length).toBeGreaterThan(8)
    expect(made.filter((one) => !isSigned(one)).length).toBeGreaterThan(2)
  }, 600_000)
  it("a paper with a character that no font shows is printed all the same, and claims nothing", async () => {
    const made = (await equipped("cases/two-claims")).made.find(isSigned) as Made
    const rare: Made = { ...made, document: { ...made.document, title: `${made.document.title}\u{1f9ff}` } }
    const file = latin(await pdfOf(rare))
    expect(file.startsWith("%PDF-")).toBe(true)
    expect(file).not.toMatch(/pdfuaid:part|pdfaid:part/)
  })
  it("a file that is built otherwise is left alone", () => {
    const bare = new TextEncoder().encode("%PDF-1.7\n%%EOF")
    expect(archivedToo(bare, bare)).toBeUndefined()
  })
  needs("qpdf")(
    "pass qpdf, all that there are in the full run",
    async () => {
      const made = full ? await chosen() : (await chosen()).slice(0, 4)
      const wrong: string[] = []
      for (const one of made) {
        const path = join(folder, "check.pdf")
        writeFileSync(path, await pdfOf(one))
        const said = execFileSync("qpdf", ["--check", path], { encoding: "utf8" })
        if (!said.includes("No syntax or stream encoding errors") || /WARNING/.test(said)) wrong.push(`${one.document.doc}: ${said}`)
      }
      expect(wrong).toEqual([])
    },
    600_000,
  )
})
