/** What a file is in truth, by its first bytes and whatever its suffix says. */
import { isBareBiff } from "../sheet/biff.ts"
import { guessEncoding, headText } from "../text/encoding.ts"
import { withoutHoles } from "../text/holes.ts"

export type TableForm = "text" | "markup" | "biff" | "zip" | "binary"
/** In words for people. */
export const formNames: Readonly<Record<TableForm, string>> = { text: "CSV/TSV", markup: "HTML", biff: "XLS", zip: "XLSX", binary: "?" }
export type MarkupKind = "html" | "xml-2003" | "opendocument"

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte)
/** Control characters, but for a few: a text may have damaged bytes, and holes. */
const isBinary = (bytes: Uint8Array): boolean => {
  const least = 16
  const odd = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return odd > least + bytes.length / 50
}
/** Elements that a web page, or a piece of one, may begin with. */
const pageTags = new Set(
  "html head meta title style script link base body table caption thead tbody tr div center font span p h1 h2 h3 h4 h5 h6 br hr b strong form section article main header a img ul ol pre xml".split(
    " ",
  ),
)
/** Where the first element begins: behind blanks, declarations, comments. -1 when something else stands there. */
const firstElement = (text: string): number => {
  for (let at = 0; ; ) {
    while (at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xfeff)) at++
    if (text[at] !== "<") return -1
    const next = text[at + 1]
    if (next !== "!" && next !== "?") return at
    const end = text.startsWith("<!--", at) ? "-->" : ">"
    const found = text.indexOf(end, at + 2)
    if (found < 0) return -1
    at = found + end.length
  }
}
const leadLength = 4096
const holdsTable = /<table[\s>][^<]*(?:<[^<]*){0,8}<t[rdh][\s>]/i
const kinds = new WeakMap<Uint8Array, { readonly kind: MarkupKind | undefined }>()
const kindIn = (text: string): MarkupKind | undefined => {
  const lead = text.slice(0, leadLength)
  const at = firstElement(text)
  if (at < 0) return holdsTable.test(lead) && !/^[^<\n]*\n[^<\n]*\n[^<\n]*\n[^<\n]*\n/.test(lead) ? "html" : undefined
  const name = /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})/.exec(text.slice(at, at + 100))?.[1] ?? ""
  if (name === "Workbook") return "xml-2003"
  if (name === "document" || name === "document-content") return /urn:oasis:names:tc:opendocument/.test(lead) ? "opendocument" : undefined
  if (pageTags.has(name.toLowerCase()) || /<!doctype\s+html/i.test(text.slice(0, at))) return "html"
  // Whatever element comes first, a table soon behind it that has rows is one of a page; what says that it is XML has elements of its own.
  return !/<\?xml/i.test(text.slice(0, at)) && holdsTable.test(text.slice(at, at + leadLength)) ? "html" : undefined
}
/** Which markup a file is that holds tables; undefined for any other file. Looks once per head. */
export const markupKind = (head: Uint8Array): MarkupKind | undefined => {
  const known = kinds.get(head)
  if (known) return known.kind
  const kind = kindIn(headText(head))
  kinds.set(head, { kind })
  return kind
}
export const formOf = (head: Uint8Array): TableForm => {
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0) || isBareBiff(head)) return "biff"
  if (startsWith(head, 0x50, 0x4b, 3, 4)) return "zip"
  if (!guessEncoding(head).startsWith("utf-16") && isBinary(withoutHoles(head.subarray(0, 1024)))) return "binary"
  return markupKind(head) === undefined ? "text" : "markup"
}
