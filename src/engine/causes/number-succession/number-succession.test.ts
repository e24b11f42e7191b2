/** What the cause concludes, situation by situation. */
import { expect, it } from "vitest"
import { conclusionOf, contacts, stranger } from "../../../../tests/law/situation.ts"
import { numberSuccession } from "./index.ts"

const rows = contacts("2026-03-10", ["10:00"])
it("concerns who took a number over, and nobody else", () => {
  const of = (answers: Parameters<typeof conclusionOf>[0]["answers"]) => conclusionOf({ rows, answers }, numberSuccession.id)?.conclusion
  expect(of({ ...stranger, role: "number-successor", "number-since": "2026-01-01" })).toBe("likely")
  expect(of({ ...stranger, role: "number-successor" })).toBe("possible")
  expect(of(stranger)).toBeUndefined()
})
