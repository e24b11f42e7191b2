/** Drafts the papers of a case, and packs them with what they cite. */

import { isFolderName } from "../case/bag/bag.ts"
import { Broken } from "../case/broken.ts"
import { utf8 } from "../case/record/canonical.ts"
import { damagedIn, demandNone } from "../case/unsound.ts"
import { beforeFiling } from "../channels/before-filing.ts"
import { paperFileName } from "../documents/file-name.ts"
import { annexDoc, isForPerson } from "../documents/index.ts"
import { byItem } from "../documents/sheet/exhibits.ts"
import type { Dossier } from "../dossier.ts"
import type { DraftedDocument, DraftOptions } from "../views/documents.ts"
import type { PackList } from "../views/packing.ts"
import type { ShowOptions } from "../views/view.ts"
import { bundleOf, type PrintedBundle } from "./bundle.ts"
import { citedIn, draft, rendered } from "./draft.ts"
import { extractsOf } from "./extract.ts"
import { issuedFor, renumberedText } from "./issued-along.ts"
import type { OpenCases } from "./open-cases.ts"
import { type PackedBag, pack } from "./pack.ts"
import { bundleName, examiners, hasBundle, type Packing, type PackingOptions, packingOf, placesOf, withPages } from "./packing.ts"
import { dossierFor } from "./show.ts"
import { demandSound } from "./sound.ts"

