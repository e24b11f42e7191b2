/** Every format says the same, gives the same bytes for the same case, and lets no text of a file or an answer become code. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { draftAll } from "../../src/engine/documents/index.ts"
import { render } from "../../src/engine/documents/render/index.ts"
import type { Document, Exhibit } from "../../src/engine/documents/sheet/ast.ts"
import { clean } from "../../src/engine/documents/sheet/clean.ts"
import { type LaidBlock, laidText, layOutPaper } from "../../src/engine/documents/sheet/lay.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { nodePrinter } from "../../src/hosts/node/printer.ts"
import { full, needs } from "../needs.ts"
import { exampleDossier, examples } from "./example-dossier.ts"
import { pressed, pressedAnswers, pressedRows, type SampleInput, sampleDossier } from "./sample-dossier.ts"

const formats = ["docx", "pdf", "md", "html", "txt"] as const
type Format = (typeof formats)[number]
type Made = { readonly document: Document; readonly exhibits: readonly Exhibit[] }
const drafted = (dossier: Dossier): readonly Made[] => draftAll(dossier).filter((made): made is Made => "document" in made)
const printer = nodePrinter()
const bytesOf = (made: Made, format: Format, print = printer) => render(made.document, made.exhibits, format, print.pdf)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "documents-"))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const pdfText = async (made: Made): Promise<string> => {
  const path = join(folder, "page.pdf")
  writeFileSync(path, await bytesOf(made, "pdf"))
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" })
}
/** Letters and figures alone: line breaks, blanks, break opportunities and page feet of a layout left out. */
const bare = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "")
const words = (block: LaidBlock): readonly string[] => {
  switch (block.t) {
    case "party-lines":
      return block.lines.flatMap((line) => [line.label, laidText(line.value)])
    case "list":
      return block.items.map(laidText)
    case "table":
      return [block.caption, ...block.head, ...block.rows.flatMap((row) => row.map(laidText))]
    case "quote":
      return [laidText(block.title), ...block.paragraphs, block.note]
    case "chart":
      return [block.caption, block.source, ...block.panels.map((panel) => panel.title)]
    case "signature":
      return [block.role, block.day]
    default:
      return [laidText(block.line)]
  }
}
/** Two-letter pieces: enough to tell that words are there in whatever order columns are read. */
const pairs = (text: string): readonly string[] =>
  [...bare(text)].map((char, i, all) => `${char}${all[i + 1] ?? ""}`).filter((pair) => [...pair].length === 2)

