/** One paper that says that nothing is left, asked for by whoever paid off or never borrowed, and by nobody else. */
import { describe, expect, it } from "vitest"
import { papersOfAnswers, papersOfCase } from "../../../../../tests/documents/paper-of.ts"

const doc = "no-debt-confirmation-request"
const settled = async (answers: Parameters<typeof papersOfCase>[2] = {}) => (await papersOfCase("cases/settled-loan", doc, answers))[0]!
const registrant = {
  role: "no-loan-registrant",
  name: "段一川",
  phone: "15400000271",
  reply: "duanyichuan@mail.example",
  "claim.1.lender": "云杉消费金融",
  "claim.1.registered-name": "云杉消费金融有限公司",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.debtor": "nobody",
  "claim.1.applied": "no",
  "claim.1.payout-own-account": "no",
}
const registered = async (answers: Readonly<Record<string, string>> = {}) => (await papersOfAnswers(doc, { ...registrant, ...answers }))[0]!

describe("a request for a written confirmation", () => {
  it("reads, of a loan that is paid off, as its lender takes it in", async () => {
    expect((await settled()).text).toMatchInlineSnapshot(`
      "云杉消费金融有限公司：
      　　本人段一川，手机号15410300271，请贵公司就一笔已经结清的款项出具书面证明。
      一、情况
      1. 贵公司2026年4月25日的信息写明“已全部结清”，2026年5月13日的信息又写“已逾期”。
      2. 结清之日2026年4月25日以后，仍有来电5次、信息1条。
      二、请于2026年6月17日前办理并书面答复
      1. 出具加盖公章的结清证明，写明合同、结清日期和余额为零。
      2. 把内部记录更正为已经结清，报送过征信机构的一并更正。
      3. 通知受托机构停止就这笔款项联系本人。
      4. 不能出具的，逐项说明理由和依据。
      　　依据：《个人信息保护法》第四十五条、同法第四十八条、《征信业管理条例》第二十五条、《个人信息保护法》第四十六条、《消费金融公司管理办法》第五十六条。
      　　答复请寄：duanyichuan@mail.example。本函不表示承认任何债务。
      申请人（签名）：
      2026年6月2日"
    `)
  })
  it("of whoever only registered, by what they did not do", async () => {
    const { text } = await registered()
    expect(text).toContain("本人没有申请该笔借款；没有收到款项。")
    expect(text).toContain("在贵公司只注册过账户")
    expect(text).not.toContain("结清")
  })
  it("offers no payment and asks for nothing to be deleted", async () => {
    for (const { text } of [await settled(), await registered()]) expect(text).not.toMatch(/删除|愿意|还款安排|减免|尽快还/)
  })
})
describe("it is refused", () => {
  it("while nothing tells that it was paid off", async () => {
    const lone = { ...registrant, role: "borrower-settled", "claim.1.debtor": "self" } as Record<string, string>
    for (const key of ["claim.1.applied", "claim.1.payout-own-account"]) delete lone[key]
    expect((await papersOfAnswers(doc, lone)).map(({ waits }) => waits)).toEqual([["claim.1.settled"]])
  })
  it("to whoever received the money, or has not said", async () => {
    expect((await registered({ "claim.1.payout-own-account": "yes" })).text).toBe("")
    const { "claim.1.payout-own-account": _, ...open } = registrant
    expect((await papersOfAnswers(doc, open)).map(({ waits }) => waits)).toEqual([["claim.1.payout-own-account"]])
  })
  it.each(["claim.1.registered-name", "reply", "name", "phone"])("while %s is not told", async (key) => {
    expect((await settled({ [key]: null })).waits).toContain(key)
  })
  it.each([
    "examples/1-before-due",
    "examples/2-wide-net",
    "examples/3-identity-misuse",
    "examples/4-lawful-reminder",
    "cases/overdue",
    "cases/listed-contact",
  ])("to anybody else: %s", async (folder) => {
    expect((await papersOfCase(folder, doc))[0]?.waits).toEqual(["other-paper"])
  })
})
