/** An application for reconsideration reads as the authority takes it in, and is refused without a report and a refusal on record, out of time, without an own right. */
import { describe, expect, it, vi } from "vitest"
import { type Handed, onRecord, paperAfter } from "../../../../../tests/documents/filed.ts"
import { neverSaid } from "../../../../../tests/documents/never.ts"
import { papersOfSituation } from "../../../../../tests/documents/paper-of.ts"

vi.setConfig({ testTimeout: 120_000 })
const doc = "reconsideration-application"
const report = (day: string, reply?: Handed["reply"]): Handed => ({
  doc: "regulator-report",
  channel: "local-fin",
  day,
  ...(reply ? { reply } : {}),
})
const police: Handed = { doc: "police-report", channel: "110", day: "2026-06-01", reply: ["2026-06-10", "refused"] }
/** Somebody who owes, whose body was threatened. */
const threatened = async (filings: readonly Handed[], more: Readonly<Record<string, string>> = {}, day = "2026-06-20") =>
  (
    await papersOfSituation(
      doc,
      day,
      ["短信 2026-05-22 11:00 收 16100000001 再不还钱就打断你的腿"],
      {
        role: "borrower-overdue",
        name: "段一川",
        phone: "15400000271",
        "claim.1.debtor": "self",
        "claim.1.lender": "云杉消费金融",
        "claim.1.lender-type": "consumer-finance",
        "claim.1.due": "2026-04-20",
        "claim.1.numbers": "16100000001",
        ...officeOf,
        ...more,
      },
      onRecord(filings),
    )
  )[0]!
const body = (text: string): string => text.split("\n附表")[0] ?? ""
const officeOf = { "claim.1.review-office": "江苏省人民政府" }
const contact = (day: string, filings: readonly Handed[], more: Readonly<Record<string, string>> = {}) =>
  paperAfter("cases/listed-contact", doc, day, filings, { ...officeOf, ...more })

