/** Cleaning of cells and labels as people and programs write them (blanks of every width, formula guards, words for "empty"). */
const edges = /^[\s\u00a0\u3000\ufeff\u200b-\u200d\u2060\0]+|[\s\u00a0\u3000\ufeff\u200b-\u200d\u2060\0]+$/g
const empties = new Set(["", "-", "--", "---------", "/", "null", "None", "无", "(null)"])

/** Trims blanks of every width and takes off the guards that spreadsheets put round long numbers: a leading `'`, or `="…"`. */
export const cleanCell = (text: string): string => {
  const trimmed = text.replace(edges, "")
  const guarded = /^="(.*)"$/s.exec(trimmed)
  return (guarded ? (guarded[1] as string) : trimmed.startsWith("'") ? trimmed.slice(1) : trimmed).replace(edges, "")
}
/** Digits, letters and signs of full width as their ASCII forms. */
export const halfWidth = (text: string): string =>
  /[\uFF01-\uFF5E]/.test(text) ? text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)) : text
/** True for a cell that holds nothing, or a word for nothing. Takes cleaned text. */
export const isEmptyCell = (cleaned: string): boolean => empties.has(cleaned)
/** A header label for comparing: cleaned, no blanks inside, full-width brackets and colons folded, ASCII letters small. */
export const foldLabel = (text: string): string =>
  cleanCell(text)
    .replace(/[\s\u3000\u00a0]+/g, "")
    .replace(/（/g, "(")
    .replace(/）/g, ")")
    .replace(/：/g, ":")
    .toLowerCase()
