/** A complaint to a court reads as a judge's clerk takes it in, claims what is cited, and is refused where there is nobody, nothing or no time to sue. */

import { describe, expect, it } from "vitest"
import { papersOfCase } from "../../../../../tests/documents/paper-of.ts"
import { plaintiff } from "../../../../../tests/documents/plaintiff.ts"
import { proveWhoItIs } from "../../../gaps/defendant-unproven.ts"

const doc = "civil-complaint"
const folder = "examples/1-before-due"
const first = async (answers: Parameters<typeof papersOfCase>[2] = {}, of = folder, on?: string) =>
  (await papersOfCase(of, doc, { ...plaintiff, ...answers }, on))[0]!

/** Without the annex, whose places the other tests look at. */
const body = (text: string): string => text.split("\n附表")[0] ?? ""

describe("a complaint to a court", () => {
  it("reads as a judge's clerk takes it in", async () => {
    expect(body((await first()).text)).toMatchInlineSnapshot(`
      "原告：林一诺，女，1994年3月2日出生，汉族，职业：职员，工作单位：无，住浙江省杭州市云杉区虚谷路21号，联系方式：17000000021
      被告：云杉消费金融有限公司，住所：浙江省杭州市云杉区虚谷路1号
      案由：隐私权纠纷
      诉讼请求
      1. 判令被告停止在还款日之前以电话联系原告的手机号15412036671，停止在22时至次日8时联系原告，停止联系原告以外的人（《民法典》第一千一百六十七条）。
      2. 本案诉讼费用由被告负担。
      事实
      　　还款日为2025年11月20日、2025年12月20日、2026年1月20日的各期，均已按时归还（证1、证2）。被告2025年12月19日、2026年1月19日的信息写明“已结清”。号码10690000338011、16130457712的信息写明“云杉消费金融”，这些信息由被告发出（证1）。原告2025年12月12日19时31分发往号码16130457712的信息，被告2025年12月13日10时02分用号码10690000338011作了答复（证1、证2）。被告的信息说到它对原告的来电：“【云杉消费金融】林女士，您的来信已收到。系统外呼无法单独关闭，还款后自动停止，请尽快还入1086.40元”（2025年12月13日10时02分）、“【云杉消费金融】多次致电未接，请您重视。1月20日的账单请提前至本周内处理，否则我司将增加联系频次”（2026年1月6日13时30分）（证1）。号码057110238801、057110238806、057110238815、057110238827、02110562233的来电104次，原告主张由被告或者其受托机构使用，一并计算；请责令被告说明这些号码的归属（证3至证5）。
      主要事实（按日期）
      日期 | 事实 | 证据
      2025年12月12日 | 19时08分号码16130457712（信息写明“云杉消费金融”）发信息：“林女士我是云杉消费金融的陈专员，刚才电话里说的请您今天就把钱存进去，不要等到最后一天，不然每天都会有人给您打电话”；19时31分原告发信息：“我的还款日是12月20日，还没有到期，我会按时还。请你们不要再给我打电话，有事发短信就行” | 证1、证2
      2025年12月13日 | 10时02分被告答复：“【云杉消费金融】林女士，您的来信已收到。系统外呼无法单独关闭，还款后自动停止，请尽快还入1086.40元” | 证1
      2025年12月15日 | 16时40分号码16130457712（信息写明“云杉消费金融”）发信息：“林女士电话不接是什么意思？今天再联系不上您，我们只好按您当时填的联系人去核实了” | 证1
      2025年12月16日 | 10时06分原告在通话中明确要求被告不要再打电话，通话记录显示2025年12月16日10时05分有一通87秒的通话 | 证2、证4、证5
      2026年1月6日 | 13时30分被告发信息：“【云杉消费金融】多次致电未接，请您重视。1月20日的账单请提前至本周内处理，否则我司将增加联系频次” | 证1
      2026年1月8日 | 20时15分原告发信息：“再说一次：1月20日才到期，之前每期我都按时还了。请停止给我打电话，我已经开始保存通话记录” | 证1、证2
      2026年1月9日 | 10时12分号码16130457712（信息写明“云杉消费金融”）发信息：“保存就保存，我们也是按系统任务外呼，您把钱存够自然没人打” | 证1
      2026年1月14日 | 来电14次，最早7时12分，最晚22时26分；10时40分被告发信息：“【云杉消费金融】林女士，请立即接听来电。提前还款是您的义务，拒不配合的，由此带来的不便请自行承担”；22时31分号码16130457712（信息写明“云杉消费金融”）发信息：“今天打不通明天继续打，您自己看着办” | 证1、证3、证4
      　　合计：2025年12月5日至2026年1月19日，各期还款日之前来电共105次（1次紧接原告去电），涉及24天，接通71次；来电中71次见于运营商详单、34次据原告手机通话记录（证3至证5）；2025年12月12日至2026年1月14日，所反映的信息6条（证1）；使用7个号码（证1、证4、证5）；2025年12月13日至2026年1月14日，22时至次日8时来电13次，包括2025年12月31日23时41分、23时57分、2026年1月1日0时09分（证3至证5）；2025年12月12日19时31分拒绝来电之后，仍有来电90次，接通60次（证1至证5）。
      　　上述联络对原告生活的影响：上班时间手机不停地响，会议被打断三次，领导找我谈过话；清早和深夜被吵醒，睡眠变差，家里老人听见铃声就紧张（证2）。
      理由
      　　原告与被告之间有合同，合同照常履行；还款日之前没有需要催促的到期款项。行为：上述联络侵扰原告的私人生活安宁（《民法典》第一千零三十三条第（一）项）。过错：被告在原告提出要求之后仍然继续，应当承担侵权责任（同法典第一千一百六十五条第一款）。停止侵害的请求不受诉讼时效限制（同法典第九百九十五条）。
      管辖
      　　被告的住所在浙江省杭州市云杉区虚谷路1号，原告住浙江省杭州市云杉区虚谷路21号，上述联络的后果发生在当地。因侵权行为提起的诉讼，侵权行为地和被告住所地的人民法院都有管辖权（《民事诉讼法》第二十九条），请贵院受理。
      证据和证据来源
      　　证据的名称、来源和证明对象见证据目录，各项事实在证据中的位置见附表。
      　　以上所述属实。
      　　此致 杭州市云杉区人民法院
      具状人（签名）：
      2026年2月2日
      　　附：本起诉状副本一份；证据目录和证据复制件；联络情况统计说明。"
    `)
  })
  it("claims the sum of what has its proof, and an apology beside it; nothing for the mind, nothing without proof", async () => {
    const items = [
      "2026-01-15 就诊，医疗费320元，病历和收费票据",
      "2026-01-16 误工，损失280.50元，单位证明",
      "精神损害5000元，有病历",
      "打车60元，没有票",
      "误工两天，证明上有300元和200元",
    ]
    const made = await first({ "claim.1.harm-items": items.join("；") })
    expect(made.text).toContain("判令被告赔偿原告的损失共600.50元（同法典第一千一百八十二条）。")
    expect(made.text).toContain("判令被告以书面方式向原告赔礼道歉（同法典第九百九十五条）。")
    expect(made.text).not.toMatch(/5000元|60元，|惩罚性/)
    expect(made.beside).toContain("有3项损失没有写进请求")
    expect((await first({ "claim.1.harm-items": null })).text).not.toMatch(/道歉|赔偿/)
  })
  it("claims nothing that came before the first contact, is still to come, or has no day", async () => {
    const items = ["2025-01-15 就诊，医疗费320元，收费票据", "2027年1月16日 误工300元，单位证明", "医疗费50元，收费票据"]
    const { text, beside } = await first({ "claim.1.harm-items": items.join("；") })
    expect(text).not.toMatch(/赔偿|道歉|损失：/)
    expect(beside).toContain("有3项损失没有写进请求")
  })
  it("names the cause of action by the list that is held on its day, and none otherwise", async () => {
    expect((await first()).text).toContain("案由：隐私权纠纷")
    expect((await first({}, folder, "2025-12-30")).text).not.toContain("案由")
  })
  it("asks for a stranger that the number is deleted, and masks who is looked for", async () => {
    const { text } = await first({}, "examples/2-wide-net")
    expect(text).toContain("2. 判令被告在本案证据保存之后删除其持有的原告的个人信息（《个人信息保护法》第四十七条）。")
    expect(text).not.toContain("孙建洲")
  })
  it("tells, where an identity was used, what was not done, and asks for the record to be corrected", async () => {
    const { text } = await first({ "claim.1.applied": "no", "claim.1.signed": "no" }, "examples/3-identity-misuse")
    expect(text).toContain("判令被告停止向原告主张该笔借款")
    expect(text).toContain("更正向征信机构报送的该笔信息（《征信业管理条例》第二十五条）")
    expect(text).not.toMatch(/冒用人|诈骗|犯罪/)
  })
})
describe("it is refused", () => {
  it.each(["claim.1.court", "plaintiff.born", "plaintiff.employer", "address", "claim.1.seat", "claim.1.registered-name"])(
    "while %s is not told",
    async (key) => {
      expect((await first({ [key]: null })).waits).toContain(key)
    },
  )
  it("where nothing but the person's word says whose the numbers are", async () => {
    expect((await first({ "claim.1.numbers-sure": null }, "cases/no-answers")).text).toBe("")
    expect((await first({ "claim.1.side-checked": "no" })).text).toBe("")
  })
  it("and tells what shows whom to sue", () => {
    const gap = proveWhoItIs()
    expect(gap.what).toBe("defendant-unproven")
    expect(gap.how).toMatch(/署名.*还款链接.*书面答复/)
  })
  it("after the limitation of actions, and asks for nothing then", async () => {
    expect((await first({ "plaintiff.born": null }, "examples/2-wide-net", "2029-06-01")).waits).toEqual(["limitation-passed"])
  })
  it("where the contacts are few and nobody was told", async () => {
    expect((await first({}, "cases/settled-loan")).waits).toEqual(["not-yet-told"])
  })
  it.each(["cases/overdue", "cases/mixed-sources", "examples/4-lawful-reminder", "cases/thin-evidence"])(
    "to whoever owes, and of a reminder: %s",
    async (of) => {
      expect((await first({}, of)).text).toBe("")
    },
  )
})
