/** What a list of cases shows of one, from the log and the payload of its first line alone: a damaged vault or a file that no reader gets through changes nothing here. */
import { closeSync, fstatSync } from "node:fs"
import { readHead, readLine } from "../../engine/case/record/log.ts"
import { readPayload } from "../../engine/case/record/payload.ts"
import { beginningOf, fillFrom, openIfThere } from "./beginning.ts"
import { placesOf } from "./paths.ts"

export interface CaseCard {
  /** Empty where none was given, or where it cannot be read. */
  readonly title: string
  /** Null where the first line is damaged. */
  readonly openedAt: string | null
  readonly entries: number
}
const newline = 10
const longestLine = 4_096
const longestPayload = 65_536
/** A longer log is not counted through: HEAD says how many lines it has. */
const counted = 16 << 20

const linesIn = (path: string): number | undefined => {
  const file = openIfThere(path)
  if (file === undefined) return 0
  try {
    const { size } = fstatSync(file)
    if (size > counted) return undefined
    const bytes = fillFrom(file, new Uint8Array(size))
    let lines = 0
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines++
    return lines
  } finally {
    closeSync(file)
  }
}
/** Where the system or the bytes refuse. */
const or = <T>(other: T, read: () => T): T => {
  try {
    return read()
  } catch {
    return other
  }
}
/** The card of the case in a folder; undefined where no line of a log is. Never throws. */
export const caseCard = (root: string, name: string): CaseCard | undefined => {
  const places = placesOf(root, name)
  const begin = or(new Uint8Array(0), () => beginningOf(places.log, longestLine))
  if (begin.length === 0) return undefined
  const end = begin.indexOf(newline)
  const entry = readLine(end < 0 ? begin : begin.subarray(0, end))
  const opened =
    typeof entry === "string" || entry.kind !== "opened"
      ? undefined
      : or(undefined, () => readPayload(beginningOf(places.content(entry.payload), longestPayload), entry.kind))
  return {
    title: opened?.kind === "opened" ? opened.title : "",
    openedAt: typeof entry === "string" ? null : entry.at,
    entries: or(undefined, () => linesIn(places.log)) ?? or(undefined, () => readHead(beginningOf(places.head, longestLine)))?.seq ?? 0,
  }
}
