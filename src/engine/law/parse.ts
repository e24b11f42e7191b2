/** Reads one law file (Markdown with a strict head) into a version without its end; whatever is not understood stops the load. */
import { ElementError, parseElements } from "./elements.ts"
import {
  type Applier,
  type Article,
  type Asking,
  appliers,
  askings,
  type Confidence,
  confidences,
  type Elements,
  holders,
  type InstrumentKind,
  instrumentKinds,
  modalities,
  type Provision,
  type QuotedAs,
  quotedAs,
  rights,
  uses,
  type Version,
  wordings,
} from "./instrument.ts"
import { fieldList, type LawFile, reading, readSheet, refuseFile, type SheetSection } from "./sheet.ts"

export interface Parsed extends Omit<Version, "until"> {
  /** First day on which the version no longer applies, where its end is not the next file's beginning. */
  readonly repealed?: Version["effective"]
}

const keys = {
  head: [
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
    "applied-by",
    "note",
  ],
  section: ["source", "checked", "confidence", "note", "earlier", "quoted"],
  unit: ["title", "right", "use", "modality", "lenders", "parameters", "elements", "quoted", "wording", "holder", "asks", "asks-when"],
}
const verbatimKinds: readonly InstrumentKind[] = ["法律", "行政法规", "规章", "司法解释"]

const parametersOf = (path: string, unit: SheetSection): Provision["parameters"] => {
  const field = unit.fields.get("parameters")
  return Object.fromEntries(
    fieldList(field?.value ?? "").map((pair) => {
      const m = /^([a-z][a-z0-9-]*)=(\S+)$/.exec(pair) ?? refuseFile(path, field?.line ?? 0, `"${pair}" is not name=value`)
      return [m[1] as string, /^\d+(\.\d+)?$/.test(m[2] as string) ? Number(m[2]) : (m[2] as string)]
    }),
  )
}
const asksOf = (path: string, unit: SheetSection): readonly Asking[] => {
  const field = unit.fields.get("asks")
  return fieldList(field?.value ?? "").map(
    (word) => askings.find((one) => one === word) ?? refuseFile(path, field?.line ?? 0, `"${word}" is nothing that may be asked for`),
  )
}
const elementsOf = (path: string, unit: SheetSection, parameters: Provision["parameters"]): Elements | undefined => {
  const field = unit.fields.get("elements")
  try {
    return field && parseElements(field.value, parameters)
  } catch (error) {
    if (error instanceof ElementError) return refuseFile(path, field?.line ?? 0, error.message)
    throw error
  }
}
const provisionOf = (path: string, unit: SheetSection, appliedBy: Applier | undefined): Provision => {
  const at = reading(path, unit.line, unit.fields)
  if (unit.fields.has("elements") && unit.fields.has("quoted")) at.fail("quoted", "what has elements is not only quoted")
  const parameters = parametersOf(path, unit)
  const elements = elementsOf(path, unit, parameters)
  const quoted = at.oneOfIfSaid("quoted", quotedAs)
  const use = at.oneOfIfSaid("use", uses)
  const wording = at.oneOfIfSaid("wording", wordings)
  const modality = at.oneOfIfSaid("modality", modalities)
  const right = at.oneOfIfSaid("right", rights)
  const holder = at.oneOfIfSaid("holder", holders)
  // Acts that are punished: without an authority that alone applies the text, every paper would accuse somebody under it.
  if (wording === "行为" && elements && !use && !appliedBy) at.fail("wording", `who punishes acts? the head needs "applied-by"`)
  return {
    anchor: unit.id,
    article: unit.title,
    title: at.text("title"),
    parameters,
    ...(elements ? { elements } : {}),
    ...(quoted ? { quoted } : {}),
    ...(use ? { use } : {}),
    ...(wording ? { wording } : {}),
    ...(modality ? { modality } : {}),
    ...(right ? { right } : {}),
    ...(holder ? { holder } : {}),
    ...(unit.fields.has("asks") ? { asks: asksOf(path, unit) } : {}),
    ...(at.oneOfIfSaid("asks-when", ["要件齐备"] as const) ? { asksWhenMet: true as const } : {}),
    ...(unit.fields.has("lenders") ? { lenders: at.list("lenders") } : {}),
  }
}

