/** Reads XML and HTML as a stream of tags and texts: in one pass, never going back, whatever stands in it. */

export interface Marks {
  /** `attributes` as they stand in the tag; `attributeIn` takes one out. `closed` is true for `<a/>`. */
  open(name: string, attributes: string, closed: boolean): void
  close(name: string): void
  /** Text between tags in pieces, its references resolved. */
  text(piece: string): void
}
export interface MarkupReader {
  push(piece: string): void
  end(): void
}
/** A tag longer than this has lost its end, or a quote in it. */
const longestTag = 65_536
/** The longest reference that is resolved. */
const longestReference = 12
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
  times: "×",
  yen: "¥",
  copy: "©",
  zwnj: "",
  zwj: "",
  shy: "",
}
/** A text with its character references resolved; unknown ones stay as they are. */
export const resolved = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return Object.hasOwn(named, name.toLowerCase()) ? (named[name.toLowerCase()] as string) : whole
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
        if (code === 160) return " "
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\ufffd"
      })
    : text
/** Where a tag ends, or -1. A `>` within quotes is none. */
const tagEnd = (s: string, from: number): number => {
  let quote = 0
  let before = 0
  for (let i = from; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (quote !== 0) {
      if (c === quote) quote = 0
    } else if (c === 62) return i
    else if ((c === 34 || c === 39) && before === 61) quote = c
    if (c > 32) before = c
  }
  return -1
}
const isNameStart = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c > 127
const patterns = new Map<string, RegExp>()
const patternOf = (name: string, flags: string): RegExp => {
  const known = patterns.get(flags + name)
  if (known) return known
  const made = new RegExp(String.raw`(?:^|\s)(?:[\w.-]+:)?${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))`, flags)
  patterns.set(flags + name, made)
  return made
}
/** The value of an attribute by its local name, whatever its prefix; undefined without it. HTML does not mind its case. */
export const attributeIn = (attributes: string, name: string, html = false): string | undefined => {
  if (!html) {
    const at = attributes.indexOf(name)
    if (at < 0) return undefined
    // As nearly every program writes it.
    const from = at + name.length + 2
    if (attributes.charCodeAt(at - 1) === 32 && attributes.startsWith('="', from - 2)) {
      const to = attributes.indexOf('"', from)
      if (to >= 0) return resolved(attributes.slice(from, to))
    }
  }
  const m = patternOf(name, html ? "i" : "").exec(attributes)
  return m ? resolved((m[1] ?? m[2] ?? m[3]) as string) : undefined
}
/** `html`: names in lower case, and the content of scripts and styles skipped. */
export const markupReader = (marks: Marks, html = false): MarkupReader => {
  let rest = ""
  /** What ends the part that is skipped or, for `]]>`, taken as it stands. */
  let until = ""
  let raw: RegExp | undefined
  let ended = false

  const tag = (s: string, from: number, to: number): void => {
    const closing = s.charCodeAt(from) === 47
    const begin = closing ? from + 1 : from
    let stop = begin
    let named = begin
    for (; stop < to; stop++) {
      const c = s.charCodeAt(stop)
      if (c <= 32 || c === 47) break
      if (c === 58) named = stop + 1
    }
    const written = s.slice(named, stop)
    const name = html ? written.toLowerCase() : written
    if (closing) {
      marks.close(name)
      return
    }
    const closed = s.charCodeAt(to - 1) === 47
    marks.open(name, stop < to ? s.slice(stop, closed ? to - 1 : to) : "", closed)
    if (html && !closed && (name === "script" || name === "style")) raw = new RegExp(`</${name}`, "gi")
  }
  /** Skips to what ends a part; the index behind it, or -1 when it is not there yet. */
  const skip = (s: string, from: number): number => {
    if (raw) {
      raw.lastIndex = from
      const m = raw.exec(s)
      if (!m) {
        rest = s.slice(Math.max(from, s.length - 8))
        return -1
      }
      raw = undefined
      return m.index
    }
    const end = s.indexOf(until, from)
    const kept = end < 0 ? Math.max(from, s.length - until.length + 1) : end
    if (until === "]]>" && kept > from) marks.text(s.slice(from, kept))
    if (end < 0) {
      rest = s.slice(kept)
      return -1
    }
    const behind = end + until.length
    until = ""
    return behind
  }
  const text = (s: string, from: number, to: number): void => {
    if (to > from) marks.text(resolved(s.slice(from, to)))
  }
  /** Takes one tag or other `<…`; the index behind it, or -1 when its end is not there yet. */
  const angle = (s: string, at: number): number => {
    const next = s.charCodeAt(at + 1)
    if (!ended && s.length - at < 9 && (next === 33 || Number.isNaN(next))) return -1
    if (next === 33 || next === 63) {
      until = s.startsWith("<!--", at) ? "-->" : s.startsWith("<![CDATA[", at) ? "]]>" : ">"
      return at + (until === "]]>" ? 9 : until === "-->" ? 4 : 2)
    }
    if (!isNameStart(next) && !(next === 47 && (isNameStart(s.charCodeAt(at + 2)) || (s.length - at < 3 && !ended)))) {
      marks.text("<")
      return at + 1
    }
    let end = tagEnd(s, at + 1)
    // As in the shortest pieces: what ends farther off is not looked for.
    if (end - at > longestTag) end = -1
    if (end < 0 && (ended || s.length - at > longestTag)) {
      end = s.indexOf(">", at)
      // Without any end so near it is dropped up to the next one.
      if (end < 0 || end - at > longestTag) {
        until = ">"
        return at + 1
      }
    }
    if (end < 0) return -1
    tag(s, at + 1, end)
    return end + 1
  }
  const consume = (s: string): void => {
    rest = ""
    for (let i = 0; i < s.length; ) {
      if (until !== "" || raw) {
        i = skip(s, i)
        if (i < 0) return
        continue
      }
      const at = s.indexOf("<", i)
      if (at < 0) {
        const amp = s.lastIndexOf("&")
        const to = !ended && amp >= i && s.length - amp <= longestReference ? amp : s.length
        text(s, i, to)
        rest = s.slice(to)
        return
      }
      text(s, i, at)
      const behind = angle(s, at)
      if (behind < 0) {
        rest = s.slice(at)
        return
      }
      i = behind
    }
  }
  return {
    push: (piece) => consume(rest === "" ? piece : rest + piece),
    end: () => {
      ended = true
      consume(rest)
    },
  }
}
