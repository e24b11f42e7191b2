/** Gives cited records of a backup back as the elements that they are in the file. */
import { SaxesParser } from "saxes"
import { within } from "../../case/within.ts"
import type { Quoted, RowsAt, Source } from "../importer.ts"
import { rowNames } from "./elements.ts"
import { mendedText } from "./xml-text.ts"

/** Numbers records with the parser that reads them for the timeline, so that both always count alike. */
export async function* quote(source: Source, places: readonly RowsAt[]): AsyncGenerator<Quoted> {
  const wanted = within(places)
  const ready: Quoted[] = []
  let row = 0
  /** Text behind `base` that may still be needed, and where in the file the record in hand begins. */
  let held = ""
  let base = 0
  let start = -1
  /** The message that is open; 0 for none. */
  let mms = 0
  const parser = new SaxesParser()
  const give = (its: number, end: number): void => {
    if (wanted(its)) ready.push({ row: its, text: held.slice(start - base, end - base) })
    start = -1
    mms = 0
  }
  // A fault is told when the file is read; here the rest is numbered as it was there.
  parser.on("error", () => undefined)
  parser.on("opentagstart", ({ name }) => {
    if (rowNames.has(name)) start = base + held.lastIndexOf("<", parser.position - base - 1)
  })
  parser.on("opentag", ({ name }) => {
    if (!rowNames.has(name)) return
    row++
    if (name === "mms") mms = row
    else give(row, parser.position)
  })
  parser.on("closetag", ({ name }) => {
    if (name === "mms" && mms > 0) give(mms, parser.position)
  })
  for await (const text of mendedText(source)) {
    held += text
    parser.write(text)
    // The parser may keep a last character back; a tag that is still open stays whole.
    const open = start >= 0 ? start : Math.max(base, base + held.lastIndexOf("<"))
    held = held.slice(open - base)
    base = open
    yield* ready.splice(0)
  }
  // A message that the file breaks off in is read as far as it goes.
  if (mms > 0) give(mms, base + held.length)
  yield* ready
}
