/** The papers of a case that were issued, as the record keeps them: frozen bytes with what they were made of. */
import type { Digest, ItemId } from "../citation.ts"
import type { IssuedSheet } from "./payload.ts"
import type { CaseRecord } from "./record.ts"

export interface IssuedFile {
  readonly item: ItemId
  readonly name: string
  readonly format: string
  readonly size: number
}
export interface IssuedPaper extends IssuedSheet {
  readonly id: ItemId
  /** When it was frozen. */
  readonly at: string
  /** The line of the log. */
  readonly line: number
  readonly files: readonly IssuedFile[]
}
/** In the order in which they were issued, each with those of its files that are neither withdrawn nor erased; none whose first file is. */
export const issuedIn = ({ acts, byId }: Pick<CaseRecord, "acts" | "byId">): readonly IssuedPaper[] => {
  const live = (id: Digest): boolean => {
    const view = byId.get(id)?.view
    return view !== undefined && !view.withdrawn && !view.erased
  }
  const papers = new Map<ItemId, Omit<IssuedPaper, "files"> & { files: IssuedFile[] }>()
  for (const { act, entry } of acts) {
    if (act?.kind !== "issued" || !live(act.item)) continue
    const { item, name, format, size } = act
    if (act.sheet && act.item === act.paper)
      papers.set(act.paper, { ...act.sheet, id: act.paper, at: entry.at, line: entry.seq, files: [{ item, name, format, size }] })
    else papers.get(act.paper)?.files.push({ item, name, format, size })
  }
  return [...papers.values()]
}
