/** The parts of a dossier that grow with the record, as JSON text in pieces: what `show` gives, written without ever holding it whole. */
import type { Citation, Cited } from "../case/citation.ts"
import type { Dossier } from "../dossier.ts"
import type { Ground } from "../grounds/ground.ts"
import type { Finding } from "../rules/rule.ts"
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
const groupLength = 4096
/** Ids of events as a list; an id needs no escapes. */
const idsOf = (dossier: Dossier, events: Int32Array): Written =>
  function* () {
    yield "["
    for (let at = 0; at < events.length; at += groupLength) {
      let piece = at === 0 ? "" : ","
      const end = Math.min(events.length, at + groupLength)
      for (let i = at; i < end; i++) piece += `${i === at ? '"' : ',"'}${dossier.timeline.eventId(events[i] as number)}"`
      yield piece
    }
    yield "]"
  }
/** Places as JSON. Measures that rest on the same rows share one list, so that the last text often serves again. */
const placesOf = () => {
  let last: { readonly from: readonly Citation[]; readonly text: string } | undefined
  return (from: readonly Citation[]): string => {
    if (last?.from !== from) last = { from, text: JSON.stringify(from) }
    return last.text
  }
}
const measuresOf = (finding: Finding, places: (from: readonly Citation[]) => string): Written => {
  const measureOf = (title: string, cited: Cited<string | number>): Written =>
    function* () {
      yield* objectOf({ value: cited.value, title, weight: cited.weight, citations: () => [places(cited.from)] })
    }
  return () => objectOf(Object.fromEntries(titledMeasures(finding).map(({ name, title, cited }) => [name, measureOf(title, cited)])))
}
function* findings(dossier: Dossier, list: readonly Finding[]): Iterable<Pieces> {
  const places = placesOf()
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
