/** Cleaning of cells and labels as people and programs write them (blanks of every width, formula guards, words for "empty"). */
import { simplified } from "./han.ts"

const isEdge = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code >= 9 && code <= 13) || code === 0
    : code >= 0xa0 &&
      (code === 0xa0 ||
        code === 0x3000 ||
        code === 0xfeff ||
        (code >= 0x2000 && code <= 0x200d) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x2060 ||
        code === 0x1680)
/** Without blanks at both ends; each character is looked at once, however many blanks there are. */
const trimmed = (text: string): string => {
  let from = 0
  let to = text.length
  while (from < to && isEdge(text.charCodeAt(from))) from++
  while (to > from && isEdge(text.charCodeAt(to - 1))) to--
  return from === 0 && to === text.length ? text : text.slice(from, to)
}
const empties = new Set(["", "-", "--", "---------", "/", "null", "None", "无", "(null)"])

/** Trims blanks of every width and takes off the guards that spreadsheets put round long numbers: a leading `'`, or `="…"`. */
export const cleanCell = (text: string): string => {
  const bare = trimmed(text)
  if (bare.length >= 3 && bare.startsWith('="') && bare.endsWith('"')) return trimmed(bare.slice(2, -1))
  return bare.startsWith("'") ? trimmed(bare.slice(1)) : bare
}
/** Digits, letters and signs of full width as their ASCII forms. */
export const halfWidth = (text: string): string =>
  /[\uFF01-\uFF5E]/.test(text) ? text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)) : text
/** True for a cell that holds nothing, or a word for nothing. Takes cleaned text. */
export const isEmptyCell = (cleaned: string): boolean => empties.has(cleaned)
/** A header label for comparing: cleaned, in simplified characters, no blanks inside, full-width brackets and colons folded, ASCII letters small. */
export const foldLabel = (text: string): string =>
  simplified(cleanCell(text))
    .replace(/[\s\u3000\u00a0]+/g, "")
    .replace(/（/g, "(")
    .replace(/）/g, ")")
    .replace(/：/g, ":")
    .toLowerCase()
