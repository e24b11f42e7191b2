/** contents.tsv, rebuilt from the record and compared line by line; and the files that it lists. */

import type { Digest, ItemId } from "../citation.ts"
import type { EvidenceItem } from "../item.ts"
import type { CheckFindings } from "../record/check.ts"
import type { FileTree } from "../record/tree.ts"
import { bagPaths, documentsPrefix, exhibitsPrefix } from "./bag.ts"
import {
  type ContentsRow,
  contentsItem,
  contentsText,
  type ExhibitNumber,
  exhibitRow,
  isPaper,
  lineOf,
  numbered,
  numberIn,
  paperRow,
  paperRowBefore,
  type RecordedPaper,
  readContents,
  unguardedName,
} from "./contents.ts"
import { agrees, namesOriginal, readExtract } from "./extract.ts"
import type { Inside } from "./manifests.ts"

export interface Listing {
  /** Papers that were issued and whose payloads came along: each must be there as it was frozen. */
  readonly papers: readonly RecordedPaper[]
  /** Items that the bag must show, in the order of the log. */
  readonly items: readonly EvidenceItem[]
  /** False in a bag of everything: no extract stands for an original there. */
  readonly extracts: boolean
  /** False where another version of the program packed: its extracts may have other heads. */
  readonly ours: boolean
  /** 证3之2 of a number and part. */
  labelOf(exhibit: ExhibitNumber): string
}
const pathOf = bagPaths.contents

/** A paper that was issued is held against the log; of a draft the line can only be held against the file. One that was issued and is not listed is missing. */
const paperRows = (rows: readonly ContentsRow[], { read }: Inside, { papers }: Listing): readonly ContentsRow[] => {
  const byLine = new Map(papers.map((paper) => [`${paper.line}`, paper]))
  const listed = rows.filter(isPaper)
  const told = listed.map((row, index) => {
    const recorded = byLine.get(row["log-line"])
    byLine.delete(row["log-line"])
    const digest = recorded?.item ?? read.get(row.path)?.digest ?? (`sha256:${row.sha256}` as Digest)
    const name = recorded?.name ?? row.name
    const made = paperRow(index, name, digest, recorded)
    const before = paperRowBefore(made, index, name)
    return row.path === before.path ? before : made
  })
  return [...told, ...[...byLine.values()].map((paper, i) => paperRow(listed.length + i, paper.name, paper.item, paper))]
}
const exhibitRows = (rows: readonly ContentsRow[], { read }: Inside, listing: Listing): readonly ContentsRow[] => {
  const known = new Map(listing.items.map((item) => [item.id, item]))
  const byItem = new Map(rows.flatMap((row) => (known.has(contentsItem(row)) ? [[contentsItem(row), row] as const] : [])))
  const given = new Map<ItemId, ExhibitNumber>()
  for (const [id, row] of byItem) {
    const as = numberIn(row, known.get(id) as EvidenceItem, listing.labelOf)
    if (as) given.set(id, as)
  }
  return numbered(listing.items, given).map(({ item, as }) => {
    const row = byItem.get(item.id)
    const extract = listing.extracts && row && row.original !== "" ? row : undefined
    const digest = (extract && read.get(extract.path)?.digest) ?? (`sha256:${extract?.sha256}` as Digest)
    const made = exhibitRow(item, as, extract && { digest, rows: extract.rows })
    const before = unguardedName(made, item)
    return row?.name === before.name ? before : made
  })
}
/** Names each line that is not as the record makes it, and each listed file that is missing or not listed. Gives the rows as they should be. */
export const checkContents = async (inside: Inside, listing: Listing, found: CheckFindings): Promise<readonly ContentsRow[]> => {
  const text = await inside.text(pathOf)
  if (text === undefined) {
    // Without the list nobody can say which file is which exhibit.
    if (!inside.odd.has(pathOf)) found.lost(pathOf, inside.present.has(pathOf) ? "not-as-recorded" : "missing")
    return []
  }
  const lines = readContents(text)
  const told = lines.flatMap((row) => (row && (isPaper(row) || !row.path.startsWith(documentsPrefix)) ? [row] : []))
  const expected = [...paperRows(told, inside, listing), ...exhibitRows(told, inside, listing)]
  const right = new Set(expected.map(lineOf))
  const before = found.faults()
  for (const [index, row] of lines.entries())
    if (!row || !right.has(lineOf(row))) found.lost(`${pathOf}:${index + 2}`, "not-as-recorded", row?.name)
  checkFiles(expected, inside, found)
  // Titles, order, lines that stand twice, what comes after the last line.
  if (found.faults() === before && text !== contentsText(expected)) found.lost(pathOf, "not-as-recorded")
  return expected
}
const checkFiles = (expected: readonly ContentsRow[], { present, odd, read }: Inside, found: CheckFindings): void => {
  const paths = new Set(expected.map(({ path }) => path))
  for (const { path, sha256, name } of expected) {
    const digest = read.get(path)?.digest
    if (odd.has(path)) continue
    if (!present.has(path)) found.lost(path, "missing", name)
    else if (digest && digest !== `sha256:${sha256}`) found.lost(path, "digest-differs", name)
  }
  for (const path of present)
    if ([documentsPrefix, exhibitsPrefix].some((prefix) => path.startsWith(prefix)) && !paths.has(path)) found.lost(path, "unlisted")
}
/** Heads of extracts against the record; what their rows say only the original can bear out. */
export const checkExtracts = async (
  tree: FileTree,
  rows: readonly ContentsRow[],
  inside: Inside,
  { items, ours }: Listing,
  found: CheckFindings,
): Promise<void> => {
  const known = new Map(items.map((item) => [item.id, item]))
  for (const row of rows.filter(({ path, original }) => original !== "" && inside.present.has(path))) {
    const item = known.get(contentsItem(row))
    try {
      const read = await readExtract(tree.open(row.path))
      if (!item || !(ours ? agrees(item, read, row.rows) : namesOriginal(item, read.head)))
        found.lost(row.path, "not-as-recorded", row.name)
      else if (!ours) found.note(row.path, "of-another-version")
    } catch {
      found.lost(row.path, "unreadable")
    }
  }
}
