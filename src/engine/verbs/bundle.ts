/** Makes the book of exhibits that goes along with a paper: what is cited of each, read out of the originals and printed. */

import type { Extraction } from "../case/batch.ts"
import { directions, eventKinds } from "../case/batch.ts"
import { Broken } from "../case/broken.ts"
import type { Citation, ItemId } from "../case/citation.ts"
import { claimOfKey, nameOfKey } from "../case/claim-key.ts"
import { kindWords } from "../case/event-words.ts"
import type { EvidenceItem } from "../case/item.ts"
import { questionOf } from "../case/questions/index.ts"
import type { IssuedExhibit } from "../case/record/payload.ts"
import { gatherBytes } from "../case/record/tree.ts"
import { within } from "../case/record/within.ts"
import { clockOf, dayOf } from "../case/time.ts"
import { type Book, type BookContent, type BookPages, type BookRow, type BookSheet, bookPlace } from "../documents/bundle/bundle.ts"
import { cellsOf, separatorOf } from "../documents/bundle/fields.ts"
import { pictureOf } from "../documents/bundle/picture.ts"
import { bookSource } from "../documents/bundle/typst.ts"
import { draftAll, isAnnex } from "../documents/index.ts"
import { carrierOf } from "../documents/papers/evidence-list/index.ts"
import { plainName } from "../documents/papers/evidence-list/plain-name.ts"
import { purposesOf } from "../documents/papers/evidence-list/purposes.ts"
import { wordsOf } from "../documents/readback/unit.ts"
import type { Document } from "../documents/sheet/ast.ts"
import { citationsOf, isStatement } from "../documents/sheet/exhibits.ts"
import { extentOf } from "../documents/sheet/extent.ts"
import type { Dossier } from "../dossier.ts"
import type { RowsAt } from "../importers/importer.ts"
import { importerOf } from "../importers/index.ts"
import type { Ports } from "../ports.ts"
import { quotedOf } from "./extract.ts"
import type { Packing } from "./packing.ts"

export interface PrintedBundle {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly sheets: readonly (BookPages & { readonly name: string })[]
  /** How the evidence list names the place of each item. */
  readonly places: ReadonlyMap<ItemId, string>
}
interface Chosen {
  readonly sheet: BookSheet
  readonly items: readonly ItemId[]
}
type Marks = (item: ItemId) => (row: number, sheet?: string) => boolean

