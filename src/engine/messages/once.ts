/** Reads each distinct text once: messages repeat, and so do derivations. Bounded, since a server lives long. */

/** As many texts as a person has received in their life, or nearly. */
export const mostTexts = 50_000
/** Their signs together, at twice a message's common length: texts that are no messages must not fill the memory. */
export const mostSigns = 8_000_000

export interface OncePerText<T> {
  (text: string): T
  /** Takes what was read of a text before, by the same words of the program. */
  take(text: string, read: T): void
}
export const oncePerText = <T>(read: (text: string) => T): OncePerText<T> => {
  const known = new Map<string, T>()
  let signs = 0
  const take = (text: string, made: T): void => {
    if (known.size >= mostTexts || signs + text.length > mostSigns) {
      known.clear()
      signs = 0
    }
    // Taken again, a text counts twice: then less is kept, never more.
    signs += text.length
    known.set(text, made)
  }
  const once = (text: string): T => {
    const held = known.get(text)
    if (held !== undefined || known.has(text)) return held as T
    const made = read(text)
    take(text, made)
    return made
  }
  return Object.assign(once, { take })
}
