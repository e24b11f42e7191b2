/** Article numbers as law writes them (第一千零三十三条之一) and as people type them (1033), so that both find the same article. */
const digits = "零一二三四五六七八九"
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The number behind Chinese numerals up to 九千九百九十九, or NaN when the text is none. */
export const numberOf = (text: string): number => {
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return Number.NaN
  let total = 0
  let digit = 0
  for (const char of text.replaceAll("〇", "零").replaceAll("两", "二")) {
    const unit = units[char]
    if (unit === undefined) digit = digits.indexOf(char)
    else {
      total += (digit === 0 ? 1 : digit) * unit
      digit = 0
    }
  }
  return total + digit
}

/** Chinese numerals of 1 to 9999. */
export const numeralsOf = (n: number): string => {
  const places = ["", "十", "百", "千"]
  const figures = [...`${n}`].map(Number)
  const spelled = figures
    .map((figure, i) => (figure === 0 ? "零" : `${digits[figure]}${places[figures.length - 1 - i]}`))
    .join("")
    .replace(/零+/g, "零")
    .replace(/零$/, "")
  return spelled.startsWith("一十") ? spelled.slice(1) : spelled
}

/** `第二百八十条之一`, `第50条`, `50`, `280之1` → `50`, `280-1`; undefined when no article is named. What follows the article (款, 项) is given apart. */
export const articleNumber = (text: string): { readonly number: string; readonly rest: string } | undefined => {
  const m = /^第?\s*([零〇一二两三四五六七八九十百千]+|\d+)\s*条?(?:之([一二三四五六七八九十]+|\d+))?(.*)$/.exec(text.trim())
  if (!m) return undefined
  const read = (part: string): number => (/^\d+$/.test(part) ? Number(part) : numberOf(part))
  const main = read(m[1] as string)
  if (!Number.isFinite(main) || main === 0) return undefined
  return { number: m[2] ? `${main}-${read(m[2])}` : `${main}`, rest: (m[3] as string).trim() }
}
