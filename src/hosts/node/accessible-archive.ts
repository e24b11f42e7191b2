/**
 * Makes a PDF/A-2b that the compiler wrote into a PDF/UA-1 as well: it names one standard at a time. Whoever calls has had the same pages accepted as
 * PDF/UA-1; what that adds to the archive's bytes is the title in the window's bar and the identifier (ISO 14289-1, 5 and 7.1).
 */
interface Edit {
  readonly at: number
  /** Bytes there that go. */
  readonly drop: number
  readonly put: string
}
const schema = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`
const before = (file: string, text: string, put: string, from = 0): Edit | undefined => {
  const at = file.indexOf(text, from)
  return at < 0 ? undefined : { at, drop: 0, put }
}
const after = (file: string, text: string, put: string, from = 0): Edit | undefined => {
  const at = file.indexOf(text, from)
  return at < 0 ? undefined : { at: at + text.length, drop: 0, put }
}
/** The identifier, its schema as archives want it described, and the new length of the packet. */
const identified = (file: string): readonly (Edit | undefined)[] => {
  const metadata = file.lastIndexOf("/Type /Metadata")
  const object = file.lastIndexOf(" 0 obj", metadata)
  const length = /\/Length (\d+)/.exec(file.slice(object, metadata))
  const packet = file.indexOf("stream", metadata)
  if (metadata < 0 || object < 0 || packet < 0 || !length) return [undefined]
  const edits = [
    after(file, '<rdf:Description rdf:about=""', ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" ', packet),
    before(file, "</rdf:Bag></pdfaExtension:schemas>", schema, packet),
    before(file, "<pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>", packet),
  ]
  const added = edits.reduce((sum, edit) => sum + (edit?.put.length ?? 0), 0)
  const [whole, digits = ""] = length
  const at = object + length.index + whole.length - digits.length
  return [{ at, drop: digits.length, put: `${Number(digits) + added}` }, ...edits]
}
const titled = (file: string): Edit | undefined => {
  const catalog = file.lastIndexOf("/Type /Catalog")
  return catalog < 0 ? undefined : after(file, "/ViewerPreferences <<", "\n    /DisplayDocTitle true", catalog)
}
/** What the places of objects move by. */
const moved = (edits: readonly Edit[], at: number): number =>
  edits.reduce((place, edit) => (edit.at < at ? place + edit.put.length - edit.drop : place), at)
const entry = 20
/** The table of places at the end of the file, for the file as edited; undefined where it is not the plain one. */
const table = (file: string, edits: readonly Edit[]): Edit | undefined => {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-64))?.[1]
  const from = Number(start)
  const head = /^xref\s+0 (\d+)\s/.exec(file.slice(from, from + 32))
  if (start === undefined || !head) return undefined
  const [opening, count] = [head[0], Number(head[1])]
  const places = from + opening.length
  let lines = ""
  for (let i = 0; i < count; i++) {
    const line = file.slice(places + i * entry, places + (i + 1) * entry)
    if (line[17] !== "n") lines += line
    else lines += `${moved(edits, Number(line.slice(0, 10)))}`.padStart(10, "0") + line.slice(10)
  }
  const rest = file.slice(places + count * entry)
  return {
    at: from,
    drop: file.length - from,
    put: `${opening}${lines}${rest.replace(/startxref\s+\d+/, `startxref\n${moved(edits, from)}`)}`,
  }
}
/** The same pages with both identifiers; undefined where the file is not built as expected. */
export const alsoAccessible = (archive: Uint8Array): Uint8Array | undefined => {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length)
  const file = bytes.toString("latin1")
  const content = [...identified(file), titled(file)].sort((a, b) => (a?.at ?? 0) - (b?.at ?? 0))
  const known = content.filter((edit): edit is Edit => edit !== undefined)
  const last = known.length === content.length ? table(file, known) : undefined
  if (!last) return undefined
  const parts: Uint8Array[] = []
  let at = 0
  for (const edit of [...known, last]) {
    parts.push(bytes.subarray(at, edit.at), Buffer.from(edit.put, "latin1"))
    at = edit.at + edit.drop
  }
  return new Uint8Array(Buffer.concat(parts))
}
