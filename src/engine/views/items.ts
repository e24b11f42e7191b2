/** `items`: what was handed in, with what was read of each and what its format cannot show. */
import type { Extraction } from "../case/batch.ts"
import type { ItemId } from "../case/citation.ts"
import type { EvidenceItem } from "../case/item.ts"
import { writtenOrigin } from "../case/origin.ts"
import { importers } from "../importers/index.ts"
import { type IssueView, issueView, merged } from "./issues.ts"
import { view } from "./view.ts"

export interface ItemView {
  readonly id: ItemId
  readonly name: string
  readonly kind: string
  readonly importer: string | null
  readonly obtained: string
  readonly receivedAt: string
  readonly size: number
  readonly withdrawn: boolean
  readonly erased: boolean
  readonly rows: { readonly read: number; readonly kept: number; readonly refused: number }
  readonly coverage: readonly { readonly from: string; readonly to: string; readonly connectedOnly: boolean }[]
  readonly issues: readonly IssueView[]
  /** What this format cannot show. */
  readonly limits: readonly string[]
  /** True when the same bytes were there before. */
  readonly duplicate?: boolean
  /** What the same bytes were called then. */
  readonly earlier?: string
  /** True when the original that the case held was damaged or gone, and these bytes took its place. */
  readonly mended?: true
  /** The stated key and value, for the person's own statements. */
  readonly statement?: { readonly key: string; readonly value: string | readonly string[] }
}
const importerIds: ReadonlySet<string> = new Set(importers.map((importer) => importer.id))
const limitsOf = new Map(importers.map((importer) => [importer.id, importer.limits]))
/** Ids of archives whose entries became items of their own. */
export const archivesOf = (items: readonly EvidenceItem[]): ReadonlySet<string> =>
  new Set(items.flatMap((item) => (item.origin.how === "unpacked" ? [item.origin.from] : [])))
/** What a reader says of a file that reception has explained already: a locked or damaged archive is no unknown file, nor is one that was unpacked. */
const explained = (item: EvidenceItem, archives: ReadonlySet<string>): boolean =>
  archives.has(item.id) || item.issues.some(({ code }) => code === "needs-password" || code === "bad-zip" || code === "too-large")
/** An item with what was recorded when it was received, and what was read from it. */
export const itemView = (item: EvidenceItem, extraction: Extraction | undefined, archives: ReadonlySet<string>): ItemView => {
  const statement = extraction?.statements[0]
  const read = [...(extraction?.issues ?? []), ...(extraction?.refused ?? [])].filter(
    (issue) => issue.code !== "unknown-format" || !explained(item, archives),
  )
  return {
    id: item.id,
    name: item.name,
    kind: item.kind,
    obtained: writtenOrigin(item.origin),
    receivedAt: item.receivedAt,
    size: item.size,
    withdrawn: item.withdrawn,
    erased: item.erased,
    importer: extraction && importerIds.has(extraction.importer) ? extraction.importer : null,
    rows: { read: extraction?.read ?? 0, kept: extraction?.kept ?? 0, refused: (extraction?.read ?? 0) - (extraction?.kept ?? 0) },
    coverage: (extraction?.coverage ?? []).map(({ from, to, connectedOnly }) => ({ from, to, connectedOnly })),
    issues: merged(item.issues, read.map(issueView)),
    limits: limitsOf.get(extraction?.importer ?? "") ?? [],
    ...(statement ? { statement } : {}),
  }
}

export const items = view("items", ({ dossier }): readonly ItemView[] => {
  const archives = archivesOf(dossier.items)
  return dossier.items.map((item) => itemView(item, dossier.extractions.get(item.id), archives))
})
