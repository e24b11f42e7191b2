/** What a recogniser saw is an item, the person's word on it another; both are read back exactly or not at all. */
import { describe, expect, it } from "vitest"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { canonicalBytes } from "../../src/engine/case/record/canonical.ts"
import { decodeExtraction, encodeExtraction } from "../../src/engine/importers/extraction-bytes.ts"
import { confirmationBytes, confirming, readConfirmation } from "../../src/engine/recognised/confirmation.ts"
import { type Recognised, readRecognised, recognisedBytes } from "../../src/engine/recognised/recognised.ts"
import { recognizerConformance } from "../../src/engine/recognised/recognizer.conformance.ts"
import { sourceOf } from "../importers/source.ts"
import { fakeRecognizer, picture, readCalls } from "./fake.ts"

recognizerConformance(fakeRecognizer, { name: "屏幕.png", bytes: picture("a", "b") }, sourceOf)

const item = (sign: string): ItemId => `sha256:${sign.repeat(64)}`
const seen: Recognised = {
  v: 1,
  of: item("a"),
  tool: "t",
  model: item("b"),
  pieces: [
    { id: 1, text: "来电", at: { in: "region", page: 1, x: 0, y: 1, w: 2, h: 3 }, confidence: 1000 },
    { id: 2, text: "", at: { in: "time", fromMs: 0, toMs: 9 }, confidence: 0 },
    { id: 7, text: "页", at: { in: "page", page: 2 }, confidence: 5 },
  ],
}
const spoilt: Readonly<Record<string, unknown>> = {
  "another version": { ...seen, v: 2 },
  "a key more": { ...seen, more: 1 },
  "no original": { ...seen, of: "a" },
  "no model": { ...seen, model: "" },
  "two pieces of one number": { ...seen, pieces: [seen.pieces[0], seen.pieces[0]] },
  "a piece without place": { ...seen, pieces: [{ id: 1, text: "", confidence: 1 }] },
  "a place of rows": { ...seen, pieces: [{ ...seen.pieces[0], at: { in: "rows", ranges: [[1, 1]] } }] },
  "a piece before the first": { ...seen, pieces: [{ ...seen.pieces[0], id: 0 }] },
  "a place before the edge": { ...seen, pieces: [{ ...seen.pieces[0], at: { in: "page", page: -1 } }] },
  "more than certain": { ...seen, pieces: [{ ...seen.pieces[0], confidence: 1001 }] },
  "no list": { ...seen, pieces: {} },
  nothing: null,
}
describe("a recognised item", () => {
  it("comes back from its bytes", () => expect(readRecognised(recognisedBytes(seen))).toEqual(seen))
  it.each(Object.entries(spoilt))("with %s is none", (_, value) =>
    expect(readRecognised(canonicalBytes({ recognised: value } as never))).toBeUndefined(),
  )
  it("is no confirmation, nor the other way round, nor any other JSON", () => {
    const word = confirmationBytes(confirming(item("c"), seen, [{ id: 1, text: "来电" }])!)
    expect([readConfirmation(recognisedBytes(seen)), readRecognised(word)]).toEqual([undefined, undefined])
    for (const text of ["", "{}", "[]", "null", '{"recognised": {}}', '{"statement":{"key":"role","value":"x"}}'])
      expect([text, readRecognised(new TextEncoder().encode(text)), readConfirmation(new TextEncoder().encode(text))]).toEqual([
        text,
        undefined,
        undefined,
      ])
  })
})
it("rows read from pieces keep their places over their bytes", () => {
  const read = readCalls(
    recognisedBytes({ ...seen, pieces: [{ ...seen.pieces[0]!, text: "2026-01-05T08:01:01 in 02155550001 30" }] }),
    item("c"),
  )
  const [batch] = decodeExtraction(encodeExtraction(read)).events
  expect([batch?.locator, batch?.places, batch?.columns.rows]).toEqual(["pieces", { of: item("a"), at: { 1: seen.pieces[0]!.at } }, 1])
})
describe("a confirmation", () => {
  it("takes the places from what was recognised and the words from the person", () => {
    const word = confirming(item("c"), seen, [
      { id: 7, text: "页" },
      { id: 1, text: "去电" },
    ])!
    expect(readConfirmation(confirmationBytes(word))).toEqual({
      v: 1,
      of: item("c"),
      original: item("a"),
      pieces: [
        { id: 1, text: "去电", at: seen.pieces[0]!.at },
        { id: 7, text: "页", at: seen.pieces[2]!.at },
      ],
    })
  })
  it.each([
    ["nothing", []],
    ["a piece that was not seen", [{ id: 3, text: "x" }]],
    [
      "a piece twice",
      [
        { id: 1, text: "x" },
        { id: 1, text: "y" },
      ],
    ],
    ["a piece without words", [{ id: 1, text: " " }]],
  ])("of %s is none", (_, said) => expect(confirming(item("c"), seen, said)).toBeUndefined())
})
