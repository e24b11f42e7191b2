/** File names as shown: whatever a sender called a file, its name here is harmless and readable. Names are never used as paths. */

/** Control, format and bidi characters that can disguise a name, and halves of characters. */
const disguising: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2069],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
]
const isDisguising = (character: string): boolean => {
  const code = character.codePointAt(0) as number
  return disguising.some(([from, to]) => code >= from && code <= to)
}
const maxLength = 200

export interface ShownName {
  readonly name: string
  /** True when the name as given was dangerous or disguised; harmless tidying (a `\` between folders, a leading `./`) is not. */
  readonly unsafe: boolean
}
/** `..`, absolute and drive-letter parts go, disguising characters become `�`, too long names are shortened in the middle. */
export const shownName = (given: string): ShownName => {
  const visible = [...given].map((character) => (isDisguising(character) ? "�" : character)).join("")
  const slashed = visible.replaceAll("\\", "/")
  const rooted = /^(\/|[A-Za-z]:)/.test(slashed)
  const parts = slashed
    .replace(/^[A-Za-z]:/, "")
    .split("/")
    .filter((part) => part !== "" && part !== ".")
  const climbing = parts.includes("..")
  const joined = parts.filter((part) => part !== "..").join("/") || "无名文件"
  const long = joined.length > maxLength
  const name = long ? `${joined.slice(0, 120)}…${joined.slice(-70)}` : joined
  return { name, unsafe: visible !== given || rooted || climbing }
}
/** The part of a name from its last dot, lower case, ASCII letters and digits only; `` when there is none. */
export const suffixOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[0].toLowerCase() ?? ""
/** A name given in bytes: UTF-8 when it is, else GB18030, which old Chinese zip tools write without saying so. */
export const decodeName = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("gb18030").decode(bytes)
  }
}
