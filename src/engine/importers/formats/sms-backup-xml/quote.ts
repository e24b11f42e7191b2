/** Gives cited records of a backup back as the elements that they are in the file. */
import { within } from "../../../case/record/within.ts"
import type { Quoted, RowsAt, Source } from "../../importer.ts"
import { rowNames } from "./elements.ts"
import { tagReader } from "./tags.ts"
import { backupText } from "./xml-text.ts"

/** The last stretch of a text given piece by piece, by its place in the whole. */
const stretch = () => {
  let parts: { readonly from: number; readonly text: string }[] = []
  let end = 0
  return {
    push: (text: string): void => {
      parts.push({ from: end, text })
      end += text.length
    },
    slice: (from: number, to: number): string =>
      parts.map((part) => part.text.slice(Math.max(0, from - part.from), Math.max(0, to - part.from))).join(""),
    /** Forgets what lies before a place. */
    keep: (from: number): void => {
      if (parts.length > 0 && (parts[0] as { from: number; text: string }).from + (parts[0] as { text: string }).text.length <= from)
        parts = parts.filter((part) => part.from + part.text.length > from)
    },
    end: () => end,
  }
}
/** Numbers records with the reader that reads them for the timeline, so that both always count alike. */
export async function* quote(source: Source, places: readonly RowsAt[]): AsyncGenerator<Quoted> {
  const wanted = within(places)
  const ready: Quoted[] = []
  const seen = stretch()
  let row = 0
  /** The message that is open, and where it begins; 0 for none. */
  let mms = 0
  let start = -1
  const give = (its: number, from: number, to: number): void => {
    if (wanted(its)) ready.push({ row: its, text: seen.slice(from, to) })
  }
  const reader = tagReader({
    open: ({ name, from, to }) => {
      if (!rowNames.has(name)) return
      row++
      if (name !== "mms") return give(row, from, to)
      mms = row
      start = from
    },
    close: (name, to) => {
      if (name !== "mms" || mms === 0) return
      give(mms, start, to)
      mms = 0
    },
    tooLong: (name) => {
      if (rowNames.has(name)) row++
    },
  })
  for await (const text of backupText(source)) {
    seen.push(text)
    reader.push(text)
    // A tag that is still open stays whole.
    seen.keep(mms > 0 ? start : reader.openFrom())
    yield* ready.splice(0)
  }
  reader.finish()
  // A message that the file breaks off in is read as far as it goes.
  if (mms > 0) give(mms, start, seen.end())
  yield* ready
}
