/** Rows of a side that its counts leave out, because part of them could not be read: told beside every count. */
import type { Dossier } from "../dossier.ts"
import { unreadRows } from "../timeline/unread.ts"

/** Rows that counts leave out: their direction or their time could not be read; `clockless` ones have a day and are left out of counts by the hour alone. */
export interface RowsUnread {
  readonly undirected?: number
  readonly untimed?: number
  readonly clockless?: number
}
/** Counts of what is left out, by the rows they were counted among: findings of one side share them. */
const leftOutOf = new WeakMap<Int32Array, { readonly unread?: RowsUnread }>()
/** Rows of a side that its counts leave out because part of them could not be read; nothing where there is none. */
export const leftOut = (dossier: Dossier, rows: Int32Array | undefined): { readonly unread?: RowsUnread } => {
  if (!rows) return {}
  const known = leftOutOf.get(rows)
  if (known) return known
  const { untimed, undirected, clockless } = unreadRows(dossier.timeline, rows)
  const counts = Object.entries({ undirected, untimed, clockless }).filter(([, its]) => its.length > 0)
  const found = counts.length === 0 ? {} : { unread: Object.fromEntries(counts.map(([name, its]) => [name, its.length])) }
  leftOutOf.set(rows, found)
  return found
}
