/** The words and signs that stand for a number which is not shown, and the guards that programs put round one. */

/** Folded by `fold`: small letters, no blanks, no brackets. */
const words: ReadonlySet<string> = new Set([
  "",
  "无",
  "未知",
  "未知号码",
  "未知来电",
  "未知电话",
  "号码未知",
  "私人号码",
  "私密号码",
  "私密来电",
  "隐藏",
  "隐藏号码",
  "隐藏来电",
  "保密",
  "保密号码",
  "匿名",
  "匿名号码",
  "匿名来电",
  "无号码",
  "没有号码",
  "无主叫号码",
  "无来电号码",
  "无来电显示",
  "无显示",
  "无法显示",
  "号码无法显示",
  "不显示",
  "不显示号码",
  "号码不显示",
  "未显示",
  "未显示号码",
  "号码未显示",
  "号码隐藏",
  "拒显",
  "無法顯示",
  "未知號碼",
  "無號碼",
  "unknown",
  "unknownnumber",
  "unknowncaller",
  "private",
  "privatenumber",
  "restricted",
  "withheld",
  "numberwithheld",
  "anonymous",
  "hidden",
  "unavailable",
  "nocallerid",
  "nonumber",
  "blockedcallerid",
  "null",
  "none",
  "n/a",
])
const dashes = "-‐‑‒–—―−﹣"
const masks = "*＊xX×✕●○•※□■?？"
/** Blanks of every width, controls, signs without width and for the direction of writing, variants of glyphs: pairs of first and last. */
const blanks: readonly number[] = [
  0, 0x20, 0x7f, 0xa0, 0xad, 0xad, 0x61c, 0x61c, 0x1680, 0x1680, 0x180e, 0x180e, 0x2000, 0x200f, 0x2028, 0x202f, 0x205f, 0x206f, 0x3000,
  0x3000, 0xfe00, 0xfe0f, 0xfeff, 0xfeff,
]
export const isBlank = (sign: string): boolean => {
  const code = sign.charCodeAt(0)
  for (let i = 0; i < blanks.length; i += 2) if (code <= (blanks[i + 1] as number)) return code >= (blanks[i] as number)
  return false
}
export const isDash = (sign: string): boolean => dashes.includes(sign)
export const isMask = (sign: string): boolean => masks.includes(sign)

const only = (text: string, is: (sign: string) => boolean): boolean => {
  for (const sign of text) if (!is(sign)) return false
  return true
}
const fold = (text: string): string => text.toLowerCase().replace(/[\s()（）[\]【】<>_\-\u3000"'“”]/g, "")
/** True for cleaned text that shows no number: a word for it, dashes, nothing but masked digits, or the codes -1, -2, -3 of phones. */
export const isWithheld = (text: string): boolean =>
  /^-[1-3]$/.test(text) ||
  only(text, (sign) => isDash(sign) || sign === "/") ||
  ((text.length >= 2 || /^[*＊]$/.test(text)) && only(text, isMask)) ||
  (text.length <= 40 && words.has(fold(text)))

/** Cleaned of blanks of every width at its ends and of the guards of spreadsheets: `'…`, `="…"`, `=""…""`, `=T("…")`, any of them inside another. One pass. */
export const unguardedNumber = (text: string): string => {
  let from = 0
  let to = text.length
  const startsWith = (guard: string): boolean => to - from >= guard.length && text.startsWith(guard, from)
  for (;;) {
    while (from < to && isBlank(text[from] as string)) from++
    while (to > from && isBlank(text[to - 1] as string)) to--
    if (startsWith('="') && text[to - 1] === '"' && to - from >= 3) {
      from += 2
      to--
    } else if (startsWith('=T("') && text.startsWith('")', to - 2) && to - from >= 6) {
      from += 4
      to -= 2
    } else if (startsWith('"=') && text[to - 1] === '"' && to - from >= 3) {
      from++
      to--
    } else if (startsWith("'")) from++
    else if (startsWith("=") && /^=[+\d]/.test(text.slice(from, from + 2))) from++
    else return text.slice(from, to)
  }
}
const quotes = "\"'“”‘’`´「」『』"
/** Without quotation marks at its ends: a number is the same in and out of them, a name is not touched. */
export const unquoted = (text: string): string => {
  let from = 0
  let to = text.length
  while (from < to && (quotes.includes(text[from] as string) || isBlank(text[from] as string))) from++
  while (to > from && (quotes.includes(text[to - 1] as string) || isBlank(text[to - 1] as string))) to--
  return text.slice(from, to)
}
