/** An application for records in the other side's hands names them, who holds them and what they prove. */
import { describe, expect, it } from "vitest"
import { papersOfCase } from "../../../../../tests/documents/paper-of.ts"
import { plaintiff } from "../../../../../tests/documents/plaintiff.ts"

const doc = "production-application"
const first = async (answers: Parameters<typeof papersOfCase>[2] = {}, of = "cases/two-claims") =>
  (await papersOfCase(of, doc, { ...plaintiff, ...answers }))[0]!

describe("an application for evidence", () => {
  it("reads as a judge's clerk takes it in", async () => {
    expect((await first()).text.split("\n附表　出处")[0]).toMatchInlineSnapshot(`
      "申请人：段一川，女，1994年3月2日出生，汉族，职业：职员，工作单位：无，住浙江省杭州市云杉区虚谷路24号，联系方式：17000000024
      被申请人：云杉消费金融有限公司，住所：浙江省杭州市云杉区虚谷路1号
      申请事项
      1. 责令被申请人提交2026年5月11日至2026年5月12日对申请人手机号的外呼任务记录、通话录音和短信发送记录（《最高人民法院关于民事诉讼证据的若干规定》第四十五条第一款、《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百一十二条第一款）。
      2. 责令被申请人提交其催收所用号码的清单，以及与受托机构的委托合同。
      3. 向运营商调取统计说明所列号码的使用单位（《民事诉讼法》第六十七条第二款）。
      已有的证据显示
      　　号码10690000338011的信息写明“云杉消费金融”，这些信息由被申请人发出（证3）。号码057110238801、057110238806的来电9次，申请人主张由被申请人或者其受托机构使用，一并计算；请责令被申请人说明这些号码的归属（证2）。
      主要事实（按日期）
      日期 | 事实 | 证据
      2026年5月11日 | 20时00分申请人发信息：“还没到期，请不要再打电话” | 证1、证3
      　　合计：2026年5月11日至2026年5月12日，各期还款日之前来电共9次，涉及2天，接通9次（证2）；2026年5月11日，信息1条（证3）；使用3个号码（证2、证3）；2026年5月12日7时10分来电1次（22时至次日8时之间）（证2）；2026年5月11日20时00分拒绝来电之后，仍有来电4次，接通4次（证1至证3）。
      理由
      　　要证明的事实：所附统计说明列出的联络是被申请人或者受托机构所为，次数、时间和内容如何，申请人提出要求之后是否继续；这些是本案争议的核心。由被申请人控制的根据：外呼任务、录音和委托合同由被申请人制作、保存（《消费金融公司管理办法》第五十八条），申请人无从取得。上述材料是否属于《最高人民法院关于民事诉讼证据的若干规定》第四十七条第一款所列的应当提交的书证，请审查。号码的使用单位登记在运营商处，申请人无权查询。
      　　被申请人无正当理由拒不提交的，请依法认定。
      　　此致 杭州市云杉区人民法院
      申请人（签名）：
      2026年6月2日
      　　附：证据目录和证据复制件；联络情况统计说明。"
    `)
  })
  it("asks for what each standing needs", async () => {
    expect((await first({}, "cases/listed-contact")).text).toContain("号码的来源和取得时间")
    expect((await first({}, "examples/3-identity-misuse")).text).toContain("身份核验记录、放款凭证")
    expect((await first()).text).not.toMatch(/来源和取得时间|放款凭证/)
  })
})
describe("it is refused", () => {
  it.each(["claim.1.court", "plaintiff.sex", "claim.1.seat"])("while %s is not told", async (key) => {
    expect((await first({ [key]: null })).waits).toContain(key)
  })
  it("to whoever owes, of a reminder, and of a side that may be nobody's", async () => {
    expect((await first({}, "cases/overdue")).waits).toEqual(["other-paper"])
    expect((await first({}, "examples/4-lawful-reminder")).waits).toEqual(["nothing"])
    expect((await first({ "claim.1.side-checked": "no" })).text).toBe("")
  })
})
