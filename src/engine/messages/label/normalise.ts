/** Reads through disguise: a text folded to plain characters, split words joined again, with the way back to where each character stood. */
import { readAs } from "./characters.ts"

/** A text folded for matching. Unit `n` of `text` was read from the units `from[n]` to `to[n]` of the text as received. */
export interface FoldedText {
  readonly text: string
  readonly from: Int32Array
  readonly to: Int32Array
}
/** Marks of format, selectors and combining signs that show nothing of themselves. */
const invisible = /^[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0]$/u
const blank = /^[\p{Zs}\t\v\f]$/u
const marks: Readonly<Record<string, string>> = {
  "\r": "\n",
  "\u2028": "\n",
  "\u2029": "\n",
  "｡": "。",
  ";": "；",
  ",": "，",
  "!": "！",
  "?": "？",
}

const foldOne = (char: string): string => {
  const given = marks[char] ?? readAs.get(char)
  if (given !== undefined) return given
  if (invisible.test(char)) return ""
  if (blank.test(char)) return " "
  const plain = char.normalize("NFKC").toLowerCase()
  let folded = ""
  for (const part of plain) folded += invisible.test(part) ? "" : (marks[part] ?? readAs.get(part) ?? part)
  return folded
}
/** What one character becomes; a text has few different ones. */
const known = new Map<string, string>()
const fold = (char: string): string => {
  let folded = known.get(char)
  if (folded === undefined) {
    folded = foldOne(char)
    if (known.size > 40_000) known.clear()
    known.set(char, folded)
  }
  return folded
}
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
/** What is put between the characters of one word to split it. */
const soft = new Set([..." .·•・‧∙-‐‑–—_*|/\\~^+='`´\"“”‘’<>&$@%"].map((char) => char.charCodeAt(0)))
/** Marks that end a clause, and split a word only in a row of single characters. */
const hard = new Set([..."，。、；：！？…", ":"].map((char) => char.charCodeAt(0)))
const mostBetween = 4

/** Which units to leave out: separators between two Han characters, and clause marks inside a row of three or more single ones. */
const leaveOut = (text: string): Uint8Array => {
  const out = new Uint8Array(text.length)
  let previous = -1
  let singles: number[] = []
  let run = 0
  const endRun = (): void => {
    if (run >= 3) for (const at of singles) out[at] = 1
    singles = []
    run = 0
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isHan(code)) {
      if (soft.has(code) || hard.has(code)) continue
      previous = -1
      endRun()
      continue
    }
    const between = previous < 0 ? 0 : at - previous - 1
    if (between > 0 && between <= mostBetween) {
      let softly = true
      for (let gap = previous + 1; gap < at; gap++) if (!soft.has(text.charCodeAt(gap))) softly = false
      if (softly) out.fill(1, previous + 1, at)
      else if (between === 1) {
        // A hard mark: perhaps one of a row, where each character stands alone.
        run = run === 0 ? 2 : run + 1
        singles.push(previous + 1)
      } else endRun()
    } else if (between === 0 && run > 0) {
      // Two characters together: the row ended with the one before.
      if (previous >= 0) {
        run -= 1
        singles.pop()
      }
      endRun()
    } else if (between > mostBetween) endRun()
    if (between === 0 && previous >= 0) run = 0
    previous = at
  }
  endRun()
  return out
}
export const foldText = (received: string): FoldedText => {
  let text = ""
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at < received.length; ) {
    const char = String.fromCodePoint(received.codePointAt(at) as number)
    const folded = fold(char)
    for (let unit = 0; unit < folded.length; unit++) {
      from.push(at)
      to.push(at + char.length)
    }
    text += folded
    at += char.length
  }
  const out = leaveOut(text)
  let joined = ""
  const [starts, ends] = [new Int32Array(text.length), new Int32Array(text.length)]
  for (let at = 0; at < text.length; at++) {
    if (out[at] === 1) continue
    starts[joined.length] = from[at] as number
    ends[joined.length] = to[at] as number
    joined += text[at]
  }
  return { text: joined, from: starts.subarray(0, joined.length), to: ends.subarray(0, joined.length) }
}
