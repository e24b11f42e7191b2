/** The text of a backup, whatever its encoding, without the characters that no XML may hold. */
import type { Source } from "../../importer.ts"
import { guessEncoding, headText, markedEncoding, plainBytes } from "../../text/encoding.ts"
import { type Hole, holeCloser } from "../../text/holes.ts"
import { pieceDecoder } from "../../text/piece-decoder.ts"

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]+/g
/** A hole in the file stays visible in the text that it cut: the character for what is lost, as a reference that is the same in every encoding. */
const tear = new TextEncoder().encode("&#xFFFD;")
/** The text of a backup, piece by piece. */
export async function* backupText(source: Source, onHole: (hole: Hole) => void = () => undefined): AsyncGenerator<string> {
  const closer = holeCloser(onHole, tear)
  const guessed = guessEncoding(source.head)
  const saysGb = !guessed.startsWith("utf-16") && /^<\?xml[^>]{0,200}encoding=["']gb/i.test(headText(source.head).slice(0, 400))
  const declared = saysGb ? "gb18030" : guessed
  const decoder = pieceDecoder(declared.startsWith("utf-16") ? "utf-8" : declared)
  for await (const bytes of plainBytes(source, declared, markedEncoding(source.head)?.skip ?? 0))
    yield decoder.push(closer.push(bytes)).replace(forbidden, "")
  closer.finish()
  yield decoder.finish().replace(forbidden, "")
}
