/** What a person wrote themselves of signing, applying, a face lent and money received, and what only sounds like it. */
import { describe, expect, it } from "vitest"
import { readPayoutTold, readUndertaken } from "../../src/engine/messages/index.ts"

describe("own words", () => {
  it.each([
    ["合同是我签的，手机是工友拿走的", "undertook"],
    ["协议上的字确实是我写的", "undertook"],
    ["这个分期是我替老乡办的，钱他用了", "undertook"],
    ["我帮室友贷的，他答应自己还", "undertook"],
    ["当初说好我替你签，你按月还钱", "undertook"],
    ["同学让我帮忙刷脸的，我以为没事", "undertook"],
    ["脸是我刷的，款不是我拿的", "undertook"],
    ["当时在店里我扫了一次人脸", "undertook"],
    ["是我办的，可我没用", "undertook"],
    ["他用我的身份证贷的款我知道", "undertook"],
    ["钱打到了我的卡上，当天就转给他了", "received"],
    ["我确实收到过这笔借款", "received"],
  ] as const)("%s", (words, what) => expect(readUndertaken(words)?.what).toBe(what))
  it.each([
    "合同不是我签的",
    "你们说合同是我签的，拿出来看",
    "谁说是我办的？",
    "是不是我签的你们自己查",
    "同学让我帮忙刷脸，我没答应",
    "我没有替任何人办过分期",
    "骗子冒充客服让我刷脸",
    "如果是我签的我认",
    "是我申请的退款",
    "我帮我妈问一下",
    "我帮你们办不了",
    "快递是我签的",
    "钱没有打到我的卡上",
    "我替他着急，你们找他",
    "我给他打过电话了",
    "请停止联系，我不认识这个人",
  ])("nothing in %s", (words) => expect(readUndertaken(words)).toBeUndefined())
})
describe("a lender's word that it paid to the person's own account", () => {
  it.each([
    "【泊云小贷】您申请的借款9000元已发放至您尾号3321的账户。",
    "【泊云小贷】贷款8000元已于5月2日打款到您名下尾号0911的银行卡，请按时还款。",
    "【泊云小贷】您尾号1204的储蓄卡已收到借款5000元。",
    "【泊云小贷】放款成功，借款资金已转入您的账户，首期还款日6月2日。",
  ])("%s", (words) => expect(readPayoutTold(words)).toBeDefined())
  it.each([
    "【泊云小贷】您的额度已到账，立即领取可提现至您的银行卡。",
    "【泊云小贷】借款审核通过后将发放至您尾号3321的账户。",
    "【泊云小贷】退款200元已退回至您尾号3321的账户。",
    "【泊云小贷】您的借款已到期，请存入您尾号3321的还款账户。",
    "【泊云小贷】放款失败，未能转入您尾号3321的账户，请更换银行卡。",
    "【泊云小贷】借款已发放至客户王某的账户。",
  ])("nothing in %s", (words) => expect(readPayoutTold(words)).toBeUndefined())
})
