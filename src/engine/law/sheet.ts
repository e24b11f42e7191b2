/** Reads a data sheet of the law folder that holds no instrument: a head of fields, then sections of text, fields and bullets. */
import { Broken } from "../case/broken.ts"
import { asDay, type Day } from "../case/time.ts"
import type { LawFile } from "./parse.ts"

/** One field with its line, for messages. */
export interface Field {
  readonly value: string
  readonly line: number
}
export interface Section {
  readonly id: string
  readonly title: string
  readonly line: number
  /** Paragraphs, one per line. */
  readonly text: readonly string[]
  readonly fields: ReadonlyMap<string, Field>
  /** Lines `- …` that are no field. */
  readonly bullets: readonly string[]
}
export interface Sheet {
  readonly path: string
  readonly head: ReadonlyMap<string, Field>
  readonly sections: readonly Section[]
}
/** Stops the load with file, line and reason. */
export const refuse = (path: string, line: number, why: string): never => {
  throw new Broken("bad-law-file", { file: path, line, why })
}

const field = /^([a-z]+(?:-[a-z]+)*): (.*\S)\s*$/
const heading = /^## (\S.*?) \{#([a-z0-9][a-z0-9-]*)\}$/

const readSection = (path: string, lines: readonly string[], first: number, keys: readonly string[]): Section => {
  const [, title, id] = heading.exec(lines[0] as string) ?? refuse(path, first, `expected "## 名称 {#id}"`)
  const text: string[] = []
  const bullets: string[] = []
  const fields = new Map<string, Field>()
  for (const [i, line] of lines.entries()) {
    if (i === 0 || !line.trim()) continue
    if (line.startsWith("#")) refuse(path, first + i, "only headings of the second level")
    const m = line.startsWith("- ") ? field.exec(line.slice(2)) : null
    if (!line.startsWith("- ")) text.push(line.trim())
    else if (!m) bullets.push(line.slice(2).trim())
    else {
      const key = m[1] as string
      if (!keys.includes(key)) refuse(path, first + i, `unknown key "${key}"`)
      if (fields.has(key)) refuse(path, first + i, `key "${key}" twice`)
      fields.set(key, { value: m[2] as string, line: first + i })
    }
  }
  return { id: id as string, title: title as string, line: first, text, fields, bullets }
}

/** Reads one sheet; `headKeys` and `sectionKeys` are all that may be said. Throws Broken("bad-law-file"). */
export const readSheet = (file: LawFile, headKeys: readonly string[], sectionKeys: readonly string[] = []): Sheet => {
  const lines = file.text.replaceAll("\r\n", "\n").split("\n")
  const end = lines.indexOf("---", 1)
  if (lines[0] !== "---" || end < 0) refuse(file.path, 1, "expected a head between --- lines")
  const head = new Map<string, Field>()
  for (const [i, line] of lines.slice(1, end).entries()) {
    const m = field.exec(line) ?? refuse(file.path, i + 2, `expected "key: value"`)
    const key = m[1] as string
    if (!headKeys.includes(key)) refuse(file.path, i + 2, `unknown key "${key}"`)
    if (head.has(key)) refuse(file.path, i + 2, `key "${key}" twice`)
    head.set(key, { value: m[2] as string, line: i + 2 })
  }
  const starts = lines.flatMap((line, i) => (i > end && line.startsWith("## ") ? [i] : []))
  const stray = lines.findIndex((line, i) => i > end && i < (starts[0] ?? lines.length) && line.trim() !== "")
  if (stray >= 0) refuse(file.path, stray + 1, "text before the first section")
  const sections = starts.map((from, i) => readSection(file.path, lines.slice(from, starts[i + 1]), from + 1, sectionKeys))
  return { path: file.path, head, sections }
}
/** The files of one folder of the law folder, without what explains it. */
export const sheetsIn = (files: readonly LawFile[], folder: string): readonly LawFile[] =>
  files.filter((file) => file.path.startsWith(`${folder}/`) && !file.path.endsWith("README.md"))

type Fields = ReadonlyMap<string, Field>
/** Typed access to fields of one place, with messages that name it. */
export const reading = (path: string, line: number, fields: Fields) => {
  const need = (key: string): Field => fields.get(key) ?? refuse(path, line, `"${key}" is missing`)
  return {
    text: (key: string): string => need(key).value,
    optional: (key: string): string | undefined => fields.get(key)?.value,
    day: (key: string): Day => asDay(need(key).value) ?? refuse(path, need(key).line, `"${need(key).value}" is no day`),
    oneOf: <T extends string>(key: string, words: readonly T[]): T =>
      words.includes(need(key).value as T)
        ? (need(key).value as T)
        : refuse(path, need(key).line, `"${need(key).value}" is none of ${words.join(", ")}`),
    list: (key: string): readonly string[] =>
      (fields.get(key)?.value ?? "")
        .split(/[,，、]/)
        .map((part) => part.trim())
        .filter(Boolean),
    fail: (key: string, why: string): never => refuse(path, fields.get(key)?.line ?? line, why),
  }
}
