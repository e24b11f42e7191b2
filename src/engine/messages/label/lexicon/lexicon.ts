/** How a lexicon is written: the words of each sense, apart by blanks; `{a|b|}` stands for each of its choices, and choices may hold choices. */

/** Sense → its words, as they stand in a folded text. */
export type Lexicon = Readonly<Record<string, string>>

/** Reads choices up to the closing brace or the end, a step for each character from wherever reading stands: where it then stands, and where in the form it ended. */
const choices = <T>(
  form: string,
  start: number,
  begun: readonly T[],
  step: (before: T, char: string) => T,
): { readonly ends: readonly T[]; readonly end: number } => {
  const done: T[] = []
  let row = begun
  let at = start
  for (; at < form.length && form[at] !== "}"; at++) {
    const char = form[at] as string
    if (char === "{") {
      const inner = choices(form, at + 1, row, step)
      row = inner.ends
      at = inner.end
    } else if (char === "|") {
      done.push(...row)
      row = begun
    } else row = row.map((before) => step(before, char))
  }
  return { ends: [...done, ...row], end: at }
}
/** Walks through every word that the forms stand for, what words of one form begin with alike once: where each word ends. `begin` itself stands for no word. */
export const walkWords = <T>(forms: string, begin: T, step: (before: T, char: string) => T): ReadonlySet<T> => {
  const ends = new Set(forms.split(/\s+/).flatMap((form) => choices(form, 0, [begin], step).ends))
  ends.delete(begin)
  return ends
}
