/** Reads one law file (Markdown with a strict head) into a version without its end; whatever is not understood stops the load. */
import { Broken } from "../case/broken.ts"
import { asDay, type Day } from "../case/time.ts"
import { ElementError, parseElements } from "./elements.ts"
import {
  type Article,
  type Confidence,
  confidences,
  type Holder,
  holders,
  type InstrumentKind,
  instrumentKinds,
  type Modality,
  modalities,
  type Provision,
  type QuotedAs,
  quotedAs,
  type Right,
  rights,
  type Use,
  uses,
  type Version,
  type Wording,
  wordings,
} from "./instrument.ts"

export interface LawFile {
  /** Below `law/`: `<instrument>/<commencement-day>.md`. */
  readonly path: string
  readonly text: string
}
export interface Parsed extends Omit<Version, "until"> {
  /** First day on which the version no longer applies, where its end is not the next file's beginning. */
  readonly repealed?: Day
}
type Fields = ReadonlyMap<string, { readonly value: string; readonly line: number }>
type Fail = (line: number, why: string) => never

const headKeys = [
  "title",
  "short",
  "aliases",
  "replaces",
  "continuing",
  "kind",
  "adopted",
  "effective",
  "repealed",
  "gap",
  "cut",
  "text",
  "source",
  "checked",
  "confidence",
  "quoted",
  "note",
]
const articleKeys = ["source", "confidence", "note", "earlier", "quoted"]
const provisionKeys = ["title", "right", "use", "modality", "lenders", "parameters", "elements", "quoted", "wording", "holder"]
const verbatimKinds: readonly InstrumentKind[] = ["法律", "行政法规", "规章", "司法解释"]
const heading = /^(##|###) (\S.*?) \{#([a-z][a-z0-9-]*)\}$/

const oneOf = <T extends string>(words: readonly T[], field: { value: string; line: number }, fail: Fail): T =>
  words.includes(field.value as T) ? (field.value as T) : fail(field.line, `"${field.value}" is none of ${words.join(", ")}`)
const listOf = (text: string): readonly string[] =>
  text
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter(Boolean)

const fieldsOf = (
  lines: readonly { readonly text: string; readonly line: number }[],
  prefix: string,
  keys: readonly string[],
  fail: Fail,
): Fields => {
  const fields = new Map<string, { value: string; line: number }>()
  for (const { text, line } of lines) {
    const m = /^([a-z]+): (.*\S)\s*$/.exec(text.startsWith(prefix) ? text.slice(prefix.length) : "")
    if (!m) fail(line, `expected "${prefix}key: value"`)
    const [, key, value] = m as unknown as [string, string, string]
    if (!keys.includes(key)) fail(line, `unknown key "${key}"`)
    if (fields.has(key)) fail(line, `key "${key}" twice`)
    fields.set(key, { value, line })
  }
  return fields
}
const parametersOf = (field: { value: string; line: number } | undefined, fail: Fail): Provision["parameters"] =>
  Object.fromEntries(
    listOf(field?.value ?? "").map((pair) => {
      const m = /^([a-z][a-z0-9-]*)=(\S+)$/.exec(pair) ?? fail(field?.line ?? 0, `"${pair}" is not name=value`)
      return [m[1] as string, /^\d+(\.\d+)?$/.test(m[2] as string) ? Number(m[2]) : (m[2] as string)]
    }),
  )
const provisionOf = (block: Block, fail: Fail): Provision => {
  const fields = fieldsOf(
    block.lines.filter((line) => line.text.trim()),
    "- ",
    provisionKeys,
    fail,
  )
  const title = fields.get("title") ?? fail(block.line, "a citable unit needs a title")
  const [right, use, modality, lenders, elements, quoted, wording, holder] = (
    ["right", "use", "modality", "lenders", "elements", "quoted", "wording", "holder"] as const
  ).map((key) => fields.get(key))
  if (elements && quoted) fail(quoted.line, "what has elements is not only quoted")
  const parameters = parametersOf(fields.get("parameters"), fail)
  const read = (field: { value: string; line: number }) => {
    try {
      return parseElements(field.value, parameters)
    } catch (error) {
      if (error instanceof ElementError) return fail(field.line, error.message)
      throw error
    }
  }
  return {
    anchor: block.anchor,
    article: block.name,
    title: title.value,
    parameters,
    ...(elements ? { elements: read(elements) } : {}),
    ...(quoted ? { quoted: oneOf<QuotedAs>(quotedAs, quoted, fail) } : {}),
    ...(use ? { use: oneOf<Use>(uses, use, fail) } : {}),
    ...(wording ? { wording: oneOf<Wording>(wordings, wording, fail) } : {}),
    ...(modality ? { modality: oneOf<Modality>(modalities, modality, fail) } : {}),
    ...(right ? { right: oneOf<Right>(rights, right, fail) } : {}),
    ...(holder ? { holder: oneOf<Holder>(holders, holder, fail) } : {}),
    ...(lenders ? { lenders: listOf(lenders.value) } : {}),
  }
}
interface Block {
  readonly level: string
  readonly name: string
  readonly anchor: string
  readonly line: number
  readonly lines: { readonly text: string; readonly line: number }[]
}

const blocksOf = (lines: readonly string[], from: number, fail: Fail): readonly Block[] => {
  const blocks: Block[] = []
  for (const [index, text] of lines.entries()) {
    if (index < from) continue
    const m = heading.exec(text)
    if (m) blocks.push({ level: m[1] as string, name: m[2] as string, anchor: m[3] as string, line: index + 1, lines: [] })
    else if (text.startsWith("#")) fail(index + 1, `expected "## 条 {#anchor}" or "### 款项 {#anchor}"`)
    else if (blocks.length) blocks.at(-1)?.lines.push({ text, line: index + 1 })
    else if (text.trim()) fail(index + 1, "text before the first article")
  }
  return blocks
}
const articleOf = (
  block: Block,
  provisions: readonly Provision[],
  head: { verbatim: boolean; source: string; confidence: Confidence; quoted: QuotedAs | undefined },
  fail: Fail,
): Article => {
  const filled = block.lines.filter((line) => line.text.trim())
  const cut = filled.findIndex((line) => line.text.startsWith("- "))
  const body = cut < 0 ? filled : filled.slice(0, cut)
  const fields = fieldsOf(cut < 0 ? [] : filled.slice(cut), "- ", articleKeys, fail)
  const [confidence, note, earlier, own] = (["confidence", "note", "earlier", "quoted"] as const).map((key) => fields.get(key))
  if (own && provisions.length > 0) fail(own.line, "an article with citable units says there what each is for")
  const quoted = own ? oneOf<QuotedAs>(quotedAs, own, fail) : head.quoted
  if (body.length === 0) fail(block.line, "an article needs its text")
  return {
    article: block.name,
    anchor: block.anchor,
    text: body.map((line) => line.text.trim()).join("\n"),
    verbatim: head.verbatim,
    confidence: confidence ? oneOf<Confidence>(confidences, confidence, fail) : head.confidence,
    source: fields.get("source")?.value ?? head.source,
    ...(note ? { note: note.value } : {}),
    ...(earlier ? { earlier: oneOf<"not-held">(["not-held"], earlier, fail) } : {}),
    ...(quoted && provisions.length === 0 ? { quoted } : {}),
    provisions: provisions.map((unit) => (head.quoted && !unit.elements && !unit.quoted ? { ...unit, quoted: head.quoted } : unit)),
  }
}

/** Reads one file. Throws Broken("bad-law-file") with file, line and reason. */
export const parseLawFile = (file: LawFile): Parsed => {
  const fail: Fail = (line, why) => {
    throw new Broken("bad-law-file", { file: file.path, line, why })
  }
  const [, instrument, named] =
    /^([a-z][a-z0-9-]*)\/(\d{4}-\d{2}-\d{2})\.md$/.exec(file.path) ?? fail(0, "expected <instrument>/<commencement-day>.md")
  const lines = file.text.replaceAll("\r\n", "\n").split("\n")
  const end = lines.indexOf("---", 1)
  if (lines[0] !== "---" || end < 0) fail(1, "expected a head between --- lines")
  const fields = fieldsOf(
    lines.slice(1, end).map((text, i) => ({ text, line: i + 2 })),
    "",
    headKeys,
    fail,
  )
  const need = (key: string) => fields.get(key) ?? fail(1, `the head lacks "${key}"`)
  const day = (key: string): Day => asDay(need(key).value) ?? fail(need(key).line, `"${need(key).value}" is no day`)
  if (day("effective") !== named) fail(need("effective").line, `effective differs from the file name ${named}`)
  const head = {
    kind: oneOf<InstrumentKind>(instrumentKinds, need("kind"), fail),
    source: need("source").value,
    confidence: oneOf<Confidence>(confidences, need("confidence"), fail),
  }
  const text = fields.get("text")
  const given = fields.get("quoted")
  const quoted = given && oneOf<QuotedAs>(quotedAs, given, fail)
  const verbatim = text ? oneOf(["原文", "转述"], text, fail) === "原文" : verbatimKinds.includes(head.kind)
  const blocks = blocksOf(lines, end + 1, fail)
  const seen = new Set<string>()
  for (const block of blocks) {
    if (seen.has(block.anchor)) fail(block.line, `anchor "${block.anchor}" twice`)
    seen.add(block.anchor)
  }
  if (blocks[0]?.level === "###") fail(blocks[0].line, "a citable unit stands below its article")
  const articles = blocks.flatMap((block, i) => {
    if (block.level === "###") return []
    const next = blocks.findIndex((other, j) => j > i && other.level === "##")
    const units = blocks.slice(i + 1, next < 0 ? undefined : next)
    return [
      articleOf(
        block,
        units.map((unit) => provisionOf(unit, fail)),
        { ...head, verbatim, quoted },
        fail,
      ),
    ]
  })
  return {
    instrument: instrument as string,
    title: need("title").value,
    short: need("short").value,
    aliases: listOf(fields.get("aliases")?.value ?? ""),
    ...head,
    effective: day("effective"),
    checked: day("checked"),
    ...(fields.has("continuing") ? { continuing: need("continuing").value } : {}),
    ...(fields.has("replaces") ? { replaces: listOf(need("replaces").value) } : {}),
    ...(fields.has("adopted") ? { adopted: day("adopted") } : {}),
    ...(fields.has("repealed") ? { repealed: day("repealed") } : {}),
    ...(fields.has("note") ? { note: need("note").value } : {}),
    ...(fields.has("cut") ? { cut: oneOf<"by-article">(["by-article"], need("cut"), fail) } : {}),
    ...(fields.has("gap") ? { gap: need("gap").value } : {}),
    articles,
  }
}
