/** Numbers and texts written as bytes are what they would be as strings, and come in pieces of bearable length. */
import fc from "fast-check"
import { expect, it } from "vitest"
import { asciiPieces } from "../../src/engine/case/ascii-pieces.ts"

const written = (parts: readonly (number | string)[]): readonly string[] => {
  const pieces = asciiPieces()
  const all: string[] = []
  for (const part of parts) {
    if (typeof part === "number") pieces.number(part)
    else pieces.text(part)
    if (pieces.full) all.push(pieces.take())
  }
  return [...all, pieces.take()]
}
it.each([0, 9, 10, 99, 100, 1_000_000, 2 ** 31 - 1])("writes %d", (value) => expect(written(["[", value, "]"]).join("")).toBe(`[${value}]`))
it("writes any numbers", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (values) => {
      expect(written(values.flatMap((one) => [one, ","])).join("")).toBe(values.map((one) => `${one},`).join(""))
    }),
  )
})
it("comes in pieces of bearable length", () => {
  const values = Array.from({ length: 50_000 }, (_, i) => i)
  const pieces = written(values.flatMap((one) => [one, ","]))
  expect(pieces.join("")).toBe(values.map((one) => `${one},`).join(""))
  expect(pieces.length).toBeGreaterThan(3)
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(65_537)
})
