/** What goes to one recipient and what stays with the person, each with its reason: told before anything is packed, and packed by it. */
import { Broken } from "../case/broken.ts"
import type { Citation, ItemId, NonEmpty } from "../case/citation.ts"
import type { EvidenceItem } from "../case/item.ts"
import type { IssuedPaper } from "../case/record/issued.ts"
import type { IssuedExhibit } from "../case/record/payload.ts"
import type { Recipient } from "../documents/document.ts"
import { paperFileName } from "../documents/file-name.ts"
import { annexFor, type Drafted, drafts, isAnnex } from "../documents/index.ts"
import { explanationNote } from "../documents/papers/explanation-note/index.ts"
import { refusalOfIssued } from "../documents/readback/issued-gone.ts"
import { lastIssued, sinceIssued } from "../documents/readback/since.ts"
import type { Document, Exhibit } from "../documents/sheet/ast.ts"
import { isStatement } from "../documents/sheet/exhibits.ts"
import { extentOf } from "../documents/sheet/extent.ts"
import type { Dossier } from "../dossier.ts"
import type { PackedThing, PackList } from "../views/packing.ts"
import type { ShowOptions } from "../views/view.ts"
import { chosenOf } from "./draft.ts"
import { exhibitOf } from "./issue.ts"
import { noteAbout, type PackedNote, restingOn } from "./packed-note.ts"

type Ready = Extract<Drafted, { document: Document }>
export interface Packing {
  readonly list: PackList
  readonly issued: IssuedPaper | undefined
  /** What is written anew: the paper where it was not issued, and its annex. */
  readonly written: readonly { readonly document: Document; readonly exhibits: readonly Exhibit[] }[]
  readonly exhibits: readonly IssuedExhibit[]
  /** The person's statements that one signed note tells in place of an item for each, and the note. */
  readonly stated: readonly IssuedExhibit[]
  readonly note: PackedNote | undefined
  readonly ticked: readonly ItemId[]
}
export interface PackingOptions extends Pick<ShowOptions, "claim"> {
  readonly doc: string
  /** Items that could not be read, or are not cited, and go along as exhibits of their own. */
  readonly with?: readonly string[] | undefined
  /** True where the host can print the book of exhibits. */
  readonly bundles?: boolean | undefined
}
/** Who looks into evidence, and gets a list of it. */
export const examiners: readonly Recipient[] = ["authority", "police", "court"]
/** Before whom the person's own statements are evidence; nobody else is given them. */
const hearsThePerson = (recipient: Recipient): boolean => recipient === "self" || examiners.includes(recipient)