/** A citation of so few rows tells of them one by one. */
const fewRows = 2
const rangesOf = (citation: Citation): RowsAt | undefined => ("ranges" in citation.at ? citation.at : undefined)
const isNarrow = (at: RowsAt): boolean => at.ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0) <= fewRows
/** Rows that the paper tells by themselves. */
const marksOf = (documents: readonly Pick<Document, "blocks">[]): Marks => {
  if (documents.length === 0) return () => () => true
  const cited = documents.flatMap(citationsOf)
  return (item) => {
    const places = cited.flatMap((citation) => {
      const at = citation.item === item ? rangesOf(citation) : undefined
      return at && isNarrow(at) ? [at] : []
    })
    return (row, sheet) => within(places.filter((at) => at.in === "message" || at.sheet === sheet))(row)
  }
}
const oneLine = (text: string): string => text.replace(/\r\n?|\n/g, "↵")
/** A message as it was read: its time, its kind, the number and its words. */
const messagesIn = (extraction: Extraction, places: readonly RowsAt[], marked: ReturnType<Marks>): readonly BookRow[] => {
  const rows: (BookRow & { readonly row: number })[] = []
  for (const { columns, locator } of extraction.events) {
    const wanted = within(places.filter((place) => place.in === locator))
    for (let i = 0; i < columns.rows; i++) {
      const row = columns.row[i] as number
      if (!wanted(row)) continue
      const at = columns.at[i] as number
      const kind = eventKinds[columns.kind[i] as number] ?? "sms"
      const direction = { in: "收到", out: "发出", forwarded: "转来", unknown: "" }[directions[columns.direction[i] as number] ?? "unknown"]
      const text = (columns.text[i] as number) < 0 ? "" : columns.texts.get(columns.text[i] as number)
      const number = (columns.number[i] as number) < 0 ? "" : columns.numbers.get(columns.number[i] as number)
      const lasted = (columns.durationS[i] as number) < 0 ? "" : `${columns.durationS[i]}秒`
      const when = Number.isNaN(at) ? "时间不详" : `${dayOf(at)} ${clockOf(at)}`
      const cells = [when, `${kindWords[kind].zh}${direction === "" ? "" : `（${direction}）`}`, number, lasted]
      rows.push({ row, place: `第${row}条`, cells, text: oneLine(text), marked: marked(row) })
    }
  }
  return rows.sort((a, b) => a.row - b.row).map(({ row: _, ...one }) => one)
}
/** Rows of a table in the source's own content, cut into their cells. */
const tableRows = async (
  ports: Ports,
  caseId: string,
  item: EvidenceItem,
  extraction: Extraction,
  places: readonly RowsAt[],
  marked: ReturnType<Marks>,
): Promise<{ readonly titles: readonly string[]; readonly rows: readonly BookRow[] } | undefined> => {
  const importer = importerOf(extraction.importer)
  const quoted = importer?.quote && (await quotedOf(ports, caseId, item, importer, places))
  if (!quoted) return undefined
  const head = quoted.find((row) => row.head)
  const separator = separatorOf(head?.text ?? quoted[0]?.text ?? "")
  const several = new Set(quoted.map(({ sheet }) => sheet)).size > 1
  return {
    titles: head ? cellsOf(oneLine(head.text), separator) : [],
    rows: quoted
      .filter((row) => row !== head)
      .map(({ sheet, row, text, head: isHead }) => ({
        place: `${several && sheet !== undefined ? `“${sheet}”表` : ""}第${row}行`,
        cells: cellsOf(oneLine(text), separator),
        marked: !isHead && marked(row, sheet),
      })),
  }
}
/** Larger pictures are given as files alone. */
const largestPicture = 30_000_000
const contentOf = async (
  ports: Ports,
  caseId: string,
  about: Dossier,
  item: EvidenceItem,
  citations: readonly Citation[],
  marks: Marks,
): Promise<BookContent> => {
  const extraction = about.extractions.get(item.id)
  if (extraction && about.formats?.get(extraction.importer)?.quotable && extraction.events.length > 0) {
    const places = citations.flatMap((citation) => rangesOf(citation) ?? [])
    if (places.length === 0) return { in: "cover" }
    const ofMessages = extraction.events[0]?.locator === "message"
    const table = ofMessages ? undefined : await tableRows(ports, caseId, item, extraction, places, marks(item.id))
    if (ofMessages || table) {
      const rows = table?.rows ?? messagesIn(extraction, places, marks(item.id))
      const left = extentOf(about, extraction, citations)
      return { in: "rows", titles: table?.titles ?? [], rows, left: left ? left.of - left.rows : 0, unit: ofMessages ? "条" : "行" }
    }
  }
  const stream = item.size <= largestPicture ? ports.vault.open(caseId, item.id) : undefined
  const bytes = stream && (await gatherBytes(stream))
  const picture = bytes && pictureOf(bytes)
  if (picture) return { in: "picture", picture, bytes }
  return { in: "apart", why: item.kind === "视听资料" ? "录音、录像不能印成页，另附文件。" : "这种文件不能印成页，另附文件。" }
}
const answerIn = (key: string, value: string | readonly string[]): string => {
  const question = questionOf(key)
  const choices =
    question?.type === "choice"
      ? question.choices
      : question?.type === "yes-no"
        ? [
            { id: "yes", zh: "是" },
            { id: "no", zh: "否" },
          ]
        : []
  return [value]
    .flat()
    .map((one) => choices.find(({ id }) => id === one)?.zh ?? one)
    .join("、")
}
/** How the person stands to the debt is said in the paper, in its words; whoever is late states no amount and no day over a signature either. */
const staysUnsaid = (about: Dossier, key: string): boolean =>
  nameOfKey(key) === "role" ||
  (owes(about) && claimOfKey(key) !== undefined && /^(?:amount|due|unpaid|paid|pays|overdue)/.test(nameOfKey(key)))
const owing: ReadonlySet<string> = new Set(["borrower-overdue", "guarantor", "joint-debtor"])
const owes = ({ claims, facts }: Dossier): boolean =>
  [facts.role, ...claims.map(({ role }) => role)].some((role) => role !== undefined && owing.has(role.value))
