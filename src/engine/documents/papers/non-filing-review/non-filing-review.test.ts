/** A review of what the police turned away reads as an officer above takes it in, goes to whoever is next and in time, and is refused without a report and a refusal on record. */
import { describe, expect, it, vi } from "vitest"
import { type Handed, onRecord, paperAfter } from "../../../../../tests/documents/filed.ts"
import { neverSaid } from "../../../../../tests/documents/never.ts"
import { papersOfSituation } from "../../../../../tests/documents/paper-of.ts"

vi.setConfig({ testTimeout: 120_000 })
const doc = "non-filing-review"
const offices = {
  "claim.1.police-superior": "杭州市公安局云杉分局",
  "claim.1.police-decider": "杭州市公安局云杉分局",
  "claim.1.procuratorate": "杭州市云杉区人民检察院",
}
const reported = (reply?: Handed["reply"], day = "2026-06-05"): Handed => ({
  doc: "police-report",
  channel: "110",
  day,
  ...(reply ? { reply } : {}),
})
const threatened = {
  role: "borrower-overdue",
  name: "段一川",
  phone: "15400000271",
  "claim.1.debtor": "self",
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.due": "2026-04-20",
  "claim.1.numbers": "16100000001",
}
const materials = ["来电×6 2026-05-03 09:10 每1小时 16100000001 35秒", "短信 2026-05-22 11:00 收 16100000001 再不还钱就打断你的腿"]
const refusedBy = async (day: string, filings: readonly Handed[], more: Readonly<Record<string, string>> = {}, given = materials) =>
  (await papersOfSituation(doc, day, given, { ...threatened, ...offices, ...more }, onRecord(filings)))[0]!
const body = (text: string): string => text.split("\n附表")[0] ?? ""
const criminal = { "claim.1.police-refusal": "criminal" }

