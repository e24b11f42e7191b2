/** What was read of a text is kept, but never more than a bounded number of signs. */
import { expect, it } from "vitest"
import { mostSigns, oncePerText } from "./once.ts"

it("reads a text once, and keeps no more signs than are allowed", () => {
  let read = 0
  const once = oncePerText((text) => {
    read++
    return text.length
  })
  const long = (sign: string): string => sign.repeat(mostSigns / 2 - 1)
  for (const text of ["短信", "短信", long("a"), "短信", long("b"), long("a")]) expect(once(text)).toBe(text.length)
  // 短信, a, b; b is kept beside a, and so a is not read again.
  expect(read).toBe(3)
  once(long("c"))
  expect(read).toBe(4)
  // With c everything before it was given up.
  expect([once("短信"), read]).toEqual([2, 5])
})
it("gives back a text that is longer than all that may be kept, and goes on", () => {
  const once = oncePerText((text) => text.length)
  expect(once("x".repeat(mostSigns + 1))).toBe(mostSigns + 1)
  expect(once("短信")).toBe(2)
})
