/** The police are told of words and acts, in time and once; of calm reminders and of mere numbers they are not. */
import { describe, expect, it } from "vitest"
import { papersOfAnswers, papersOfCase, papersOfSituation } from "../../../../../tests/documents/paper-of.ts"

const doc = "police-report"
const first = async (folder: string, answers: Parameters<typeof papersOfCase>[2] = {}, on?: string) =>
  (await papersOfCase(folder, doc, answers, on))[0]!
const owing = {
  role: "borrower-overdue",
  name: "段一川",
  phone: "15400000271",
  "claim.1.debtor": "self",
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.due": "2026-04-20",
  "claim.1.numbers": "16100000001",
}
const calls = "来电×6 2026-05-03 09:10 每1小时 16100000001 35秒"
const threat = "短信 2026-05-22 11:00 收 16100000001 再不还钱就打断你的腿"
const reported = async (
  materials: readonly string[],
  answers: Record<string, string | readonly string[] | null> = {},
  day = "2026-06-01",
) => (await papersOfSituation(doc, day, materials, { ...owing, ...answers }))[0]!

describe("a report to the police", () => {
  it("reads as a station takes it in: what is asked, words by their minute, the text to be looked at", async () => {
    const { text } = await reported([calls, threat])
    expect(text.split("附表　出处")[0]?.trim()).toMatchInlineSnapshot(`
      "杭州市公安局云杉分局虚谷路派出所：
      报案人：段一川
      住址：浙江省杭州市云杉区虚谷路27号
      联系方式：17000000027
      被联络号码：15400000271
      所称机构：云杉消费金融（登记名称云杉消费金融有限公司）
      对方号码：16100000001
      报案请求
      1. 对威胁人身安全的行为及时处置。
      2. 对下列行为立案调查；认为不属于违反治安管理行为的，告知并说明理由（《治安管理处罚法》第九十条）。
      3. 出具报案的回执，写明受理的单位和编号（《公安机关办理行政案件程序规定》第六十一条第一款第（一）项）。
      4. 接收所附的证据，出具接受证据清单（同规定第六十四条）。
      事实
      主要事实（按日期）
      日期 | 事实 | 证据
      2026年5月3日 | 来电6次，最早9时10分，最晚14时10分 | 证1
      2026年5月22日 | 11时00分号码16100000001发信息：“再不还钱就打断你的腿” | 证2
      　　合计：2026年5月3日，来电共6次，接通6次；来电均据本人手机通话记录（证1）；2026年5月22日，信息1条（证2）。
      理由
      　　请审查2026年5月22日的上述行为是否属于《治安管理处罚法》第五十条第一款第（一）项所列的行为。所报的是上述行为，不是债务的有无和数额；债务另有争议的，不影响对上述行为作出认定。
      　　手机和各项记录的原件可以当面出示。以上由本人如实陈述，有不实的，本人承担责任。
      报案人（签名）：
      2026年6月1日
      　　附：证据目录和所列的证据。"
    `)
  })
  it("of somebody who owes says no word of the debt, and names no crime and no penalty", async () => {
    const { text } = await reported([calls, threat])
    expect(text.replace(/“[^”]*”/g, "")).not.toMatch(/欠|逾期|借款|还款|罪|拘留|罚款|构成/)
  })
  it("is written for veiled words too, and for a visit that is threatened with", async () => {
    const { text } = await reported([calls, "短信 2026-05-22 11:00 收 16100000001 花圈已经给你家备好了，还不还你看着办"])
    expect(text).toContain("花圈已经给你家备好了")
  })
  it("after a report tells what is new, and no more", async () => {
    const later = "短信 2026-05-28 11:00 收 16100000001 报警也没用，照样打断你的腿"
    const told = { "claim.1.police-report": "2026-05-23", "claim.1.police-receipt": "受案回执 云公受字〔2026〕31号" }
    const { text } = await reported([calls, threat, later], told)
    expect(text).toContain("本人已于2026年5月23日报案（受案回执 云公受字〔2026〕31号），下面是此后新增的事实")
    expect(text).toContain("报警也没用")
    expect(text).not.toContain("再不还钱就打断你的腿")
    expect(text).toContain("报案之后又有信息1条")
  })
  it("tells of the whole course where there is no room for every grave day: the first, the last, and between", async () => {
    const days = ["04-22", "04-25", "04-28", "05-02", "05-06", "05-11", "05-16", "05-20", "05-26"]
    const said = days.map((day, i) => `短信 2026-${day} 11:00 收 16100000001 第${i + 1}遍了，再不还钱就打断你的腿`)
    const { text } = await reported(said)
    const [, table = ""] = text.split("主要事实（按日期）")
    const told = days.filter((_, i) => table.includes(`第${i + 1}遍了`))
    expect(told).toHaveLength(6)
    expect([told[0], told.at(-1)]).toEqual(["04-22", "05-26"])
  })
  it("names no port that only reminded politely among the numbers", async () => {
    const polite = "短信 2026-05-02 10:00 收 1069161010051 【云杉消费金融】您的借款已逾期10天，应还21840.00元，请尽快还款。"
    const { text } = await reported([polite, calls, threat], { "claim.1.numbers": ["1069161010051", "16100000001"] })
    expect(text).toContain("对方号码：16100000001")
    expect(text).not.toContain("1069161010051")
  })
  it("holds the last words of the first example, and what came back on the person's own", async () => {
    const { text } = await first("examples/1-before-due")
    expect(text).toContain("22时31分号码16130457712（信息写明“云杉消费金融”）发信息：“今天打不通明天继续打，您自己看着办”")
    expect(text).toContain("10时12分号码16130457712（信息写明“云杉消费金融”）发信息：“保存就保存，我们也是按系统任务外呼")
    expect(text).not.toContain("请您提前安排，我司将持续跟进")
  })
  it("of a loan that is not theirs tells again what it is about after a report, and marks what is new", async () => {
    const { text } = await first("examples/3-identity-misuse")
    expect(text).toContain("本人已于2025年6月23日报案，此日以后的是新增的事实")
    for (const words of [
      "平川速贷20000元",
      "证件尾号0026",
      "写着：“个人消费贷款，金额20000元，逾期”",
      "系统显示为您本人申请",
      "“我6月23日已经报案",
    ])
      expect(text).toContain(words)
    expect(text).toContain("报案之后又有来电8次、信息1条")
  })
  it("of a loan that is not theirs asks who took it, and names no provision", async () => {
    const { text } = await first("examples/3-identity-misuse", { "claim.1.police-report": null })
    expect(text).toContain("本人没有申请该笔借款；没有签署合同，也没有在应用里同意；没有收到款项")
    expect(text).toContain("受理报案，查明所称的借款由谁办理、款项去向何处。")
    expect(text).not.toMatch(/《|诈骗|冒用人/)
  })
  it("shows sex and birth where they are told, and asks for neither", async () => {
    const { text } = await reported([calls, threat], { "plaintiff.sex": "male", "plaintiff.born": "1990-05-06" })
    expect(text).toContain("性别：男")
    expect(text).toContain("出生日期：1990")
  })
})
describe("it is refused", () => {
  it("for a lawful reminder", async () => {
    expect((await first("examples/4-lawful-reminder")).waits).toEqual(["nothing"])
  })
  it.each(["examples/2-wide-net", "cases/overdue", "cases/listed-contact", "cases/settled-loan", "cases/two-claims"])(
    "where there is nothing but numbers and times: %s",
    async (folder) => {
      expect((await first(folder)).waits).toEqual(["not-for-police"])
    },
  )
  it("once the months are over, but not where a report was made in time", async () => {
    expect((await reported([calls, threat], {}, "2026-11-22")).waits).toEqual([])
    expect((await reported([calls, threat], {}, "2026-11-24")).waits).toEqual(["not-for-police"])
    const calledAgain = "来电×1 2026-06-03 09:10 每1小时 16100000001 35秒"
    const told = { "claim.1.police-report": "2026-05-30" }
    expect((await reported([calls, threat, calledAgain], told, "2026-12-10")).waits).toEqual([])
  })
  it("a second time without anything new", async () => {
    expect((await reported([calls, threat], { "claim.1.police-report": "2026-05-23" })).waits).toEqual(["not-for-police"])
  })
  it.each(["claim.1.police-station", "address", "contact", "name", "phone"])("while %s is not told", async (key) => {
    expect((await reported([calls, threat], { [key]: null })).waits).toContain(key)
  })
  it("to whoever cannot say that they never applied, or whose account took the money", async () => {
    const misuse = (answers: Parameters<typeof papersOfCase>[2]) =>
      first("examples/3-identity-misuse", { "claim.1.police-report": null, ...answers })
    expect((await misuse({ "claim.1.applied": null })).waits).toEqual(["claim.1.applied"])
    expect((await misuse({ "claim.1.payout-own-account": "yes" })).text).toBe("")
  })
  it("of a side that nobody has named", async () => {
    expect((await papersOfAnswers(doc, { role: "stranger", name: "周以宁" })).map(({ text }) => text)).toEqual([""])
  })
})
