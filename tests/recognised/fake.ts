/** A recogniser for tests, whose pictures are lines of text behind a PNG's first bytes, and a reader of what it sees. */
import type { Extraction } from "../../src/engine/case/batch.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import type { Recognizer } from "../../src/engine/ports.ts"
import { readConfirmation } from "../../src/engine/recognised/confirmation.ts"
import { readRecognised } from "../../src/engine/recognised/recognised.ts"
import { source } from "../timeline/course.ts"

const begins = [0x89, 0x50, 0x4e, 0x47]
export const picture = (...lines: readonly string[]): Uint8Array =>
  Uint8Array.from([...begins, ...new TextEncoder().encode(lines.join("\n"))])
export const fakeRecognizer: Recognizer = {
  tool: "fake-1",
  model: `sha256:${"f".repeat(64)}`,
  takes: ({ head }) => begins.every((byte, i) => head[i] === byte),
  pieces: async (original) =>
    new TextDecoder()
      .decode((await original.bytes()).subarray(begins.length))
      .split("\n")
      .filter((text) => text !== "")
      .map((text, i) => ({ id: i + 1, text, at: { in: "region", page: 1, x: 10, y: 40 * i, w: 300, h: 32 }, confidence: 900 })),
}
/** Reads pieces of the form `time way number seconds` as calls, recognised or confirmed. What is neither gives nothing. */
export const readCalls = (bytes: Uint8Array, item: ItemId): Extraction => {
  const confirmed = readConfirmation(bytes)
  const seen = readRecognised(bytes)
  const of = confirmed?.original ?? seen?.of ?? item
  const pieces = confirmed?.pieces ?? seen?.pieces ?? []
  const rows = pieces.flatMap(({ id, text }) => {
    const [, at, way, number, seconds] = /^(\S+T\S+) (in|out) (\d+) (\d+)$/.exec(text) ?? []
    return at === undefined ? [] : [{ row: id, at, direction: way as "in", number: number as string, durationS: Number(seconds) }]
  })
  const { extraction } = source(1, rows, { importer: "fake-calls" })
  const at = Object.fromEntries(pieces.map((piece) => [piece.id, piece.at]))
  return { ...extraction, events: extraction.events.map((batch) => ({ ...batch, locator: "pieces" as const, places: { of, at } })) }
}