describe("formats", () => {
  it("same case, same bytes, whatever printed before and with a fresh printer", async () => {
    const [first, again] = [sampleDossier(pressed), sampleDossier(pressed)]
    const fresh = nodePrinter()
    for (const [i, made] of drafted(first).entries()) {
      for (const format of formats) {
        const [a, b] = [await bytesOf(made, format), await bytesOf(drafted(again)[i] as Made, format, fresh)]
        expect(Buffer.from(a).equals(Buffer.from(b)), `${made.document.doc}.${format}`).toBe(true)
      }
    }
  }, 60_000)
  it("DOCX and PDF hold no moment of making", async () => {
    const [made] = drafted(sampleDossier(pressed)) as [Made]
    const docx = await bytesOf(made, "docx")
    const parts = unzipSync(docx)
    expect(strFromU8(parts["docProps/core.xml"] as Uint8Array)).not.toMatch(/\d{4}-\d{2}-\d{2}T/)
    const view = new DataView(docx.buffer, docx.byteOffset)
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21])
    // What stands there is the day that the paper is signed for, at no hour.
    const dates = Buffer.from(await bytesOf(made, "pdf"))
      .toString("latin1")
      .match(/\/(?:CreationDate|ModDate) \([^)]*\)/g)
    const day = made.document.blocks.find((block) => block.t === "signature")?.day.replaceAll("-", "")
    expect(day).toMatch(/^\d{8}$/)
    expect([...(dates ?? [])].sort()).toEqual([`/CreationDate (D:${day}000000Z)`, `/ModDate (D:${day}000000Z)`])
  })
  it("PDFs of every paper of the examples are PDF/UA-1: titled, tagged, in Chinese", async () => {
    for (const name of examples)
      for (const made of drafted(await exampleDossier(name))) {
        const pdf = Buffer.from(await bytesOf(made, "pdf")).toString("utf8")
        const what = `${name} ${made.document.doc}`
        expect(pdf, what).toContain("<pdfuaid:part>1</pdfuaid:part>")
        expect(pdf, what).toContain("<rdf:li>zh-CN</rdf:li>")
        expect(pdf, what).toContain(`${made.document.title}</rdf:li>`)
        expect(pdf, what).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
      }
  }, 60_000)
  needs("pdftotext")(
    "the PDF's text is the tree's text",
    async () => {
      for (const name of full ? examples : [examples[0] as string, examples.at(-1) as string]) {
        for (const made of drafted(await exampleDossier(name))) {
          const text = await pdfText(made)
          // The foot of each page would stand within a sentence that goes on over the page.
          const flat = bare(text)
            .replace(/第\d+页共\d+页/g, "")
            .replaceAll(bare(made.document.foot), "")
          for (const block of layOutPaper(made.document, made.exhibits).blocks) {
            // Running text line by line; cells are broken over lines beside each other, so their pieces are looked for.
            if (block.t === "table" || block.t === "party-lines") {
              const held = new Set(pairs(flat))
              expect(words(block).filter((word) => [...bare(word)].length <= 4 && !flat.includes(bare(word)))).toEqual([])
              // A pair may be cut by the end of a line: few are.
              const lost = words(block).filter(
                (word) => pairs(word).filter((pair) => !held.has(pair)).length > Math.ceil(pairs(word).length / 4) + 1,
              )
              expect(lost, made.document.doc).toEqual([])
            } else
              for (const word of words(block))
                for (const piece of word.split(/[，。；：（）]/).filter((part) => bare(part).length > 0 && bare(part).length < 12))
                  expect(flat).toContain(bare(piece))
          }
        }
      }
    },
    60_000,
  )
  needs("qpdf")("PDFs pass qpdf", async () => {
    for (const made of drafted(sampleDossier(pressed))) {
      const path = join(folder, "check.pdf")
      writeFileSync(path, await bytesOf(made, "pdf"))
      expect(execFileSync("qpdf", ["--check", path], { encoding: "utf8" })).toContain("No syntax or stream encoding errors")
    }
  })
  it("DOCX has real headings, tables with repeated heads, and every word", async () => {
    for (const made of drafted(sampleDossier(pressed))) {
      const xml = strFromU8(unzipSync(await bytesOf(made, "docx"))["word/document.xml"] as Uint8Array)
      const page = layOutPaper(made.document, made.exhibits)
      const flat = bare(xml.replace(/<[^>]+>/g, "").replace(/&(amp|lt|gt|quot|apos);/g, ""))
      for (const word of page.blocks.flatMap(words)) expect(flat).toContain(bare(word))
      expect(xml).toContain('w:val="Title"')
      const tables = page.blocks.reduce((sum, block) => sum + (block.t === "table" ? 1 : block.t === "chart" ? block.panels.length : 0), 0)
      expect(xml.match(/<w:tbl>/g)?.length ?? 0).toBe(tables)
      expect(xml.match(/<w:tblHeader\/>/g)?.length ?? 0).toBe(tables)
    }
  })
})

const hostile = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<svg/onload=alert(1)>",
  "javascript:alert(1)",
  "</w:t><w:instrText>DDEAUTO c:\\\\x</w:instrText>",
  '=HYPERLINK("http://evil.example","x")',
  "+cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "-1+1",
  '") #panic("x") #text("',
  '#read("/etc/passwd")',
  '\\") + sys.version + ("',
  '#import "@preview/x:1.0.0"',
  "$ x^2 $ *b* _i_ `c` <l> @r",
  "\\u{41}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the attack itself
  "${process.exit()}",
  "[x](http://evil.example)",
  "![x](http://evil.example/a.png)",
  "http://evil.example www.evil.example a@evil.example",
  "|a|b|\n|---|---|",
  "# head\n\n> quote",
  "&lt;b&gt;&#60;",
  "\u202egnp.exe\u202c",
  "\u2066x\u2069\u200b\u200f",
  "a\u0000b\u0007c\u001b[31m",
  "\ud800x\udc00",
  "\ufffe\uffff",
  "\u2028\u2029\u0085",
  "{{7*7}}",
  "%s%n",
  "中".repeat(5000),
  "W".repeat(3000),
  "',\"`",
] as const
const attacked = (text: string): SampleInput => ({
  files: [
    { name: text, rows: pressedRows.slice(0, 12) },
    { name: `${text}.xml`, rows: [["2025-12-10 10:00:00", "sms", "10690000338011", `【${text}】您的借款 ${text} 请还款。`]] },
  ],
  answers: {
    ...pressedAnswers,
    name: text,
    phone: [text, "15412036671"],
    effect: text,
    "claim.1.lender": text,
    "claim.1.platform": text,
    "claim.1.addressee": text,
  },
})

