/** Tells an archive, which the intake takes apart or reports (needs-password, bad-zip), from a file of an unknown format. */

const within = new TextDecoder("latin1")
/** Parts that make a zip a document or a program, which is one file: in any case of letters, for not every program writes them as it should. */
const marks = [
  "[content_types].xml",
  "meta-inf/manifest.mf",
  "xl/workbook.xml",
  "xl/workbook.bin",
  "word/document.xml",
  "ppt/presentation.xml",
]
/** An open document (OASIS OpenDocument 1.3, part 2, 3.1) or a book names its type in a part of its own. */
const openMarks = ["content.xml", "meta-inf/container.xml"]

/** True for a spreadsheet, document, book or program by the names of its parts: one item of evidence, not an archive of many. */
export const isDocumentArchive = (names: readonly string[]): boolean => {
  const parts = new Set(
    names.map((name) =>
      name
        .replaceAll("\\", "/")
        .replace(/^(?:\.?\/)+/, "")
        .toLowerCase(),
    ),
  )
  const has = (name: string): boolean => parts.has(name)
  if (marks.some(has) || names[0] === "mimetype") return true
  return (has("mimetype") && openMarks.some(has)) || (has("content.xml") && has("meta-inf/manifest.xml"))
}
/** From the first 64 KB. */
export const isArchive = (head: Uint8Array): boolean => {
  const [p, k, a, b] = head
  if (p !== 0x50 || k !== 0x4b || !((a === 3 && b === 4) || (a === 5 && b === 6))) return false
  // The first entry's name stands at byte 30 of its header; `mimetype` comes first in books and open documents.
  const text = within.decode(head)
  const lower = text.toLowerCase()
  if (text.startsWith("mimetype", 30) || marks.some((name) => lower.includes(name))) return false
  return !(lower.includes("meta-inf/manifest.xml") && lower.includes("content.xml"))
}
