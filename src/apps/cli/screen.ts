/** What a command writes: results on stdout, everything for people and all progress on stderr. */
import { once } from "node:events"
import type { Progress } from "../../engine/verbs/progress.ts"

export interface Screen {
  /** A line for people, on stderr. */
  note(line: string): void
  /** Tells progress on stderr once the work has lasted longer than a second, and at most four times a second. */
  readonly progress: Progress
  /** Ends a progress line that stands on the terminal. */
  settle(): void
  json(value: unknown): Promise<void>
  /** Text as it is, each piece when the one before has been taken. */
  pieces(text: Iterable<string>): Promise<void>
  lines(lines: readonly string[]): Promise<void>
}
const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, "drain")
}
/** JSON of any size: an array goes out element by element, since a long timeline is longer than a string may be. */
async function* jsonPieces(value: unknown): AsyncIterable<string> {
  if (!Array.isArray(value)) yield `${JSON.stringify(value, undefined, 2)}\n`
  else if (value.length === 0) yield "[]\n"
  else {
    let piece = "[\n"
    for (const [index, element] of value.entries()) {
      piece += `${index === 0 ? "" : ",\n"}${JSON.stringify(element)}`
      if (piece.length < 65_536) continue
      yield piece
      piece = ""
    }
    yield `${piece}\n]\n`
  }
}
const amount = (done: number, of: number | undefined): string =>
  of === undefined || of === 0 ? done.toLocaleString("en") : `${Math.floor((100 * done) / of)}%`

export const openScreen = (): Screen => {
  const started = performance.now()
  let last = 0
  let standing = false
  const onTerminal = process.stderr.isTTY === true
  const settle = (): void => {
    if (standing) process.stderr.write("\n")
    standing = false
  }
  return {
    note: (line) => {
      settle()
      process.stderr.write(`${line}\n`)
    },
    progress: (step) => {
      const now = performance.now()
      if (now - started < 1000 || now - last < (onTerminal ? 250 : 5000)) return
      last = now
      const line = `… ${step.what} ${amount(step.done, step.of)}`
      process.stderr.write(onTerminal ? `\r\u001b[2K${line}` : `${line}\n`)
      standing = onTerminal
    },
    settle,
    json: async (value) => {
      settle()
      for await (const piece of jsonPieces(value)) await write(piece)
    },
    pieces: async (text) => {
      settle()
      for (const piece of text) await write(piece)
    },
    lines: async (lines) => {
      settle()
      for (const line of lines) await write(`${line}\n`)
    },
  }
}
