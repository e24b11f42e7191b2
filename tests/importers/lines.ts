/** An extraction as lines, one event a line, so that a difference reads like a sentence. */
import type { Extraction } from "../../src/engine/case/batch.ts"
import { directions, eventKinds, precisions } from "../../src/engine/case/batch.ts"
import { instantOf } from "../../src/engine/case/time.ts"

const connected = ["no", "yes", "unknown"]
export interface ReadEvent {
  readonly sheet?: string
  readonly row: number
  readonly kind: string
  readonly at: string | null
  readonly precision: string
  readonly direction: string
  readonly connected: string
  readonly durationS: number | null
  readonly number: string | null
  readonly text?: string
}
export const eventsOf = (extraction: Extraction): ReadEvent[] =>
  extraction.events.flatMap(({ columns: c, sheet }) =>
    Array.from(
      { length: c.rows },
      (_, i): ReadEvent => ({
        ...(sheet === undefined ? {} : { sheet }),
        row: c.row[i]!,
        kind: eventKinds[c.kind[i]!]!,
        at: Number.isNaN(c.at[i]!) ? null : instantOf(c.at[i]!),
        precision: precisions[c.precision[i]!]!,
        direction: directions[c.direction[i]!]!,
        connected: connected[c.connected[i]!]!,
        durationS: c.durationS[i]! < 0 ? null : c.durationS[i]!,
        number: c.number[i]! < 0 ? null : c.numbers.get(c.number[i]!),
        ...(c.text[i]! < 0 ? {} : { text: c.texts.get(c.text[i]!) }),
      }),
    ),
  )
export const linesOf = (extraction: Extraction): string => {
  const { events: _, statements, refused, issues, ...file } = extraction
  return [
    file,
    ...eventsOf(extraction),
    ...statements,
    ...refused.map((issue) => ({ refused: issue })),
    ...issues.map((issue) => ({ issue })),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("")
}
