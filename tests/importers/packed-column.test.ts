/** A column comes back from its bytes as it was, whatever it holds, and a long list becomes a fraction of itself. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Column, packed, unpackColumn } from "../../src/engine/importers/packed-column.ts"

const again = <C extends Column>(column: C): C => {
  const { packing, bytes } = packed(column)
  if (!packing) return new (column.constructor as new (buffer: ArrayBuffer) => C)(bytes.slice().buffer)
  return unpackColumn(new (column.constructor as new (rows: number) => C)(column.length), packing, bytes.slice().buffer, 0)
}
const same = <C extends Column>(column: C): void => {
  expect(again(column)).toEqual(column)
}
const width = (column: Column): number => packed(column).bytes.length / column.length

const { NaN: none, POSITIVE_INFINITY: endless } = Number
describe("a column of times", () => {
  it.each([
    ["none", []],
    ["one", [1_700_000_000]],
    ["none that could be read", [none, none]],
    ["one in the middle that could not be read", [1_700_000_000, none, 1_700_000_001]],
    ["the first could not be read", [none, 1_700_000_001]],
    ["parts of a second", [1_700_000_000.5, 1_700_000_001]],
    ["four thousand million apart and a little more", [0, 2 ** 32 - 1, 2 ** 32]],
    ["as far apart as is packed", [-5, 2 ** 32 - 6]],
    ["before 1970", [-1, -86_400, -3]],
    ["endless", [0, endless]],
    ["the other zero", [-0]],
    ["both zeros", [-0, 5, 0]],
    ["so near that they differ by nothing", [-3, 1e-20]],
    ["almost a whole number", [-5, -1e-17]],
    ["beyond whole numbers", [2 ** 53, 2 ** 53 + 2]],
  ])("%s", (_name, values) => same(Float64Array.from(values)))
  it("is the same after all, for any numbers", () => {
    const value = fc.oneof(fc.integer({ min: 1_600_000_000, max: 1_800_000_000 }), fc.double(), fc.maxSafeInteger())
    fc.assert(fc.property(fc.array(value), (values) => same(Float64Array.from(values))))
  })
})
describe("a column of whole numbers", () => {
  it.each([
    ["none", []],
    ["one", [-1]],
    ["all alike", [-1, -1, -1]],
    ["counting up", [7, 8, 9, 10]],
    ["counting down by threes", [9, 6, 3, 0, -3]],
    ["two", [2 ** 31 - 1, -(2 ** 31)]],
    ["a step that is too far twice", [-(2 ** 31), 2 ** 31 - 1, 0]],
    ["as far apart as one byte holds", [-1, 254, 3]],
    ["one more", [-1, 255, 3]],
    ["as far apart as two bytes hold", [-1, 65_534, 3]],
    ["one more", [-1, 65_535, 3]],
    ["least to most", [-(2 ** 31), 5, 2 ** 31 - 1]],
  ])("%s", (_name, values) => same(Int32Array.from(values)))
  it("is the same after all, for any numbers", () => {
    const value = fc.oneof(fc.integer({ min: -1, max: 300 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))
    fc.assert(fc.property(fc.array(value), (values) => same(Int32Array.from(values))))
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 255 })), (values) => same(Uint8Array.from(values))))
  })
})
it("takes few bytes for the columns of a long list", () => {
  const rows = 1_000
  expect(width(new Int32Array(rows).fill(-1))).toBe(0)
  expect(width(Int32Array.from({ length: rows }, (_, i) => i + 2))).toBe(0)
  expect(width(Int32Array.from({ length: rows }, (_, i) => (i * 7) % 300))).toBe(2)
  expect(width(Float64Array.from({ length: rows }, (_, i) => 1_700_000_000 + ((i * 7_919) % 90_000_000)))).toBe(4)
  expect(width(new Uint8Array(rows).fill(1))).toBe(0)
})
