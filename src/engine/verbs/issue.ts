/** Freezes a paper: what was read back, in the bytes in which it goes out, held by the log. */
import { Broken } from "../case/broken.ts"
import type { ItemId } from "../case/citation.ts"
import { writtenOrigin } from "../case/origin.ts"
import type { IssuedFile } from "../case/record/issued.ts"
import type { IssuedExhibit, IssuedSheet, LogAct } from "../case/record/payload.ts"
import { once } from "../case/record/tree.ts"
import { damagedIn, demandNone } from "../case/unsound.ts"
import { paperFileName } from "../documents/file-name.ts"
import { requestsIn } from "../documents/filing/asked.ts"
import { drafts } from "../documents/index.ts"
import { type Edit, type EditedSentence, withEdits } from "../documents/readback/edit.ts"
import { unitsOf } from "../documents/readback/sift.ts"
import { readBackWords } from "../documents/readback/words.ts"
import type { Document, Exhibit } from "../documents/sheet/ast.ts"
import { exhibitsIn } from "../documents/sheet/exhibits.ts"
import type { Dossier } from "../dossier.ts"
import type { DocumentFormat } from "../views/documents.ts"
import { gapView } from "../views/gaps.ts"
import type { Issued } from "../views/issued.ts"
import { readBackOf } from "../views/readback.ts"
import type { ShowOptions } from "../views/view.ts"
import { act, alone } from "./act.ts"
import { chosenOf, rendered } from "./draft.ts"
import type { OpenCases } from "./open-cases.ts"
import { dossierFor } from "./show.ts"

export interface IssueOptions extends Pick<ShowOptions, "day" | "for" | "claim"> {
  readonly doc: string
  /** Sentences in the person's own words, by the ids of those in whose place they stand. */
  readonly edits?: Readonly<Record<string, Edit>>
}
type Frozen = { readonly document: Document; readonly exhibits: readonly Exhibit[] }
const tries = 5

/** An exhibit as the record keeps it of a paper. */
export const exhibitOf = ({ number, part, label, item, name, citations }: Exhibit): IssuedExhibit => ({
  number,
  ...(part === undefined ? {} : { part }),
  label,
  item,
  name,
  citations: [...citations],
})
const sheetOf = (frozen: Frozen, dossier: Dossier, edited: readonly EditedSentence[]): IssuedSheet => {
  const asked = requestsIn(frozen.document)
  return { ...contentsOf(frozen, dossier, edited), ...(asked.length > 0 ? { asked } : {}) }
}
const contentsOf = ({ document, exhibits }: Frozen, dossier: Dossier, edited: readonly EditedSentence[]): IssuedSheet => ({
  doc: document.doc,
  title: document.title,
  for: document.for,
  claim: document.claim,
  counterparty: document.counterparty,
  day: dossier.day,
  engine: dossier.engineVersion,
  law: dossier.law.digest,
  head: dossier.head.digest,
  seq: dossier.head.seq,
  exhibits: exhibits.map(exhibitOf),
  told: unitsOf(document).map(({ unit }) => ({ id: unit.id(), text: unit.text })),
  ...(edited.length > 0 ? { edited: edited.map(({ id, text, stands }) => ({ id, text, stands })) } : {}),
})
/** The one paper that is meant. */
const paperOf = (dossier: Dossier, options: IssueOptions) => {
  const all = chosenOf(dossier, options)
  const ready = all.flatMap((one) => ("document" in one ? [one] : []))
  if (ready.length > 1) {
    const known = ready.map(({ document }) => document.counterparty ?? document.doc).join(", ")
    throw new Broken("bad-argument", { what: "counterparty", value: "–", known })
  }
  return { frozen: ready[0], refused: all.flatMap((one) => ("refusal" in one ? [one] : []))[0] }
}
type Outcome = Omit<Issued, "head">
const notFrozen = (options: IssueOptions, more: Partial<Outcome>): Outcome => ({
  item: null,
  doc: options.doc,
  title: drafts.find(({ id }) => id === options.doc)?.title ?? options.doc,
  files: [],
  unread: [],
  gaps: [],
  nothingFound: false,
  edited: [],
  ...more,
})

