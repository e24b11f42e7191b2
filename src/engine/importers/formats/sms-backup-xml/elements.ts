/** Reads the elements of a backup into rows: `<sms>`, `<mms>` with its parts, `<call>`, as SyncTech, who makes the app, describes their fields. */
import { connection } from "../../../case/batch.ts"
import type { Issue, IssueCode } from "../../../case/issue.ts"
import { classOf, isDamaged, normaliseNumber, readNumber } from "../../../case/number/number.ts"
import { secondsPerDay, wallOfEpochMs } from "../../../case/time.ts"
import { kindCode } from "../../table/columns.ts"
import { clip } from "../../table/issues.ts"
import { precision } from "../../table/moment.ts"
import type { TableRead } from "../../table/reading.ts"
import { earliest } from "../../table/reading.ts"
import { repeatFinder } from "../../table/repeats.ts"
import { bytePool } from "../../text/byte-pool.ts"
import type { Attributes } from "./attributes.ts"

/** The elements that are records, numbered in one sequence. */
export const rowNames: ReadonlySet<string> = new Set(["sms", "mms", "call"])
/** A message while its element is open. */
export interface OpenMms {
  readonly attributes: Attributes
  readonly row: number
  readonly texts: string[]
  /** Addresses by their role, without those that name nobody. */
  readonly from: string[]
  readonly to: string[]
  readonly copies: string[]
}

const value = (attributes: Attributes, name: string): string => {
  const text = attributes[name] ?? ""
  return text === "null" ? "" : text
}
/**
 * Wall seconds of a time in milliseconds; NaN when it is no time. Ten digits from 1 on are seconds, as Android itself keeps the times of picture
 * messages: as milliseconds they would be of the third week of 1970.
 */
const timeOf = (text: string): number =>
  /^\d{9,16}$/.test(text) ? wallOfEpochMs(Number(text) * (/^1\d{9}$/.test(text) ? 1000 : 1)) : Number.NaN
