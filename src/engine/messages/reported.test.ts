/** Whoever tells of collectors tells of others; collectors, couriers and warnings do not. */
import { expect, it } from "vitest"
import { readReported } from "./reported.ts"

it.each([
  "小阳，今天下午有个自称催收的打电话到我单位找你，说你欠了贷款不还",
  "妈今天接到一个电话，说你在外面欠钱了，是真的吗",
  "催收的又给我打电话了，一天三遍",
  "有人打到我们公司前台，说你借网贷不还",
  "你那个网贷平台给咱爸发短信了，说要起诉你",
  "我妈说催收的人上门来过，问我欠款的事",
])("tells of it: %s", (text) => expect(readReported(text)).toBe(true))
it.each([
  "【榕桥银行】您的贷款已逾期2天，请尽快还款",
  "快递员打我电话找你签收，你在家吗",
  "你欠的钱今天必须还，不还我们就打电话到你单位",
  "我司已多次联系您的家人，您的欠款请尽快处理",
  "妈，晚上回家吃饭吗",
  "【反诈中心】有人打电话让您还贷款、要验证码的，都是诈骗",
  "验证码223344，请勿泄露",
  "借我的三千块什么时候还",
])("does not: %s", (text) => expect(readReported(text)).toBe(false))
