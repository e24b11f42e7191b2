/** A length of time in words for the terminal. */
const units = [
  ["Y", "年"],
  ["M", "个月"],
  ["W", "周"],
  ["D", "日"],
] as const
/** P15D as 15日; what is of no such form stays as it is. */
export const lengthInWords = (iso: string): string =>
  /^P(?:\d+[YMWD])+$/.test(iso) ? units.reduce((text, [unit, word]) => text.replace(unit, word), iso.slice(1)) : iso
