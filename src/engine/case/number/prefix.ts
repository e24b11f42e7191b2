/** Takes off what carriers, exchanges and roaming networks put before a number: country codes, trunk 0, IP-call and second-number prefixes. */
import { isForeign, landline, mobile, port } from "./shape.ts"

/** Area code and local part of a landline without its leading 0, as it stands behind a country code; some show a part only. */
const landlineBody = /^(?:10|2[\d*]|[3-9][\d*]{2})[\d*]{7,8}$/
const areaAndShort = /^0(?:10|2\d|[3-9]\d{2})(1[0-2]\d{1,4}|9[56]\d{3})$/
const areaAndMobile = /^0(?:10|2\d|[3-9]\d{2})(1[3-9][\d*]{9})$/
const ownKind = /^(?:1[3-9]|400|800|9[56]|106)/
/** Ten digits that are a Beijing landline (10 + 6xxxxxxx) or one of Ningxia (951–955) to who is called, and a gateway to who gets a message. */
const twofold = /^(?:106\d{7}|95[1-5]\d{7})$/
/**
 * What is dialled or shown before a whole number: IP calls (179xx, 193, 10193 and kin, 11808, 12593), a second number on one card (12583x, 1259023,
 * 118xxxx), Fetion (12520). Sources: numbering of the carriers as call filters list it (xdtianyu/CallerInfo 31, 34, 174; pppscn/SmsForwarder 564).
 */
const services: readonly RegExp[] = [
  /^179\d\d(?=.)/,
  /^19[0367](?=.)/,
  /^101(?:3[13]|9[0367])(?=.)/,
  /^118\d{2}(?=.)/,
  /^118\d{4}(?=.)/,
  /^125(?:20|30)(?=.)/,
  /^1258\d(?=.)/,
  /^1258\d\d(?=.)/,
  /^1259\d(?=.)/,
  /^1259\d{3}(?=.)/,
  /^12520\d\d(?=.)/,
]
/** How networks abroad write the way out before 86: 00x (Korea, Hong Kong, Taiwan, Thailand), 0011, 001x and 002x (Australia, Brazil), 00700, 010, 011, 01x, 810. */
const abroad = /^(?:00\d|00[1-7]\d|00[37]00|0[01]1\d|01[01389]|810)86(?=.)/

const fromAbroad = (rest: string): string | undefined => {
  if (mobile.test(rest) || landline.test(rest)) return rest
  if (landline.test(`0${rest}`)) return `0${rest}`
  return /^0/.test(rest) && mobile.test(rest.slice(1)) ? rest.slice(1) : undefined
}
/** Behind a country code, or in a cell that holds a number, a landline stands without its 0. */
export const withZero = (rest: string, message: boolean): string => {
  if (rest.startsWith("0") || (twofold.test(rest) ? message : ownKind.test(rest))) return rest
  if (rest.length >= 7 && rest.length <= 9) {
    const short = areaAndShort.exec(`0${rest}`)
    if (short) return short[1] as string
  }
  return landlineBody.test(rest) ? `0${rest}` : rest
}

/** 86 without `+` is a country code only before a whole number. */
const barePrefix = (digits: string, message: boolean): string | undefined => {
  if (!digits.startsWith("86")) return undefined
  const rest = digits.slice(2)
  if (twofold.test(rest)) return message ? rest : `0${rest}`
  return fromAbroad(rest) ?? (/^[48]00[\d*]{7}$/.test(rest) || (port.test(rest) && rest.length > 10) ? rest : undefined)
}
const behindService = (digits: string, message: boolean): string | undefined => {
  for (const service of services) {
    const found = service.exec(digits)
    if (!found) continue
    const rest = digits.slice(found[0].length)
    const number = unprefixed(rest, message)
    if (mobile.test(number) || landline.test(number) || (rest.startsWith("00") && isForeign(number))) return number
  }
  return undefined
}
const oneLess = (digits: string, message: boolean): string => {
  if (/^[*#]31#/.test(digits)) return digits.slice(4)
  if (digits.startsWith("+")) {
    // Fifteen digits are the longest number of the world.
    if (/^\+0/.test(digits) || (digits.length > 16 && !digits.startsWith("+86"))) return digits.slice(1)
    return /^\+86./.test(digits) ? withZero(digits.slice(3), message) : digits
  }
  if (/^0086./.test(digits)) return withZero(digits.slice(4), message)
  const way = abroad.exec(digits)
  const home = way ? fromAbroad(digits.slice(way[0].length)) : undefined
  if (home !== undefined) return home
  if (/^00[1-9]\d+$/.test(digits)) return `+${digits.slice(2)}`
  if (/^0(?:1[3-9][\d*]{9}|[48]00[\d*]{7})$/.test(digits)) return digits.slice(1)
  const area = areaAndMobile.exec(digits) ?? (digits.length <= 9 ? areaAndShort.exec(digits) : null)
  return area ? (area[1] as string) : (barePrefix(digits, message) ?? behindService(digits, message) ?? digits)
}
/** Of digits with or without a leading `+`: the number behind every prefix. `message` says that it sent a message, which decides between a gateway and a landline. */
export const unprefixed = (digits: string, message: boolean): string => {
  let number = digits
  for (let next = oneLess(number, message); next !== number; next = oneLess(number, message)) number = next
  return number
}

/** What is known of a number that may have lost a sign at its front: the whole number, or that it cannot be told. */
export type Lost = { readonly zero: string } | "unclear" | undefined
/** Digits that are no whole number as they stand. A landline is told by area and length; what may as well be another number is left alone. */
export const lostFront = (digits: string, message: boolean): Lost => {
  if (!/^\d{10,11}$/.test(digits)) return undefined
  if (twofold.test(digits)) return message ? undefined : "unclear"
  // Hong Kong, Macau, Taiwan without their +, or an area without its 0.
  if (/^(?:852|853|886)\d{8}$/.test(digits)) return "unclear"
  return !ownKind.test(digits) && landline.test(`0${digits}`) ? { zero: `0${digits}` } : undefined
}