/** What the note tells, sentence by sentence; where there is none, the answers. */
const statedSheet = (
  about: Dossier,
  number: number,
  parts: readonly IssuedExhibit[],
  { note, stated: told }: Pick<Packing, "note" | "stated">,
): Chosen => ({
  items: parts.map(({ item }) => item),
  sheet: {
    label: `证${number}`,
    name: note ? "情况说明" : "本人的回答",
    purpose: "本人陈述的情况",
    carrier: "原件，本人签名",
    content: {
      in: "answers",
      answers: [
        ...(note ? note.sentences.map((answer) => ({ label: `证${number}`, subject: "本人陈述", answer })) : []),
        ...parts.flatMap(({ label, item }) =>
          told.some((one) => one.item === item)
            ? []
            : (about.extractions.get(item)?.statements ?? []).flatMap(({ key, value }) =>
                staysUnsaid(about, key) ? [] : [{ label, subject: questionOf(key)?.subject ?? key, answer: answerIn(key, value) }],
              ),
        ),
      ],
    },
  },
})
const fileSheet = async (
  ports: Ports,
  caseId: string,
  about: Dossier,
  item: EvidenceItem,
  label: string,
  citations: readonly Citation[],
  marks: Marks,
): Promise<Chosen> => {
  const extraction = about.extractions.get(item.id)
  const purpose = purposesOf(about)(item.id)
  return {
    items: [item.id],
    sheet: {
      label,
      name: wordsOf(plainName(about, item)),
      purpose: purpose ? wordsOf(purpose) : citations.length === 0 ? "本人另附的材料" : "材料覆盖的日子",
      carrier: carrierOf(item.kind, extraction && citations.length > 0 ? extentOf(about, extraction, citations) : undefined),
      original: { digest: item.id, size: item.size, received: item.receivedAt.slice(0, 10) },
      content: await contentOf(ports, caseId, about, item, citations, marks),
    },
  }
}
/** The papers that tell of the exhibits: the one that goes, or all others where it is the list of evidence. Of one that was issued the words alone are kept. */
const tellers = (about: Dossier, { issued, list, written }: Packing): readonly Document[] => {
  if (issued) return []
  if (!isAnnex(list.doc)) return written.slice(0, 1).map(({ document }) => document)
  return draftAll(about).flatMap((made) => ("document" in made && !isAnnex(made.document.doc) ? [made.document] : []))
}
const chosenFor = async (ports: Ports, caseId: string, about: Dossier, packing: Packing): Promise<readonly Chosen[]> => {
  const items = new Map(about.items.map((item) => [item.id, item]))
  const marks = marksOf(tellers(about, packing))
  const byNumber = new Map<number, IssuedExhibit[]>()
  for (const exhibit of [...packing.exhibits, ...packing.stated])
    byNumber.set(exhibit.number, [...(byNumber.get(exhibit.number) ?? []), exhibit])
  const chosen: Chosen[] = []
  for (const [number, parts] of [...byNumber].sort(([a], [b]) => a - b)) {
    const [first] = parts as [IssuedExhibit]
    const item = items.get(first.item)
    if (item && isStatement(item)) chosen.push(statedSheet(about, number, parts, packing))
    else if (item) chosen.push(await fileSheet(ports, caseId, about, item, first.label, first.citations, marks))
  }
  for (const [i, id] of packing.ticked.entries()) {
    const item = items.get(id)
    if (item) chosen.push(await fileSheet(ports, caseId, about, item, `另附${i + 1}`, [], marks))
  }
  return chosen
}
type Print = NonNullable<NonNullable<Ports["printer"]>["book"]>
/** The same with pictures that cannot be shown given as files: one broken picture takes no book away. */
const withoutBroken = async (print: Print, chosen: readonly Chosen[]): Promise<readonly Chosen[]> => {
  const sound: Chosen[] = []
  for (const one of chosen) {
    const { content } = one.sheet
    const shown =
      content.in !== "picture" ||
      (await print('#image("one")', new Map([["one", content.bytes]])).then(
        () => true,
        () => false,
      ))
    sound.push(shown ? one : { ...one, sheet: { ...one.sheet, content: { in: "apart", why: "图片读不出来，不能印成页，另附文件。" } } })
  }
  return sound
}
/** The book of a package's exhibits. Throws Broken("bad-argument") where the host has no printer for it. */
export const bundleOf = async (ports: Ports, caseId: string, about: Dossier, packing: Packing): Promise<PrintedBundle> => {
  const print = ports.printer?.book
  if (!print) throw new Broken("bad-argument", { what: "format", value: "pdf", reason: "no-printer" })
  let chosen = await chosenFor(ports, caseId, about, packing)
  const source = () => {
    const book: Book = {
      title: "证据册",
      about: packing.list.title,
      day: about.day,
      head: about.head,
      sheets: chosen.map(({ sheet }) => sheet),
    }
    return bookSource(book)
  }
  const first = source()
  const printed = await print(first.source, first.files).catch(async (error: unknown) => {
    if (first.files.size === 0) throw error
    chosen = await withoutBroken(print, chosen)
    const again = source()
    return print(again.source, again.files)
  })
  const sheets = chosen.map(({ sheet, items }, i) => {
    const pages = { from: printed.parts[i] ?? 1, to: (printed.parts[i + 1] ?? printed.pages + 1) - 1 }
    return { label: sheet.label, name: sheet.name, ...pages, items }
  })
  return {
    bytes: printed.pdf,
    pages: printed.pages,
    sheets: sheets.map(({ items: _, ...sheet }) => sheet),
    places: new Map(sheets.flatMap(({ items, ...pages }) => items.map((item) => [item, bookPlace(pages)] as const))),
  }
}