/** What the head says of every article that does not say otherwise. */
interface Common {
  readonly verbatim: boolean
  readonly source: string
  readonly confidence: Confidence
  readonly quoted: QuotedAs | undefined
  readonly appliedBy: Applier | undefined
}
const articleOf = (path: string, section: SheetSection, head: Common): Article => {
  const at = reading(path, section.line, section.fields)
  const own = at.oneOfIfSaid("quoted", quotedAs)
  if (own && section.units.length > 0) at.fail("quoted", "an article with citable units says there what each is for")
  if (section.text.length === 0) refuseFile(path, section.line, "an article needs its text")
  const provisions = section.units.map((unit) => {
    if (unit.text.length > 0) refuseFile(path, unit.line, `below a citable unit stands "- key: value" alone`)
    return provisionOf(path, unit, head.appliedBy)
  })
  const quoted = own ?? head.quoted
  const note = at.optional("note")
  const earlier = at.oneOfIfSaid("earlier", ["not-held"] as const)
  return {
    article: section.title,
    anchor: section.id,
    text: section.text.join("\n"),
    verbatim: head.verbatim,
    confidence: at.oneOfIfSaid("confidence", confidences) ?? head.confidence,
    source: at.optional("source") ?? head.source,
    ...(section.fields.has("checked") ? { checked: at.day("checked") } : {}),
    ...(note ? { note } : {}),
    ...(earlier ? { earlier } : {}),
    ...(quoted && provisions.length === 0 ? { quoted } : {}),
    provisions: provisions.map((unit) => (head.quoted && !unit.elements && !unit.quoted ? { ...unit, quoted: head.quoted } : unit)),
  }
}

/** Reads one file. Throws Broken("bad-law-file") with file, line and reason. */
export const parseLawFile = (file: LawFile): Parsed => {
  const { path } = file
  const [, instrument, named] =
    /^([a-z][a-z0-9-]*)\/(\d{4}-\d{2}-\d{2})\.md$/.exec(path) ?? refuseFile(path, 0, "expected <instrument>/<commencement-day>.md")
  const sheet = readSheet(file, keys)
  const at = reading(path, 1, sheet.head)
  if (at.day("effective") !== named) at.fail("effective", `effective differs from the file name ${named}`)
  const kind = at.oneOf("kind", instrumentKinds)
  const head = { kind, source: at.text("source"), confidence: at.oneOf("confidence", confidences) }
  const text = at.oneOfIfSaid("text", ["原文", "转述"] as const)
  const appliedBy = at.oneOfIfSaid("applied-by", appliers)
  const verbatim = text ? text === "原文" : verbatimKinds.includes(kind)
  const common = { ...head, verbatim, appliedBy, quoted: at.oneOfIfSaid("quoted", quotedAs) }
  const seen = new Set<string>()
  for (const section of sheet.sections.flatMap((one) => [one, ...one.units])) {
    if (seen.has(section.id)) refuseFile(path, section.line, `anchor "${section.id}" twice`)
    seen.add(section.id)
  }
  const [adopted, repealed] = [at.dayIfSaid("adopted"), at.dayIfSaid("repealed")]
  const [continuing, note, gap] = [at.optional("continuing"), at.optional("note"), at.optional("gap")]
  const cut = at.oneOfIfSaid("cut", ["by-article"] as const)
  return {
    instrument: instrument as string,
    title: at.text("title"),
    short: at.text("short"),
    aliases: at.list("aliases"),
    ...head,
    effective: at.day("effective"),
    checked: at.day("checked"),
    ...(appliedBy ? { appliedBy } : {}),
    ...(continuing ? { continuing } : {}),
    ...(sheet.head.has("replaces") ? { replaces: at.list("replaces") } : {}),
    ...(adopted ? { adopted } : {}),
    ...(repealed ? { repealed } : {}),
    ...(note ? { note } : {}),
    ...(cut ? { cut } : {}),
    ...(gap ? { gap } : {}),
    articles: sheet.sections.map((section) => articleOf(path, section, common)),
  }
}
