/** What may not be in anything that goes out, by the form in which it goes: a remote reference, a live formula, a script, a character that hides. Empty where all is well. */
import { inflateSync } from "node:zlib"
import { strFromU8, unzipSync } from "fflate"

type Wrong = readonly string[]
const unless = (held: boolean, what: string): Wrong => (held ? [] : [what])
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const tagsOfPage = new Set(
  "html head meta title style body h1 h2 h3 p span dl dt dd ol ul li table caption colgroup col thead tbody tr th td blockquote strong figure figcaption svg rect text footer section header main br hr".split(
    " ",
  ),
)
/** Text that a terminal, an editor or a print shows as it is. */
const shown = (text: string): Wrong =>
  unless(!/[^\P{Cc}\n\t]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]|\p{Cs}/u.test(text), "hidden characters")
const ofText = (bytes: Uint8Array): Wrong => shown(utf8(bytes))
const ofHtml = (bytes: Uint8Array): Wrong => {
  const html = utf8(bytes)
  const tags = html.match(/<\/?[a-zA-Z][^>]*>/g) ?? []
  const strange = tags.filter((tag) => !tagsOfPage.has((/[a-zA-Z][\w-]*/.exec(tag)?.[0] ?? "").toLowerCase()))
  return [
    ...unless(strange.length === 0, `elements ${strange.slice(0, 3).join()}`),
    ...unless(
      !tags.some((tag) => /[\s"'/](?:on\w+|src|href|srcset|action|formaction|data|background|poster|[\w-]+:href)\s*=/i.test(tag)),
      "attributes that load or run",
    ),
    ...unless(!/<meta[^>]+http-equiv\s*=\s*"?refresh/i.test(html), "a page that goes elsewhere"),
    ...unless(!/url\(|@import/i.test(html.replace(/<(?!style)[^>]*>[^<]*/gi, "")), "styles that load"),
    ...unless(!/<[!?](?!doctype html>)/i.test(html), "declarations"),
    ...shown(html),
  ]
}
const ofMarkdown = (bytes: Uint8Array): Wrong => {
  const text = utf8(bytes)
  const bare = text.replace(/\\./g, "")
  const uneven = [...text.matchAll(/(?:^\|.*\|\n)+/gm)].some(
    ([table]) =>
      new Set(
        table
          .trim()
          .split("\n")
          .map((line) => line.replace(/\\\|/g, "").split("|").length),
      ).size !== 1,
  )
  return [
    ...unless(
      !/<[a-zA-Z/!?]|\]\(|\]:|(?:https?|ftp):\/\/|mailto:\S+@|`|\$\{|\bwww\.|\w@\w/i.test(bare),
      `live Markdown ${/.{0,20}(?:<[a-zA-Z/!?]|\]\(|\]:|(?:https?|ftp):\/\/|mailto:\S+@|`|\$\{|\bwww\.|\w@\w).{0,20}/i.exec(bare)?.[0]}`,
    ),
    ...unless(!uneven, "a table torn open"),
    ...shown(text),
  ]
}
const ofDocx = (bytes: Uint8Array): Wrong => {
  const parts = Object.entries(unzipSync(bytes))
  return parts.flatMap(([name, content]): Wrong => {
    if (!/\.(?:xml|rels)$/.test(name)) return [`a part that is no XML: ${name}`]
    const xml = strFromU8(content)
    const text = xml.replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>|<\?xml[^>]*\?>/g, "")
    return [
      ...unless(!/[<>]/.test(text), `${name} is torn open`),
      ...unless(!/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml), `${name} holds an entity`),
      ...unless(!/<!(?:DOCTYPE|ENTITY|\[CDATA)/i.test(xml), `${name} declares something`),
      // Pages are numbered by fields of the program's own.
      ...unless(
        [...xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)].every(([, field]) => ["PAGE", "NUMPAGES"].includes((field as string).trim())),
        `${name} holds a field`,
      ),
      ...unless(
        !/<w:(?:fldSimple|hyperlink|object|altChunk|control|subDoc|pict|drawing)\b/.test(xml),
        `${name} holds a field or an object`,
      ),
      ...unless(!/TargetMode|Target="(?:\w+:|\/\/|\\\\)/.test(name.endsWith(".rels") ? xml : ""), `${name} leads outside`),
      ...unless(!/[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u.test(text), `${name} hides characters`),
    ]
  })
}
const live =
  /\/(?:URI|JavaScript|JS|Launch|EmbeddedFiles?|OpenAction|AA|SubmitForm|ImportData|GoToR|GoToE|RichMedia|XFA|AcroForm|Filespec|Annots|Movie|Sound)\b/
const ofPdf = (bytes: Uint8Array): Wrong => {
  const file = Buffer.from(bytes).toString("latin1")
  const wrong: string[] = []
  let objects = ""
  let at = 0
  for (const part of file.matchAll(/\bstream\r?\n/g)) {
    const from = (part.index as number) + part[0].length
    const to = file.indexOf("endstream", from)
    if (from < at || to < 0) continue
    const head = file.slice(at, part.index)
    objects += head
    // Objects may hide in a packed stream.
    if (/\/Type\s*\/ObjStm/.test(head.slice(head.lastIndexOf("obj"))))
      try {
        objects += inflateSync(Buffer.from(file.slice(from, to), "latin1")).toString("latin1")
      } catch {
        wrong.push("a stream that cannot be read")
      }
    at = to
  }
  objects += file.slice(at)
  // Words in brackets are text; what is live are names outside of them.
  const names = objects.replace(/\((?:[^()\\]|\\.)*\)|<[\da-fA-F\s]+>/g, "()")
  return [
    ...wrong,
    ...unless(file.startsWith("%PDF-"), "no PDF"),
    ...unless(!live.test(names), `runs or leads elsewhere: ${live.exec(names)?.[0]}`),
  ]
}
/** A line of cells as a spreadsheet takes it in. */
const ofTable = (bytes: Uint8Array): Wrong => {
  const lines = utf8(bytes).split("\n").slice(0, -1)
  const widths = new Set(lines.map((line) => line.split("\t").length))
  const cells = lines.flatMap((line) => line.split("\t"))
  return [
    ...unless(widths.size <= 1, "rows of several widths"),
    ...unless(!cells.some((cell) => /^[\s\0]*[=+\-@＝＋－＠]/.test(cell)), "a live formula"),
    ...shown(cells.join("")),
  ]
}
const byForm: Readonly<Record<string, (bytes: Uint8Array) => Wrong>> = {
  docx: ofDocx,
  pdf: ofPdf,
  html: ofHtml,
  md: ofMarkdown,
  txt: ofText,
  tsv: ofTable,
  csv: ofTable,
}
/** Undefined for a form that nobody has looked at. */
export const wrongIn = (name: string, bytes: Uint8Array): Wrong | undefined =>
  byForm[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ""]?.(bytes)
