/** How a lexicon is written: the words of each sense, apart by blanks; `{a|b|}` stands for each of its choices, and choices may hold choices. */

/** Sense → its words, as they stand in a folded text. */
export type Lexicon = Readonly<Record<string, string>>

/** Reads choices up to the closing brace or the end: the words, and where reading ended. */
const choices = (form: string, start: number): { readonly words: string[]; readonly end: number } => {
  const done: string[] = []
  let row = [""]
  let at = start
  for (; at < form.length && form[at] !== "}"; at++) {
    const char = form[at] as string
    if (char === "{") {
      const inner = choices(form, at + 1)
      row = row.flatMap((before) => inner.words.map((word) => before + word))
      at = inner.end
    } else if (char === "|") {
      done.push(...row)
      row = [""]
    } else row = row.map((before) => before + char)
  }
  return { words: [...done, ...row], end: at }
}
/** Every word that the forms stand for, once. */
export const wordsOf = (forms: string): string[] => [
  ...new Set(
    forms
      .split(/\s+/)
      .flatMap((form) => choices(form, 0).words)
      .filter((word) => word !== ""),
  ),
]
