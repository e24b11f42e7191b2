/** Canonical JSON: one value, one spelling. */
import fc from "fast-check"
import { expect, it } from "vitest"
import { canonical, canonicalBytes, type Json, readCanonical } from "../../src/engine/case/record/canonical.ts"

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "binary" }),
    fc.maxSafeInteger().map((n) => n + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("json"), { maxLength: 5 }),
    fc.dictionary(fc.string({ unit: "binary" }), tie("json"), { maxKeys: 5 }),
  ),
}))
/** The same value with the keys of every object put in another order. */
const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner as Json)]),
  )
}

it("reads back what it wrote, and other tools read the same", () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonical(value)
      expect(JSON.parse(text)).toEqual(value)
      expect(canonical(readCanonical(canonicalBytes(value)) as Json)).toBe(text)
    }),
  )
})
it("does not depend on the order of keys", () => {
  fc.assert(fc.property(json, (value) => canonical(shuffled(value)) === canonical(value)))
})
it("accepts no second spelling", () => {
  fc.assert(
    fc.property(
      json,
      fc.constantFrom(" ", "\n", "\ufeff", "\t"),
      (value, space) => readCanonical(new TextEncoder().encode(space + canonical(value))) === undefined,
    ),
  )
  for (const text of [
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    "1.0",
    "1e2",
    "-0",
    '"\\u0041"',
    '"\\/"',
    "[1, 2]",
    "1.5",
    "9007199254740993",
    "",
  ]) {
    expect([text, readCanonical(new TextEncoder().encode(text))]).toEqual([text, undefined])
  }
})
it("refuses what has no canonical form", () => {
  for (const value of [1.5, Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53, undefined, () => 1])
    expect(() => canonical(value as Json)).toThrow(TypeError)
})
it("sorts keys by code unit, not by locale", () => {
  expect(canonical({ 安: 1, b: 2, a: 3, B: 4, "😀": 5, "\ufb01": 6 })).toBe('{"B":4,"a":3,"b":2,"安":1,"😀":5,"ﬁ":6}')
})
