/** Reads the inside of a tag: its name, and its attributes as they were on the phone, raw line ends included. */

export type Attributes = Readonly<Record<string, string>>
export interface TagInside {
  readonly name: string
  readonly attributes: Attributes
  /** True for an element without content: `<sms … />`. */
  readonly ended: boolean
  /** False when something in it is no XML; what could be read is there all the same. */
  readonly sound: boolean
}
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g
/** Half of a pair: apps write an emoji as two references, which meet here again; one alone is lost. */
const lone = /\p{Surrogate}/gu
const allowed = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff && (code & 0xfffe) !== 0xfffe)

/** The text of a value: references read, an ampersand that begins none left as it is. */
export const attributeText = (raw: string): string => {
  if (!raw.includes("&")) return raw
  return raw
    .replace(reference, (_, digits: string | undefined, hex: string | undefined, name: string) => {
      if (digits === undefined && hex === undefined) return named[name] as string
      const code = digits === undefined ? Number.parseInt(hex as string, 16) : Number(digits)
      if (!allowed(code)) return ""
      return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code)
    })
    .replace(lone, "\ufffd")
}
const none: Attributes = Object.freeze(Object.create(null) as Record<string, string>)
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9
const SLASH = 47
const EQUALS = 61
const isQuote = (code: number): boolean => code === 34 || code === 39

/**
 * Takes what stands between `<` and `>`, walking it once from left to right. `asLf` says that the file's own lines end with CR LF:
 * then so do the lines of a message only because the file was brought to another system.
 */
export const insideOf = (raw: string, asLf: boolean): TagInside => {
  if (/^[\w:.-]+$/.test(raw)) return { name: raw, attributes: none, ended: false, sound: true }
  const attributes = Object.create(null) as Record<string, string>
  let sound = true
  let at = 0
  const code = (): number => raw.charCodeAt(at)
  const blanks = (): void => {
    while (at < raw.length && isBlank(code())) at++
  }
  const word = (): string => {
    const from = at
    while (at < raw.length && !isBlank(code()) && code() !== EQUALS && code() !== SLASH && !isQuote(code())) at++
    return raw.slice(from, at)
  }
  /** The value at hand; undefined when its quote is never closed. */
  const value = (): string | undefined => {
    if (!isQuote(code())) {
      sound = false
      return word()
    }
    const end = raw.indexOf(raw[at] as string, at + 1)
    if (end < 0) {
      at = raw.length
      return undefined
    }
    const given = raw.slice(at + 1, end)
    at = end + 1
    if (given.includes("<")) sound = false
    return attributeText(asLf ? given.replaceAll("\r\n", "\n") : given)
  }
  const name = word()
  while (at < raw.length) {
    blanks()
    if (at >= raw.length || (code() === SLASH && at === raw.length - 1)) break
    const key = word()
    if (key === "") {
      sound = false
      at++
      continue
    }
    blanks()
    if (code() !== EQUALS) {
      sound = false
      continue
    }
    at++
    blanks()
    const its = value()
    if (its === undefined || key in attributes) sound = false
    if (its !== undefined) attributes[key] = its
  }
  return { name, attributes, ended: raw.endsWith("/"), sound }
}
