/** JSON text in pieces: lists and objects that grow with the record, written without ever being held whole. */
import { type Cited, rowsUnder } from "../case/citation.ts"
import type { Dossier } from "../dossier.ts"
import type { Pieces } from "./view.ts"

/** What writes itself where an object has it in place of a value. */
export type Written = () => Pieces
/** As `JSON.stringify`, but for values that write themselves. */
export function* objectOf(object: Readonly<Record<string, unknown>>): Pieces {
  let before = "{"
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue
    yield `${before}${JSON.stringify(key)}:`
    before = ","
    if (typeof value === "function") yield* (value as Written)()
    else yield JSON.stringify(value)
  }
  yield before === "{" ? "{}" : "}"
}
/** Ids of events as a list; an id needs no escapes. */
export const idsOf = (dossier: Dossier, events: Int32Array): Written =>
  function* () {
    yield "["
    yield* dossier.timeline.idsWritten(events)
    yield "]"
  }
/** Places as JSON. Measures that rest on the same rows have the same places, so that the last text often serves again. */
export const placesWritten = ({ timeline }: Dossier) => {
  let last: { readonly rows: ArrayLike<number>; readonly text: readonly string[] } | undefined
  return (cited: Cited<unknown>): Pieces => {
    const rows = rowsUnder(cited)
    if (!rows) return [JSON.stringify(cited.from)]
    if (last?.rows !== rows) last = { rows, text: [...timeline.citationsWritten(rows)] }
    return last.text
  }
}
const pieceLength = 65_536
/** A list with an element a line, in pieces of bearable length. */
export function* lines(elements: Iterable<Pieces>): Pieces {
  let piece = "["
  let first = true
  for (const element of elements) {
    piece += first ? "\n" : ",\n"
    first = false
    for (const part of element) {
      piece += part
      if (piece.length < pieceLength) continue
      yield piece
      piece = ""
    }
  }
  yield first ? "[]\n" : `${piece}\n]\n`
}
