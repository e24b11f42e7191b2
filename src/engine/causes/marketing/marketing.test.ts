/** Offers, told as such where nothing else was sent. */
import { expect, it } from "vitest"
import { read, situations, unclaimedWith, weighedWith } from "../../../../tests/law/cause-situations.ts"
import { marketing } from "./index.ts"

const any = situations["nothing answered but the numbers"] ?? { rows: [], answers: {} }
const offer = read("最高可借20万，立即申请", { form: "advert" })
it("is likely where only offers came, and nothing to tell of where the same side dunned", () => {
  expect(weighedWith(marketing, any, [offer])?.conclusion).toBe("likely")
  expect(weighedWith(marketing, any, [offer, read("您的借款已逾期")])).toBeUndefined()
})
it("is possible by the word of somebody who was only sent offers", () => {
  const customer = { ...any, answers: { ...any.answers, role: "customer" } }
  expect(weighedWith(marketing, customer, [])?.conclusion).toBe("possible")
  const dunned = weighedWith(marketing, customer, [offer, read("您的借款已逾期")])
  expect(dunned?.conclusion).toBe("unlikely")
  expect(dunned?.against.length).toBeGreaterThan(0)
})
it("is told of a case without a claim, and not beside one", () => {
  expect(unclaimedWith(marketing, any, [offer])?.conclusion).toBe("likely")
  expect(unclaimedWith(marketing, any, [offer], 1)).toBeUndefined()
  expect(unclaimedWith(marketing, any, [read("您的借款已逾期")])).toBeUndefined()
})
it("is no offer where it is a fraud", () => {
  expect(weighedWith(marketing, any, [read("点击领取贷款，先交保证金", { form: "advert", flag: "scam" })])).toBeUndefined()
})
