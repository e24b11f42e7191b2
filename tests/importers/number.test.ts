/** Numbers: one form for the same line, classes in their order, and masked numbers that are compatible at best. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { classOf, compatible, normaliseNumber } from "../../src/engine/case/number/number.ts"

describe("normaliseNumber", () => {
  it.each([
    ["154 0000 0001", "15400000001"],
    ["154-0000-0001", "15400000001"],
    ["+8615400000001", "15400000001"],
    ["008615400000001", "15400000001"],
    ["8615400000001", "15400000001"],
    ["１５４００００００01", "15400000001"],
    ["1795115400000001", "15400000001"],
    ["'15400000001", "15400000001"],
    ['="15400000001"', "15400000001"],
    ["(0571)10000001", "057110000001"],
    ["008657110000001", "057110000001"],
    ["+862110000001", "02110000001"],
    ["00862110086", "10086"],
    ["0086 317 95588", "95588"],
    ["02110086", "10086"],
    ["0086663662****", "0663662****"],
    ["0086189****3295", "189****3295"],
    ["86189****3295", "189****3295"],
    ["154xxxx0001", "154****0001"],
    ["154＊＊＊＊0001", "154****0001"],
    ["0085212345678", "+85212345678"],
    ["+85212345678", "+85212345678"],
    ["Google", "Google"],
    ["梦网短信", "梦网短信"],
    ["10690000000001", "10690000000001"],
    ["-1", ""],
    ["--", ""],
    ["未知", ""],
    ["", ""],
    ["Private", ""],
    ["****", ""],
    ["008695588", "95588"],
    ["00864001540001", "4001540001"],
    ["+86106900000001", "106900000001"],
  ])("%s → %s", (raw, expected) => expect(normaliseNumber(raw)).toBe(expected))
  it("puts back the 0 that a numeric cell lost, and only there", () => {
    expect(normaliseNumber("31710000001", true)).toBe("031710000001")
    expect(normaliseNumber("9515550001", true)).toBe("9515550001")
    expect(normaliseNumber("15400000001", true)).toBe("15400000001")
    expect(normaliseNumber("4001540001", true)).toBe("4001540001")
    expect(normaliseNumber("95588", true)).toBe("95588")
  })
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(\+86|0086|86|0)?[0-9*x ()-]{0,16}$/)), (raw) => {
        const once = normaliseNumber(raw)
        expect(normaliseNumber(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
  it("brings every spelling of a mobile number to its eleven digits", () => {
    const spelling = fc.record({
      prefix: fc.constantFrom("", "+86", "0086", "86", "+86 ", "17951", "12593"),
      gaps: fc.array(fc.constantFrom("", " ", "-", "\u3000"), { minLength: 11, maxLength: 11 }),
    })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), spelling, (tail, { prefix, gaps }) => {
        const number = `154${`${tail}`.padStart(8, "0")}`
        expect(normaliseNumber(prefix + [...number].map((digit, i) => digit + gaps[i]).join(""))).toBe(number)
      }),
    )
  })
})
describe("classOf", () => {
  it.each([
    ["", "withheld"],
    ["154****0001", "masked"],
    ["15400000001", "mobile"],
    ["10690000000001", "port"],
    ["4001540001", "free"],
    ["8001540001", "free"],
    ["110", "short"],
    ["10086", "short"],
    ["12378", "short"],
    ["95588", "short"],
    ["057110000001", "landline"],
    ["02110000001", "landline"],
    ["+85212345678", "foreign"],
    ["Google", "other"],
    ["1", "other"],
  ])("%s is %s", (number, expected) => expect(classOf(number)).toBe(expected))
})
describe("compatible", () => {
  it("is equality between full numbers", () => {
    expect(compatible("15400000001", "15400000001")).toBe(true)
    expect(compatible("15400000001", "15400000002")).toBe(false)
    expect(compatible("", "")).toBe(false)
  })
  it("lets a mask agree with every number it could hide, and with no other", () => {
    const digits = fc.stringMatching(/^154\d{8}$/)
    fc.assert(
      fc.property(digits, digits, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 10 }), (a, b, from, to) => {
        const mask = (text: string): string => text.slice(0, from) + "*".repeat(to - from) + text.slice(to)
        expect(compatible(mask(a), a)).toBe(true)
        expect(compatible(a, mask(a))).toBe(true)
        expect(compatible(mask(a), b)).toBe(mask(a) === mask(b))
        expect(compatible(mask(a), mask(b))).toBe(mask(a) === mask(b))
      }),
    )
  })
  it("compares head and tail where the mask hides how many digits there are", () => {
    expect(compatible("154*0001", "15400000001")).toBe(true)
    expect(compatible("154*0002", "15400000001")).toBe(false)
    expect(compatible("154**********0001", "1540001")).toBe(true)
    expect(compatible("154*5001", "15001")).toBe(false)
  })
})
