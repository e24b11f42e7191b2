/** Drafts the papers of a case, and packs them with what they cite. */
import { Broken } from "../case/broken.ts"
import { damagedIn, demandNone } from "../case/unsound.ts"
import { beforeFiling } from "../channels/before-filing.ts"
import type { Dossier } from "../dossier.ts"
import type { DraftedDocument, DraftOptions } from "../views/documents.ts"
import type { ShowOptions } from "../views/view.ts"
import { citedIn, draft } from "./draft.ts"
import { extractsOf } from "./extract.ts"
import type { OpenCases } from "./open-cases.ts"
import { type PackedBag, pack } from "./pack.ts"
import { dossierFor } from "./show.ts"
import { demandSound } from "./sound.ts"

export interface PackOptions extends ShowOptions {
  /** Every original that the case holds: the person's own archive. */
  readonly all?: boolean
  /** Cited originals entire, not as extracts. */
  readonly whole?: boolean
  /** Papers just drafted from the same case and day, so that they are not drafted twice. */
  readonly documents?: readonly DraftedDocument[]
  /** Of the zip's one folder: ASCII letters, digits, `.`, `_` and `-`. */
  readonly name?: string
}

/** Each paper with the advice that goes beside it. Throws Broken("original-unsound"), and what `draft` throws. */
export const draftCase = async (
  cases: OpenCases,
  caseId: string,
  options: DraftOptions,
): Promise<{ readonly documents: readonly DraftedDocument[] }> => {
  const about = await dossierFor(cases, caseId, options)
  demandNone(damagedIn(about.items, about.extractions))
  const { channels } = (await cases.law()).book
  const { documents } = await draft(about, options, cases.ports)
  return {
    documents: documents.map((document) => {
      if (document.files.length === 0) return document
      const claim = about.counterparties.find(({ id }) => id === document.counterparty)?.claim
      const of = about.claims.find(({ id }) => id === claim)
      return {
        ...document,
        beside: [...beforeFiling(channels, document.doc, of?.lenderType?.value, (of?.role ?? about.facts.role)?.value), ...document.beside],
      }
    }),
  }
}

/** Why there is no paper, and what to do: the gaps of the papers, those of the case where nothing else is said. */
const whyNothing = (about: Dossier, documents: readonly DraftedDocument[]): Readonly<Record<string, string>> => {
  const waiting = documents.flatMap((document) => document.gaps)
  const all = waiting.length > 0 || documents.some((document) => document.nothingFound) ? waiting : about.gaps
  if (all.length === 0) return {}
  const gaps = [...all].sort((a, b) => Number(b.leavesOpen.includes("reading")) - Number(a.leavesOpen.includes("reading")))
  return { how: [...new Set(gaps.map((gap) => gap.how))].join("") }
}
/** Throws Broken("nothing-to-pack") with what to do, Broken("original-unsound"), and what `draft` and `pack` throw. */
export const packCase = async (
  cases: OpenCases,
  caseId: string,
  { documents: drafted, ...options }: PackOptions = {},
): Promise<PackedBag> => {
  const { ports } = cases
  const short = !options.all && !options.whole
  const derived = await cases.dossier(caseId, options.day)
  const about: Dossier = short ? derived : { ...derived, whole: true }
  // Withdrawn originals go along only when everything does.
  await demandSound(
    ports,
    caseId,
    about.items.filter((item) => options.all || !item.withdrawn),
  )
  const which =
    options.for !== undefined && !about.counterparties.some((party) => party.id === options.for)
      ? { doc: options.for }
      : { doc: "all", ...(options.for === undefined ? {} : { for: options.for }) }
  const formats = ports.printer ? (["docx", "pdf", "md"] as const) : (["docx", "md"] as const)
  const documents = drafted ?? (await draft(about, { ...which, formats }, ports)).documents
  // A package without a paper says nothing and proves nothing: what is missing is told instead.
  if (!options.all && documents.every((document) => document.files.length === 0))
    throw new Broken("nothing-to-pack", whyNothing(about, documents))
  const exhibits = new Map(documents.flatMap((document) => document.exhibits.map((exhibit) => [exhibit.item, exhibit] as const)))
  const given = about.items.filter((item) => exhibits.has(item.id))
  return pack(ports, caseId, {
    documents: documents.flatMap((document) => document.files),
    items: options.all ? "all" : [...exhibits.keys()],
    exhibits,
    extracts: short ? await extractsOf(ports, caseId, given, about, citedIn(about, which)) : undefined,
    name: options.name,
  })
}
