/** An objection is to one entry, in its own words, where something shows that it is wrong, and to none that is right. */
import { describe, expect, it } from "vitest"
import { papersOfAnswers, papersOfCase } from "../../../../../tests/documents/paper-of.ts"

const doc = "credit-objection"
const entry = { "claim.1.credit-report-day": "2026-05-25", "claim.1.credit-entry": "截至2026年5月，当前逾期" }
const late = {
  role: "borrower-current",
  name: "段一川",
  phone: "15400000271",
  reply: "duanyichuan@mail.example",
  "claim.1.lender": "平川银行",
  "claim.1.registered-name": "平川银行股份有限公司",
  "claim.1.lender-type": "bank",
  "claim.1.debtor": "self",
  "claim.1.due": "2026-05-20",
  "claim.1.paid": "2026-05-18",
  "claim.1.in-credit-report": "yes",
  "claim.1.credit-record": "shown-overdue",
  ...entry,
}
const byAnswers = async (answers: Readonly<Record<string, string>>) =>
  (await papersOfAnswers(doc, { ...late, ...answers }, "2026-06-01"))[0]!
const misuse = async (answers: Parameters<typeof papersOfCase>[2] = {}) =>
  (
    await papersOfCase("examples/3-identity-misuse", doc, {
      "claim.1.credit-entry": "个人消费贷款，金额20000元，逾期",
      "claim.1.applied": "no",
      ...answers,
    })
  )[0]!

describe("an objection to an entry", () => {
  it("reads, of a loan that is not theirs, as whoever reported it takes it in", async () => {
    expect((await misuse()).text).toMatchInlineSnapshot(`
      "平川银行股份有限公司：
      　　本人江若禾，手机号15430917755，对贵行报送的一笔信用记录提出异议。
      一、情况
      1. 2025年6月20日查询的本人信用报告，对这一笔写的是：“个人消费贷款，金额20000元，逾期”。
      2. 本人没有申请该笔借款；没有签署合同，也没有在应用里同意；没有收到款项。
      二、请自收到之日起20日内办理并书面答复
      1. 对这一笔标注异议。
      2. 核查申请、核验和放款记录，查明不是本人办理的，更正这一笔并通知征信机构。
      3. 提供报送这一笔所依据的记录。
      4. 书面答复核查结果，不予更正的，说明理由。
      　　依据：《民法典》第一千零二十九条、《征信业管理条例》第二十五条、《个人信息保护法》第四十六条、同法第四十五条、同法第五十条。
      　　答复请寄：jiangruohe@mail.example。本申请只涉及上述一笔记载。提出异议不表示承认任何债务。
      异议申请人（签名）：
      2025年8月4日"
    `)
  })
  it("of an instalment that was paid in time, without any call at all", async () => {
    const { text, waits } = await byAnswers({})
    expect(waits).toEqual([])
    expect(text).toMatchInlineSnapshot(`
      "平川银行股份有限公司：
      　　本人段一川，手机号15400000271，对贵行报送的一笔信用记录提出异议。
      一、情况
      1. 2026年5月25日查询的本人信用报告，对这一笔写的是：“截至2026年5月，当前逾期”。
      2. 还款日为2026年5月20日的一期，已按时归还。
      二、请自收到之日起20日内办理并书面答复
      1. 对这一笔标注异议。
      2. 核对各期入账记录，更正写成逾期的记载并通知征信机构。
      3. 提供报送这一笔所依据的记录。
      4. 书面答复核查结果，不予更正的，说明理由。
      　　依据：《民法典》第一千零二十九条、《征信业管理条例》第二十五条、《个人信息保护法》第四十六条、同法第四十五条、同法第五十条。
      　　答复请寄：duanyichuan@mail.example。本函所述为本人陈述。本申请只涉及上述一笔记载。
      异议申请人（签名）：
      2026年6月1日"
    `)
  })
  it("of a loan that is paid off", async () => {
    const answers = { "claim.1.in-credit-report": "yes", "claim.1.credit-record": "shown-open", ...entry, "claim.1.credit-entry": "未结清" }
    const [made] = await papersOfCase("cases/settled-loan", doc, answers)
    expect(made?.text).toContain("2026年4月25日的信息写明“已全部结清”")
    expect(made?.text).toContain("把这一笔更正为已经结清")
  })
  it("asks for no deletion and pays nobody", async () => {
    for (const { text } of [await misuse(), await byAnswers({})]) expect(text).not.toMatch(/删除|费用|修复/)
  })
})
describe("it is refused", () => {
  it.each(["claim.1.credit-entry", "claim.1.credit-report-day", "claim.1.registered-name", "reply", "name", "claim.1.applied"])(
    "while %s is not told",
    async (key) => {
      expect((await misuse({ [key]: null })).waits).toContain(key)
    },
  )
  it("without a report, which is asked about first", async () => {
    expect((await misuse({ "claim.1.in-credit-report": null })).waits).toEqual(["claim.1.in-credit-report"])
    expect((await misuse({ "claim.1.in-credit-report": "no" })).waits).toEqual(["other-paper"])
  })
  it("to an entry that is right, however unpleasant", async () => {
    expect((await byAnswers({ "claim.1.credit-record": "right" })).text).toBe("")
    expect((await byAnswers({ "claim.1.paid": "2026-05-22" })).text).toBe("")
    expect((await byAnswers({ "claim.1.credit-record": "not-mine" })).text).toBe("")
  })
  it("of a loan paid off after the day of the report", async () => {
    const answers = { "claim.1.in-credit-report": "yes", "claim.1.credit-record": "shown-open", "claim.1.credit-report-day": "2026-04-20" }
    const [made] = await papersOfCase("cases/settled-loan", doc, { ...answers, "claim.1.credit-entry": "未结清" })
    expect(made?.text).toBe("")
  })
  it.each(["examples/2-wide-net", "cases/listed-contact", "cases/overdue"])("to whom it does not suit: %s", async (folder) => {
    expect((await papersOfCase(folder, doc))[0]?.waits).toEqual(["other-paper"])
  })
  it("for a lawful reminder", async () => {
    expect((await papersOfCase("examples/4-lawful-reminder", doc))[0]?.waits).toEqual(["nothing"])
  })
})