const unread = new Map([
  ["3", "draft"],
  ["4", "outbox"],
  ["5", "failed"],
  ["6", "queued"],
])
/** More people are in nobody's telephone book. */
const mostSaved = 5_000
/** The app writes (Unknown) for a number that is in no telephone book, and some makers repeat the number. */
const isSavedName = (name: string, number: string): boolean =>
  name.trim() !== "" &&
  !/^\(?(?:unknown|未知|陌生)/i.test(name.trim()) &&
  normaliseNumber(name) !== number &&
  !/^[\d\s+*#()-]{3,}$/.test(name)
const { yes, no, unknown } = connection
/**
 * Types of Android's call log, then those of makers: 8 rejected by the phone itself (MediaTek) or a call over the network's internet side in older
 * systems, both incoming; 1000 to 1005 and 100, 101 calls over the network's internet side and over Wi-Fi. The rest is left unknown: makers disagree.
 */
const calls: ReadonlyMap<string, readonly [direction: number, connected: number]> = new Map([
  ["1", [1, yes]],
  ["2", [2, yes]],
  ["3", [1, no]],
  ["4", [1, no]],
  ["5", [1, no]],
  ["6", [1, no]],
  ["7", [1, yes]],
  ["8", [1, unknown]],
  ["100", [1, yes]],
  ["101", [2, yes]],
  ["1000", [1, yes]],
  ["1001", [2, yes]],
  ["1002", [1, no]],
  ["1003", [1, yes]],
  ["1004", [2, yes]],
  ["1005", [1, no]],
])
/** Whether somebody answered: an answered call has a length; a type that leaves it open is settled by it. */
const connectedOf = (direction: number, answered: number, seconds: number): number => {
  if (answered === unknown && direction !== 0) return seconds > 0 ? yes : no
  if (answered !== yes || seconds > 0) return answered
  return direction === 2 && seconds === 0 ? no : unknown
}
/** What Android writes where the number of the phone itself would stand. */
const nobody = /^(?:insert-address-token|null)?$/i
/** The other sides that the message itself names, joined by `~` where there are several. */
const joinedOf = (attributes: Attributes): readonly string[] =>
  value(attributes, "address")
    .split("~")
    .filter((address) => !nobody.test(address))
/** Who sent it. Of several in a conversation the one who is no recipient; else nobody can be named. */
const senderOf = ({ attributes, from, to, copies }: OpenMms): string => {
  if (from.length > 0) return from[0] as string
  const joined = joinedOf(attributes)
  if (joined.length === 1) return joined[0] as string
  const received = new Set([...to, ...copies].map((address) => normaliseNumber(address)))
  const others = joined.filter((address) => !received.has(normaliseNumber(address)))
  return others.length === 1 ? (others[0] as string) : ""
}
/** To whom it went: the first of several. */
const recipientOf = ({ attributes, to, copies }: OpenMms): string => {
  const joined = joinedOf(attributes)
  return (joined.length === 1 ? joined[0] : (to[0] ?? joined[0] ?? copies[0])) ?? ""
}
const inOut: ReadonlyMap<string, number> = new Map([
  ["1", 1],
  ["2", 2],
])
/** The box of a message by what it is to the network: a notification or a delivery comes in, a request to send goes out. */
const boxes: ReadonlyMap<string, string> = new Map([
  ["130", "1"],
  ["132", "1"],
  ["128", "2"],
])

export const elementReader = (reading: TableRead) => {
  const repeated = repeatFinder()
  const saved = new Map<string, string>()
  const ids = bytePool()
  /** The columns that a record belongs to: those of its own, or of records that the file has given before. */
  const columnsFor = (kind: number, date: string, direction: number, number: number, text: number, id: string, row: number) => {
    const itself = Number(date) * 4 + direction
    if (!repeated(itself, kind + ids.internText(id) * 4, number, text)) return reading.columns
    reading.issues.count("repeated-row", row)
    return reading.again
  }
  const refuse = (code: IssueCode, params: Issue["params"], row: number) => {
    reading.read++
    reading.refused.push({ code, params, row })
  }
  const peerOf = (raw: string, message: boolean, row: number, name: string): number => {
    const { number, lost } = readNumber(raw, { message })
    if (number !== "" && isSavedName(name, number) && saved.size < mostSaved) saved.set(number, clip(name))
    if (number === "") {
      reading.issues.count("withheld-number", row)
      return -1
    }
    if (isDamaged(number)) reading.issues.add("damaged-id", { value: clip(raw) }, row)
    else if (lost === "zero") reading.issues.count("lost-zero", row)
    else if (lost) reading.issues.add("unclear-number", { value: clip(raw) }, row)
    else if (classOf(number) === "masked") reading.issues.count("masked-number", row)
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
  const keepMessage = (attributes: Attributes, box: string, address: string, body: string, row: number, id = "") => {
    const date = value(attributes, "date")
    const shown = timeOf(date)
    const direction = inOut.get(box) ?? 0
    if (unread.has(box)) return refuse("unread-kind", { kind: unread.get(box) as string }, row)
    if (Number.isNaN(shown) && (direction === 0 || normaliseNumber(address) === ""))
      return refuse("bad-time", date === "" ? {} : { value: clip(date) }, row)
    reading.read++
    const at = noteTime(shown, date, row)
    if (direction === 0) reading.issues.add("bad-direction", { value: clip(box) }, row)
    const text = body === "" ? -1 : reading.texts.internText(body)
    const number = peerOf(address, true, row, value(attributes, "contact_name"))
    const columns = Number.isNaN(at) ? reading.columns : columnsFor(0, date, direction, number, text, id, row)
    const exactness = Number.isNaN(at) ? precision.none : precision.second
    columns.add(kindCode("sms"), at, exactness, direction, unknown, -1, number, text, row)
  }
  return {
    sms: (attributes: Attributes, row: number) => {
      const subject = value(attributes, "subject")
      const body = value(attributes, "body")
      keepMessage(attributes, value(attributes, "type"), value(attributes, "address"), subject ? `${subject}\n${body}` : body, row)
    },
    mms: (mms: OpenMms): void => {
      const { attributes, row, texts: parts } = mms
      const box = value(attributes, "msg_box") || (boxes.get(value(attributes, "m_type")) ?? "")
      const subject = value(attributes, "sub")
      const text = [...(subject ? [subject] : []), ...parts].join("\n")
      keepMessage(attributes, box, box === "1" ? senderOf(mms) : recipientOf(mms), text, row, value(attributes, "m_id"))
    },
    call: (attributes: Attributes, row: number) => {
      const date = value(attributes, "date")
      const shown = timeOf(date)
      const [direction, answered] = calls.get(value(attributes, "type")) ?? [0, connection.unknown]
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
      const number = peerOf(raw, false, row, value(attributes, "contact_name"))
      const columns = Number.isNaN(at) ? reading.columns : columnsFor(1, date, direction, number, seconds, "", row)
      const exactness = Number.isNaN(at) ? precision.none : precision.second
      const connected = connectedOf(direction, answered, seconds)
      columns.add(kindCode("call"), at, exactness, direction, connected, Math.max(-1, seconds), number, -1, row)
    },
    /** A text part of a message; pictures and layouts are left out. */
    part: (mms: OpenMms, attributes: Attributes): void => {
      const text = /^text\/plain/i.test(value(attributes, "ct")) ? value(attributes, "text") : ""
      if (text) mms.texts.push(text)
    },
    /** An address of a message: 137 is From, 151 To, 130 and 129 are copies. */
    addr: (mms: OpenMms, attributes: Attributes): void => {
      const address = value(attributes, "address")
      if (nobody.test(address)) return
      if (attributes.type === "137") mms.from.push(address)
      else if (attributes.type === "151") mms.to.push(address)
      else if (attributes.type === "130" || attributes.type === "129") mms.copies.push(address)
    },
    refuse,
    /** Under which names the phone keeps numbers; undefined where it keeps none. */
    savedNames: (): Readonly<Record<string, string>> | undefined => (saved.size > 0 ? Object.fromEntries([...saved].sort()) : undefined),
  }
}
