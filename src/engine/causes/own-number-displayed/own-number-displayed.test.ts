/** Others who were called from what shows as the person's number: told by those who answer, or by the person. */
import { expect, it } from "vitest"
import { read, unclaimedWith } from "../../../../tests/law/cause-situations.ts"
import { ownNumberDisplayed } from "./index.ts"

const texts = ["你刚给我打电话催债，我不欠钱", "别再给我打电话骚扰了，你们是哪家催收"]
const rows = texts.map((text, i) => ({ at: `2026-03-1${i}T10:00:00+08:00`, number: `1540030010${i}`, kind: "sms" as const, text }))
const words = texts.map((text, row) => read(text, { form: "other", row }))

it("is possible by several people's words or by the person's, and likely by both", () => {
  expect(unclaimedWith(ownNumberDisplayed, { rows, answers: {} }, words, 1)?.conclusion).toBe("possible")
  expect(unclaimedWith(ownNumberDisplayed, { rows, answers: { "number-displayed": "yes" } }, [])?.conclusion).toBe("possible")
  expect(unclaimedWith(ownNumberDisplayed, { rows, answers: { "number-displayed": "yes" } }, words)?.conclusion).toBe("likely")
})
it("asks whether it was so, and is silent where it was not", () => {
  const open = unclaimedWith(ownNumberDisplayed, { rows, answers: {} }, words)
  expect(open?.missing.map(({ question }) => question)).toContain("number-displayed")
  expect(unclaimedWith(ownNumberDisplayed, { rows, answers: { "number-displayed": "no" } }, words)).toBeUndefined()
})
it("is silent on one message, on none, and on what a lender signs", () => {
  expect(unclaimedWith(ownNumberDisplayed, { rows, answers: {} }, words.slice(0, 1))).toBeUndefined()
  expect(unclaimedWith(ownNumberDisplayed, { rows, answers: {} }, [])).toBeUndefined()
  const signed = words.map((one) => ({ ...one, says: { ...one.says, signatures: [{ value: "云杉消费金融", from: 0, to: 6 }] } }))
  expect(unclaimedWith(ownNumberDisplayed, { rows, answers: {} }, signed)).toBeUndefined()
})
