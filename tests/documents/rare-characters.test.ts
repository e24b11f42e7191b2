/** No character of a name becomes a box in silence: what the fonts of the program have is printed, what they have not is named in the paper and beside it, on every machine alike. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { afterAll, describe, expect, it } from "vitest"
import { draft } from "../../src/engine/verbs/draft.ts"
import { nodePrinter } from "../../src/hosts/node/printer.ts"
import { needs } from "../needs.ts"
import { exampleDossier } from "./example-dossier.ts"

const folder = mkdtempSync(join(tmpdir(), "rare-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const printer = nodePrinter()
/** What `examples/1-before-due` answers, with a name of our own. */
const drafted = async (name: string) => {
  const { answers: given } = await import("../golden/given.ts").then(({ read }) => read("examples/1-before-due"))
  const dossier = await exampleDossier("1-before-due", { ...(given as Record<string, string | string[]>), name })
  const made = (await draft(dossier, { doc: "stop-notice", formats: ["pdf", "docx"] }, { printer })).documents[0]
  if (!made) throw new Error("no paper")
  const bytesOf = (format: string): Uint8Array => made.files.find((file) => file.format === format)?.bytes as Uint8Array
  const path = join(folder, "page.pdf")
  writeFileSync(path, bytesOf("pdf"))
  const pdf = () => execFileSync("pdftotext", [path, "-"], { encoding: "utf8" }).replace(/\s/g, "")
  return { made, pdf, path, docx: strFromU8(unzipSync(bytesOf("docx"))["word/document.xml"] as Uint8Array) }
}
const printed = ["㐂", "䶮", "龘", "囍", "𬬻", "𫟼", "喆", "堃", "犇", "〇", "é", "·", "ü", "①", "㛃", "䲜", "𰻞"]
const unprinted: readonly (readonly [character: string, code: string])[] = [
  ["𠮷", "U+20BB7"],
  ["𪚥", "U+2A6A5"],
  ["𠀀", "U+20000"],
  ["𫝀", "U+2B740"],
  ["𫠝", "U+2B81D"],
  ["𬺰", "U+2CEB0"],
  ["𱍐", "U+31350"],
  ["\u{2f800}", "U+2F800"],
  ["😡", "U+1F621"],
  ["ก", "U+0E01"],
  ["ب", "U+0628"],
]
describe("the fonts of the program", () => {
  it.each(printed)("have %s", async (character) => {
    expect(await printer.unprintable?.(`林${character}`)).toEqual([])
  })
  it.each(unprinted)("have no %s, and it is told", async (character) => {
    expect(await printer.unprintable?.(`林${character}某${character}`)).toEqual([character])
  })
  it("count no joiner, selector or blank as a character, and each once in order", async () => {
    expect(await printer.unprintable?.("a\u200db\ufe0f\u3000\u00a0\u00ad😡𠮷😡")).toEqual(["😡", "𠮷"])
  })
})
describe("a paper with a name", () => {
  needs("pdftotext")("whose characters the fonts have prints it and says nothing", async () => {
    const { made, pdf, docx } = await drafted("林㐂䶮𬬻")
    expect(pdf()).toContain("林㐂䶮𬬻")
    expect(pdf()).not.toContain("印成了方框")
    expect(made.beside.join()).not.toContain("方框")
    expect(docx).toContain("林㐂䶮𬬻")
  })
  needs("pdftotext")("with a character that they have not names it in the paper and beside it; the DOCX has it", async () => {
    const { made, pdf, docx } = await drafted("林𠮷𪚥")
    expect(pdf()).toContain("上文印成了方框：U+20BB7、U+2A6A5（Unicode编码）。")
    expect(made.beside.at(-1)).toContain("𠮷（U+20BB7）、𪚥（U+2A6A5）")
    expect(docx).toContain("林𠮷𪚥")
    expect(docx).not.toContain("方框")
  })
  needs("pdffonts")("is set in the fonts of the program alone, whatever the machine has", async () => {
    const { path } = await drafted("林𠮷😡ก")
    const fonts = execFileSync("pdffonts", [path], { encoding: "utf8" })
      .split("\n")
      .slice(2, -1)
      .map((line) => line.split(" ")[0]?.replace(/^[A-Z]{6}\+/, ""))
    expect([...new Set(fonts)].sort()).toEqual(["NotoSansSC-Bold", "NotoSerifSC-Regular"])
  })
})