/** Several strings in each field at once; each alone as well in the full run. */
const batches = hostile.reduce<string[]>((all, text) => {
  const last = all.at(-1)
  if (last !== undefined && last.length + text.length < 250) all[all.length - 1] = `${last} ${text}`
  else all.push(text)
  return all
}, [])
const attacks: readonly string[] = full ? [...hostile, ...batches] : batches

describe("hostile text", () => {
  it("is made harmless to look at", () => {
    for (const text of hostile) {
      const seen = clean(text)
      expect(seen).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u)
      expect([...seen].length).toBeLessThanOrEqual(302)
    }
    expect(clean("云杉消费金融《合同》（一）")).toBe("云杉消费金融《合同》（一）")
  })
  it("stays text in Markdown, HTML and plain text", async () => {
    for (const text of attacks) {
      const made = drafted(sampleDossier(attacked(text)))
      expect(made.length).toBeGreaterThan(2)
      for (const one of made) {
        const html = decode(await bytesOf(one, "html"))
        const tags = new Set([...html.matchAll(/<\/?([a-zA-Z][\w-]*)/g)].map((match) => (match[1] as string).toLowerCase()))
        for (const tag of tags)
          expect([
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "h1",
            "h2",
            "h3",
            "p",
            "span",
            "dl",
            "dt",
            "dd",
            "ol",
            "li",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "blockquote",
            "strong",
            "figure",
            "figcaption",
            "svg",
            "rect",
            "text",
            "footer",
          ]).toContain(tag)
        for (const tag of html.match(/<[a-zA-Z][^>]*>/g) ?? []) expect(tag).not.toMatch(/\s(on\w+|src|href|srcset|action|xlink:href)\s*=/i)
        expect(html).not.toMatch(/url\(|@import/)
        const markdown = decode(await bytesOf(one, "md"))
        expect(markdown.replace(/\\./g, "")).not.toMatch(/<[a-zA-Z/!]|\]\(|https?:\/\/|`|\$\{|\bwww\.|\w@\w/)
        for (const table of markdown.matchAll(/(?:^\|.*\|\n)+/gm)) {
          const widths = table[0]
            .trim()
            .split("\n")
            .map((line) => line.replace(/\\\|/g, "").split("|").length)
          expect(new Set(widths).size).toBe(1)
        }
        expect(decode(await bytesOf(one, "txt"))).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u)
      }
    }
  }, 60_000)
  it("stays text in DOCX: well-formed, no field, link or outside part", async () => {
    for (const text of attacks) {
      for (const one of drafted(sampleDossier(attacked(text)))) {
        const parts = unzipSync(await bytesOf(one, "docx"))
        const xml = strFromU8(parts["word/document.xml"] as Uint8Array)
        expect(xml).not.toMatch(/<w:(instrText|fldSimple|hyperlink|object|altChunk)\b/)
        expect(xml.replace(/<\/?[\w:]+(?:\s[\w:]+="[^"<]*")*\s*\/?>|<\?xml[^>]*\?>/g, "")).not.toMatch(/[<>]/)
        for (const [name, bytes] of Object.entries(parts)) if (name.endsWith(".rels")) expect(strFromU8(bytes)).not.toContain("TargetMode")
      }
    }
  }, 120_000)
  it("stays text in PDF: it compiles, and the words are printed as they are", async () => {
    for (const text of attacks) {
      for (const one of drafted(sampleDossier(attacked(text)))) {
        const pdf = Buffer.from(await bytesOf(one, "pdf")).toString("latin1")
        expect(pdf.startsWith("%PDF-")).toBe(true)
        expect(pdf).not.toMatch(/\/(URI|JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b/)
      }
    }
  }, 120_000)
  needs("pdftotext")("markup of Typst appears on the page", async () => {
    for (const text of ['") #panic("x") #text("', '#read("/etc/passwd")']) {
      const [one] = drafted(sampleDossier(attacked(text))) as [Made]
      expect((await pdfText(one)).replace(/[\s\u200b]/g, "")).toContain(text.replace(/\s/g, ""))
    }
  })
})
