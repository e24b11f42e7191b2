/** Time zones where a cell or a title writes them; without one a time is read on a Chinese clock. */

/** Seconds to add for a Chinese clock. */
const china = 8 * 3600
const eastEight = /^(?:北京时间|中国标准时间|china standard time|asia\/shanghai|prc|hkt|bjt)$/
const names = /\(?\s{0,9}(北京时间|中国标准时间|china standard time|asia\/shanghai|hkt|bjt)\s*\)?/
/** Abbreviations that several zones share, or of zones with summer time: a time with one of them is not read. */
const unclear = /(?<![a-z\d])(?:c[sd]t|e[sd]t|p[sd]t|m[sd]t|b?st|cest|cet|ist|jst|kst|msk)(?![a-z])/
const universal =
  /\(?(?<![a-z])(?:utc|gmt|世界时|世界协调时|协调世界时|格林尼治时间)\s*(?:([+-])\s*(\d{1,2})(?::?(\d{2}))?)?(?![a-z\d])\s*\)?/
/** An offset behind a time of day, and what may come behind it. */
const offset =
  /(:\d{2}(?:[.,]\d{1,9})?(?:\s?[ap]\.?m\.?)?)\s*(?:(?![ap]m)[a-z]{2,4}\s?(?=[+-]))?(?:z|([+-])(\d{2})(?::?(\d{2}))?)(?=\s*$|\s+\d{4}$)/

const seconds = (sign: string | undefined, hours: string | undefined, minutes: string | undefined): number => {
  const h = Number(hours ?? 0)
  const m = Number(minutes ?? 0)
  return h > 14 || m > 59 ? Number.NaN : china - (sign === "-" ? -1 : 1) * (h * 3600 + m * 60)
}
/**
 * The text without its zone, and what to add to its time for a Chinese clock: 0 for a Chinese zone, NaN for one that cannot be known,
 * undefined where none is written. Takes small letters.
 */
export const takeZone = (given: string): { readonly rest: string; readonly shiftS: number | undefined } => {
  // The name of a region behind an offset says it once more.
  const text = given.replace(/(z|[+-]\d{2}:?\d{2})\[[a-z_/]{3,40}\]$/, "$1")
  if (/^\d{8}t\d{6}z$/.test(text)) return { rest: text.slice(0, -1), shiftS: china }
  if (/^[\d\s:/.-]*$/.test(text) && !/:\d{2}\s*[+-]/.test(text)) return { rest: text, shiftS: undefined }
  const without = (pattern: RegExp, by: string): string => text.replace(pattern, by).replace(/\s+/g, " ").trim()
  const named = names.exec(text)
  if (named && eastEight.test(named[1] as string)) return { rest: without(names, " "), shiftS: 0 }
  const whole = universal.exec(text)
  if (whole) return { rest: without(universal, " "), shiftS: seconds(whole[1], whole[2], whole[3]) }
  const behind = offset.exec(text)
  if (behind) return { rest: without(offset, "$1"), shiftS: seconds(behind[2], behind[3], behind[4]) }
  if (unclear.test(text)) return { rest: without(unclear, " "), shiftS: Number.NaN }
  return { rest: text, shiftS: undefined }
}
