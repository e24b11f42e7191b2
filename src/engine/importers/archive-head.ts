/** Tells an archive, which the intake takes apart or reports (needs-password, bad-zip), from a file of an unknown format. */

const within = new TextDecoder("latin1")
/** What marks a document or a program that happens to be a zip inside: it is one file, and its format is named to the person. */
const documents = ["[Content_Types].xml", "META-INF/MANIFEST.MF"]

/** From the first 64 KB. */
export const isArchive = (head: Uint8Array): boolean => {
  const [p, k, a, b] = head
  if (p !== 0x50 || k !== 0x4b || !((a === 3 && b === 4) || (a === 5 && b === 6))) return false
  // The first entry's name stands at byte 30 of its header; `mimetype` comes first in books and open documents.
  const text = within.decode(head)
  return !text.startsWith("mimetype", 30) && !documents.some((name) => text.includes(name))
}