export interface PackListOptions extends PackingOptions {
  readonly day?: string | undefined
}
export interface PackOptions extends ShowOptions {
  /** Beside a paper: items that go along as exhibits of their own, whatever was read of them. */
  readonly with?: readonly string[]
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
  if (documents.some(({ doc, files }) => isForPerson(doc) && files.length > 0) && waiting.length === 0)
    return { how: "现在能写的只有给您自己看的文书，不打包交给别人。" }
  const all = waiting.length > 0 || documents.some((document) => document.nothingFound) ? waiting : about.gaps
  if (all.length === 0) return {}
  const gaps = [...all].sort((a, b) => Number(b.leavesOpen.includes("reading")) - Number(a.leavesOpen.includes("reading")))
  return { how: [...new Set(gaps.map((gap) => gap.how))].join("") }
}
/** What a package for one paper's recipient would hold, and what stays. Throws Broken("nothing-to-pack") where there is no paper, and what `packingOf` throws. */
export const packList = async (cases: OpenCases, caseId: string, options: PackListOptions): Promise<PackList> => {
  const about = await cases.dossier(caseId, options.day)
  return packingFor(about, { ...options, bundles: cases.ports.printer?.book !== undefined }).list
}
/** Throws Broken("nothing-to-pack") where the paper cannot be written, or where nothing goes along that the recipient could look into. */
const packingFor = (about: Dossier, options: PackingOptions): Packing => {
  const made = packingOf(about, options)
  if ("refusal" in made) {
    const gaps = made.refusal.why === "missing" ? made.refusal.gaps.map(({ how }) => how) : []
    throw new Broken("nothing-to-pack", gaps.length > 0 ? { how: [...new Set(gaps)].join("") } : {})
  }
  if (made.exhibits.length + made.stated.length + made.ticked.length === 0 && examiners.includes(made.list.recipient))
    throw new Broken("nothing-to-pack", { how: "这份文书没有引用任何证据，受理的单位没有可以核对的东西；先把记录交进来。" })
  return made
}
export interface BundleOptions extends Omit<PackListOptions, "doc"> {
  /** Left out: the list of evidence, and so the exhibits of all papers. */
  readonly doc?: string | undefined
}
export interface BundleResult extends Pick<PrintedBundle, "bytes" | "pages" | "sheets"> {
  readonly doc: string
  readonly name: string
}
/** The book of exhibits of one paper alone. Throws as `packCase`, and Broken("bad-argument") where the host has no printer. */
export const bundleCase = async (cases: OpenCases, caseId: string, asked: BundleOptions): Promise<BundleResult> => {
  const { ports } = cases
  const options = { ...asked, doc: asked.doc ?? annexDoc() }
  const about = await cases.dossier(caseId, options.day)
  await demandSound(
    ports,
    caseId,
    about.items.filter((item) => !item.withdrawn),
  )
  const packing = packingFor(about, options)
  if (packing.exhibits.length + packing.stated.length + packing.ticked.length === 0)
    throw new Broken("nothing-to-pack", { how: "这份文书不附证据，没有可以编成证据册的材料。" })
  const counterparty = packing.issued?.counterparty ?? packing.written[0]?.document.counterparty
  const side = about.counterparties.find(({ id }) => id === counterparty)?.name.value
  const { bytes, pages, sheets } = await bundleOf(ports, caseId, about, packing)
  return { doc: options.doc, name: bundleName(side, about.day), bytes, pages, sheets }
}
/** One recipient, one package: the paper, its list of evidence, the exhibits that it cites, and what the person ticked. */
const packPaper = async (cases: OpenCases, caseId: string, about: Dossier, options: PackListOptions & PackOptions): Promise<PackedBag> => {
  const { ports } = cases
  const bare = packingFor(about, options)
  const bundle = ports.printer?.book && hasBundle(bare) ? await bundleOf(ports, caseId, about, bare) : undefined
  const packing = bundle ? withPages(bare, about, bundle.places) : bare
  const { list, issued, written, exhibits, stated, note, ticked } = packing
  const formats = ports.printer ? (["pdf", "docx"] as const) : (["docx"] as const)
  const documents: { name: string; bytes: Uint8Array }[] = []
  const side = about.counterparties.find(({ id }) => id === (issued?.counterparty ?? written[0]?.document.counterparty))?.name.value
  for (const paper of written)
    for (const { format, bytes } of (await rendered(paper.document, paper.exhibits, formats, ports.printer)).files)
      documents.push({ name: paperFileName(paper.document, side, about.day, format), bytes })
  if (bundle) documents.push({ name: bundleName(side, about.day), bytes: bundle.bytes })
  const cited = about.items.filter(({ id }) => exhibits.some(({ item }) => item === id))
  return pack(ports, caseId, {
    documents,
    issued: [...(issued?.files ?? []), ...(note?.issued?.files ?? [])].filter(({ format }) => format !== "txt").map(({ item }) => item),
    told: [...stated.map(({ item }) => item), ...(note?.told ?? [])],
    items: [...cited.map(({ id }) => id), ...ticked],
    exhibits: new Map(exhibits.map((exhibit) => [exhibit.item, exhibit])),
    extracts: options.whole ? undefined : await extractsOf(ports, caseId, cited, about, placesOf(packing)),
    name: options.name ?? (isFolderName(list.doc) ? `${list.doc}-${about.day.replaceAll("-", "")}` : undefined),
  })
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
  if (options.for !== undefined && !options.all && !about.counterparties.some((party) => party.id === options.for))
    return packPaper(cases, caseId, about, { ...options, doc: options.for })
  const which = { doc: "all", ...(options.for === undefined ? {} : { for: options.for }) }
  const formats = ports.printer ? (["docx", "pdf", "md"] as const) : (["docx", "md"] as const)
  const made = drafted ?? (await draft(about, { ...which, formats }, ports)).documents
  // What is the person's own to read names weak points: it goes nowhere but into their own archive, or where it is asked for by name.
  const documents = options.all ? made : made.filter(({ doc }) => !isForPerson(doc))
  const issued = issuedFor(about, options)
  // A package without a paper says nothing and proves nothing: what is missing is told instead.
  if (!options.all && issued.length === 0 && documents.every((document) => document.files.length === 0))
    throw new Broken("nothing-to-pack", whyNothing(about, made))
  const exhibits = new Map(documents.flatMap((document) => document.exhibits.map((exhibit) => [exhibit.item, exhibit] as const)))
  if (options.all && about.items.every((item) => item.erased) && documents.every((document) => document.files.length === 0))
    throw new Broken("nothing-to-pack", { how: "案件里还没有材料。" })
  const isFrozen = ({ doc, counterparty }: DraftedDocument): boolean =>
    issued.some((paper) => paper.doc === doc && paper.counterparty === counterparty)
  const inIssued = issued.flatMap((paper) => paper.exhibits)
  const wanted = new Set([...exhibits.keys(), ...inIssued.map(({ item }) => item)])
  const given = about.items.filter((item) => wanted.has(item.id))
  const places = byItem([...[...citedIn(about, which).values()].flat(), ...inIssued.flatMap(({ citations }) => citations)])
  const renumbered = renumberedText(issued, exhibits)
  return pack(ports, caseId, {
    documents: [
      ...documents.filter((document) => !isFrozen(document)).flatMap((document) => document.files),
      ...(renumbered === undefined ? [] : [{ name: "定稿所用的证据编号.txt", bytes: utf8(renumbered) }]),
    ],
    issued: issued.flatMap(({ files }) => files.map(({ item }) => item)),
    items: options.all ? "all" : [...wanted],
    exhibits,
    extracts: short ? await extractsOf(ports, caseId, given, about, places) : undefined,
    name: options.name,
  })
}