describe("an application for reconsideration", () => {
  it("of a refusal reads as the authority takes it in", async () => {
    const { text, beside } = await paperAfter("examples/2-wide-net", doc, "2026-06-10", [report("2026-04-28", ["2026-05-12", "refused"])], {
      ...officeOf,
      "claim.1.office-answer": "所反映事项不属于本局职责，不予受理。",
    })
    expect(neverSaid({ doc, text, beside: [beside], owing: false })).toEqual([])
    expect(beside).toContain("申请期限到2026-07-13为止")
    expect(body(text)).toMatchInlineSnapshot(`
      "江苏省人民政府：
      申请人：周以宁
      住址：浙江省杭州市云杉区虚谷路22号
      联系方式：17000000022
      被联络号码：16150882046
      被申请人：江苏省地方金融管理局
      所涉机构：青禾小额贷款有限公司
      复议请求
      1. 撤销被申请人2026年5月12日对该举报不予办理的答复（《行政复议法》第十一条第（十一）项）。
      2. 责令被申请人对申请人2026年4月28日的举报依法调查处理，并书面答复结果和理由。
      事实
      　　被联络的号码由本人使用，本人与对方没有贷款、担保等合同关系。
      主要事实（按日期）
      日期 | 事实 | 证据
      2026年3月11日 | 来电3次，最早9时15分，最晚17时44分 | 证3、证4
      2026年3月18日 | 9时31分本人发信息：“我不是孙××，也不认识这个人。这个号码我用了六年，请不要再打来” | 证1、证2
      2026年3月26日 | 20时15分号码16170258846（信息写明“青禾小贷”）发信息：“请转告孙××尽快联系青禾小贷处理借款”；20时21分本人发信息：“打错了，我不认识孙××，请把我的号码删掉” | 证1、证2
      2026年4月7日 | 17时20分对方发信息：“【青禾小贷】孙××，您的账单请及时处理，如有疑问请回电” | 证2
      2026年4月28日 | 本人向被申请人提出举报 | 证1
      2026年5月12日 | 被申请人答复：“所反映事项不属于本局职责，不予受理” | 证1
      　　合计：2026年3月9日至2026年4月17日，来电共34次，涉及18天，接通23次；来电中23次见于运营商详单、11次据本人手机通话记录（证3至证5）；2026年3月10日至2026年4月7日，信息5条（证2）；使用27个号码（证2至证5）；2026年3月18日9时31分拒绝来电之后，仍有来电23次，接通15次（证1至证5）；2026年3月26日20时21分要求删除号码之后，另有信息1条（证1、证2）。
      理由
      　　本人请求处理的是对本人自己的联络，与处理结果有利害关系（《行政复议法》第三十条第一款第（二）项）。被申请人以不属于其职责答复；所涉机构是小额贷款公司，属于被申请人这一系统监管的机构（《小额贷款公司监督管理暂行办法》第六条），它的住所在被申请人的辖区（江苏省南京市青禾区虚谷路2号）。所举报的行为涉嫌违反同办法第三十七条第（五）项，属于应当依法查处的事项。本人2026年5月12日收到答复，本申请在申请期限之内（《行政复议法》第二十条第一款）。
      　　以上情况属实。提交本材料不表示承认任何债务。
      申请人（签名）：
      2026年6月10日
      　　附：原来提交的材料和提交凭证；答复的复印件；证据目录和所列的证据。"
    `)
  })
  it("says to an office that calls it none of its business whose business it is, where a text is held and the company sits in its province", async () => {
    const answered = (more: Readonly<Record<string, string>>) =>
      paperAfter("examples/2-wide-net", doc, "2026-06-10", [report("2026-04-28", ["2026-05-12", "refused"])], {
        ...officeOf,
        "claim.1.office-answer": "您反映的机构不在我局监管范围内。",
        ...more,
      })
    const { text, beside } = await answered({})
    expect(text).toContain(
      "所涉机构是小额贷款公司，属于被申请人这一系统监管的机构（《小额贷款公司监督管理暂行办法》第六条），它的住所在被申请人的辖区（江苏省南京市青禾区虚谷路2号）",
    )
    expect(beside).toContain("重新向管它的机关举报，比复议快")
    // The office may be right: nothing is said against it.
    const elsewhere = await answered({ "claim.1.seat": "四川省成都市云杉区虚谷路1号" })
    expect(elsewhere.text).not.toContain("辖区")
    expect(elsewhere.beside).toContain("重新向管它的机关举报，比复议快")
    const other = await answered({ "claim.1.office-answer": "经查未发现违规。" })
    expect(other.text).not.toContain("辖区")
    expect(other.beside).not.toContain("重新向管它的机关举报")
    // Of a consumer-finance company no text is held that says whose it is to supervise.
    const unheld = await contact("2026-06-20", [report("2026-06-01", ["2026-06-10", "refused"])], {
      "claim.1.office-answer": "您反映的机构不在我局监管范围内。",
    })
    expect(unheld.text).not.toContain("辖区")
    expect(unheld.beside).toContain("重新向管它的机关举报，比复议快")
  })
  it("of silence counts from the end of the supervisor's own term, and quotes what is in the way", async () => {
    const { text, beside } = await contact("2026-11-20", [{ ...report("2026-08-10"), channel: "12378" }])
    expect(text).toContain("2026年8月10日提出举报以后，至今没有收到被申请人的答复")
    expect(text).toContain(
      "1. 责令被申请人对申请人2026年8月10日的举报依法调查处理，并书面答复结果和理由（《行政复议法》第十一条第（十一）项）",
    )
    expect(text).toContain("第二十四条第一款")
    expect(text).toContain("应当在规定的期限内履行职责或者答复（《国家金融监督管理总局信访工作办法》第二十八条）")
    expect(beside).toContain("申请期限到2026-12-09为止")
  })
  it("of an answer that told of no review is in time for longer, once the person says so", async () => {
    const late = [report("2026-06-01", ["2026-06-10", "refused"])]
    expect((await contact("2026-11-20", late)).waits).toEqual(["claim.1.told-review"])
    const { text } = await contact("2026-11-20", late, { "claim.1.told-review": "no" })
    expect(text).toContain("答复没有告知申请行政复议的权利、机关和期限，本申请在没有告知时的最长期限之内（《行政复议法》第二十条第三款）")
  })
  it("of the police's word that it is no violation names the station, and no crime", async () => {
    const { text } = await threatened([police], {
      "claim.1.police-refusal": "no-violation",
      "claim.1.police-answer": "（口头）欠债纠纷，不属于违反治安管理。",
    })
    expect(text.replace(/“[^”]*”/g, "")).not.toMatch(/欠|逾期|借款人|罪|拘留|罚款/)
    expect(text).toContain("被申请人：杭州市公安局云杉分局虚谷路派出所")
    expect(text).toContain("被申请人答复：“（口头）欠债纠纷，不属于违反治安管理”")
    expect(text).toContain("应当立即立案调查")
    expect(text).toContain("所报的是上述行为，不是债务的有无和数额")
  })
})
describe("in danger", () => {
  it("nobody waits for the days of a silence", async () => {
    const silent: Handed = { doc: "police-report", channel: "110", day: "2026-07-10" }
    const { text, beside } = await threatened([silent], {}, "2026-07-12")
    expect(text).toContain("在紧急情况下保护人身权利，不必等期限届满（《行政复议法实施条例》第二十四条第二款）")
    expect(beside).toContain("先报警")
  })
})
describe("it is refused", () => {
  const refused = async (...given: Parameters<typeof contact>) => (await contact(...given)).waits
  it.each([
    ["without anything on record", "2026-11-20", []],
    [
      "after a complaint, which is passed on",
      "2026-11-20",
      [{ ...report("2026-06-01", ["2026-06-10", "refused"]), doc: "regulator-complaint" }],
    ],
    ["while the answer is still due", "2026-09-20", [{ ...report("2026-08-10"), channel: "12378" }]],
    ["of silence once its time is over", "2027-01-20", [{ ...report("2026-08-10"), channel: "12378" }]],
    ["a year after the answer", "2027-06-20", [report("2026-06-01", ["2026-06-10", "refused"])]],
    ["of what was done", "2026-06-20", [report("2026-06-01", ["2026-06-10", "done"])]],
    [
      "a second time",
      "2026-06-20",
      [report("2026-06-01", ["2026-06-10", "refused"]), { doc, channel: "reconsideration", day: "2026-06-15" }],
    ],
  ] as const)("%s", async (_, day, filings) => {
    expect(await refused(day, filings)).toEqual(["not-for-review"])
  })
  it("of an answer that told of the review, once its days are over", async () => {
    const late = [report("2026-06-01", ["2026-06-10", "refused"])]
    expect(await refused("2026-11-20", late, { "claim.1.told-review": "yes" })).toEqual(["not-for-review"])
  })
  it("of a criminal refusal, and until the person says which it was", async () => {
    expect((await threatened([police])).waits).toEqual(["claim.1.police-refusal"])
    expect((await threatened([police], { "claim.1.police-refusal": "criminal" })).waits).toEqual(["not-for-review"])
  })
  it("of what does not reach the police to begin with", async () => {
    expect(await refused("2026-06-20", [police], { "claim.1.police-refusal": "not-taken" })).toEqual(["not-for-police"])
  })
  it("where nothing but a trade's rules is met: nobody's own right", async () => {
    const given = [{ ...report("2026-06-01", ["2026-06-10", "refused"]), channel: "12378" }]
    expect((await paperAfter("cases/overdue", doc, "2026-06-20", given, officeOf)).waits).toEqual(["not-for-review"])
  })
  it("without the authority's name", async () => {
    const given = [report("2026-06-01", ["2026-06-10", "refused"])]
    expect((await paperAfter("cases/listed-contact", doc, "2026-06-20", given)).waits).toEqual(["claim.1.review-office"])
  })
})
