/** A declaration says what was not done, each part by itself, and is refused to whoever cannot say it. */
import { describe, expect, it } from "vitest"
import { papersOfAnswers, papersOfCase } from "../../../../../tests/documents/paper-of.ts"

const doc = "not-my-loan-declaration"
const folder = "examples/3-identity-misuse"
const denied = { "claim.1.applied": "no", "claim.1.signed": "no" }
const first = async (answers: Parameters<typeof papersOfCase>[2] = denied, of = folder) => (await papersOfCase(of, doc, answers))[0]!
const alone = {
  role: "misuse-victim",
  name: "江若禾",
  phone: "15430917755",
  reply: "jiangruohe@mail.example",
  "claim.1.lender": "平川银行",
  "claim.1.registered-name": "平川银行股份有限公司",
  "claim.1.lender-type": "bank",
  "claim.1.debtor": "nobody",
  "claim.1.applied": "no",
  "claim.1.signed": "no",
  "claim.1.payout-own-account": "no",
}

describe("a declaration that a loan is not theirs", () => {
  it("reads as whoever asserts the loan takes it in", async () => {
    expect((await first()).text).toMatchInlineSnapshot(`
      "平川银行股份有限公司：
      　　本人江若禾，手机号15430917755，就贵行所称本人名下的借款声明如下。本人没有申请该笔借款；没有签署合同，也没有在应用里同意；没有收到款项。
      一、情况
      1. 2025年5月19日10时12分贵行发信息：“【平川银行】江若禾女士，您于2025年2月办理的平川速贷20000元已到还款日，应还1873.55元，请及时还款”。
      2. 2025年6月3日19时02分贵行发信息：“【平川银行】江若禾女士（证件尾号0026），您的贷款已逾期，请于今日内还款，逾期信息将依法报送征信机构”。
      3. 2025年6月10日9时42分本人发信息：“我从没在你行办过贷款，也没收到过这笔钱，怀疑有人冒用我的身份。请提供合同和放款凭证，不要再打电话催我还款”。
      4. 2025年6月11日10时20分贵行发信息：“【平川银行】江若禾女士，系统显示为您本人申请，请尽快还款”。
      5. 2025年6月20日查询的本人信用报告载有该笔贷款，写着：“个人消费贷款，金额20000元，逾期”。
      6. 2025年6月23日本人就此向公安机关报案。
      二、请于2025年8月19日前办理并书面答复
      1. 核实申请人的身份，提供申请记录、合同、身份核验记录（含人脸、短信、设备和网络地址）。
      2. 提供放款凭证，写明收款账户的户名和尾号。
      3. 核实期间不再向本人主张该笔款项，并通知受托机构。
      4. 对报送征信机构的这一笔标注异议，自收到之日起20日内核实后更正。
      5. 保存申请、核验、放款、通话和外呼的全部记录。
      6. 不能办理的，逐项说明理由。
      　　依据：《商业银行互联网贷款管理暂行办法》第十八条、《个人信息保护法》第四十五条、《民法典》第一千零三十三条第（一）项、同法典第一千零二十九条、《征信业管理条例》第二十五条。
      　　答复请寄：jiangruohe@mail.example。本声明不表示承认任何债务。
      声明人（签名）：
      2025年8月4日"
    `)
  })
  it("names the paper of the police by its own name, and only where one was given", async () => {
    const receipt = { "claim.1.police-receipt": "接报案回执 云公接字〔2025〕55号" }
    const { text } = await first({ ...denied, ...receipt, "claim.1.police-outcome": "receipt" })
    expect(text).toContain("公安机关出具的单据：接报案回执 云公接字〔2025〕55号")
    expect((await first({ ...denied, "claim.1.police-outcome": "refused" })).text).not.toContain("单据")
  })
  it("asks for nothing to be deleted, blames nobody and offers nothing", async () => {
    const { text } = await first()
    expect(text).not.toMatch(/删除|冒用人|诈骗|犯罪|还款安排|愿意/)
    expect(text).toContain("没有收到款项。")
  })
  it("stands on the person's word alone where nothing was handed in, and says so once", async () => {
    const [made] = await papersOfAnswers(doc, alone)
    expect(made?.text).toContain("平川银行股份有限公司：")
    expect(made?.text.match(/本函所述为本人陈述/g)).toHaveLength(1)
    // No entry in a credit report was told: none is objected to.
    expect(made?.text).not.toContain("标注异议")
  })
})
describe("it is refused", () => {
  it.each(["applied", "signed", "payout-own-account"])("while %s is not answered, and asks for it", async (name) => {
    expect((await first({ ...denied, [`claim.1.${name}`]: null })).waits).toEqual([`claim.1.${name}`])
  })
  it.each(["signed", "payout-own-account"])("where %s is not a plain no", async (name) => {
    expect((await first({ ...denied, [`claim.1.${name}`]: "yes" })).text).toBe("")
  })
  it.each(["claim.1.registered-name", "reply", "name", "phone"])("while %s is not told", async (key) => {
    expect((await first({ ...denied, [key]: null })).waits).toContain(key)
  })
  it.each(["examples/1-before-due", "examples/2-wide-net", "cases/listed-contact", "cases/overdue", "cases/settled-loan"])(
    "to anybody else: %s",
    async (of) => {
      expect((await first({}, of)).waits).toEqual(["other-paper"])
    },
  )
  it("to a borrower without any file, and to whoever only registered", async () => {
    expect((await papersOfAnswers(doc, { ...alone, role: "borrower-current", "claim.1.debtor": "self" })).map(({ text }) => text)).toEqual([
      "",
    ])
    expect((await papersOfAnswers(doc, { ...alone, role: "no-loan-registrant" })).map(({ waits }) => waits)).toEqual([["other-paper"]])
  })
})
