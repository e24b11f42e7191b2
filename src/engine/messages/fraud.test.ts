/** Which words ask as a fraud does, whoever signs; what warns of them, and what a lender plainly asks, does not. */
import { expect, it } from "vitest"
import { asksAsFraud, asksForCodesOrMoney } from "./fraud.ts"

it.each([
  "【枫桥贷款】您的借款因银行卡号填写有误被冻结，请先缴纳解冻费3000元到指定账户，到账后一并返还。",
  "【枫桥贷款】请将欠款1180元转入财务李某个人账户6217001234500002，转好截图",
  "【枫桥贷款】您的账户异常，请把收到的验证码告知客服，并开启屏幕共享核销。",
])("asks as a fraud does: %s", (text) => expect(asksAsFraud(text)).toBe(true))
it.each([
  "【枫桥贷款】您的借款已逾期3天，应还1180.00元，请登录官方App还款。",
  "【枫桥贷款】我司不会要求您提供验证码，也不会让您转入个人账户，谨防诈骗。",
  "【枫桥贷款】请将款项转入本公司对公账户，以合同所载为准。",
  "【枫桥贷款】骆一舟，今日不处理将上门核实。",
])("does not: %s", (text) => expect(asksAsFraud(text)).toBe(false))
it("a link to pay by reads as a fraud, and is no word for codes or for money to a person", () => {
  const link = "【枫桥贷款】请点击 http://fq.top/x 还款，否则上报征信"
  expect([asksAsFraud(link), asksForCodesOrMoney(link)]).toEqual([true, false])
  expect(asksForCodesOrMoney("【枫桥贷款】请把收到的验证码告知客服")).toBe(true)
})
