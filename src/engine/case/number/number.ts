/** Telephone numbers as evidence writes them, brought to one form so that the same number compares equal across sources. */

import { halfWidth } from "../text.ts"
import { dialledPart } from "./address.ts"
import { digitsOf, extensions, longest } from "./digits.ts"
import { lostFront, unprefixed, withZero } from "./prefix.ts"
import { isForeign, isLine, mayHaveExtension } from "./shape.ts"
import { isWithheld, unguardedNumber, unquoted } from "./words.ts"

/** Tested in this order by `classOf`. */
export const numberClasses = ["withheld", "masked", "mobile", "port", "free", "short", "landline", "foreign", "other"] as const
export type NumberClass = (typeof numberClasses)[number]

/** What else is known of the place where a number stands. */
export interface NumberPlace {
  /** The cell was stored as a number, so that a leading 0 is missing. */
  readonly numeric?: boolean
  /** It sent or got a message: ten digits from 106 are a gateway then, and not a landline of Beijing behind 86. */
  readonly message?: boolean
}
export interface ReadNumber {
  /** The one form. */
  readonly number: string
  /** A landline whose leading 0 was put back; or digits of which cannot be told whose front is missing, left as they are. */
  readonly lost?: "zero" | "unclear"
}

/** The digits of one writing without prefixes, or undefined when it is no number. */
const numberOf = (text: string, place: NumberPlace): string | undefined => {
  const digits = digitsOf(text)
  if (!digits) return undefined
  const message = place.message === true
  const number = unprefixed(digits.text, message)
  return digits.doubtful && !isLine(number) && !isForeign(number) ? undefined : number
}
const read = (text: string, place: NumberPlace): ReadNumber | undefined => {
  const number = numberOf(text, place)
  // A dash before one digit parts no groups of a number.
  const dashed = number === undefined || !isLine(number) || /[^\d\s]\s?\d$/.test(text)
  for (const { base, dash } of extensions(text)) {
    const before = numberOf(base, place)
    if (before === undefined || (dash && !dashed)) continue
    const whole = settle(before, place)
    if (dash ? isLine(number !== undefined && isLine(number) ? before : whole.number) : mayHaveExtension(whole.number)) return whole
  }
  return number === undefined ? undefined : settle(number, place)
}
const lostOf = (number: string, { numeric = false, message = false }: NumberPlace): ReadNumber | undefined => {
  const lost = lostFront(number, message)
  if (lost === "unclear") return { number, lost }
  if (lost) return { number: lost.zero, lost: "zero" }
  const restored = numeric && /^\d+$/.test(number) ? withZero(number, message) : number
  return restored === number ? undefined : { number: restored, ...(restored === `0${number}` && { lost: "zero" }) }
}
const settle = (number: string, place: NumberPlace): ReadNumber => lostOf(number, place) ?? { number }

const nameLength = 64
/** A number beside the name or the words that belong to it: 张三(02155550001), 电话：02155550001. Only one that is whole, and the only digits there. */
const beside = (text: string, place: NumberPlace): ReadNumber | undefined => {
  if (text.length > nameLength) return undefined
  const m = /\+?\d[\d\s()-]{4,20}\d/.exec(text)
  if (!m) return undefined
  const [before, after] = [text.slice(0, m.index), text.slice(m.index + m[0].length)]
  if (/[\d*＊@]/.test(before + after) || !/\p{L}/u.test(before + after) || /[a-z]$/i.test(before) || /^[a-z]/i.test(after)) return undefined
  const found = read(m[0], place)
  return found && !found.lost && isLine(found.number) ? found : undefined
}
const readOnce = (raw: string, place: NumberPlace): ReadNumber => {
  // Most numbers are digits and nothing else.
  if (/^\+?\d{2,24}$/.test(raw)) return settle(unprefixed(raw, place.message === true), place)
  const text = unguardedNumber(halfWidth(raw))
  if (isWithheld(text)) return { number: "" }
  if (text.length > longest) return { number: text }
  const quoted = unquoted(text)
  const dialled = dialledPart(quoted)
  if (dialled !== undefined && isWithheld(dialled)) return { number: "" }
  return read(dialled ?? quoted, place) ?? beside(quoted, place) ?? { number: text }
}
/** Reads a number as `normaliseNumber` does, and says what its writing lost. */
export const readNumber = (raw: string, place: NumberPlace = {}): ReadNumber => {
  let { number, ...rest } = readOnce(raw, place)
  // An extension may hide a second one: the form of a form is itself.
  for (let i = 0; i < 4; i++) {
    const next = readOnce(number, { message: place.message === true }).number
    if (next === number) break
    number = next
  }
  return { number, ...rest }
}
/**
 * Normalises a number: no blanks, dashes, quotation marks, guards or extension, ASCII digits, no country code of China, no prefix of an exchange
 * before a whole number, landlines with their 0, foreign numbers with `+`, masked digits as `*`. Withheld numbers become "". A name beside a whole number is left out; names and
 * senders such as `Google` stay as they are. Takes time linear in the text. `numeric` and `message` as in `NumberPlace`.
 */
export const normaliseNumber = (raw: string, numeric = false, message = false): string => readNumber(raw, { numeric, message }).number
/** True for a number that a spreadsheet has turned into scientific notation: its last digits are lost and must not be guessed. */
export const isDamaged = (number: string): boolean => /^\d{1,3}(?:[.,]\d{1,20})?[eE][+-]?\d{1,3}$/.test(number)

/** The class of a normalised number. */
export const classOf = (number: string): NumberClass => {
  if (!/^\d+$/.test(number)) {
    if (isWithheld(number)) return "withheld"
    if (/[*＊]/.test(number)) return "masked"
  }
  if (/^1[3-9]\d{9}$/.test(number)) return "mobile"
  if (/^106\d{5,17}$/.test(number)) return "port"
  if (/^(?:400|800)\d{7}$/.test(number)) return "free"
  if (/^(?:1[0-2]\d{1,6}|9[56]\d{3,6})$/.test(number)) return "short"
  if (/^0\d{2,3}\d{7,8}$/.test(number) || /^[2-8]\d{6,7}$/.test(number)) return "landline"
  return /^(?:00|\+)(?!86)\d+$/.test(number) ? "foreign" : "other"
}

const visible = (masked: string): readonly [head: string, tail: string] => {
  const first = masked.indexOf("*")
  return [masked.slice(0, first), masked.slice(masked.lastIndexOf("*") + 1)]
}
/**
 * True when two normalised numbers can be the same line. Full numbers must be equal; masked ones agree in every digit that both show.
 * Never read it as "is the same": two masked values are compatible at best.
 */
export const compatible = (a: string, b: string): boolean => {
  if (a === "" || b === "") return false
  const maskedA = a.includes("*")
  const maskedB = b.includes("*")
  if (!maskedA && !maskedB) return a === b
  if (a.length === b.length) return [...a].every((c, i) => c === b[i] || c === "*" || b[i] === "*")
  const [headA, tailA] = maskedA ? visible(a) : [a, a]
  const [headB, tailB] = maskedB ? visible(b) : [b, b]
  if ((!maskedA && headB.length + tailB.length > a.length) || (!maskedB && headA.length + tailA.length > b.length)) return false
  const heads = headA.startsWith(headB) || headB.startsWith(headA)
  return heads && (tailA.endsWith(tailB) || tailB.endsWith(tailA))
}
