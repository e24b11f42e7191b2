/** Takes signs off the ends of a text in one pass: a pattern `x+$` looks at each run of them once for each of its signs. */

/** `text` without the signs of `signs` at its end, and at its beginning too where `both`. */
export const withoutEnds = (text: string, signs: string, both = false): string => {
  let from = 0
  let to = text.length
  while (to > 0 && signs.includes(text[to - 1] as string)) to--
  while (both && from < to && signs.includes(text[from] as string)) from++
  return text.slice(from, to)
}
