/** The Markdown dialect of the law folder, read in one place: a head of fields, then sections (`##`) of text, fields and bullets, with units (`###`) below them. */
import { Broken } from "../case/broken.ts"
import { asDay, type Day } from "../case/time.ts"

/** One file of the law folder. */
export interface LawFile {
  /** Below `law/`: `<instrument>/<commencement-day>.md`. */
  readonly path: string
  readonly text: string
}
/** One field with its line, for messages. */
export interface SheetField {
  readonly value: string
  readonly line: number
}
type Fields = ReadonlyMap<string, SheetField>
export interface SheetSection {
  readonly id: string
  readonly title: string
  readonly line: number
  /** Paragraphs, one per line. */
  readonly text: readonly string[]
  readonly fields: Fields
  /** Lines `- …` that are no field. */
  readonly bullets: readonly string[]
  /** What stands below it under headings of the third level; empty where the file may have none. */
  readonly units: readonly SheetSection[]
}
export interface LawSheet {
  readonly path: string
  readonly head: Fields
  readonly sections: readonly SheetSection[]
}
/** All that may be said in a file: the keys of its head, of its sections, and of the units below them. */
export interface Keys {
  readonly head: readonly string[]
  readonly section?: readonly string[]
  /** Where units may stand, nothing is loose: each list item is a field, and fields end the text. */
  readonly unit?: readonly string[]
}
/** Stops the load with file, line and reason. */
export const refuseFile = (path: string, line: number, why: string): never => {
  throw new Broken("bad-law-file", { file: path, line, why })
}

const field = /^([a-z]+(?:-[a-z]+)*): (.*\S)\s*$/
const heading = /^(##|###) (\S.*?) \{#([a-z0-9][a-z0-9-]*)\}$/

const addField = (
  path: string,
  fields: Map<string, SheetField>,
  keys: readonly string[],
  [, key, value]: readonly string[],
  line: number,
): void => {
  if (!keys.includes(key as string)) refuseFile(path, line, `unknown key "${key}"`)
  if (fields.has(key as string)) refuseFile(path, line, `key "${key}" twice`)
  fields.set(key as string, { value: value as string, line })
}
const readSection = (
  path: string,
  lines: readonly string[],
  first: number,
  keys: readonly string[],
  strict: boolean,
): Omit<SheetSection, "units"> => {
  const [, , title, id] =
    heading.exec(lines[0] as string) ?? refuseFile(path, first, `expected "${strict ? "## 条" : "## 名称"} {#anchor}"`)
  const text: string[] = []
  const bullets: string[] = []
  const fields = new Map<string, SheetField>()
  for (const [i, line] of lines.entries()) {
    if (i === 0 || !line.trim()) continue
    const m = line.startsWith("- ") ? field.exec(line.slice(2)) : null
    if (m) addField(path, fields, keys, m, first + i)
    else if (strict && (line.startsWith("- ") || fields.size > 0)) refuseFile(path, first + i, `expected "- key: value"`)
    else if (line.startsWith("- ")) bullets.push(line.slice(2).trim())
    else text.push(line.trim())
  }
  return { id: id as string, title: title as string, line: first, text, fields, bullets }
}
const readHead = (path: string, lines: readonly string[], keys: readonly string[]): Fields => {
  const head = new Map<string, SheetField>()
  for (const [i, line] of lines.entries()) {
    addField(path, head, keys, field.exec(line) ?? refuseFile(path, i + 2, `expected "key: value"`), i + 2)
  }
  return head
}

/** Reads one file; `keys` are all that may be said. Throws Broken("bad-law-file") with file, line and reason. */
export const readSheet = ({ path, text }: LawFile, keys: Keys): LawSheet => {
  const lines = text.replaceAll("\r\n", "\n").split("\n")
  const end = lines.indexOf("---", 1)
  if (lines[0] !== "---" || end < 0) refuseFile(path, 1, "expected a head between --- lines")
  const head = readHead(path, lines.slice(1, end), keys.head)
  const starts = lines.flatMap((line, i) => (i > end && line.startsWith("#") ? [i] : []))
  const stray = lines.findIndex((line, i) => i > end && i < (starts[0] ?? lines.length) && line.trim() !== "")
  if (stray >= 0) refuseFile(path, stray + 1, "text before the first section")
  const strict = keys.unit !== undefined
  const sections: (SheetSection & { units: SheetSection[] })[] = []
  for (const [i, from] of starts.entries()) {
    const block = lines.slice(from, starts[i + 1])
    const below = (block[0] as string).startsWith("### ")
    const above = sections.at(-1)
    if (below && !keys.unit) refuseFile(path, from + 1, "only headings of the second level")
    if (below && !above) refuseFile(path, from + 1, "a citable unit stands below its article")
    const read = { ...readSection(path, block, from + 1, (below ? keys.unit : keys.section) ?? [], strict), units: [] }
    if (below) above?.units.push(read)
    else sections.push(read)
  }
  return { path, head, sections }
}
/** The files of one folder of the law folder, without what explains it. */
export const sheetsIn = (files: readonly LawFile[], folder: string): readonly LawFile[] =>
  files.filter((file) => file.path.startsWith(`${folder}/`) && !file.path.endsWith("README.md"))

/** The entries of a list in one field. */
export const fieldList = (text: string): readonly string[] =>
  text
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter(Boolean)
/** Typed access to fields of one place, with messages that name it. */
export const reading = (path: string, line: number, fields: Fields) => {
  const need = (key: string): SheetField => fields.get(key) ?? refuseFile(path, line, `"${key}" is missing`)
  const oneOf = <T extends string>(key: string, words: readonly T[]): T =>
    words.includes(need(key).value as T)
      ? (need(key).value as T)
      : refuseFile(path, need(key).line, `"${need(key).value}" is none of ${words.join(", ")}`)
  const day = (key: string): Day => asDay(need(key).value) ?? refuseFile(path, need(key).line, `"${need(key).value}" is no day`)
  return {
    text: (key: string): string => need(key).value,
    optional: (key: string): string | undefined => fields.get(key)?.value,
    day,
    oneOf,
    /** The same where the field may be left out. */
    dayIfSaid: (key: string): Day | undefined => (fields.has(key) ? day(key) : undefined),
    oneOfIfSaid: <T extends string>(key: string, words: readonly T[]): T | undefined => (fields.has(key) ? oneOf(key, words) : undefined),
    list: (key: string): readonly string[] => fieldList(fields.get(key)?.value ?? ""),
    fail: (key: string, why: string): never => refuseFile(path, fields.get(key)?.line ?? line, why),
  }
}
