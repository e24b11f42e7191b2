/** Reads the elements of a backup into rows: `<sms>`, `<mms>` with its parts, `<call>` (formats.md 2.1). */
import { connection } from "../../case/batch.ts"
import type { Issue, IssueCode } from "../../case/issue.ts"
import { classOf, normaliseNumber } from "../../case/number.ts"
import { secondsPerDay, wallOfEpochMs } from "../../case/time.ts"
import { kindCode } from "../table/columns.ts"
import { clip } from "../table/issues.ts"
import { precision } from "../table/moment.ts"
import type { Reading } from "../table/reading.ts"
import { earliest } from "../table/reading.ts"

/** The elements that are records, numbered in one sequence. */
export const rowNames: ReadonlySet<string> = new Set(["sms", "mms", "call"])
export type Attributes = Readonly<Record<string, string>>
/** A message while its element is open. */
export interface OpenMms {
  readonly attributes: Attributes
  readonly row: number
  readonly texts: string[]
  from: string
  to: string[]
}

const value = (attributes: Attributes, name: string): string => {
  const text = attributes[name] ?? ""
  return text === "null" ? "" : text
}
/** Wall seconds of a time in milliseconds; NaN when it is no time. */
const timeOf = (text: string): number => (/^\d{9,16}$/.test(text) ? wallOfEpochMs(Number(text)) : Number.NaN)
const unread = new Map([
  ["3", "draft"],
  ["4", "outbox"],
  ["5", "failed"],
  ["6", "queued"],
])
const calls: Readonly<Record<string, readonly [direction: number, connected: number]>> = {
  "1": [1, connection.yes],
  "2": [2, connection.yes],
  "3": [1, connection.no],
  "4": [1, connection.no],
  "5": [1, connection.no],
  "6": [1, connection.no],
  "7": [1, connection.yes],
}
const inOut: Readonly<Record<string, number>> = { "1": 1, "2": 2 }

export const elementReader = (reading: Reading) => {
  const refuse = (code: IssueCode, params: Issue["params"], row: number) => {
    reading.read++
    reading.refused.push({ code, params, row })
  }
  const peerOf = (raw: string, row: number): number => {
    const number = normaliseNumber(raw)
    if (number === "") {
      reading.issues.count("withheld-number", row)
      return -1
    }
    if (classOf(number) === "masked") reading.issues.count("masked-number", row)
    return reading.numbers.internText(number)
  }
  /** The time for the column: none when it is unreadable, or after the receipt and so cannot be true. */
  const noteTime = (at: number, raw: string, row: number): number => {
    if (at >= earliest && at < reading.futureFrom) {
      const day = Math.floor(at / secondsPerDay)
      if (day < reading.firstDay) reading.firstDay = day
      if (day > reading.lastDay) reading.lastDay = day
      return at
    }
    reading.issues.add(Number.isNaN(at) ? "bad-time" : at < earliest ? "unset-clock" : "future-time", { value: clip(raw) }, row)
    return Number.NaN
  }
  const keepMessage = (attributes: Attributes, box: string, address: string, body: string, row: number) => {
    const date = value(attributes, "date")
    const shown = timeOf(date)
    const direction = inOut[box] ?? 0
    if (unread.has(box)) return refuse("unread-kind", { kind: unread.get(box) as string }, row)
    if (Number.isNaN(shown) && (direction === 0 || normaliseNumber(address) === ""))
      return refuse("bad-time", date === "" ? {} : { value: clip(date) }, row)
    reading.read++
    const at = noteTime(shown, date, row)
    if (direction === 0) reading.issues.add("bad-direction", { value: clip(box) }, row)
    const text = body === "" ? -1 : reading.texts.internText(body)
    reading.columns.add(
      kindCode("sms"),
      at,
      Number.isNaN(at) ? precision.none : precision.second,
      direction,
      connection.unknown,
      -1,
      peerOf(address, row),
      text,
      row,
    )
  }
  return {
    sms: (attributes: Attributes, row: number) => {
      const subject = value(attributes, "subject")
      const body = value(attributes, "body")
      keepMessage(attributes, value(attributes, "type"), value(attributes, "address"), subject ? `${subject}\n${body}` : body, row)
    },
    mms: ({ attributes, row, texts: parts, from, to }: OpenMms): void => {
      const box = value(attributes, "msg_box") || ({ "132": "1", "128": "2" }[value(attributes, "m_type")] ?? "")
      const joined = value(attributes, "address").split("~")
      const address = (box === "1" ? from || joined[0] : joined.length > 1 || !joined[0] ? to[0] || joined[0] : joined[0]) ?? ""
      const subject = value(attributes, "sub")
      keepMessage(attributes, box, address, [...(subject ? [subject] : []), ...parts].join("\n"), row)
    },
    call: (attributes: Attributes, row: number) => {
      const date = value(attributes, "date")
      const shown = timeOf(date)
      const [direction, answered] = calls[value(attributes, "type")] ?? [0, connection.unknown]
      const raw = value(attributes, "number")
      if (Number.isNaN(shown) && (direction === 0 || normaliseNumber(raw) === ""))
        return refuse("bad-time", date === "" ? {} : { value: clip(date) }, row)
      const given = value(attributes, "duration")
      const seconds = /^-?\d{1,9}$/.test(given) ? Number(given) : -1
      reading.read++
      const at = noteTime(shown, date, row)
      if (direction === 0) reading.issues.add("bad-direction", { value: clip(value(attributes, "type")) }, row)
      if (/^-[1-9]/.test(given)) reading.issues.add("negative-duration", { value: clip(given) }, row)
      else if (seconds < 0 && given !== "") reading.issues.add("bad-duration", { value: clip(given) }, row)
      const connected =
        answered === connection.yes && seconds <= 0 ? (direction === 2 && seconds === 0 ? connection.no : connection.unknown) : answered
      reading.columns.add(
        kindCode("call"),
        at,
        Number.isNaN(at) ? precision.none : precision.second,
        direction,
        connected,
        Math.max(-1, seconds),
        peerOf(raw, row),
        -1,
        row,
      )
    },
    /** A text part of a message; pictures and layouts are left out. */
    part: (mms: OpenMms, attributes: Attributes): void => {
      const text = /^text\/plain/i.test(value(attributes, "ct")) ? value(attributes, "text") : ""
      if (text) mms.texts.push(text)
    },
    /** An address of a message: 137 is From, 151 To. */
    addr: (mms: OpenMms, attributes: Attributes): void => {
      if (attributes.type === "137") mms.from = value(attributes, "address")
      else if (attributes.type === "151") mms.to.push(value(attributes, "address"))
    },
    refuse,
  }
}
