/** Papers are as long as somebody reads: a letter one page, a complaint or report two before its annex, the list of evidence one before its annexes. */
import { describe, expect, it } from "vitest"
import { draftAll } from "../../src/engine/documents/index.ts"
import { render } from "../../src/engine/documents/render/index.ts"
import type { Document, Exhibit } from "../../src/engine/documents/sheet/ast.ts"
import { nodePrinter } from "../../src/hosts/node/printer.ts"
import { exampleDossier } from "./example-dossier.ts"

const printer = nodePrinter()
const most: Readonly<Record<string, number>> = { "stop-notice": 1, "regulator-complaint": 2, "regulator-report": 2, "evidence-list": 1 }
/** Without the annexes: what follows the signature, but for the line of what goes along. */
const body = (document: Document): Document => {
  const signed = document.blocks.findIndex(({ t }) => t === "signature")
  const next = document.blocks[signed + 1]
  return { ...document, blocks: document.blocks.slice(0, signed + (next?.t === "paragraph" ? 2 : 1)) }
}
const pagesOf = async (document: Document, exhibits: readonly Exhibit[]): Promise<number> => {
  const pdf = Buffer.from(await render(document, exhibits, "pdf", printer.pdf)).toString("latin1")
  return Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)))
}

describe.each(["1-before-due", "2-wide-net", "3-identity-misuse"])("the papers of %s", (name) => {
  it("keep to their pages", async () => {
    const made = draftAll(await exampleDossier(name)).flatMap((one) => ("document" in one ? [one] : []))
    const pages = await Promise.all(
      made
        .filter(({ document }) => most[document.doc] !== undefined)
        .map(async ({ document, exhibits }) => [document.doc, await pagesOf(body(document), exhibits)] as const),
    )
    expect(pages.length).toBe(3)
    expect(pages.filter(([doc, count]) => !(count >= 1 && count <= (most[doc] ?? 0)))).toEqual([])
  })
})
