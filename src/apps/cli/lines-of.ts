/** Lines of a text that comes in pieces: any line end, a mark at the beginning left out, blank lines passed over but counted. */

export interface NumberedLine {
  readonly line: string
  readonly number: number
}
export async function* linesOf(from: AsyncIterable<Uint8Array>): AsyncGenerator<readonly NumberedLine[]> {
  const decoder = new TextDecoder()
  let [held, number] = ["", 0]
  const numbered = (lines: readonly string[]): NumberedLine[] =>
    lines.flatMap((line) => {
      number++
      return line.trim() === "" ? [] : [{ line, number }]
    })
  for await (const piece of from) {
    const parts = decoder.decode(piece, { stream: true }).split("\n")
    parts[0] = held + parts[0]
    held = parts.pop() as string
    if (parts.length > 0) yield numbered(parts)
  }
  held += decoder.decode()
  if (held !== "") yield numbered([held])
}