describe("a review of what the police turned away", () => {
  it("reads, of an administrative report, as the office above takes it in", async () => {
    const { text, beside } = await refusedBy("2026-06-20", [reported(["2026-06-05", "refused"])], {
      "claim.1.police-refusal": "not-taken",
    })
    expect(neverSaid({ doc, text, beside: [beside], owing: true })).toEqual([])
    expect(body(text)).toMatchInlineSnapshot(`
      "杭州市公安局云杉分局：
      申请人：段一川
      住址：浙江省杭州市云杉区虚谷路27号
      联系方式：17000000027
      被联络号码：15400000271
      原报案单位：杭州市公安局云杉分局虚谷路派出所
      所称机构：云杉消费金融（登记名称云杉消费金融有限公司）
      对方号码：16100000001
      申请事项
      1. 督促原报案单位对本人2026年6月5日的报案依法立案调查；认为不属于违反治安管理的，书面告知理由（《治安管理处罚法》第九十条）。
      2. 出具报案的回执，写明受理的单位和编号（《公安机关办理行政案件程序规定》第六十一条第一款第（一）项）。
      3. 登记所交的证据材料，出具接受证据清单（同规定第六十四条）。
      事实
      主要事实（按日期）
      日期 | 事实 | 证据
      2026年5月3日 | 来电6次，最早9时10分，最晚14时10分 | 证1
      2026年5月22日 | 11时00分号码16100000001发信息：“再不还钱就打断你的腿” | 证2
      2026年6月5日 | 本人向原报案单位报案；原报案单位没有接收报案材料，也没有出具单据 | 证3
      　　合计：2026年5月3日，来电共6次，接通6次；来电均据本人手机通话记录（证1）；2026年5月22日，信息1条（证2）。
      理由
      　　所报的事实写明了日期、方式、原话和号码，各项在证据中的位置见附表，请据此审查应否立案。请审查上述行为是否属于《治安管理处罚法》第五十条第一款第（一）项所列的行为。本人是被侵害人，在追究时效之内已经控告；应当受理而没有受理的，不受该时效的限制（《公安机关办理行政案件程序规定》第一百五十四条第三款）。
      　　手机和各项记录的原件可以当面出示。以上由本人如实陈述，有不实的，本人承担责任。
      申请人（签名）：
      2026年6月20日
      　　附：报案材料；证据目录和所列的证据。"
    `)
  })
  it("reads, of an identity that was misused, as who decided takes it in", async () => {
    const { text, beside } = await paperAfter(
      "examples/3-identity-misuse",
      doc,
      "2025-08-04",
      [reported(["2025-07-30", "refused"], "2025-06-23")],
      { ...offices, ...criminal, "claim.1.police-answer": "经审查，认为没有犯罪事实，决定不予立案。" },
    )
    expect(neverSaid({ doc, text, beside: [beside], owing: false })).toEqual([])
    expect(beside).toContain("申请期限到2025-08-06为止")
    expect(body(text)).toMatchInlineSnapshot(`
      "杭州市公安局云杉分局：
      申请人：江若禾
      住址：浙江省杭州市云杉区虚谷路23号
      联系方式：17000000023
      被联络号码：15430917755
      原报案单位：杭州市公安局云杉分局虚谷路派出所
      所称机构：平川银行（登记名称平川银行股份有限公司）
      对方号码：02310886001、02310886009、02310886034、10690000905588
      申请事项
      1. 对本人2025年7月30日收到的不予立案决定进行复议，撤销该决定，依法立案。
      2. 认为属于治安案件的，依法立案调查；不属于的，书面说明理由（《治安管理处罚法》第七十八条）。
      3. 书面送达复议决定，写明理由。
      事实
      　　本人没有申请该笔借款；没有签署合同，也没有在应用里同意；没有收到款项（证1）。
      主要事实（按日期）
      日期 | 事实 | 证据
      2025年5月19日 | 10时12分对方发信息：“【平川银行】江若禾女士，您于2025年2月办理的平川速贷20000元已到还款日，应还1873.55元，请及时还款” | 证2
      2025年6月10日 | 9时42分本人发信息：“我从没在你行办过贷款，也没收到过这笔钱，怀疑有人冒用我的身份。请提供合同和放款凭证，不要再打电话催我还款” | 证1、证2
      2025年6月11日 | 10时20分对方发信息：“【平川银行】江若禾女士，系统显示为您本人申请，请尽快还款” | 证2
      2025年6月20日 | 查询的本人信用报告载有该笔贷款，写着：“个人消费贷款，金额20000元，逾期” | 证1
      2025年6月23日 | 本人向原报案单位报案 | 证1
      2025年7月30日 | 作出决定的机关答复：“经审查，认为没有犯罪事实，决定不予立案” | 证1
      　　合计：2025年5月19日至2025年7月8日，来电共27次，涉及13天，接通27次（证3至证5）；2025年5月19日至2025年7月4日，信息6条（证2）；使用4个号码（证2、证3、证5）；2025年7月4日22时14分、2025年7月8日7时51分来电2次（22时至次日8时之间）（证4）；2025年7月4日22时18分信息1条（22时至次日8时之间）（证2）；2025年6月10日9时42分拒绝来电之后，仍有来电16次，接通16次；2025年6月23日报案以后又有来电8次、信息1条（证1、证2、证4、证5）。
      　　这些联络对生活的影响：每次看到逾期两个字我就心慌，夜里十点多还有电话，去银行跑了两趟，请了两次假（证1）。
      理由
      　　本人没有办理这笔借款：由谁办理、款项去向何处，请调取申请、身份核验、放款和收款账户的记录查明，据此审查应否立案。
      　　手机和各项记录的原件可以当面出示。以上由本人如实陈述，有不实的，本人承担责任。
      申请人（签名）：
      2025年8月4日
      　　附：报案材料；答复、通知书的复印件；证据目录和所列的证据。"
    `)
  })
  it("goes to the procuratorate once the days for a criminal refusal are over, and to the office above after a second one", async () => {
    const first = reported(["2026-06-10", "refused"])
    expect((await refusedBy("2026-06-30", [first], criminal)).text).toMatch(
      /^杭州市云杉区人民检察院：[\s\S]*请公安机关书面说明对本人2026年6月5日的报案不予立案的理由/,
    )
    const again: Handed = { doc, channel: "110", day: "2026-06-15", reply: ["2026-07-10", "refused"] }
    const { text, beside } = await refusedBy("2026-07-15", [first, again], criminal)
    expect(text).toContain("对本人2026年7月10日收到的复议决定进行复核")
    expect(text).toMatch(/2026年6月15日 \| 本人向作出决定的机关提出复议申请/)
    expect(beside).toContain("申请期限到2026-07-17为止")
    expect((await refusedBy("2026-07-25", [first, again], criminal)).text).toMatch(/^杭州市云杉区人民检察院：/)
  })
  it("of a report that nobody answered, after the time that a letter gives", async () => {
    expect((await refusedBy("2026-06-25", [reported()])).text).toContain("2026年6月5日报案以后，至今没有收到原报案单位的答复")
  })
})
describe("it is refused", () => {
  const waits = async (...given: Parameters<typeof refusedBy>) => (await refusedBy(...given)).waits
  it.each([
    ["without anything on record", "2026-06-20", []],
    ["right after the report", "2026-06-15", [reported()]],
    ["while the police work on it", "2026-07-20", [reported(["2026-06-05", "accepted"])]],
    ["of what was done", "2026-06-20", [reported(["2026-06-10", "done"])]],
  ] as const)("%s", async (_, day, filings) => {
    expect(await waits(day, filings)).toEqual(["not-for-review"])
  })
  it("until the person says which refusal it was, and a second time", async () => {
    const given = [reported(["2026-06-10", "refused"])]
    expect(await waits("2026-06-20", given)).toEqual(["claim.1.police-refusal"])
    const asked: readonly Handed[] = [...given, { doc, channel: "110", day: "2026-06-15" }]
    expect(await waits("2026-06-20", asked, criminal)).toEqual(["not-for-review"])
    expect(await waits("2026-06-20", asked, { "claim.1.police-refusal": "no-violation" })).toEqual(["not-for-review"])
  })
  it("where nothing reached the police to begin with", async () => {
    const given = [reported(["2026-06-10", "refused"])]
    expect(await waits("2026-06-20", given, { "claim.1.police-refusal": "not-taken" }, materials.slice(0, 1))).toEqual(["not-for-police"])
  })
  it("without the office's name, and for a lawful reminder", async () => {
    const given = [reported(["2026-06-10", "refused"])]
    const unnamed = await papersOfSituation(doc, "2026-06-12", materials, { ...threatened, ...criminal }, onRecord(given))
    expect(unnamed[0]?.waits).toEqual(["claim.1.police-decider"])
    const { waits: none } = await paperAfter(
      "examples/4-lawful-reminder",
      doc,
      "2026-07-10",
      [reported(["2026-07-05", "refused"], "2026-07-04")],
      {
        ...offices,
        ...criminal,
      },
    )
    expect(none).toEqual(["nothing"])
  })
})
