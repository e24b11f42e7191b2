/** File names as shown: whatever a sender called a file, its name here is harmless and readable. Names are never used as paths. */

/** Control, format and bidi characters that can disguise a name. */
const disguising = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu
const maxLength = 200

export interface ShownName {
  readonly name: string
  /** True when the name as given was dangerous or disguised; harmless tidying (a `\` between folders, a leading `./`) is not. */
  readonly unsafe: boolean
}
/** `..`, absolute and drive-letter parts go, disguising characters become `�`, too long names are shortened in the middle. */
export const shownName = (given: string): ShownName => {
  const visible = given.replace(disguising, "�").replace(/[\ud800-\udfff]/gu, "�")
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
