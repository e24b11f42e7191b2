/** Prints Typst source to PDF with the fonts of the project: the Printer port on Node. */
import { join, resolve } from "node:path"
import type { NodeCompiler, NodeTypstDocument, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler"
import type { Printer } from "../../engine/ports.ts"
import { archivedToo } from "./both-standards.ts"
import { coverOf } from "./font-cover.ts"

/** Regular for the body, bold for heads; no font of the machine is ever used. Origin and digests: fonts/README.md. */
const fonts = resolve(import.meta.dirname, "..", "..", "..", "fonts")
const fontFiles = ["NotoSerifSC-Regular.ttf", "NotoSansSC-Bold.ttf"].map((name) => join(fonts, name))

const create = async (): Promise<NodeCompiler> => {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler")
  // What a source may read at all lies below the workspace: the fonts, not the folder the program was started in.
  return NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }], workspace: fonts })
}

/** PDF/UA-1 (ISO 14289-1): titled, tagged, in a language that is named; the compiler refuses a source that is not. A const enum of the package, which types alone know. */
const universallyAccessible = "ua-1" as PdfStandard
/** PDF/A-2b (ISO 19005-2), which wants a day of its own. */
const archival = "a-2b" as PdfStandard
const refusedAs = (error: unknown): boolean => /PDF\/(?:UA-1|A-2b) error/.test(String(error))
/** A paper is made in any case: one with a character that no font shows cannot be PDF/UA, and is tagged all the same. */
const accessible = (typst: NodeCompiler, page: NodeTypstDocument): Uint8Array => {
  try {
    return typst.pdf(page, { pdfStandard: universallyAccessible, pdfTags: true })
  } catch (error) {
    if (!refusedAs(error)) throw error
    return typst.pdf(page, { pdfTags: true })
  }
}
/** Both, where the paper has a day and either would do: the compiler looks at one standard at a time, so each is asked for. */
const archived = (typst: NodeCompiler, page: NodeTypstDocument): Uint8Array => {
  try {
    const pdf = typst.pdf(page, { pdfStandard: universallyAccessible, pdfTags: true })
    return archivedToo(pdf, typst.pdf(page, { pdfStandard: archival, pdfTags: true })) ?? pdf
  } catch (error) {
    if (!refusedAs(error)) throw error
    return accessible(typst, page)
  }
}
/** The first line of a source says the day, or that there is none. */
const isDated = (source: string): boolean => !/^#set document\(.*, date: none\)$/m.test(source.slice(0, source.indexOf("\n")))

/** What every one of the fonts' texts consists of: everyday characters, whose glyphs need no looking up. */
const everyday = /[\n\x20-\x7e\u3001\u3002\u300a\u300b\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff1f]+/g
/** Joiners, selectors and the like have no shape of their own. */
const shapeless = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}]$/u

/** A printer that starts at its first page. Tagged PDF/UA-1, and PDF/A-2b where there is a day, without a time of its making: the same source gives the same bytes. Throws when the source does not compile. */
export const nodePrinter = (): Printer => {
  let compiler: Promise<NodeCompiler> | undefined
  let cover: ReturnType<typeof coverOf> | undefined
  return {
    pdf: async (source) => {
      compiler ??= create()
      const typst = await compiler
      const made = typst.compile({ mainFileContent: source })
      if (!made.result) throw new Error(`typst: ${JSON.stringify((made.takeError()?.shortDiagnostics ?? []).slice(0, 3))}`)
      // A view of its own: the compiler's buffer is not kept.
      const pdf = new Uint8Array((isDated(source) ? archived : accessible)(typst, made.result))
      typst.evictCache(10)
      return pdf
    },
    book: async (source, files) => {
      // A compiler of its own, given up afterwards: pictures are large, and names of files last as long as it does.
      const typst = await create()
      for (const [name, bytes] of files) typst.mapShadow(join(fonts, name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
      const made = typst.compile({ mainFileContent: source })
      if (!made.result) throw new Error(`typst: ${JSON.stringify((made.takeError()?.shortDiagnostics ?? []).slice(0, 3))}`)
      const parts = typst.query(made.result, { selector: "<at>", field: "value" }) as readonly number[]
      const pages = made.result.numOfPages
      return { pdf: new Uint8Array(accessible(typst, made.result)), pages, parts }
    },
    unprintable: async (text) => {
      const rare = [...new Set(text.replace(everyday, ""))].filter((character) => !shapeless.test(character))
      if (rare.length === 0) return []
      cover ??= coverOf(fontFiles)
      const has = await cover
      return rare.filter((character) => !has(character.codePointAt(0) as number))
    },
  }
}
