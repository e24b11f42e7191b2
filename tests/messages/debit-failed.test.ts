/** Whether a notice says that a debit failed, whom the money was to go to, and that a warning of it says no such thing. */
import { describe, expect, it } from "vitest"
import { readDebitFailed, readForm } from "../../src/engine/messages/index.ts"
import { payeeIn } from "../../src/engine/messages/says/debit-failed.ts"

describe("failed debits", () => {
  it.each([
    "【平安里银行】您尾号1122账户6月15日代扣失败，原因：余额不足，收款方：汀兰消费金融。",
    "【微信支付】您向石涧小额贷款的自动扣款未成功，原因：银行卡余额不足。",
    "【岚桥银行】您尾号7781的储蓄卡余额不足，7月5日未能成功代扣860.00元，请及时存入。",
    "【青檀银行】您的账户因余额不足未能扣款。",
    "【云杉消费金融】您本期扣款失败，请尽快还款。",
  ])("%s", (text) => expect(readDebitFailed(text)).toBe(true))
  it.each([
    "【岚桥银行】将于7月5日代扣860.00元，如余额不足将导致扣款失败，请确保余额充足。",
    "【岚桥银行】请保持余额充足，避免扣款失败。",
    "【岚桥银行】您尾号7781的储蓄卡7月5日代扣支出860.00元。",
    "【云杉消费金融】还款成功，感谢您的支持。",
  ])("says none: %s", (text) => expect(readDebitFailed(text)).toBe(false))
  it("names the payee where the notice does", () => {
    expect(payeeIn("【平安里银行】您尾号1122账户代扣失败，收款方：汀兰消费金融。")).toBe("汀兰消费金融")
    expect(payeeIn("【平安里银行】您尾号1122账户代扣失败。")).toBeUndefined()
  })
  it("is a notice of the account, and of a lender that speaks of the debt it is dunning", () => {
    expect(readForm("【岚桥银行】您尾号7781的储蓄卡余额不足，未能成功代扣860.00元，请及时存入。")).toBe("movement")
    expect(readForm("【青檀银行】您尾号1122账户扣款失败，贷款已逾期，请尽快还款。")).toBe("dunning")
  })
})
