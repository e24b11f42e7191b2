/** Papers are as long as somebody reads: a letter one page, a complaint one and a half before its annex, a report to the police two, a summary one, the list of evidence one before its annex. */
import { describe, expect, it } from "vitest"
import { draftAll } from "../../src/engine/documents/index.ts"
import { typstOf } from "../../src/engine/documents/render/index.ts"
import type { Document, Exhibit } from "../../src/engine/documents/sheet/ast.ts"
import { nodePrinter } from "../../src/hosts/node/printer.ts"
import { full } from "../needs.ts"
import { everyCase } from "../papers/equipped.ts"
import { exampleDossier } from "./example-dossier.ts"

const printer = nodePrinter()
/** Pages of each paper without its annexes; halves are filled up with what cannot be broken. */
const most: Readonly<Record<string, number>> = {
  "stop-notice": 1,
  "stop-notice-sms": 1,
  "follow-up-notice": 1,
  "records-request": 1,
  "platform-complaint": 1,
  "not-my-loan-declaration": 1,
  "credit-objection": 1,
  "credit-objection-bureau": 1,
  "no-debt-confirmation-request": 1,
  "carrier-request": 1,
  "preservation-request": 1,
  "takedown-notice": 1,
  "nifa-report": 1,
  "power-of-attorney": 1,
  "call-card": 1,
  "case-summary": 1,
  "explanation-note": 1,
  "evidence-list": 1,
  "regulator-complaint": 1.5,
  "regulator-report": 2,
  "police-report": 2,
  "civil-complaint": 4,
  "production-application": 4,
}
/** What of a page text may take, in millimetres. */
const textHeight = 249
/** Without the annexes: what follows the signature, but for the line of what goes along. */
const body = (document: Document): Document => {
  const signed = document.blocks.findIndex(({ t }) => t === "signature")
  const next = document.blocks[signed + 1]
  return signed < 0 ? document : { ...document, blocks: document.blocks.slice(0, signed + (next?.t === "paragraph" ? 2 : 1)) }
}
const pagesOf = async (document: Document, exhibits: readonly Exhibit[], room: number): Promise<number> => {
  const rest = room > 0 ? `#v(0pt, weak: true)#block(breakable: false, above: 0pt, height: ${Math.floor(room * textHeight)}mm)\n` : ""
  const pdf = Buffer.from(await printer.pdf(typstOf(document, exhibits) + rest)).toString("latin1")
  return Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)))
}
type Made = { readonly document: Document; readonly exhibits: readonly Exhibit[] }
/** Those that are too long. */
const tooLong = async (made: readonly Made[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const { document, exhibits } of made) {
    const allowed = most[document.doc]
    if (allowed === undefined) continue
    const pages = await pagesOf(body(document), exhibits, Math.ceil(allowed) - allowed)
    if (!(pages >= 1 && pages <= Math.ceil(allowed)))
      found.push(`${document.doc} ${document.counterparty ?? ""}: ${pages}, ${allowed} allowed`)
  }
  return found
}
it("a half page more is found", async () => {
  const [made] = draftAll(await exampleDossier("1-before-due"), "regulator-complaint") as [Made]
  expect(await pagesOf(body(made.document), made.exhibits, 0.5)).toBe(2)
  expect(await pagesOf(body(made.document), made.exhibits, 0.6)).toBe(3)
})
describe.each(["1-before-due", "2-wide-net", "3-identity-misuse"])("the papers of %s", (name) => {
  it("keep to their pages", async () => {
    const asked = ["stop-notice", "regulator-complaint", "regulator-report", "police-report", "case-summary", "evidence-list"]
    const made = draftAll(await exampleDossier(name)).filter((one): one is Made => "document" in one && asked.includes(one.document.doc))
    expect(made.length).toBeGreaterThan(3)
    expect(await tooLong(made)).toEqual([])
  })
})
it.runIf(full)(
  "every paper of every golden case keeps to its pages",
  async () => {
    const long: string[] = []
    let looked = 0
    for (const { folder, made } of await everyCase()) {
      long.push(...(await tooLong(made)).map((one) => `${folder} ${one}`))
      looked += made.filter(({ document }) => most[document.doc] !== undefined).length
    }
    expect(long).toEqual([])
    expect(looked).toBeGreaterThan(100)
  },
  600_000,
)
