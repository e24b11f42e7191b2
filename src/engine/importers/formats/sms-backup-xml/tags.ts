/** Finds the tags of an XML text that comes piece by piece, reading each character once: a broken file is read as far as it goes, and in linear time. */
import { type Attributes, insideOf } from "./attributes.ts"

export interface Tag {
  readonly name: string
  readonly attributes: Attributes
  /** Where its `<` stands, and what comes behind its `>`, counted in characters of the whole text. */
  readonly from: number
  readonly to: number
  /** The line of its `<`, from 1. */
  readonly line: number
}
export interface TagEvents {
  open(tag: Tag): void
  /** The element ends; `to` is where what comes behind it begins. */
  close(name: string, to: number): void
  /** The text is no XML here. Told at every fault. */
  fault?(line: number): void
  /** A tag longer than `longestTag`: nothing of it is read. */
  tooLong?(name: string): void
}
/** Characters of one tag that are held in memory: a picture in a message has a few million. */
export const longestTag = 1 << 25
/** Elements inside of each other that are known by name; a backup has four. */
const deepest = 64
const LT = 60
const GT = 62
const EQUALS = 61
const startsName = /[A-Za-z_:\u0080-\uffff]/
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

export const tagReader = (on: TagEvents) => {
  let mode: "text" | "tag" | "declaration" | "until" = "text"
  /** Characters whose meaning the next piece decides: at most three. */
  let held = ""
  /** Place of the first character of the text at hand. */
  let base = 0
  let line = 1
  /** The tag that is open: its pieces, its place, the quote that is open in it, the last character outside of quotes that is no blank. */
  let parts: string[] = []
  let length = 0
  let from = 0
  let quote = ""
  let before = 0
  /** What ends a comment or an instruction; how deep in the brackets of a declaration. */
  let marker = ""
  let brackets = 0
  const open: string[] = []
  let deeper = 0
  let rooted = false
  /** How lines end outside of tags, by the first that ends: undefined until one does. */
  let crLf: boolean | undefined
  /** The last character of the piece before. */
  let prior = ""

  const fault = (): void => on.fault?.(line)
  const countLines = (text: string, at: number, to: number): void => {
    for (let i = text.indexOf("\n", at); i >= 0 && i < to; i = text.indexOf("\n", i + 1)) line++
  }
  const plain = (text: string, at: number, to: number): void => {
    if (to <= at) return
    if (crLf === undefined) {
      const end = text.indexOf("\n", at)
      if (end >= 0 && end < to) crLf = (end > 0 ? text[end - 1] : prior) === "\r"
    }
    let i = open.length > 0 ? to : at
    while (i < to && (isBlank(text.charCodeAt(i)) || text.charCodeAt(i) === 0xfeff)) i++
    countLines(text, at, i)
    if (i < to) fault()
    countLines(text, i, to)
  }
  const closed = (name: string, to: number): void => {
    if (deeper > 0) {
      deeper--
      return
    }
    const at = open.lastIndexOf(name)
    if (at !== open.length - 1 || at < 0) fault()
    if (at < 0) return
    while (open.length > at) on.close(open.pop() as string, to)
  }
  /** The tag ends before `to`. */
  const endTag = (to: number, torn: boolean): void => {
    const raw = parts.length === 1 ? (parts[0] as string) : parts.join("")
    const long = length > longestTag
    parts = []
    length = 0
    mode = "text"
    if (long || torn) fault()
    if (raw.startsWith("/")) closed(raw.slice(1).trim(), to)
    else {
      const { name, attributes, ended, sound } = insideOf(long ? raw.slice(0, 64) : raw, crLf === true)
      if (!sound || (open.length === 0 && rooted)) fault()
      rooted = true
      if (long) on.tooLong?.(name)
      else on.open({ name, attributes, from, to, line })
      if (ended || torn || long) {
        if (!long) on.close(name, to)
      } else if (open.length < deepest) open.push(name)
      else deeper++
    }
    countLines(raw, 0, raw.length)
  }
  const take = (text: string, at: number, to: number): void => {
    if (to <= at) return
    if (length <= longestTag) parts.push(text.slice(at, to))
    length += to - at
  }
  const inTag = (text: string, at: number): number => {
    let i = at
    while (i < text.length) {
      if (quote !== "") {
        const end = text.indexOf(quote, i)
        if (end < 0) break
        i = end + 1
        quote = ""
        before = 0
        continue
      }
      const code = text.charCodeAt(i)
      if (code === GT || code === LT) {
        take(text, at, i)
        const torn = code === LT
        endTag(base + i + (torn ? 0 : 1), torn)
        return torn ? i : i + 1
      }
      if ((code === 34 || code === 39) && before === EQUALS) quote = text[i] as string
      else if (!isBlank(code)) before = code
      i++
    }
    take(text, at, text.length)
    return text.length
  }
  const begin = (text: string, at: number): number => {
    const enter = (as: typeof mode, end: string, behind: number): number => {
      mode = as
      marker = end
      brackets = 0
      return at + behind
    }
    const next = text[at + 1]
    if (next === "?") return enter("until", "?>", 2)
    if (next === "!") {
      if (text.startsWith("--", at + 2)) return enter("until", "-->", 4)
      return text[at + 2] === "[" ? enter("until", "]]>", 3) : enter("declaration", ">", 2)
    }
    if (next === undefined || !(next === "/" || startsName.test(next))) {
      fault()
      let behind = at + 1
      while (text.charCodeAt(behind) === LT && text.charCodeAt(behind + 1) === LT) behind++
      return behind
    }
    from = base + at
    quote = ""
    before = 0
    return enter("tag", "", 1)
  }
  /** Steps over what ends with `marker`; its first characters may be at the end of this piece. */
  const pass = (text: string, at: number): number => {
    const end = text.indexOf(marker, at)
    if (end >= 0) {
      countLines(text, at, end)
      mode = "text"
      return end + marker.length
    }
    const rest = Math.max(at, text.length - marker.length + 1)
    countLines(text, at, rest)
    held = text.slice(rest)
    return text.length
  }
  const declaration = (text: string, at: number): number => {
    for (let i = at; i < text.length; i++) {
      if (text[i] === "[") brackets++
      else if (text[i] === "]") brackets--
      else if (text[i] === "\n") line++
      else if (text[i] === ">" && brackets <= 0) {
        mode = "text"
        return i + 1
      }
    }
    return text.length
  }
  const read = (text: string, last: boolean): void => {
    let at = 0
    while (at < text.length) {
      if (mode === "tag") at = inTag(text, at)
      else if (mode === "until") at = pass(text, at)
      else if (mode === "declaration") at = declaration(text, at)
      else {
        const next = text.indexOf("<", at)
        plain(text, at, next < 0 ? text.length : next)
        if (next < 0) break
        if (!last && text.length - next < 4) {
          held = text.slice(next)
          break
        }
        at = begin(text, next)
      }
    }
    base += text.length - held.length
    prior = text[text.length - held.length - 1] ?? prior
  }
  return {
    push: (piece: string): void => {
      const text = held + piece
      held = ""
      read(text, false)
    },
    /** Where the tag at hand begins; else where the text goes on. */
    openFrom: (): number => (mode === "tag" ? from : base),
    /** Ends the text. Gives the name of the tag that it breaks off in, if it does, and whether it ends too early. */
    finish: (): { readonly within: string | undefined; readonly cut: boolean } => {
      const text = held
      held = ""
      read(text, true)
      const within = mode === "tag" ? insideOf(parts.join("").slice(0, 64), false).name : undefined
      return { within, cut: mode !== "text" || open.length > 0 || !rooted }
    },
  }
}
