/** One page for the person's own lawyer: the course, the figures, the best evidence and the weak points, and no admission if it goes astray. */
import { beforeAll, describe, expect, it } from "vitest"
import { papersOfCase, papersOfSituation, type Seen } from "../../../../../tests/documents/paper-of.ts"

const doc = "case-summary"
const made = new Map<string, Seen>()
const folders = ["examples/1-before-due", "cases/overdue", "cases/settled-loan", "cases/listed-contact"]
beforeAll(async () => {
  for (const folder of folders) made.set(folder, (await papersOfCase(folder, doc))[0] as Seen)
})
const text = (folder: string): string => made.get(folder)?.text ?? ""

describe("a summary for a lawyer", () => {
  it("reads as a lawyer takes it in", () => {
    expect(text("cases/listed-contact")).toMatchInlineSnapshot(`
      "当事人：段一川
      对方：云杉消费金融有限公司
      身份：本人陈述不是借款人，也没有担保，被当作联系人联络
      经过（按日期，每天一件）
      日期 | 经过 | 证据
      2026年5月11日 | 10时30分本人发信息：“我不是借款人，也没有担保，请不要再联系我” | 证1、证2
      2026年5月13日 | 来电2次，最早10时20分，最晚16时45分 | 证3
      2026年5月14日 | 12时00分对方发信息：“【云杉消费金融】请您转告方××尽快还款” | 证2
      　　数字：2026年5月11日至2026年5月14日，来电共5次，涉及3天，接通5次（证3）；2026年5月14日，信息1条（证2）；使用3个号码（证2、证3）；2026年5月11日10时30分拒绝来电之后，仍有来电4次，接通4次（证1至证3）；2026年5月11日10时30分要求停止联系之后，另有信息1条（证1、证2）。
      　　已经做的：2026年5月11日发信息要求停止联系（证1、证2）。
      　　计算期限用的日期：上述联络首次2026年5月11日，最近2026年5月14日（证3）。
      最有力的证据
      1. 中国联通通话详单（2026年5月1日至2026年5月31日）：显示对方的联络5次（证3）
      2. 手机短信备份（2026年5月11日至2026年6月1日）：显示对方的联络1次（证2）
      弱点和缺口
      1. 现有记录只列接通的通话。
      2. 有2个号码归属对方，目前只有本人陈述（证1）。
      想请律师看的
      1. 上述行为是否符合《消费金融公司管理办法》第五十六条、《民法典》第一千零三十三条第（一）项（程序提示，未经律师审查）。
      2. 作为被联络的第三人，怎样要求停止和说明号码来源。
      3. 现有证据够不够，还要先补什么。"
    `)
  })
  it("has eight days at most, figures, three exhibits and three weak points", () => {
    for (const folder of folders) {
      const rows = text(folder)
        .split("\n")
        .filter((line) => /^\d{4}年.* \| /.test(line))
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.length).toBeLessThanOrEqual(8)
      expect(text(folder)).toMatch(/最有力的证据\n1\. /)
      expect(text(folder).split("弱点和缺口\n")[1] ?? "").not.toMatch(/^4\. /m)
    }
    expect(text("cases/settled-loan")).toContain("还没有要求停止联系的记录")
    expect(text("examples/1-before-due")).toContain("个号码归属对方，目前只有本人陈述")
  })
  it("puts two words of the other side's side by side where the loan is paid off", () => {
    expect(text("cases/settled-loan")).toContain("写明“已全部结清”")
    expect(text("cases/settled-loan")).toContain("又写“已逾期”")
  })
  it("says no word on the debt for whoever owes, masks others and predicts nothing", () => {
    expect(text("cases/overdue")).not.toMatch(/借款人|逾期|还款日|欠款|\d元/)
    expect(text("cases/listed-contact")).not.toContain("方某某")
    for (const folder of folders) expect(text(folder)).not.toMatch(/胜诉|把握|可能性|赔偿/)
  })
})
describe("it is refused", () => {
  it("for a lawful reminder", async () => {
    expect((await papersOfCase("examples/4-lawful-reminder", doc))[0]?.waits).toEqual(["nothing"])
  })
  it("of a side that only messages tell of", async () => {
    expect((await papersOfCase("cases/no-answers", doc))[0]?.text).toBe("")
  })
  it("while it is not said how the person stands", async () => {
    expect((await papersOfCase("cases/overdue", doc, { role: null }))[0]?.waits).toContain("role")
  })
})
describe("of what a court sent", () => {
  const sued = {
    "claim.1.sued": "served",
    "claim.1.court": "杭州市云杉区人民法院",
    "claim.1.case-no": "（2026）云0999民初17号",
    "claim.1.sued-by": "云杉消费金融有限公司",
    "claim.1.sued-for": "判令被告偿还借款本金8000元",
    "claim.1.served": "2026-05-25",
  }
  it("tells the court, the day and the term to answer, and no sum", async () => {
    const [{ text }] = (await papersOfCase("cases/overdue", doc, sued)) as [Seen]
    expect(text).toContain(
      "诉讼：2026年5月25日收到起诉状副本（受理：杭州市云杉区人民法院、案号：（2026）云0999民初17号、原告：云杉消费金融有限公司），向法院核实过",
    )
    expect(text).toContain("答辩期15日，从收到的次日数起，数到2026年6月9日，末日是节假日的顺延")
    expect(text).toContain("应诉先做什么")
    expect(text).not.toMatch(/8000|本金|\d元/)
  })
  it("tells what nobody has checked yet as unchecked, and says when the term is over", async () => {
    const [{ text }] = (await papersOfCase("cases/overdue", doc, { "claim.1.sued": "unchecked" })) as [Seen]
    expect(text).toContain("诉讼：收到写着法院名义的起诉材料，还没有向法院核实")
    const [late] = (await papersOfCase("cases/overdue", doc, { ...sued, "claim.1.served": "2026-05-01" })) as [Seen]
    expect(late.text).toContain("数到2026年5月16日，末日是节假日的顺延，看来已经过了")
  })
  it("tells of a text in a court's name", async () => {
    const [{ text }] = (await papersOfSituation(
      doc,
      "2026-06-02",
      [
        "来电 2026-05-10 09:00 02510447101 20秒",
        "来电 2026-05-11 09:00 02510447101 20秒",
        "短信 2026-05-12 10:00 收 12368 【杭州市云杉区人民法院】您有一起金融借款合同纠纷案件，请于2026年6月20日到庭",
      ],
      {
        role: "listed-contact",
        name: "段一川",
        phone: "15410300271",
        "claim.1.debtor": "other",
        "claim.1.lender": "云杉消费金融",
        "claim.1.lender-type": "consumer-finance",
        "claim.1.numbers": ["02510447101"],
      },
    )) as [Seen]
    expect(text).toContain("2026年5月12日10时00分收到以法院名义发来的信息，真假、是不是写给本人的还没有核实")
  })
})
