/** Finds every string of a source, templates with their holes left out, so that a new sentence is read without anybody registering it. */

/** A hole of a template stands as this in its text. */
export const hole = "\u0000"
export interface Piece {
  /** Where its characters stand in the source, one index for each character of `text`; a hole has the index of its `$`. */
  readonly at: readonly number[]
  readonly text: string
  /** What is written before it: shows whether a template is a tag's. */
  readonly before: string
}
/** Behind these a `/` begins a pattern; behind anything else it divides. */
const beforePattern = new Set("(,=:[!&|?{};+-*%~^<>")
const wordsBefore = new Set(["return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "throw", "new", "await", "yield"])

/** Reads one source from left to right; comments and patterns are passed over. Linear. */
export const stringsIn = (source: string): readonly Piece[] => {
  const found: Piece[] = []
  let i = 0
  let last = ""
  const string = (quote: string): void => {
    const [at, text, before]: [number[], string[], string] = [[], [], source.slice(Math.max(0, i - 40), i)]
    for (i++; i < source.length && source[i] !== quote; ) {
      if (quote === "`" && source.startsWith("${", i)) {
        at.push(i)
        text.push(hole)
        i += 2
        code("}")
        i++
      } else if (source[i] === "\\") {
        at.push(i)
        text.push(source[i + 1] === "n" ? "\n" : (source[i + 1] ?? ""))
        i += 2
      } else {
        at.push(i)
        text.push(source[i] as string)
        i++
      }
    }
    i++
    last = quote
    found.push({ at, text: text.join(""), before })
  }
  const pattern = (): void => {
    for (let inClass = false, started = false; i < source.length && (source[i] !== "/" || inClass || !started); i++) {
      started = true
      if (source[i] === "\\") i++
      else if (source[i] === "[") inClass = true
      else if (source[i] === "]") inClass = false
      else if (source[i] === "\n") return
    }
    i++
    last = "/"
  }
  const skip = (end: string): void => {
    const to = source.indexOf(end, i)
    i = to < 0 ? source.length : to + (end === "\n" ? 0 : end.length)
  }
  const code = (end: string): void => {
    for (let depth = 0; i < source.length; ) {
      const sign = source[i] as string
      if (sign === end && depth === 0) return
      if (source.startsWith("//", i)) skip("\n")
      else if (source.startsWith("/*", i)) skip("*/")
      else if (sign === '"' || sign === "`" || (sign === "'" && !/[\w>]/.test(source[i - 1] ?? ""))) string(sign)
      else if (
        sign === "/" &&
        source[i + 1] !== ">" &&
        source[i - 1] !== "<" &&
        (last === "" || beforePattern.has(last) || wordsBefore.has(last))
      )
        pattern()
      else if (/[\w$]/.test(sign)) {
        const word = /^[\w$]+/.exec(source.slice(i, i + 80))?.[0] ?? sign
        i += word.length
        last = word
      } else {
        if (sign === "{") depth++
        if (sign === "}") depth--
        if (!/\s/.test(sign)) last = sign
        i++
      }
    }
  }
  code("")
  return found
}

const full: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "?": "？", "!": "！" }
const chinese = /[\p{Script=Han}“”《》、。，；：？！（）·]/u
const isChinese = /[\p{Script=Han}《》【】、。，]/u
/** Next sign on one side, holes and marks of templates passed over. */
const beside = (text: string, from: number, step: 1 | -1): string => {
  let i = from + step
  while (text[i] === hole || text[i] === "[" || text[i] === "]") i += step
  return text[i] ?? ""
}
/** Indices into a Chinese text of half-width marks that stand beside Chinese writing, each with the mark that belongs there; a bracket goes with its mate. */
export const halfWidthMarks = (text: string): readonly (readonly [index: number, mark: string])[] => {
  if (!isChinese.test(text)) return []
  const wrong = new Set<number>()
  const open: number[] = []
  const mates: (readonly [number, number])[] = []
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string
    if (!(sign in full)) continue
    if (sign === "(") open.push(i)
    if (sign === ")") {
      const from = open.pop()
      if (from !== undefined) mates.push([from, i])
    }
    const [left, right] = [beside(text, i, -1), beside(text, i, 1)]
    if (chinese.test(left) || (chinese.test(right) && sign !== ")")) wrong.add(i)
    if (sign === ")" && chinese.test(right)) wrong.add(i)
  }
  for (const [from, to] of mates)
    if (wrong.has(from) || wrong.has(to)) {
      wrong.add(from)
      wrong.add(to)
    }
  return [...wrong].sort((a, b) => a - b).map((i) => [i, full[text[i] as string] as string] as const)
}
