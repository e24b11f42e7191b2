/** Reads the words of an item's messages along with its rows, and keeps what was read beside them: a derivation then begins where reading has ended. */
import { directions, type Extraction } from "../case/batch.ts"
import type { ItemId } from "../case/citation.ts"
import { importersWord } from "../importers/index.ts"
import { mostTexts } from "../messages/once.ts"
import { type Answers, readAhead, type TextWriter, takeAnswers, writers } from "../messages/read-ahead.ts"
import { readingVersion } from "../messages/version.ts"
import type { Ports } from "../ports.ts"

/** Few messages are read faster than an index answers. */
const keptFrom = 50
/** So many are read between two looks at whether the person wants to end the program. */
const atOnce = 250
/** What stays longer would make the index a second vault. */
const longestKept = 64_000_000

interface Written {
  readonly by: TextWriter
  readonly text: string
}
type Read = readonly [by: TextWriter, text: string, answers: Answers]
const writerOf = new Map<number, TextWriter>([
  [directions.indexOf("in"), "other"],
  [directions.indexOf("forwarded"), "other"],
  [directions.indexOf("out"), "person"],
])
/** The texts of messages with who wrote them, each once. Of a row of unknown direction nobody knows yet what to ask. */
const writtenIn = ({ events }: Extraction): readonly Written[] => {
  const found = new Map<string, Written>()
  for (const { columns } of events) {
    const { rows, texts, text, direction } = columns
    const seen = new Uint8Array(texts.size * writers.length)
    if (texts.size > 0)
      for (let row = 0; row < rows && found.size < mostTexts; row++) {
        const by = writerOf.get(direction[row] as number)
        const place = (text[row] as number) * writers.length + (by === undefined ? 0 : writers.indexOf(by))
        if (by === undefined || place < 0 || seen[place] === 1) continue
        seen[place] = 1
        const one = { by, text: texts.get(text[row] as number) }
        found.set(by + one.text, one)
      }
  }
  return [...found.values()]
}
const decoded = (bytes: Uint8Array | undefined): readonly Read[] | undefined => {
  try {
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as readonly Read[])
  } catch {
    // A damaged entry is no loss: the words are read again.
    return undefined
  }
}
/** The key stands below the item's own: whoever forgets what was read of an item forgets its words. */
const keyOf = (item: ItemId, version: string): string => `extraction/${item}/words/${importersWord}/${version}`

/** Reads the words of what was read of an item, or takes what the same program kept of them. `version`: of what reads words; nothing is kept without one. */
export const readWords = async (
  { projections, longStep = async (work) => work() }: Pick<Ports, "projections" | "longStep">,
  caseId: string,
  item: ItemId,
  extraction: Extraction,
  version: string | undefined = readingVersion,
): Promise<void> => {
  const written = writtenIn(extraction)
  if (written.length < keptFrom) return
  const key = version === undefined ? undefined : keyOf(item, version)
  const before = key === undefined ? undefined : decoded(await projections.get(caseId, key))
  if (before) {
    for (const [by, text, answers] of before) takeAnswers(text, by, answers)
    return
  }
  const read: Read[] = []
  for (let from = 0; from < written.length; from += atOnce)
    await longStep(() => {
      for (const { by, text } of written.slice(from, from + atOnce)) read.push([by, text, readAhead(text, by)])
    })
  if (key === undefined) return
  const bytes = new TextEncoder().encode(JSON.stringify(read))
  if (bytes.length <= longestKept) await projections.put(caseId, key, bytes)
}
