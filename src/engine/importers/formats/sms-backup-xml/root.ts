/** Finds the first element of an XML text without a pattern that could run for ever: what may stand before it is stepped over once. */

const before: readonly (readonly [open: string, close: string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!DOCTYPE", ">"],
]
/** Name of the first element; undefined when the text holds something else before it, or breaks off. */
export const rootOf = (text: string): string | undefined => {
  let at = 0
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++
    const skip = before.find(([open]) => text.startsWith(open, at))
    if (!skip) break
    const end = text.indexOf(skip[1], at + skip[0].length)
    if (end < 0) return undefined
    at = end + skip[1].length
  }
  if (text[at] !== "<") return undefined
  let end = at + 1
  while (end < text.length && /[\w:.-]/.test(text[end] as string)) end++
  return end > at + 1 ? text.slice(at + 1, end) : undefined
}
