/** contents.tsv: what of a bag is what, a line each. Written by `pack` and rebuilt from the record by `verify`. Format: docs/case-format.md, 9. */

import type { Digest, ItemId } from "../citation.ts"
import { withoutEnds } from "../ends.ts"
import type { EvidenceItem } from "../item.ts"
import { writtenOrigin } from "../origin.ts"
import { hexOf } from "../record/log.ts"
import { suffixOf } from "../record/names.ts"
import { documentsPrefix, exhibitsPrefix } from "./bag.ts"

/** How the papers name an item: 证3之2 is number 3, part 2. */
export interface ExhibitNumber {
  readonly number: number
  readonly part?: number
  readonly label?: string
}
export type Numbers = ReadonlyMap<ItemId, ExhibitNumber>

const titles = ["exhibit", "path", "sha256", "name", "kind", "obtained", "received", "log-line", "original", "rows"] as const
export type ContentsRow = Readonly<Record<(typeof titles)[number], string>>
const paperKind = "文书"

/** A name below `data/`: ASCII, so that every unpacker keeps it; the true name stands in contents.tsv. */
const asciiName = (name: string): string => name.replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^[._]+/, "") || "file"
const padded = (n: number, width: number): string => `${n}`.padStart(width, "0")
/** A paper is opened by people, who must know it by its name: Han characters stay. */
const plainName = (name: string): string => name.replace(/[^\p{L}\p{N}._-]+/gu, "_").replace(/^[._]+/, "") || "file"
/** Where a paper stands; `index` counts from 0. */
export const paperPath = (index: number, name: string): string => `${documentsPrefix}${padded(index + 1, 2)}-${plainName(name)}`
/** Where it stood in bags packed before that. */
const asciiPaperPath = (index: number, name: string): string => `${documentsPrefix}${padded(index + 1, 2)}-${asciiName(name)}`
/** `0003-02-name.json`: the number of the exhibit, its part if it has one, and what of its name is ASCII. */
export const exhibitPath = ({ number, part }: ExhibitNumber, name: string): string => {
  const suffix = suffixOf(name)
  const last = (name.split("/").at(-1) as string).slice(0, suffix === "" ? undefined : -suffix.length)
  const stem = withoutEnds(last.replace(/[^A-Za-z0-9.-]+/g, "_"), "._-", true).slice(0, 60)
  return `${exhibitsPrefix}${padded(number, 4)}${part === undefined ? "" : `-${padded(part, 2)}`}${stem === "" ? "" : `-${stem}`}${suffix}`
}
/** Where the cited rows of an item stand when its original stays with the person. */
export const extractPath = (exhibit: ExhibitNumber, name: string): string => `${exhibitPath(exhibit, name)}.extract.txt`

/** The items under their numbers: as the papers have them, the others from the next free number on, in the order given. */
export const numbered = (
  items: readonly EvidenceItem[],
  given: Numbers | undefined,
): readonly { readonly item: EvidenceItem; readonly as: ExhibitNumber }[] => {
  let next = [...(given?.values() ?? [])].reduce((most, { number }) => Math.max(most, number), 0) + 1
  return items
    .map((item) => ({ item, as: given?.get(item.id) ?? { number: next++ } }))
    .sort((a, b) => a.as.number - b.as.number || (a.as.part ?? 0) - (b.as.part ?? 0))
}

/** As a spreadsheet program reads the beginning of a formula, half or full width, blanks before it or not. */
const formula = /^[\s\0]*[=+\-@＝＋－＠]/
const plain = (text: string): string => text.replace(/\s+/g, " ")
/** A name on one line. One that a spreadsheet program would run begins with `'`, which makes it text there. */
const cell = (text: string): string => `${formula.test(text) ? "'" : ""}${plain(text)}`
/** A row as bags had it before names were guarded. */
export const unguardedName = (row: ContentsRow, item: EvidenceItem): ContentsRow => ({ ...row, name: plain(item.name) })
/** A paper that was issued: the log holds its digest and its name. */
export interface RecordedPaper {
  readonly item: ItemId
  readonly name: string
  readonly at: string
  readonly line: number
}
/** `recorded`: for a paper that was issued. */
export const paperRow = (index: number, name: string, digest: Digest, recorded?: RecordedPaper): ContentsRow => ({
  exhibit: "",
  path: paperPath(index, name),
  sha256: hexOf(digest),
  name: cell(name),
  kind: paperKind,
  obtained: recorded ? writtenOrigin({ how: "issued" }) : "",
  received: recorded?.at ?? "",
  "log-line": recorded ? `${recorded.line}` : "",
  original: "",
  rows: "",
})
/** A row as bags had it while names of papers were ASCII. */
export const paperRowBefore = (row: ContentsRow, index: number, name: string): ContentsRow => ({
  ...row,
  path: asciiPaperPath(index, name),
})
/** `extract`: the digest of the file that stands for the original, and how many rows of how many are in it (`12/256`). */
export const exhibitRow = (
  item: EvidenceItem,
  as: ExhibitNumber,
  extract?: { readonly digest: Digest; readonly rows: string } | undefined,
): ContentsRow => ({
  exhibit: as.label ?? "",
  path: (extract ? extractPath : exhibitPath)(as, item.name),
  sha256: hexOf(extract?.digest ?? item.id),
  name: cell(item.name),
  kind: item.kind,
  obtained: writtenOrigin(item.origin),
  received: item.receivedAt,
  "log-line": `${item.seq}`,
  original: extract ? hexOf(item.id) : "",
  rows: extract?.rows ?? "",
})
export const lineOf = (row: ContentsRow): string => titles.map((title) => row[title]).join("\t")
export const contentsText = (rows: readonly ContentsRow[]): string => `${[titles.join("\t"), ...rows.map(lineOf)].join("\n")}\n`

/** The rows of a contents.tsv, in its order; undefined for a line that is none. A line that lists neither a paper nor an item is none. */
export const readContents = (text: string): readonly (ContentsRow | undefined)[] =>
  text
    .split("\n")
    .slice(1, -1)
    .map((line) => {
      const cells = line.split("\t")
      const row = Object.fromEntries(titles.map((title, i) => [title, cells[i] ?? ""])) as unknown as ContentsRow
      const sound = cells.length === titles.length && /^[0-9a-f]{64}$/.test(row.sha256) && /^([0-9a-f]{64})?$/.test(row.original)
      return sound ? row : undefined
    })
export const isPaper = (row: ContentsRow): boolean => row.kind === paperKind && row.path.startsWith(documentsPrefix)
/** The item that a row is about. */
export const contentsItem = (row: ContentsRow): ItemId => `sha256:${row.original === "" ? row.sha256 : row.original}`
/** The number in a row's path. Whether `0003-12.csv` is part 12 or a name, the label and the true name tell. */
export const numberIn = (row: ContentsRow, item: EvidenceItem, labelOf: (as: ExhibitNumber) => string): ExhibitNumber | undefined => {
  const m = /^(\d{4,})(?:-(\d{2,}))?/.exec(row.path.startsWith(exhibitsPrefix) ? row.path.slice(exhibitsPrefix.length) : "")
  if (!m || row.exhibit === "") return undefined
  const number = Number(m[1])
  const candidates = [{ number }, ...(m[2] === undefined ? [] : [{ number, part: Number(m[2]) }])].map((as) => ({
    ...as,
    label: labelOf(as),
  }))
  const pathOf = row.original === "" ? exhibitPath : extractPath
  return candidates.find((as) => as.label === row.exhibit) ?? candidates.find((as) => pathOf(as, item.name) === row.path) ?? candidates[0]
}
