/**
 * Makes a PDF/UA-1 that the compiler wrote into a PDF/A-2b as well: it names one standard at a time. The same pages were accepted as either, and the two files
 * differ by three things alone: what the colours are meant for, the packet that identifies them, and layout that only PDF/UA asks for; so the first two are
 * taken over from the archive (ISO 19005-2, 6.2.3 and 6.6.4), and the identifier of PDF/UA is described there as archives want it.
 */
interface Edit {
  readonly at: number
  /** Bytes there that go. */
  readonly drop: number
  readonly put: string
}
interface Span {
  readonly at: number
  readonly text: string
}
const accessiblePart = "<pdfuaid:part>1</pdfuaid:part>"
const schema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'
const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")

/** The object around a place, from its number to its end. */
const objectAround = (file: string, place: number): string | undefined => {
  const start = file.lastIndexOf("\n\n", place) + 2
  const end = file.indexOf("endobj", place)
  const text = file.slice(start, end + "endobj".length)
  return place >= 0 && end >= 0 && /^\d+ 0 obj\n/.test(text) ? text : undefined
}
const objectOf = (file: string, number: string): string | undefined => {
  const place = file.indexOf(`\n${number} 0 obj\n`)
  return place < 0 ? undefined : objectAround(file, place + 1)
}
/** What the archive says of its colours, as objects of these numbers. */
const colours = (archive: string, number: number): string | undefined => {
  const intent = objectAround(archive, archive.indexOf("/Type /OutputIntent"))
  const profile = /\/DestOutputProfile (\d+) 0 R/.exec(intent ?? "")?.[1]
  const stream = profile === undefined ? undefined : objectOf(archive, profile)
  if (!intent || !stream) return undefined
  const told = intent.replace(/^\d+/, `${number}`).replace(/\/DestOutputProfile \d+/, `/DestOutputProfile ${number + 1}`)
  return `${told}\n\n${stream.replace(/^\d+/, `${number + 1}`)}\n\n`
}
/** The identification of a file, and the length that is written for it. */
const packetIn = (file: string): { readonly packet: Span; readonly length: Span } | undefined => {
  const metadata = file.lastIndexOf("/Type /Metadata")
  const object = file.lastIndexOf(" 0 obj", metadata)
  const [whole, digits] = /\/Length (\d+)/.exec(file.slice(object, metadata)) ?? []
  const start = file.indexOf("stream\n", metadata) + "stream\n".length
  if (metadata < 0 || object < 0 || whole === undefined || digits === undefined) return undefined
  return {
    packet: { at: start, text: file.slice(start, start + Number(digits)) },
    length: { at: file.indexOf(whole, object) + whole.length - digits.length, text: digits },
  }
}
/** The archive's packet, which names both standards and describes the one that archives do not know. */
const withBoth = (packet: string): string | undefined => {
  const [about, schemas, part] = ['<rdf:Description rdf:about=""', "</rdf:Bag></pdfaExtension:schemas>", "<pdfaid:part>"] as const
  if (![about, schemas, part].every((text) => packet.split(text).length === 2)) return undefined
  return packet
    .replace(about, `${about} xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" `)
    .replace(schemas, `${schema}${schemas}`)
    .replace(part, `${accessiblePart}${part}`)
}
/** Where what stood at a place stands afterwards. */
const moved = (edits: readonly Edit[], at: number): number =>
  edits.reduce((place, edit) => (edit.at < at ? place + edit.put.length - edit.drop : place), at)
const entryLength = 20
/** The table of places at the end of the file: where it begins, what it begins with, and how many objects it knows. */
const tableOf = (file: string): { readonly from: number; readonly places: number; readonly count: number } | undefined => {
  const from = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-64))?.[1])
  const [head, count] = /^xref\s+0 (\d+)\s/.exec(file.slice(from, from + 32)) ?? []
  return head === undefined ? undefined : { from, places: from + head.length, count: Number(count) }
}
const tenDigits = (place: number): string => `${place}`.padStart(10, "0")
/** The table for the file as edited, with two objects more, which stand just before it. */
const rewritten = (
  file: string,
  { from, places, count }: NonNullable<ReturnType<typeof tableOf>>,
  edits: readonly Edit[],
  added: string,
): Edit => {
  const end = places + count * entryLength
  const line = (i: number): string => file.slice(places + i * entryLength, places + (i + 1) * entryLength)
  const lines = Array.from({ length: count }, (_, i) =>
    line(i)[17] === "n" ? tenDigits(moved(edits, Number(line(i).slice(0, 10)))) + line(i).slice(10) : line(i),
  )
  const start = moved(edits, from)
  const more = [start, start + added.indexOf("\n\n") + 2].map((place) => `${tenDigits(place)} 00000 n${line(1).slice(18)}`)
  const rest = file.slice(end).replace(/\/Size \d+/, `/Size ${count + 2}`)
  const opening = file.slice(from, places).replace(`${count}`, `${count + 2}`)
  return {
    at: from,
    drop: file.length - from,
    put: `${added}${opening}${[...lines, ...more].join("")}${rest.replace(/startxref\s+\d+/, `startxref\n${start + added.length}`)}`,
  }
}
/** The accessible file with both identifiers, and what the archive adds; undefined where either is not built as expected. */
export const archivedToo = (accessible: Uint8Array, archive: Uint8Array): Uint8Array | undefined => {
  const [file, other] = [latin(accessible), latin(archive)]
  const [table, own, theirs, catalog] = [tableOf(file), packetIn(file), packetIn(other), file.lastIndexOf("/Type /Catalog")]
  if (!table || !own || !theirs || catalog < 0) return undefined
  const [packet, added] = [withBoth(theirs.packet.text), colours(other, table.count)]
  if (packet === undefined || added === undefined) return undefined
  const edits: readonly Edit[] = [
    { at: own.length.at, drop: own.length.text.length, put: `${packet.length}` },
    { at: own.packet.at, drop: own.packet.text.length, put: packet },
    { at: catalog, drop: 0, put: `/OutputIntents [${table.count} 0 R]\n  ` },
  ].sort((a, b) => a.at - b.at)
  const parts: string[] = []
  let at = 0
  for (const edit of [...edits, rewritten(file, table, edits, added)]) {
    parts.push(file.slice(at, edit.at), edit.put)
    at = edit.at + edit.drop
  }
  return new Uint8Array(Buffer.from(parts.join(""), "latin1"))
}
