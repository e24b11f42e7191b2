/** Durations as carriers, phones, apps and spreadsheets write them. */
import { simplified } from "../../case/han.ts"
import { cleanCell, halfWidth, isEmptyCell } from "../../case/text.ts"

const units =
  /^(?:(\d{1,4})(?:天|d|days?))?(?:(\d{1,5})(?:个?小时|时|h|hrs?\.?|hours?))?(?:(\d{1,7})(?:分钟?|m|mins?\.?|minutes?|['′’]))?(?:(\d{1,9})(?:\.\d{1,9})?(?:秒钟?|s|secs?\.?|seconds?|["″”]|'')?)?$/
const clock = /^(?:(\d{1,5}):)?(\d{1,4}):(\d{2})(?:\.\d{1,9})?$/
/** A day before a clock, as programs for data write it, and a word behind one. */
const longClock = /^(?:(\d{1,4})days?)?((?:\d{1,5}:)?\d{1,4}:\d{2}(?:\.\d{1,9})?)(?:小时|分钟?|秒|h|hrs?|hours?|mins?|minutes?)?$/
const plain = /^(-?\d{1,9}(?:\.\d{1,9})?)(?:s|secs?|秒)?$/
const partMinutes = /^(\d{1,7}\.\d{1,9})(?:分钟?|m|mins?|minutes?)$/
/** Longer than any duration. */
const longest = 60
const plainText = (raw: string): string =>
  raw.length > longest
    ? "?"
    : simplified(halfWidth(cleanCell(raw)))
        .replace(/[\s\u00a0\u3000,]+/g, "")
        .replaceAll('""', '"')
        .toLowerCase()
        .replace(/^\((.*)\)$/, "$1")
        .replace(/^pt(?=\d)/, "")
        .replace(/([时分钟])零(?=\d)/g, "$1")

/** Seconds; `null` for an empty cell, NaN for an unreadable one, below 0 for a negative one. Plain numbers count `unitS` seconds each. */
export const parseDuration = (raw: string, unitS = 1): number | null => {
  const text = plainText(raw)
  if (isEmptyCell(text)) return null
  if (/^0?\.\d+$/.test(text) && unitS === 1 && Number(text) < 1) return Math.round(Number(text) * 86_400)
  const number = plain.exec(text)
  if (number) return Math.round(Number(number[1]) * (/[s秒]/.test(text) ? 1 : unitS))
  const m = units.exec(text)
  if (m) return Number(m[1] ?? 0) * 86_400 + Number(m[2] ?? 0) * 3600 + Number(m[3] ?? 0) * 60 + Number(m[4] ?? 0)
  const long = longClock.exec(text)
  const parts = long && clock.exec(long[2] as string)
  if (parts) return Number(long[1] ?? 0) * 86_400 + Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3])
  const minutes = partMinutes.exec(text)
  if (minutes) return Math.round(Number(minutes[1]) * 60)
  return /^-[\d:]+(?:秒|分|$)/.test(text) ? -1 : Number.NaN
}
/** True for a duration that says itself that it is one: a bare number may be anything. */
export const looksLikeDuration = (raw: string): boolean => {
  const text = plainText(raw)
  return !/^[\d.]*$/.test(text) && (units.test(text) || /^(?:\d{1,5}:)?\d{1,2}:\d{2}$/.test(text))
}
