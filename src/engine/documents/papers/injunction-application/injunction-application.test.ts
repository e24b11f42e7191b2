/** An application for an order at once names the act that goes on and the harm that is shown; where either is missing the suit to stop is named instead. */
import { describe, expect, it } from "vitest"
import { papersOfCase, papersOfSituation } from "../../../../../tests/documents/paper-of.ts"
import { plaintiff } from "../../../../../tests/documents/plaintiff.ts"
import { onlyDisturbed, whatHarm } from "../../../gaps/no-urgency.ts"

const doc = "injunction-application"
const urgent = { ...plaintiff, "claim.1.harm": "exposure", "claim.1.ongoing": "yes" }
const stranger = {
  role: "stranger",
  name: "段一川",
  phone: "15400000271",
  "claim.1.debtor": "other",
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.numbers": "16100000001",
  "claim.1.refused": "2026-05-20 09:30",
  "claim.1.refused-how": "message",
  ...urgent,
}
const owing = { ...stranger, role: "borrower-overdue", "claim.1.debtor": "self", "claim.1.due": "2026-04-20" }
const materials = [
  "来电×6 2026-05-18 09:10 每1小时 16100000001 35秒",
  "短信 2026-05-20 09:30 发 16100000001 你打错了，我不认识这个人，请不要再打电话、发短信给我",
  "来电×5 2026-05-22 09:10 每1小时 16100000001 35秒",
  "短信 2026-05-25 11:00 收 16100000001 【云杉消费金融】今天再不处理，就把欠款的事发到你单位群里，让同事都看看",
  "来电×7 2026-05-27 09:10 每1小时 16100000001 35秒",
]
const of = async (answers: Record<string, string | null> = {}, given: readonly string[] = materials, day = "2026-06-01", who = stranger) =>
  (await papersOfSituation(doc, day, given, { ...who, ...answers }))[0]!
const body = (text: string): string => text.split("\n附表　出处")[0] ?? ""

