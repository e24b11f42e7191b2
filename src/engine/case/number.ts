/** Telephone numbers as evidence writes them, brought to one form so that the same number compares equal across sources. */
import { cleanCell, halfWidth } from "./text.ts"

/** Tested in this order by `classOf`. */
export const numberClasses = ["withheld", "masked", "mobile", "port", "free", "short", "landline", "foreign", "other"] as const
export type NumberClass = (typeof numberClasses)[number]

const withheld = /^(?:-{1,2}|-1|-2|[*＊]+|[xX]{2,}|未知|未知号码|私人号码|隐藏号码|unknown|\(unknown\)|private|匿名)?$/i
/** Area code and local part of a landline without its leading 0: 10, 2x, or three digits from 3xx to 9xx. */
const landlineBody = /^(?:10|2[0-9*]|[3-9][0-9*]{2})[0-9*]{7,8}$/
const areaAndShort = /^0(?:10|2\d|[3-9]\d{2})(1[0-2]\d{1,4}|9[56]\d{3})$/
const ownKind = /^(?:1[3-9]|400|800|9[56]|106)/

/** After +86 or 0086, and in a numeric cell, a landline has lost its leading 0. */
const restoreZero = (rest: string): string => {
  if (ownKind.test(rest) || rest.startsWith("0")) return rest
  const restored = `0${rest}`
  if (rest.length >= 7 && rest.length <= 9) {
    const short = areaAndShort.exec(restored)
    if (short) return short[1] as string
  }
  return landlineBody.test(rest) ? restored : rest
}

/** Takes off one layer: a prefix may stand before a prefix. */
const unwrap = (raw: string, numeric: boolean): string => {
  const text = halfWidth(cleanCell(raw))
  if (withheld.test(text)) return ""
  const bare = text.replace(/[\s\-()\u3000\u00a0]/g, "")
  if (!/^\+?[\d*#]*(?:[xX]{2,}[\d*#]*)*$/.test(bare) || bare === "") return text
  const digits = bare.replace(/[xX]/g, "*")
  const international = /^(?:\+86|0086)(?=.)/.exec(digits) ?? /^86(?=1[3-9*][\d*]{9}$)/.exec(digits)
  const rest = international ? digits.slice(international[0].length) : digits
  const called = /^(?:17951|17911|12593)(1[3-9]\d{9})$/.exec(rest)
  if (called) return called[1] as string
  if (international || numeric) return restoreZero(rest)
  const areaShort = rest.length <= 9 ? areaAndShort.exec(rest) : null
  if (areaShort) return areaShort[1] as string
  return /^00[1-9]\d+$/.test(rest) ? `+${rest.slice(2)}` : rest
}

/**
 * Normalises a number: no blanks or dashes, ASCII digits, no country code of China, no IP-call prefix, landlines with their 0,
 * foreign numbers with `+`, masked digits as `*`. Withheld numbers become "". Names and senders such as `Google` stay as they are.
 * `numeric` says that the cell was stored as a number, so that a leading 0 is missing.
 */
export const normaliseNumber = (raw: string, numeric = false): string => {
  let number = unwrap(raw, numeric)
  for (let next = unwrap(number, false); next !== number; next = unwrap(number, false)) number = next
  return number
}

/** The class of a normalised number. */
export const classOf = (number: string): NumberClass => {
  if (withheld.test(number)) return "withheld"
  if (/[*＊]|[xX]{2,}/.test(number)) return "masked"
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
