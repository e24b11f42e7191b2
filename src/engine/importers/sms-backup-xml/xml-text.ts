/** Makes the XML that backup apps write well-formed: emoji written as two surrogate references, and characters that XML 1.0 forbids. */
import type { Source } from "../importer.ts"
import { guessEncoding, headText, markedEncoding, plainBytes } from "../text/encoding.ts"
import { type Hole, holeCloser } from "../text/holes.ts"
import { pieceDecoder } from "../text/piece-decoder.ts"

const high = String.raw`[xX][dD][89abAB][0-9a-fA-F]{2}|55(?:29[6-9]|[3-9]\d\d)|56(?:[0-2]\d\d|3[01]\d)`
const low = String.raw`[xX][dD][c-fC-F][0-9a-fA-F]{2}|56(?:3[2-9]|[4-9]\d)\d|57(?:[0-2]\d\d|3(?:[0-3]\d|4[0-3]))`
const pair = new RegExp(`&#(${high});&#(${low});`, "g")
const single = /&#([xX][0-9a-fA-F]+|\d+);/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** An ampersand that begins no reference: a parser would take all that follows for its name. */
const bare = /&(?!(?:#(?:\d{1,7}|[xX][0-9a-fA-F]{1,6})|[A-Za-z]\w{0,9});)/g
/** What may not be cut at the end of a piece: the first half of a pair, a reference that is not closed yet. */
const openEnd = new RegExp(`(?:&#(?:${high});)?(?:&[^;&]{0,11})?$`)
const longestOpenEnd = 32

const codeOf = (reference: string): number => (/^x/i.test(reference) ? Number.parseInt(reference.slice(1), 16) : Number(reference))
const allowed = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code < 0xd800) ||
  (code > 0xdfff && code <= 0x10ffff && (code & 0xfffe) !== 0xfffe)
const mend = (text: string): string =>
  text
    .replace(pair, (_, a: string, b: string) => `&#${0x10000 + ((codeOf(a) - 0xd800) << 10) + (codeOf(b) - 0xdc00)};`)
    .replace(single, (reference, digits: string) => {
      const code = codeOf(digits)
      return allowed(code) ? reference : code >= 0xd800 && code <= 0xdfff ? "\ufffd" : ""
    })
    .replace(forbidden, "")
    .replace(bare, "&amp;")

/** Mends text given piece by piece; what could be the first half of a pair waits for the next piece. */
export const xmlMender = (): { push: (piece: string) => string; finish: () => string } => {
  let held = ""
  return {
    push: (piece) => {
      const text = held + piece
      const open = openEnd.exec(text.slice(-longestOpenEnd))?.[0].length ?? 0
      held = open === 0 ? "" : text.slice(-open)
      return mend(open === 0 ? text : text.slice(0, -open))
    },
    finish: () => mend(held),
  }
}
/** A hole in the file stays visible in the text that it cut: the character for what is lost, as a reference that is the same in every encoding. */
const tear = new TextEncoder().encode("&#xFFFD;")
/** The mended text of a backup, piece by piece, whatever its encoding. */
export async function* mendedText(source: Source, onHole: (hole: Hole) => void = () => undefined): AsyncGenerator<string> {
  const mender = xmlMender()
  const closer = holeCloser(onHole, tear)
  const guessed = guessEncoding(source.head)
  const saysGb = !guessed.startsWith("utf-16") && /^<\?xml[^>]*encoding=["']gb/i.test(headText(source.head))
  const declared = saysGb ? "gb18030" : guessed
  const decoder = pieceDecoder(declared.startsWith("utf-16") ? "utf-8" : declared)
  for await (const bytes of plainBytes(source, declared, markedEncoding(source.head)?.skip ?? 0))
    yield mender.push(decoder.push(closer.push(bytes)))
  closer.finish()
  yield mender.push(decoder.finish()) + mender.finish()
}
