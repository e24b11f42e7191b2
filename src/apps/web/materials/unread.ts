/** Which files gave nothing to read, and which of them wait for a password. */
import type { Item } from "../api/client.ts"

/** What came out of an archive. */
export const entriesOf = (item: Item, all: readonly Item[]): readonly Item[] => all.filter((one) => one.obtained === `zip:${item.id}`)
/** No row was read, and it is no archive whose files are items of their own. */
export const readNothing = (item: Item, all: readonly Item[]): boolean =>
  !item.erased && item.rows.read === 0 && entriesOf(item, all).length === 0
/** An archive with files that need a password. A spreadsheet with one is no archive: it says no number of files. */
export const isLocked = (item: Item): boolean =>
  item.issues.some((issue) => issue.code === "needs-password" && issue.params.files !== undefined)
