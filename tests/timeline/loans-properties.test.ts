/** What holds for whatever loan: a payment is used once, order is nothing, and one payment more makes nothing late. */
import fc from "fast-check"
import { expect, it } from "vitest"
import { addDays, dayOfNumber, numberOfDay } from "../../src/engine/case/time.ts"
import { dayOfText, loanFrom } from "./loans-written.ts"

const start = numberOfDay(dayOfText("2026-01-01"))
const days = (most: number) => fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: most })
const written = (all: readonly number[]): string[] => all.map((n) => dayOfNumber(start + n))
const monthlyDues = fc
  .record({ first: fc.integer({ min: 1, max: 28 }), count: fc.integer({ min: 1, max: 6 }) })
  .map(({ first, count }) => Array.from({ length: count }, (_, i) => `2026-0${i + 1}-${String(first).padStart(2, "0")}`))
const dues = fc.oneof(monthlyDues, days(6).map(written))
const looked = Array.from({ length: 30 }, (_, i) => addDays(dayOfText("2026-01-01"), i * 8))
const role = fc.constantFrom("borrower-current", "guarantor", "joint-debtor")

it("uses a payment for one instalment, asks of no used one, and loses none", () => {
  fc.assert(
    fc.property(dues, days(8), days(4), role, (due, paid, received, who) => {
      const loan = loanFrom({ role: who, due, paid: written(paid) }, { received: written(received) })
      const used = loan?.instalments.flatMap((one) => one.paid?.value ?? []) ?? []
      expect(new Set(used).size).toBe(used.length)
      const left = loan?.unmatched.map((one) => one.value) ?? []
      for (const { paid: asked } of loan?.asked ?? [])
        expect([left.includes(asked.value), used.includes(asked.value)]).toEqual([true, false])
      if (due.length > 0) expect(new Set([...used, ...left]).size).toBeGreaterThanOrEqual(new Set(written(paid)).size)
    }),
  )
})
it("is the same whatever the order of statements and messages", () => {
  fc.assert(
    fc.property(dues, days(8), days(4), (due, paid, received) => {
      const seen = (turn: <T>(list: readonly T[]) => T[]) => {
        const loan = loanFrom({ due: turn(due), paid: turn(written(paid)) }, { received: turn(written(received)) })
        return [
          loan?.instalments.map((one) => [one.due.value, one.paid?.value, one.posted?.value]),
          looked.map((day) => loan?.standingOn(day)),
        ]
      }
      expect(seen((list) => [...list].reverse())).toEqual(seen((list) => [...list]))
    }),
  )
})
it("turns nothing late by one payment more", () => {
  fc.assert(
    fc.property(dues, days(6), fc.integer({ min: 0, max: 200 }), role, (due, paid, more, who) => {
      const before = loanFrom({ role: who, due, paid: written(paid) })
      const after = loanFrom({ role: who, due, paid: written([...paid, more]) })
      for (const day of looked)
        if (before?.standingOn(day) === "not-due") expect([day, after?.standingOn(day)]).not.toEqual([day, "overdue"])
    }),
    { numRuns: 400 },
  )
})
it("calls nothing overdue of which only the other side's receipts tell", () => {
  fc.assert(
    fc.property(dues, days(8), role, (due, received, who) => {
      const loan = loanFrom({ role: who, due }, { received: written(received) })
      for (const day of looked) expect(loan?.standingOn(day)).not.toBe("overdue")
    }),
  )
})
