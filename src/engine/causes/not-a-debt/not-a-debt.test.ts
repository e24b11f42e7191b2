/** Words of dunning about something else than a loan. */
import { expect, it } from "vitest"
import { read, situations, unclaimedWith, weighedWith } from "../../../../tests/law/cause-situations.ts"
import { notADebt } from "./index.ts"

const any = situations["nothing answered but the numbers"] ?? { rows: [], answers: {} }
it.each([
  ["【某市图书馆】您借阅的图书已逾期3天，请尽快归还", "library"],
  ["您的快递已在驿站逾期未取，请尽快取件", "parcel"],
  ["您的车险即将到期，请及时续保", "insurance"],
  ["您本月物业费尚未缴纳，请尽快缴清", "utility"],
  ["您的会员即将到期，自动续费", "subscription"],
  ["您租借的充电宝已逾期，请归还", "rental"],
])("%s", (text, subtype) => {
  expect(weighedWith(notADebt, any, [read(text, { form: "other" })])).toMatchObject({ conclusion: "likely", subtype })
  expect(unclaimedWith(notADebt, any, [read(text, { form: "other" })])).toMatchObject({ conclusion: "likely", subtype })
})
it("is unlikely where the same side speaks of a loan, too", () => {
  const found = weighedWith(notADebt, any, [read("您的保单贷款本息已逾期"), read("您的车险即将到期", { form: "other" })])
  expect(found).toMatchObject({ conclusion: "unlikely" })
  expect(found?.against).toHaveLength(1)
})
it.each(["【盛安财险】您的保证保险已代偿12000元，请尽快偿还", "【岚岸融资租赁】您的车辆租金已逾期，否则依法收回租赁物"])(
  "is no other bill: %s",
  (text) => expect(weighedWith(notADebt, any, [read(text, { form: "other" })])?.conclusion).not.toBe("likely"),
)
it("is silent about loans, and beside a claimed debt about parcels of nobody's", () => {
  expect(weighedWith(notADebt, any, [read("您的借款已逾期，请尽快还款")])).toBeUndefined()
  expect(unclaimedWith(notADebt, any, [read("您的快递已到，请取件", { form: "other" })], 1)).toBeUndefined()
})