const asExhibit = (exhibit: IssuedExhibit): Exhibit => ({ ...exhibit, citations: exhibit.citations as unknown as NonEmpty<Citation> })
const one = (dossier: Dossier, { doc, claim }: PackingOptions): Drafted => {
  const all = chosenOf(dossier, { doc, ...(claim === undefined ? {} : { claim }) })
  const ready = all.filter((made): made is Ready => "document" in made)
  if (ready.length > 1)
    throw new Broken("bad-argument", {
      what: "claim",
      value: claim ?? "–",
      known: ready.map(({ document }) => document.claim ?? "–").join(", "),
    })
  return (ready[0] ?? all[0]) as Drafted
}
const issuedHeld = "定稿，台账有登记"
/** What the log holds of a paper names what it cites: it stays at home where one of these does (`tellable` in pack.ts). */
const issuedBare = "定稿，您的台账有登记；登记的内容会透露留在您这里的材料，不放进这一包，所以别人从包里看不出登记"
/** Whether a draft of today would state the same. */
const sameTold = (paper: IssuedPaper, made: Drafted): boolean => {
  if (!("document" in made)) return false
  const { added, gone } = sinceIssued(paper, made.document)
  return added.length + gone.length === 0
}
const itemWhy = (statement: boolean, recipient: Recipient, silent: boolean): string | undefined => {
  if (silent) return "这份文书写给对方，不列证据；证据自己留着，对方不认账时再用。"
  return statement && !hearsThePerson(recipient) ? "本人的陈述不交给对方和其他机构。" : undefined
}
const exhibitThing = (dossier: Dossier, exhibit: IssuedExhibit, item: EvidenceItem): PackedThing => {
  const extraction = dossier.extractions.get(exhibit.item)
  const extent = extraction && extentOf(dossier, extraction, exhibit.citations)
  return {
    kind: "exhibit",
    name: item.name,
    label: exhibit.label,
    item: item.id,
    as: extent ? "extract" : "whole",
    why: extent ? `文书引用了其中${extent.rows}${extent.unit}，只给这些。` : "文书引用了它。",
  }
}
const noteThings = (note: PackedNote | undefined, side: string | undefined, day: string): readonly PackedThing[] => {
  if (!note) return []
  if (!note.issued)
    return [{ kind: "annex", name: paperFileName(note, side, day, "pdf"), as: "draft", why: "本人知道的情况合成这一份，签名以后交。" }]
  return note.issued.files
    .filter(({ format }) => format !== "txt")
    .map(({ name, item }): PackedThing => ({ kind: "annex", name, item, as: "issued", why: "本人知道的情况，定稿，签名以后交。" }))
}
/** Papers that were not read into anything, and what nobody cites: the person may tick the first. */
const staying = (
  dossier: Dossier,
  recipient: Recipient,
  cited: ReadonlySet<string>,
  ticked: ReadonlySet<string>,
): readonly PackedThing[] => {
  const unread = new Set<string>(dossier.unread.parts.filter(({ kind }) => kind === "file").map(({ item }) => item))
  return dossier.items
    .filter((item) => !item.withdrawn && !item.erased && !cited.has(item.id) && !ticked.has(item.id) && !isStatement(item))
    .map((item): PackedThing => {
      const thing = { kind: "exhibit", name: item.name, item: item.id, as: "none" } as const
      // Only who looks into evidence is given what no paper says anything of; an empty file is none.
      return unread.has(item.id) && hearsThePerson(recipient) && item.size > 0
        ? { ...thing, why: "内容没有读出，文书没有引用；确实有关的，可以选上，作为单独的证据附上。", tick: true }
        : { ...thing, why: "这份文书没有引用它。" }
    })
}
/** What a paper's package would hold. Gives the refused draft where there is no paper. Throws Broken("bad-argument") where several papers could be meant. */
export const packingOf = (dossier: Dossier, options: PackingOptions): Packing | Exclude<Drafted, Ready> => {
  const draft = drafts.find(({ id }) => id === options.doc)
  if (!draft) throw new Broken("bad-argument", { what: "document", value: options.doc })
  const made = one(dossier, options)
  const counterparty = "document" in made ? made.document.counterparty : made.counterparty
  const issued = lastIssued(dossier.issued, options.doc, counterparty)
  if (!issued && "refusal" in made) return made
  const gone = issued && refusalOfIssued(issued, dossier.items)
  if (issued && gone) return { doc: options.doc, title: issued.title, counterparty, refusal: gone }
  const { recipient } = draft
  const title = issued?.title ?? ("document" in made ? made.document.title : made.title)
  const side = dossier.counterparties.find(({ id }) => id === (issued?.counterparty ?? counterparty))?.name.value
  const cited: readonly IssuedExhibit[] = issued?.exhibits ?? ("document" in made ? made.exhibits.map(exhibitOf) : [])
  const silent = "document" in made && (made.document as { readonly cites?: string }).cites === "nothing"
  const items = new Map(dossier.items.map((item) => [item.id, item]))
  const live = cited.flatMap((exhibit) => {
    const item = items.get(exhibit.item)
    return item && !item.erased && !item.withdrawn ? [{ exhibit, item, stays: itemWhy(isStatement(item), recipient, silent) }] : []
  })
  const ticked = (options.with ?? []).flatMap((id) => dossier.items.filter((item) => item.id === id && !item.withdrawn && !item.erased))
  if (ticked.length < new Set(options.with).size)
    throw new Broken("not-found", { id: options.with?.find((id) => !items.has(id as ItemId)) ?? "–" })
  const all = live.filter(({ stays }) => stays === undefined)
  // The person's own account of it is one paper with a signature, not an item for each of their answers.
  const note =
    hearsThePerson(recipient) &&
    draft.per === "counterparty" &&
    options.doc !== explanationNote.id &&
    all.some(({ item }) => isStatement(item))
      ? noteAbout(dossier, issued?.counterparty ?? counterparty)
      : undefined
  const alone = "document" in made ? restingOn(dossier, made.document) : undefined
  const isTold = ({ item }: (typeof all)[number]): boolean =>
    note !== undefined && isStatement(item) && (note.told.has(item.id) || alone?.has(item.id) === false)
  const [told, going] = [all.filter(isTold), all.filter((one) => !isTold(one))]
  const annex =
    examiners.includes(recipient) && all.length > 0 && !isAnnex(options.doc)
      ? annexFor(
          dossier,
          all.map(({ exhibit }) => asExhibit(exhibit)),
          note?.told ?? new Set(),
        )
      : undefined
  const along = new Set([...all.map(({ exhibit }) => exhibit.item), ...(note?.told ?? []), ...ticked.map(({ id }) => id)])
  const held = issued?.exhibits.every(({ item }) => along.has(item)) ? issuedHeld : issuedBare
  const papers: readonly PackedThing[] = issued
    ? issued.files
        .filter(({ format }) => format !== "txt")
        .map(({ name, item }) => ({
          kind: "paper" as const,
          name,
          item,
          as: "issued" as const,
          why: `${held}${sameTold(issued, made) ? "。" : "；定稿之后案件有变化，要不要重新定稿请先看一遍。"}`,
        }))
    : [{ kind: "paper", name: paperFileName({ title }, side, dossier.day, "pdf"), as: "draft", why: "还没有逐句核对和定稿，是草稿。" }]
  return {
    list: {
      doc: options.doc,
      title,
      recipient,
      name: paperFileName({ title }, side, issued?.day ?? dossier.day, "zip"),
      goes: [
        ...papers,
        ...(annex
          ? [{ kind: "annex", name: paperFileName(annex, side, dossier.day, "pdf"), as: "draft", why: "列明所附的每一件证据。" } as const]
          : []),
        ...noteThings(note, side, dossier.day),
        ...(options.bundles && examiners.includes(recipient) && all.length + ticked.length > 0
          ? [
              {
                kind: "bundle",
                name: bundleName(side, dossier.day),
                as: "draft",
                why: "把所附的证据印成一册，编好页码，证据目录按它写位置。",
              } as const,
            ]
          : []),
        ...going.map(({ exhibit, item }) => exhibitThing(dossier, exhibit, item)),
        ...ticked.map(
          ({ id, name }): PackedThing => ({ kind: "exhibit", name, item: id, as: "whole", why: "您选上的，作为单独的证据附上。" }),
        ),
      ],
      stays: [
        ...live.flatMap(({ exhibit, item, stays }): readonly PackedThing[] =>
          stays === undefined ? [] : [{ kind: "exhibit", name: item.name, label: exhibit.label, item: item.id, as: "none", why: stays }],
        ),
        ...told.map(
          ({ exhibit, item }): PackedThing => ({
            kind: "exhibit",
            name: item.name,
            label: exhibit.label,
            item: item.id,
            as: "none",
            why: note?.told.has(item.id) ? "合在情况说明里，不逐件给。" : "记录已经能证明，陈述不另给。",
          }),
        ),
        ...staying(dossier, recipient, new Set(cited.map(({ item }) => item)), new Set(ticked.map(({ id }) => id))),
      ],
    },
    issued,
    written: [
      ...(issued || !("document" in made) ? [] : [made]),
      ...(annex ? [{ document: annex, exhibits: [] }] : []),
      ...(note && !note.issued ? [{ document: note.document, exhibits: [] }] : []),
    ],
    stated: told.map(({ exhibit }) => exhibit),
    note,
    exhibits: going.map(({ exhibit }) => exhibit),
    ticked: ticked.map(({ id }) => id),
  }
}
/** Whether a book of exhibits goes along: with a paper to somebody who looks into evidence. */
export const hasBundle = ({ list, exhibits, stated, ticked }: Pick<Packing, "list" | "exhibits" | "stated" | "ticked">): boolean =>
  examiners.includes(list.recipient) && exhibits.length + stated.length + ticked.length > 0
const bundleTitle = "证据册"
/** 证据册-华信小额贷款-20261128.pdf */
export const bundleName = (side: string | undefined, day: string): string => paperFileName({ title: bundleTitle }, side, day, "pdf")
/** The same with the list of evidence naming pages of the book. */
export const withPages = (packing: Packing, dossier: Dossier, bookPlaces: ReadonlyMap<ItemId, string>): Packing => {
  const list = annexFor(
    { ...dossier, bookPlaces },
    [...packing.exhibits, ...packing.stated].map(asExhibit),
    packing.note?.told ?? new Set(),
  )
  return { ...packing, written: packing.written.map((one) => (list && isAnnex(one.document.doc) ? { ...one, document: list } : one)) }
}
/** Places that a package's exhibits are cited at, by item. */
export const placesOf = ({ exhibits }: Packing): ReadonlyMap<ItemId, readonly Citation[]> =>
  new Map(exhibits.map(({ item, citations }) => [item, citations]))
