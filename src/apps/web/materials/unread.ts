/** Which files gave nothing to read, and which of them wait for a password. */
import type { ItemInWords } from "../../api/answers.ts"

/** What came out of an archive. */
export const entriesOf = (item: ItemInWords, all: readonly ItemInWords[]): readonly ItemInWords[] =>
  all.filter((one) => one.obtained === `zip:${item.id}`)
/** No row was read, and it is no archive whose files are items of their own. */
export const readNothing = (item: ItemInWords, all: readonly ItemInWords[]): boolean =>
  !item.erased && item.rows.read === 0 && entriesOf(item, all).length === 0
/** An archive with files that need a password. A spreadsheet with one is no archive: it says no number of files. */
export const isLocked = (item: ItemInWords): boolean =>
  item.issues.some((issue) => issue.code === "needs-password" && issue.params.files !== undefined)
