/** What a person wrote themselves of signing, applying, a face lent and money received, and what only sounds like it. */
import { describe, expect, it } from "vitest"
import {
  readCutOff,
  readLoanTails,
  readNoticeOnly,
  readOwnUndone,
  readPaidActs,
  readPayoutTold,
  readSays,
  readUndertaken,
  readUndone,
} from "../../src/engine/messages/index.ts"

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
    ["码是我报给我表妹的，她急着用钱", "undertook"],
    ["款是用我身份证给我小舅子贷的", "undertook"],
    ["我把名字借给她用，贷款她自己还", "undertook"],
    ["是我让同学拿我身份证贷的", "undertook"],
    ["身份证是我租给中介的，办贷款分我五百块", "undertook"],
    ["我知道我弟拿我的身份证去贷的", "undertook"],
    ["我就是挂个名，贷款他在还", "undertook"],
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
    "有人冒充客服，我把验证码告诉了他，钱被贷走了",
    "他背着我用我的名字贷的款",
    "我把身份证给公司办入职，被拿去贷款了",
    "他说返我两百我没要，也没给他身份证贷款",
    "我让他别借，他不听",
    "我帮朋友问一下贷款的事",
    "我让我弟联系你们处理他的借款",
    "我没有把验证码给过任何人",
    "你们让他借的，别找我还",
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
describe("what takes a payment or a settlement back", () => {
  it.each([
    ["【泊云小贷】您6月1日的还款5100.00元被付款银行冲正，请重新还款。", "payment"],
    ["【泊云小贷】您的还款因账户状态异常未能入账，请重新还款。", "payment"],
    ["【泊云小贷】因逾时付款，减免方案已失效，请联系客服。", "settlement"],
    ["【泊云小贷】此前发送的结清证明作废，请以账户余额为准。", "settlement"],
    ["【泊云银行】您的贷款已通过借新还旧结清。", "settlement"],
    ["【泊云担保】您的代偿款仍未偿还。", "settlement"],
  ] as const)("%s", (words, what) => expect(readUndone(words)?.what).toBe(what))
  it.each([
    "【泊云小贷】您的借款已全部结清，感谢支持。",
    "【泊云小贷】您多还的款项50元已被系统退回原卡。",
    "【泊云小贷】如逾时未还，减免方案将失效。",
    "【泊云小贷】您的账单已逾期，我司将依法追偿。",
    "【泊云小贷】已收到您的还款500元。",
  ])("nothing in %s", (words) => expect(readUndone(words)).toBeUndefined())
  it("the person's own word", () => {
    expect(readOwnUndone("是我申请的退款，那天多扣了")).toBeDefined()
    expect(readOwnUndone("我还差你们一点利息")).toBeDefined()
    expect(readOwnUndone("你们说我还欠钱？我早结清了")).toBeUndefined()
    expect(readOwnUndone("我已经结清了")).toBeUndefined()
  })
  it("the last digits of a loan, never of the account that pays", () => {
    expect(readLoanTails("您尾号2206的贷款已结清")).toEqual(["2206"])
    expect(readLoanTails("新贷款尾号7718，请存入尾号3321的储蓄卡")).toEqual(["7718"])
  })
})
describe("a later day", () => {
  it.each([
    "【泊云银行】您的展期申请已通过，利息仍须按月支付。",
    "【泊云银行】您的分期协议已终止，请一次性偿还。",
    "【泊云银行】已为您办理延期，仅展期本金。",
  ])("is not wholly agreed: %s", (words) => {
    expect(readSays(words).extension).toBeUndefined()
    expect(readSays(words).extensionRefused).toBeDefined()
  })
  it("is agreed", () => expect(readSays("【泊云银行】您的展期申请已通过，还款日调整为8月30日。").extension).toBeDefined())
})
describe("a notice that presses nobody", () => {
  it.each(["【泊云银行】您尾号6620信用卡6月账单830.55元，到期还款日6月10日。", "【泊云银行】您的贷款展期申请已通过。"])("%s", (words) =>
    expect(readNoticeOnly(words)).toBe(true),
  )
  it.each(["【泊云银行】您6月账单830.55元，到期还款日6月10日，请务必立即还款。", "【泊云银行】您的借款明天到期，请存足款项。"])(
    "not %s",
    (words) => expect(readNoticeOnly(words)).toBe(false),
  )
})
describe("the day of a payment by the other side's receipt", () => {
  it.each([
    ["您于8月18日16:20归还贷款本息2210.00元，本期已还清", "--08-18", 980],
    ["您3月15日应还的1200元已于3月18日扣款成功", "--03-18", undefined],
    ["今日扣款成功1200.00元", "today", undefined],
    ["您于2026年3月18日通过APP主动还款1200.00元", "2026-03-18", undefined],
  ] as const)("%s", (words, day, minute) => {
    const [one, ...more] = readPaidActs(words)
    expect([one?.value, one?.minute, more]).toEqual([day, minute, []])
  })
  it.each([
    "请于3月18日前还款1200元",
    "您的还款已于3月18日到账",
    "您9月25日应还860.00元已扣款成功",
    "3月18日您的账户扣款1200元失败",
    "您的账单3月18日到期，请存入1200元",
    "如您已于3月18日还款，请忽略",
    "您9月15日承诺还款1200元，至今未还",
    "今日多次与您沟通还款安排，您未能明确答复",
    "3月18日我司将与您核对还款金额",
  ])("none: %s", (words) => expect(readPaidActs(words)).toEqual([]))
  it("ends a due day before midnight where it says so", () => {
    expect(readCutOff("22:00后还款按逾期处理")).toMatchObject({ minute: 22 * 60, strict: true })
    expect(readCutOff("请于9月15日晚上9点前还款")).toMatchObject({ minute: 21 * 60, strict: false })
    expect(readCutOff("请于9月15日24:00前还款")).toBeUndefined()
    expect(readCutOff("客服工作时间9:00-21:00")).toBeUndefined()
  })
})
