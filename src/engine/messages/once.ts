/** Reads each distinct text once: messages repeat, and so do derivations. Bounded, since a server lives long. */
const most = 20_000

export const oncePerText = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return (text) => {
    const held = known.get(text)
    if (held !== undefined || known.has(text)) return held as T
    const made = read(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