const freeze = async (cases: OpenCases, caseId: string, options: IssueOptions): Promise<Issued> => {
  const { ports } = cases
  const { head, result } = await act<Outcome>(ports, caseId, async (record) => {
    const dossier = await dossierFor(cases, caseId, options)
    if (dossier.head.digest !== record.head.digest) throw new Broken("stale-head")
    demandNone(damagedIn(dossier.items, dossier.extractions))
    const { frozen, refused } = paperOf(dossier, options)
    if (!frozen) {
      const gaps = refused?.refusal.why === "missing" ? refused.refusal.gaps.map(gapView) : []
      return { acts: [], result: notFrozen(options, { gaps, nothingFound: refused?.refusal.why === "nothing-found" }) }
    }
    const { document, edited } = withEdits(frozen.document, options.edits ?? {})
    if (edited.some(({ problems }) => problems.length > 0))
      return { acts: [], result: notFrozen(options, { title: document.title, edited }) }
    const mine = new Set(edited.map(({ id }) => id))
    const words = readBackWords(dossier.facts)
    const open = new Set(
      unitsOf(frozen.document).flatMap(({ unit }) => (mine.has(unit.id()) || words.get(unit.id()) === "confirmed" ? [] : [unit.id()])),
    )
    if (open.size > 0) {
      const unread = readBackOf(dossier, document.doc).filter(({ id }) => open.has(id))
      return { acts: [], result: notFrozen(options, { title: document.title, unread }) }
    }
    const formats: readonly DocumentFormat[] = ports.printer ? ["pdf", "docx", "txt"] : ["docx", "txt"]
    // An exhibit that nothing cites any more is none of this paper's.
    const exhibits = edited.length > 0 ? exhibitsIn(document, frozen.exhibits) : frozen.exhibits
    const { files } = await rendered(document, exhibits, formats, ports.printer)
    const party = dossier.counterparties.find(({ id }) => id === document.counterparty)
    const put: (IssuedFile & { readonly known: boolean })[] = []
    for (const { format, bytes } of files) {
      const { id: item, size } = await ports.vault.put(caseId, once(bytes))
      const view = record.byId.get(item)?.view
      const name = paperFileName(document, party?.name.value, dossier.day, format)
      put.push({ item, size, format, name, known: view !== undefined && !view.withdrawn })
    }
    const paper = put[0]?.item as ItemId
    const told: Outcome = {
      ...notFrozen(options, { title: document.title, edited }),
      item: paper,
      files: put.map(({ known: _, ...file }) => file),
    }
    // The same bytes were issued before: they stand.
    if (put.every(({ known }) => known)) return { acts: [], result: told }
    const acts = put.map(({ item, size, name, format }): LogAct => {
      const line = { kind: "issued", item, size, name, evidence: "文书", obtained: writtenOrigin({ how: "issued" }), issues: [] } as const
      return { ...line, paper, format, ...(item === paper ? { sheet: sheetOf({ document, exhibits }, dossier, edited) } : {}) }
    })
    return { acts, result: told }
  })
  return { ...result, head }
}
/**
 * Freezes what is fully read back; the same paper for the same day is frozen once. Throws Broken("bad-argument") for a paper, side or claim that there is none of,
 * and where several sides could be meant; Broken("original-unsound").
 */
export const issue = (cases: OpenCases, caseId: string, options: IssueOptions): Promise<Issued> =>
  alone(cases.ports, caseId, async () => {
    if (!drafts.some(({ id }) => id === options.doc)) throw new Broken("bad-argument", { what: "document", value: options.doc })
    for (let round = 0; ; round++) {
      try {
        return await freeze(cases, caseId, options)
      } catch (error) {
        if (!(error instanceof Broken) || error.code !== "stale-head" || round >= tries) throw error
      }
    }
  })
