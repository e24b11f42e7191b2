/** What the cause concludes, situation by situation. */
import { expect, it } from "vitest"
import { causeTable, read, situations, weighedWith } from "../../../../tests/law/cause-situations.ts"
import { contactPerson } from "./index.ts"

causeTable(contactPerson, {
  "a contact person": "likely",
  "a front desk": "likely",
  "a contact person called once": "possible",
  "never borrowed, the caller knows no identity": undefined,
})

const contact = situations["a contact person"] ?? { rows: [], answers: {} }
it("does not stand where the messages call the person by their own name as the debtor", () => {
  const answers = { role: "relative", name: "周以宁", "claim.1.lender": "云杉消费金融", "claim.1.numbers": ["057110000001"] }
  const own = read("周以宁，请还款", { says: { addressee: { value: "周以宁", from: 0, to: 3 } } })
  expect(weighedWith(contactPerson, { ...contact, answers }, [own])?.conclusion).toBe("undetermined")
  expect(weighedWith(contactPerson, { ...contact, answers }, [])?.conclusion).toBe("likely")
})
it("is not weighed for a debt of the person's own, and asks where the number came from", () => {
  expect(weighedWith(contactPerson, { ...contact, answers: { ...contact.answers, role: "guarantor" } }, [])).toBeUndefined()
  expect(weighedWith(contactPerson, contact, [])?.missing.at(-1)?.text).toContain("来源")
})
