/** A complaint that fits the box of the institution's own channel, for its customers alone. */
import { describe, expect, it } from "vitest"
import { papersOfCase } from "../../../../../tests/documents/paper-of.ts"

const doc = "platform-complaint"
const first = async (folder: string, answers: Parameters<typeof papersOfCase>[2] = {}) => (await papersOfCase(folder, doc, answers))[0]!
const signs = (text: string): number => [...text.replace(/\n/g, "")].length

describe("a complaint to the institution itself", () => {
  it("reads, for somebody who is in time, as a handler takes it in", async () => {
    expect((await first("examples/1-before-due")).text).toBe(`云杉消费金融有限公司：
　　本人林一诺，手机号15412036671，就贵公司的联络提出消费投诉，请给予受理编号。还款日为2025年11月20日、2025年12月20日、2026年1月20日的各期，均已按时归还。
请求
1. 还款日之前不再来电，提醒只发短信；22时至次日8时不联络；不联系本人以外的人，不向其透露与本人有关的信息。
2. 核查上述联络，告知所用号码和受托机构的名称。
事实
1. 2025年12月12日19时31分本人发信息：“我的还款日是12月20日，还没有到期，我会按时还。请你们不要再给我打电话，有事发短信就行”。
2. 2025年12月5日至2026年1月19日，各期还款日之前来电共105次（1次紧接本人去电），涉及24天，接通71次；2025年12月12日19时31分拒绝来电之后，仍有来电90次，接通60次；使用7个号码。
　　依据：《消费金融公司管理办法》第五十六条、《银行业保险业消费投诉处理管理办法》第十八条。
　　请在收到之日起15日内告知处理结果和理由。答复请寄：linyinuo@mail.example。合同照常履行。
投诉人（签名）：
2026年2月2日`)
  })
  it.each(["examples/1-before-due", "cases/mixed-sources", "cases/overdue", "cases/settled-loan", "cases/two-claims"])(
    "fits the box: %s",
    async (folder) => {
      const { text } = await first(folder)
      expect(text).toContain("提出消费投诉")
      expect(signs(text)).toBeLessThanOrEqual(500)
      if (/之后，仍有来电/.test(text) && folder !== "cases/settled-loan") expect(text).toContain("本人发信息：“")
    },
  )
  it("says no word on the debt for whoever owes", async () => {
    expect((await first("cases/overdue")).text).not.toMatch(/借款人|逾期|还款日|本金|欠款|\d元|合同照常履行/)
  })
  it("names no term where the text on it speaks of other lenders", async () => {
    const { text } = await first("examples/1-before-due", {
      "claim.1.lender-type": "micro-loan",
      "claim.1.registered-name": "云杉小额贷款有限公司",
    })
    expect(text).toContain("请在2026年2月17日前告知")
    expect(text).not.toContain("收到之日起")
  })
  it("names the complaint that was made before, with its number", async () => {
    const { text } = await first("examples/1-before-due", { "claim.1.complained": "2026-01-20", "claim.1.complaint-no": "TS2026012001" })
    expect(text).toContain("本人2026年1月20日已向贵公司投诉，受理编号TS2026012001，请合并处理。")
    expect(signs(text)).toBeLessThanOrEqual(500)
  })
})
describe("it is refused", () => {
  it.each(["examples/2-wide-net", "examples/3-identity-misuse", "cases/listed-contact"])(
    "to whoever is no customer: %s",
    async (folder) => {
      expect((await first(folder)).waits).toEqual(["other-paper"])
    },
  )
  it("for a lawful reminder", async () => {
    expect((await first("examples/4-lawful-reminder")).waits).toEqual(["nothing"])
  })
  it.each(["claim.1.registered-name", "name", "phone", "role"])("while %s is not told", async (key) => {
    expect((await first("cases/overdue", { [key]: null })).waits).toContain(key)
  })
})