describe("an application for an injunction", () => {
  it("reads as a judge's clerk takes it in", async () => {
    expect(body((await of()).text)).toMatchInlineSnapshot(`
      "申请人：段一川，女，1994年3月2日出生，汉族，职业：职员，工作单位：无，住浙江省杭州市云杉区虚谷路27号，联系方式：17000000027
      被申请人：云杉消费金融有限公司，住所：浙江省杭州市云杉区虚谷路1号
      请求事项
      1. 裁定被申请人立即停止以电话、短信联系申请人的手机号15400000271，停止就此联系申请人以外的人，包括以更换的号码和受托机构实施的（《民法典》第九百九十七条）。
      2. 上述措施自裁定送达被申请人之日起，至双方就此争议的裁判生效之日止。
      正在进行的行为
      　　号码16100000001的信息写明“云杉消费金融”，这些信息由被申请人发出（证2）。最近的联络在2026年5月27日15时10分，到申请时没有停止（证1、证3）。
      主要事实（按日期）
      日期 | 事实 | 证据
      2026年5月18日 | 来电6次（9时10分至14时10分） | 证3
      2026年5月20日 | 9时30分申请人发信息：“你打错了，我不认识这个人，请不要再打电话、发短信给我” | 证1、证2
      2026年5月22日 | 来电5次（9时10分至13时10分） | 证3
      2026年5月25日 | 11时00分被申请人发信息：“【云杉消费金融】今天再不处理，就把欠款的事发到你单位群里，让同事都看看” | 证2
      2026年5月27日 | 来电7次（9时10分至15时10分） | 证3
      　　合计：2026年5月20日9时30分拒绝来电之后，仍有来电12次，接通12次；来电均据申请人手机通话记录（证1至证3）；2026年5月20日9时30分要求停止联系之后，另有信息1条（证1、证2）。
      理由
      　　正在实施：上述行为侵扰申请人的私人生活安宁（《民法典》第一千零三十三条第（一）项）。难以弥补：让他人知道的内容收不回来，等到判决，受到的影响已经造成，金钱不能恢复。请求的范围：申请人不是该笔债务的当事人，停止上述行为不会给被申请人造成损失。要求提供担保的，申请人按要求提供（《民事诉讼法》第一百零三条第二款）。
      证据和证据来源
      　　证据的名称、来源和证明对象见证据目录，各项事实在证据中的位置见附表。
      　　以上所述属实。
      　　此致 杭州市云杉区人民法院
      申请人（签名）：
      2026年6月1日
      　　附：证据目录和证据复制件；联络情况统计说明。"
    `)
  })
  it("of whoever owes asks for others and for words alone, and leaves the way to them open", async () => {
    const { text } = await of(
      {},
      [
        ...materials,
        "短信 2026-05-26 11:00 收 16100000001 【云杉消费金融】再不还钱就打断你的腿",
        "短信 2026-05-27 16:00 收 16100000001 【云杉消费金融】今晚就带人去你家砸门，等着收尸",
      ],
      "2026-06-01",
      owing,
    )
    expect(text).toContain("裁定被申请人立即停止")
    expect(text).toContain("停止使用威胁、侮辱的语言")
    expect(text).toContain("不妨碍被申请人依法主张权利")
    const own = body(text).replace(/“[^”]*”/g, "")
    expect(own).not.toMatch(/借款人|逾期|本金|欠款|还款日|联系申请人的手机号|\d元|与该笔债务无关/)
  })
  it("tells harm to health by what is proven, and promises nothing", async () => {
    const { text, beside } = await of({
      "claim.1.harm": "health",
      "claim.1.harm-items": "2026-05-28 就诊，医疗费320元，病历和收费票据",
    })
    expect(text).toContain("损失：2026-05-28 就诊，医疗费320元，病历和收费票据")
    expect(text).toContain("身体受到的影响还在继续")
    expect(text + beside).not.toMatch(/四十八小时|48|一定|胜/)
  })
})
describe("it is refused, and the suit to stop is named", () => {
  const waits = async (...given: Parameters<typeof of>) => (await of(...given)).waits
  it("where nobody said what could hardly be made good, and where it is disturbance alone", async () => {
    expect(await waits({ "claim.1.harm": null })).toEqual(["claim.1.harm"])
    expect(await waits({ "claim.1.harm": "only-disturbed" })).toEqual(["claim.1.harm"])
    expect([whatHarm("claim.1.harm"), onlyDisturbed("claim.1.harm")].map(({ what, how }) => [what, /起诉请求停止侵害/.test(how)])).toEqual([
      ["no-urgency", true],
      ["no-urgency", true],
    ])
  })
  it("where it has stopped, or the last contact is long ago", async () => {
    expect(await waits({}, materials, "2026-07-15")).toEqual(["claim.1.ongoing"])
    expect(await waits({ "claim.1.ongoing": "no" })).toEqual(["claim.1.ongoing"])
    expect(await waits({ "claim.1.ongoing": null })).toEqual(["claim.1.ongoing"])
    expect((await of({ "claim.1.ongoing": null }, materials, "2026-05-27")).waits).toEqual([])
  })
  it("where harm is said and nothing shows it", async () => {
    const calm = materials.filter((one) => !one.includes("单位群"))
    const signed = [...calm, "短信 2026-05-25 11:00 收 16100000001 【云杉消费金融】请尽快联系我们处理账单"]
    expect(await waits({}, signed)).toEqual(["claim.1.harm-items"])
    // A threat that nothing came of for so long is none that could not be made good.
    expect((await papersOfCase("examples/1-before-due", doc, urgent))[0]?.waits).toEqual(["claim.1.harm-items"])
    expect(await waits({ "claim.1.harm": "health", "claim.1.harm-items": "睡不着，没有票" }, signed)).toEqual(["claim.1.harm-items"])
  })
  it("to whoever was asked about somebody else: nobody learned of anything of theirs", async () => {
    expect((await papersOfCase("examples/2-wide-net", doc, urgent))[0]?.waits).toEqual(["claim.1.harm-items"])
  })
  it("where the person alone says whose the numbers are", async () => {
    expect(
      await waits(
        {},
        materials.map((one) => one.replace("【云杉消费金融】", "")),
      ),
    ).toEqual(["defendant-unproven"])
  })
  it("to whoever owes and is reminded, to a polite reminder's reader, and while the court is not told", async () => {
    expect((await papersOfCase("cases/overdue", doc, urgent))[0]?.text).toBe("")
    expect((await papersOfCase("examples/4-lawful-reminder", doc, urgent))[0]?.waits).toEqual(["nothing"])
    for (const key of ["claim.1.court", "plaintiff.sex", "claim.1.seat"]) expect(await waits({ [key]: null })).toContain(key)
  })
})
