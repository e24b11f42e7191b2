/** Fraud by its words: which kind, what is done first, and that nobody is accused where nothing asks for anything. */
import { expect, it } from "vitest"
import { read, situations, unclaimedWith, weighedWith } from "../../../../tests/law/cause-situations.ts"
import { scam } from "./index.ts"

const loan = situations["a polite reminder"] ?? { rows: [], answers: {} }
const fraud = (text: string, form: "dunning" | "police" | "other" = "other") => read(text, { form, flag: "scam", labels: ["scam_request"] })

it.each([
  ["不转账就把你的视频发给通讯录里的人", "extortion"],
  ["我是市公安局民警，你涉嫌洗钱，请把钱转到安全账户", "fake-official"],
  ["您的账户异常，请点击链接 http://x.example 填写验证码", "phishing"],
])("%s: %s", (text, subtype) => {
  expect(weighedWith(scam, loan, [fraud(text)])).toMatchObject({ conclusion: "likely", subtype })
  expect(unclaimedWith(scam, loan, [fraud(text)], 1)).toMatchObject({ conclusion: "likely", subtype })
})
it("tells of a name that signs as one that is used, and of a mere label as possible", () => {
  const signed = read("请转账", { flag: "scam", labels: [], says: { signatures: [{ value: "云杉消费金融", from: 0, to: 6 }] } })
  expect(weighedWith(scam, loan, [signed])).toMatchObject({ conclusion: "possible", subtype: "spoofed-sender" })
})
it("says first what not to do, and where to call", () => {
  expect(weighedWith(scam, loan, [fraud("请把验证码发给我")])?.missing[0]?.text).toMatch(/不要转账.*96110/)
})
it("is silent where nothing asks for money or codes", () => {
  expect(weighedWith(scam, loan, [read("您的借款将于6月30日到期，请按时还款")])).toBeUndefined()
  expect(unclaimedWith(scam, loan, [read("您的快递已到", { form: "other" })])).toBeUndefined()
})
