/** A document in each format. PDF is the host's to print, from the Typst source made here. */
import type { Document, Exhibit } from "../sheet/ast.ts"
import { layOutPaper } from "../sheet/lay.ts"
import { renderDocx } from "./docx.ts"
import { renderHtml } from "./html.ts"
import { renderMarkdown } from "./markdown.ts"
import { renderText } from "./text.ts"
import { renderTypst } from "./typst.ts"

/** Formats that need no host. */
export const textFormats = ["md", "html", "txt"] as const
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

export const typstOf = (document: Document, exhibits: readonly Exhibit[]): string => renderTypst(layOutPaper(document, exhibits))
/** The bytes of a document. `pdf` prints Typst source (the Printer port). The same tree gives the same bytes in every format. */
export const render = async (
  document: Document,
  exhibits: readonly Exhibit[],
  format: "docx" | "pdf" | "md" | "html" | "txt",
  pdf: (source: string) => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  const page = layOutPaper(document, exhibits)
  switch (format) {
    case "docx":
      return renderDocx(page)
    case "pdf":
      return pdf(renderTypst(page))
    case "md":
      return encode(renderMarkdown(page))
    case "html":
      return encode(renderHtml(page))
    case "txt":
      return encode(renderText(page))
  }
}
