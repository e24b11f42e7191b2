/** The person's diary: who called when and what was said, written down with the time of writing. A statement, and never a counted contact. */

import type { Batch, StringPool } from "../../../case/batch.ts"
import { connection, directions, eventKinds, precisions } from "../../../case/batch.ts"
import { readNote } from "../../../case/record/note.ts"
import { wallOf } from "../../../case/time.ts"
import type { Importer, Source } from "../../importer.ts"

const maxBytes = 256 * 1024
const poolOf = (text: string | undefined): StringPool => ({ size: text === undefined ? 0 : 1, get: () => text ?? "" })
const precisionOf = (at: string): number =>
  precisions.indexOf(/\d:\d{2}:\d{2}/.test(at) ? "second" : /\d:\d{2}/.test(at) ? "minute" : "day")

async function* extract(source: Source): AsyncGenerator<Batch> {
  const note = source.size > maxBytes ? undefined : readNote(await source.bytes())
  const at = note?.at ?? note?.written ?? ""
  if (note === undefined || Number.isNaN(wallOf(at)))
    yield { kind: "file", coverage: [], structureRows: 0, refused: [{ code: "bad-statement", params: {} }], issues: [] }
  else {
    yield {
      kind: "events",
      locator: "message",
      columns: {
        rows: 1,
        row: Int32Array.of(1),
        kind: Uint8Array.of(eventKinds.indexOf("statement")),
        at: Float64Array.of(wallOf(at)),
        precision: Uint8Array.of(precisionOf(at)),
        direction: Uint8Array.of(directions.indexOf("out")),
        connected: Uint8Array.of(connection.unknown),
        durationS: Int32Array.of(-1),
        number: Int32Array.of(note.number === undefined ? -1 : 0),
        text: Int32Array.of(0),
        numbers: poolOf(note.number),
        texts: poolOf(note.text),
      },
      refused: [],
      issues: [],
    }
    yield { kind: "file", coverage: [], structureRows: 0, refused: [], issues: [] }
  }
}
export const diary: Importer = {
  id: "diary",
  version: 1,
  title: "本人日记",
  gives: ["statement"],
  weight: "stated",
  limits: ["日记是本人事后写下的，需要通话记录、短信等印证；其中的来电不计入次数。"],
  identify: (source) => /^\s*\{\s*"note"\s*:/.test(new TextDecoder("utf-8").decode(source.head.subarray(0, 256))),
  extract,
}
