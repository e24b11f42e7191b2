/** What is to be kept is told by span, number and kind; nothing is asked to be handed over, and nothing is admitted. */
import { beforeAll, describe, expect, it } from "vitest"
import { papersOfAnswers, papersOfCase, type Seen } from "../../../../../tests/documents/paper-of.ts"

const doc = "preservation-request"
const first = async (folder: string, answers: Parameters<typeof papersOfCase>[2] = {}) => (await papersOfCase(folder, doc, answers))[0]!
const made = new Map<string, Seen>()
const folders = ["examples/1-before-due", "examples/2-wide-net", "examples/3-identity-misuse", "cases/overdue"]
beforeAll(async () => {
  for (const folder of folders) made.set(folder, await first(folder))
})
const text = (folder: string): string => made.get(folder)?.text ?? ""

describe("a request to keep records", () => {
  it("reads, for somebody who is in time, as whoever keeps the recordings takes it in", () => {
    expect(text("examples/1-before-due")).toMatchInlineSnapshot(`
      "云杉消费金融有限公司：
      　　本人林一诺，手机号15412036671。就贵公司对本号码的联络，双方有争议，请把有关的记录保存好，以便核对。
      请于2026年2月17日前办理并书面答复
      1. 保存2025年12月5日至2026年1月19日与本号码通话的录音和外呼任务、拨打记录，没有接通的也在内（所用号码：057110238801、057110238806、057110238815、057110238827、02110562233、16130457712）。
      2. 其中2025年12月16日10时05分的通话，录音单独保存。
      3. 保存2025年11月17日至2026年1月19日向本号码发送信息的内容、时间和发送人的记录（所用号码：10690000338011、16130457712）。
      4. 通知受托机构照此保存，列明其名称。
      5. 书面告知已经保存的范围；已经删除的，写明删除的日期和原因。
      　　依据：《消费金融公司管理办法》第五十八条、同办法第五十七条。
      　　本函只请求保存，不要求交出记录，也不要求此时删除；事情办结之前，请不要按内部的保存期限销毁。答复请寄：linyinuo@mail.example。
      请求人（签名）：
      2026年2月2日"
    `)
  })
  it("gives no name of whoever is outside of the contract, and asks where the number came from", () => {
    expect(text("examples/2-wide-net")).not.toContain("周以宁")
    expect(text("examples/2-wide-net")).toContain("取得本号码的来源、日期和提供者的记录")
  })
  it("names what shows who applied, where the loan is not theirs", () => {
    expect(text("examples/3-identity-misuse")).toContain("保存所称借款的申请、合同、身份核验")
  })
  it("says no word on the debt for whoever owes", () => {
    expect(text("cases/overdue")).not.toMatch(/借款|逾期|还款|欠款|\d元/)
    expect(text("cases/overdue")).toContain("不涉及债务的有无和数额")
  })
  it("asks for nothing to be handed over or deleted, and fits one page", () => {
    for (const folder of folders) {
      expect(text(folder)).toContain("只请求保存")
      expect(text(folder)).not.toMatch(/提供.*复制件|请删除|提供.*录音/)
      expect(text(folder).split("附表")[0]?.length).toBeLessThan(700)
    }
  })
})
describe("it is refused", () => {
  it("for a lawful reminder", async () => {
    expect((await first("examples/4-lawful-reminder")).waits).toEqual(["nothing"])
  })
  it.each(["phone", "name", "role"])("while %s is not told", async (key) => {
    expect((await first("cases/overdue", { [key]: null })).waits).toContain(key)
  })
  it("to nobody known by name, and without any contact", async () => {
    expect((await first("cases/overdue", { "claim.1.lender": null })).text).toBe("")
    const [alone] = await papersOfAnswers(doc, {
      role: "stranger",
      phone: "16150882046",
      "claim.1.lender": "青禾小贷",
      "claim.1.debtor": "other",
    })
    expect(alone?.text).toBe("")
  })
})
