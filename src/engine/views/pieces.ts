/** The parts of a dossier that grow with the record, as JSON text in pieces: what `show` gives, written without ever holding it whole. */
import type { Cited } from "../case/citation.ts"
import type { Dossier } from "../dossier.ts"
import type { Ground } from "../grounds/ground.ts"
import type { Finding } from "../rules/rule.ts"
import { rowsUnder } from "../timeline/measure.ts"
import type { Showable, ShowOptions } from "./contract.ts"
import { eventView, findingAround, groundView, isAbout, titledMeasures } from "./show.ts"

type Pieces = Iterable<string>
/** What writes itself where an object has it in place of a value. */
type Written = () => Pieces
/** As `JSON.stringify`, but for values that write themselves. */
function* objectOf(object: Readonly<Record<string, unknown>>): Pieces {
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
const idsOf = (dossier: Dossier, events: Int32Array): Written =>
  function* () {
    yield "["
    yield* dossier.timeline.idsWritten(events)
    yield "]"
  }
/** Places as JSON. Measures that rest on the same rows have the same places, so that the last text often serves again. */
const placesOf = ({ timeline }: Dossier) => {
  let last: { readonly rows: ArrayLike<number>; readonly text: readonly string[] } | undefined
  return (cited: Cited<unknown>): Pieces => {
    const rows = rowsUnder(cited)
    if (!rows) return [JSON.stringify(cited.from)]
    if (last?.rows !== rows) last = { rows, text: [...timeline.citationsWritten(rows)] }
    return last.text
  }
}
const measuresOf = (finding: Finding, places: (cited: Cited<unknown>) => Pieces): Written => {
  const measureOf = (title: string, cited: Cited<string | number>): Written =>
    function* () {
      yield* objectOf({ value: cited.value, title, weight: cited.weight, citations: () => places(cited) })
    }
  return () => objectOf(Object.fromEntries(titledMeasures(finding).map(({ name, title, cited }) => [name, measureOf(title, cited)])))
}
function* findings(dossier: Dossier, list: readonly Finding[]): Iterable<Pieces> {
  const places = placesOf(dossier)
  for (const finding of list)
    yield objectOf(findingAround(dossier, finding, measuresOf(finding, places), { events: idsOf(dossier, finding.events) }))
}
function* grounds(dossier: Dossier, list: readonly Ground[]): Iterable<Pieces> {
  for (const ground of list)
    yield objectOf({ ...groundView(dossier, ground, 0), eventsTotal: undefined, events: idsOf(dossier, ground.events) })
}
function* events(dossier: Dossier, options: ShowOptions): Iterable<Pieces> {
  const isWanted = isAbout(options)
  const all = options.for === undefined && options.claim === undefined
  for (let index = 0; index < dossier.timeline.size; index++) {
    if (!all && !isWanted(dossier.timeline.event(index))) continue
    yield [JSON.stringify(eventView(dossier, index))]
  }
}
const pieceLength = 65_536
/** A list with an element a line, in pieces of bearable length. */
function* lines(elements: Iterable<Pieces>): Pieces {
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
/** The JSON text of what `show` gives, in pieces, an element of the list a line; undefined for parts that are always short. */
export const showPieces = (dossier: Dossier, what: Showable, options: ShowOptions = {}): Pieces | undefined => {
  if (options.events !== undefined) return undefined
  if (what === "timeline") return lines(events(dossier, options))
  if (what === "findings") return lines(findings(dossier, dossier.findings.filter(isAbout(options))))
  if (what === "grounds") return lines(grounds(dossier, dossier.grounds.filter(isAbout(options))))
  return undefined
}
