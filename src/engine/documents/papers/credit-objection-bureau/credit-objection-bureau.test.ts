/** The bureau is asked about one entry of one report, by its day and number; the answers that it waits for are named. */
import { describe, expect, it } from "vitest"
import { papersOfCase } from "../../../../../tests/documents/paper-of.ts"

describe("the same to the bureau", () => {
  const toBureau = async (answers: Parameters<typeof papersOfCase>[2] = {}) =>
    (
      await papersOfCase("examples/3-identity-misuse", "credit-objection-bureau", {
        "claim.1.credit-entry": "个人消费贷款，金额20000元，逾期",
        "claim.1.applied": "no",
        "claim.1.signed": null,
        "claim.1.credit-bureau": "中国人民银行征信中心",
        "claim.1.credit-report-no": "20250620001",
        ...answers,
      })
    )[0]!
  it("reads as its counter takes it in: one entry of one report, and whoever reported it", async () => {
    expect((await toBureau()).text).toMatchInlineSnapshot(`
      "中国人民银行征信中心：
      　　本人江若禾，对贵机构2025年6月20日的本人信用报告（编号20250620001）里的一笔记载提出异议。
      一、情况
      1. 这一笔由平川银行股份有限公司报送，报告写的是：“个人消费贷款，金额20000元，逾期”。
      2. 本人没有申请该笔借款；没有收到款项。
      二、请自收到之日起20日内办理并书面答复
      1. 对这一笔标注异议。
      2. 请报送机构核查这一笔是不是本人办理的，不是的，更正。
      3. 书面告知核查和处理的结果；不更正的，写明理由。
      　　依据：《民法典》第一千零二十九条、《征信业管理条例》第二十五条、《个人信息保护法》第四十六条、同法第五十条。
      　　答复请寄：jiangruohe@mail.example。本申请只涉及上述一笔记载。提出异议不表示承认任何债务。
      异议申请人（签名）：
      2025年8月4日"
    `)
  })
  it.each(["claim.1.credit-bureau", "claim.1.credit-entry", "claim.1.registered-name", "reply", "name", "claim.1.applied"])(
    "is refused while %s is not told",
    async (key) => {
      expect((await toBureau({ [key]: null })).waits).toContain(key)
    },
  )
  it("is refused without a report, and for an entry that is right", async () => {
    expect((await toBureau({ "claim.1.in-credit-report": "no" })).text).toBe("")
    expect((await toBureau({ "claim.1.credit-record": "right" })).text).toBe("")
  })
})
