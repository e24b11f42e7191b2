/** Finds every literal of a regular expression in sources, so that a new pattern is attacked without anybody registering it. */
import { readdirSync, readFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"

export interface Literal {
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
}
const src = resolve(import.meta.dirname, "../../src")
export const sourcesOf = (folder: string): string[] =>
  readdirSync(join(src, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(?:test|test-d|conformance)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Behind these a `/` begins a pattern; behind anything else it divides. */
const before = new Set("(,=:[!&|?{};+-*%~^<>")
const wordsBefore = new Set(["return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "throw", "new", "await", "yield"])

/** Reads one source from left to right: comments, strings and templates are passed over, the expressions inside templates are read. */
export const literalsIn = (text: string, file: string): Literal[] => {
  const found: Literal[] = []
  let line = 1
  let last = ""
  let i = 0
  const pass = (to: number): void => {
    for (; i < to; i++) if (text[i] === "\n") line++
  }
  const string = (quote: string): void => {
    i++
    while (i < text.length && text[i] !== quote) i += text[i] === "\\" ? 2 : 1
    i++
    last = quote
  }
  const pattern = (): void => {
    const from = ++i
    for (let inClass = false; text[i] !== "/" || inClass; i++) {
      if (text[i] === "\\") i++
      else if (text[i] === "[") inClass = true
      else if (text[i] === "]") inClass = false
      if (i >= text.length || text[i] === "\n") throw new Error(`${file}:${line}: no end of a pattern`)
    }
    const source = text.slice(from, i)
    const flags = /^[a-z]*/.exec(text.slice(i + 1))?.[0] ?? ""
    i += 1 + flags.length
    found.push({ file, line, source, flags })
    last = "/"
  }
  const code = (end: string): void => {
    for (let depth = 0; i < text.length; ) {
      const sign = text[i] as string
      if (text.startsWith("//", i)) pass(text.indexOf("\n", i) < 0 ? text.length : text.indexOf("\n", i))
      else if (text.startsWith("/*", i)) pass(text.indexOf("*/", i) + 2)
      else if (sign === '"' || sign === "'") string(sign)
      else if (sign === "`") {
        for (i++; i < text.length && text[i] !== "`"; ) {
          if (text.startsWith("${", i)) {
            i += 2
            last = "{"
            code("}")
          } else if (text[i] === "\\") i += 2
          else pass(i + 1)
        }
        i++
        last = "`"
      } else if (sign === "/" && (last === "" || before.has(last) || wordsBefore.has(last))) pattern()
      else if (/[\w$]/.test(sign)) {
        last = /^[\w$]+/.exec(text.slice(i, i + 200))?.[0] as string
        i += last.length
      } else {
        if (sign === "{" && end !== "") depth++
        if (sign === "}" && end !== "" && depth-- === 0) {
          i++
          last = "`"
          return
        }
        if (sign.trim() !== "") last = sign
        pass(i + 1)
      }
    }
  }
  code("")
  return found
}
/** Of the folders of `src` given, each pattern once with the places where it stands. */
export const literalsOf = (
  folders: readonly string[],
): { readonly source: string; readonly flags: string; readonly places: string[] }[] => {
  const all = new Map<string, { source: string; flags: string; places: string[] }>()
  for (const file of folders.flatMap(sourcesOf)) {
    for (const one of literalsIn(readFileSync(file, "utf8"), relative(src, file))) {
      const key = `/${one.source}/${one.flags}`
      const held = all.get(key) ?? { source: one.source, flags: one.flags, places: [] }
      held.places.push(`${one.file}:${one.line}`)
      all.set(key, held)
    }
  }
  return [...all.values()]
}
