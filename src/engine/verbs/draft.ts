/** Drafts documents in the formats asked for, with the exhibits they cite, or says why one cannot be drafted. */
import { Broken } from "../case/broken.ts"
import type { Citation, ItemId } from "../case/citation.ts"
import { type Drafted, draftAll, drafts } from "../documents/index.ts"
import { lastIssued, sinceIssued } from "../documents/readback/since.ts"
import { render } from "../documents/render/index.ts"
import { withLine } from "../documents/render/typst.ts"
import type { Document, Exhibit } from "../documents/sheet/ast.ts"
import { boxesInPaper, chartBoxes } from "../documents/sheet/boxes.ts"
import { byItem } from "../documents/sheet/exhibits.ts"
import type { Dossier } from "../dossier.ts"
import type { Ports, Printer } from "../ports.ts"
import type { DocumentFormat, DraftedDocument, DraftOptions, ExhibitView } from "../views/documents.ts"
import { gapView } from "../views/gaps.ts"

const fileName = (doc: string, counterparty: string | null, format: DocumentFormat): string =>
  `${doc}${counterparty === null ? "" : `-${counterparty}`}.${format}`

interface Rendered {
  readonly files: readonly { readonly format: DocumentFormat; readonly bytes: Uint8Array }[]
  /** Characters that a PDF can only show as boxes. */
  readonly boxes: readonly string[]
}
/** A paper in each format, in their order. Throws Broken("bad-argument") for pdf where the host has no printer. */
export const rendered = async (
  document: Document,
  exhibits: readonly Exhibit[],
  formats: readonly DocumentFormat[],
  printer: Printer | undefined,
): Promise<Rendered> => {
  let boxes: readonly string[] = []
  const pdf = async (source: string): Promise<Uint8Array> => {
    if (!printer) throw new Broken("bad-argument", { what: "format", value: "pdf", reason: "no-printer" })
    boxes = (await printer.unprintable?.(source)) ?? []
    return printer.pdf(boxes.length === 0 ? source : withLine(source, boxesInPaper(boxes)))
  }
  const files: Rendered["files"][number][] = []
  for (const format of formats) files.push({ format, bytes: await render(document, exhibits, format, pdf) })
  return { files, boxes }
}
export const exhibitViews = (exhibits: readonly Exhibit[]): readonly ExhibitView[] =>
  exhibits.map(({ number, part, label, item, name }) => ({ number, ...(part === undefined ? {} : { part }), label, item, name }))
const written = async (drafted: Drafted, formats: readonly DocumentFormat[], printer: Printer | undefined): Promise<DraftedDocument> => {
  if ("refusal" in drafted) {
    const { doc, title, counterparty, refusal } = drafted
    const gaps = refusal.why === "missing" ? refusal.gaps.map(gapView) : []
    return { doc, title, for: null, counterparty, files: [], exhibits: [], beside: [], gaps, nothingFound: refusal.why === "nothing-found" }
  }
  const { document, exhibits } = drafted
  const { files, boxes } = await rendered(document, exhibits, formats, printer)
  return {
    doc: document.doc,
    title: document.title,
    for: document.for,
    counterparty: document.counterparty,
    files: files.map(({ format, bytes }) => ({ name: fileName(document.doc, document.counterparty, format), format, bytes })),
    exhibits: exhibitViews(exhibits),
    beside: boxes.length === 0 ? document.beside : [...document.beside, chartBoxes(boxes)],
    gaps: [],
    nothingFound: false,
  }
}

type Which = Pick<DraftOptions, "doc" | "for" | "claim">
/** The drafts of a paper, or of all, to the side and claim asked for. */
export const chosenOf = (dossier: Dossier, options: Which): readonly Drafted[] =>
  draftAll(dossier, options.doc, options.for).filter(
    (one) => options.claim === undefined || !("document" in one) || one.document.claim === null || one.document.claim === options.claim,
  )
/** What the chosen documents cite, item by item, every place once. */
export const citedIn = (dossier: Dossier, options: Which): ReadonlyMap<ItemId, readonly Citation[]> =>
  byItem(chosenOf(dossier, options).flatMap((one) => ("document" in one ? one.exhibits.flatMap(({ citations }) => citations) : [])))

/** What a draft says otherwise than the paper that went out. */
const withSince = (dossier: Dossier, one: Drafted, made: DraftedDocument): DraftedDocument => {
  const paper = lastIssued(dossier.issued, made.doc, made.counterparty)
  if (!paper || !("document" in one)) return made
  const since = sinceIssued(paper, one.document)
  return since.added.length + since.gone.length > 0 ? { ...made, since } : made
}
/** Throws Broken("bad-argument") for a document that there is none of. */
export const draft = async (
  dossier: Dossier,
  options: DraftOptions,
  { printer, longStep = async (work) => work() }: Pick<Ports, "printer" | "longStep"> = {},
): Promise<{ documents: readonly DraftedDocument[] }> => {
  if (options.doc !== "all" && !drafts.some((one) => one.id === options.doc))
    throw new Broken("bad-argument", { what: "document", value: options.doc })
  const documents: DraftedDocument[] = []
  for (const one of await longStep(() => chosenOf(dossier, options)))
    documents.push(withSince(dossier, one, await written(one, options.formats, printer)))
  return { documents }
}
