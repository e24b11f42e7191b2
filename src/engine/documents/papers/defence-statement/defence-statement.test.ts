/** An answer to a suit reads as a judge's clerk takes it in, admits nothing and denies nothing that a document shows, and waits for the suit itself. */
import { describe, expect, it } from "vitest"
import { papersOfAnswers, papersOfCase, papersOfSituation } from "../../../../../tests/documents/paper-of.ts"
import { plaintiff } from "../../../../../tests/documents/plaintiff.ts"
import { isWithoutSuit, noSuitTold } from "../../../gaps/not-sued.ts"

const doc = "defence-statement"
const suit = {
  ...plaintiff,
  "claim.1.sued": "served",
  "claim.1.case-no": "（2026）云0999民初17号",
  "claim.1.sued-by": "云杉消费金融有限公司",
  "claim.1.sued-for": "判令被告偿还借款本金8000元、利息和违约金1320.50元；\n诉讼费由被告承担。",
}
const first = async (answers: Parameters<typeof papersOfCase>[2] = {}, of = "cases/settled-loan", on?: string) =>
  (await papersOfCase(of, doc, { ...suit, ...answers }, on))[0]!
const owing = { "claim.1.served": "2026-05-14", "claim.1.amount-agreed": "no", "claim.1.disputed": "charges" }
const misused = {
  "claim.1.served": "2025-07-28",
  "claim.1.applied": "no",
  "claim.1.signed": "no",
  "claim.1.payout-own-account": "no",
}
const body = (text: string): string => text.split("\n附表")[0] ?? ""

describe("an answer to a suit", () => {
  it("reads as a judge's clerk takes it in: paid off", async () => {
    expect(body((await first({ "claim.1.served": "2026-05-25" })).text)).toMatchInlineSnapshot(`
      "答辩人（被告）：段一川，女，1994年3月2日出生，汉族，职业：职员，工作单位：无，住浙江省杭州市云杉区虚谷路24号，联系方式：17000000024
      被答辩人（原告）：云杉消费金融有限公司
      　　云杉消费金融有限公司起诉被告一案（案号：（2026）云0999民初17号），被告于2026年5月25日收到起诉状副本，现在答辩期内提出答辩（《民事诉讼法》第一百二十八条第一款）。起诉状写明的诉讼请求是：“判令被告偿还借款本金8000元、利息和违约金1320.50元；诉讼费由被告承担”。
      答辩请求
      1. 驳回原告对被告的诉讼请求。
      2. 责令原告提交该笔业务完整的收款记录和结清记录（《最高人民法院关于民事诉讼证据的若干规定》第四十五条第一款）。
      3. 诉讼费用由原告负担。
      事实
      　　原告2026年4月25日的信息写明“已全部结清”，2026年5月13日的信息又写“已逾期”（证1）。
      理由
      　　款项已经付清，债权债务终止（《民法典》第五百五十七条第一款第（一）项），再行主张没有根据。原告对自己提出的主张有责任提供证据（《民事诉讼法》第六十七条第一款）；证据不足的，由其承担不利的后果（《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第九十条第二款）。
      证据和证据来源
      　　证据的名称、来源和证明对象见证据目录，各项事实在证据中的位置见附表。
      　　原告的主张，被告在这里没有逐项回应的，不表示认可。
      　　此致 杭州市云杉区人民法院
      答辩人（签名）：
      2026年6月2日
      　　附：本答辩状副本；证据目录和证据复制件。"
    `)
  })
  it("of somebody who owes: every sum is examined, and nothing is granted", async () => {
    expect(body((await first({ ...owing, "claim.1.disputed": "several" }, "cases/overdue")).text)).toMatchInlineSnapshot(`
      "答辩人（被告）：段一川，女，1994年3月2日出生，汉族，职业：职员，工作单位：无，住浙江省杭州市云杉区虚谷路24号，联系方式：17000000024
      被答辩人（原告）：云杉消费金融有限公司
      　　云杉消费金融有限公司起诉被告一案（案号：（2026）云0999民初17号），被告于2026年5月14日收到起诉状副本，现提出答辩（《民事诉讼法》第一百二十八条第一款）。起诉状写明的诉讼请求是：“判令被告偿还借款本金8000元、利息和违约金1320.50元；诉讼费由被告承担”。
      答辩请求
      1. 逐项审查原告主张的数额，没有合同约定或者证据不足的部分，不予支持。
      2. 责令原告提交合同文本、放款凭证和资金流水、完整的收款记录，以及利息、费用、违约金各自的起止日期、计算基数、比例和合同条款（《最高人民法院关于民事诉讼证据的若干规定》第四十五条第一款、《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百一十二条第一款）。
      3. 诉讼费用依法确定由谁负担。
      理由
      　　利息、费用和违约金，被告有异议：各按什么比例、以多少为基数、自何日起至何日止、依据合同何处约定，请原告逐项说明；以服务费、担保费等名目另收的，也请审查。原告的计算是否计入了每笔收款，请以双方完整的收付款记录逐笔核对。合同记载的金额与实际放款的金额是否一致，请以放款凭证和资金流水查明，以实际放款为准。原告对自己提出的主张有责任提供证据（《民事诉讼法》第六十七条第一款）；证据不足的，由其承担不利的后果（《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第九十条第二款）。
      　　原告的主张，被告在这里没有逐项回应的，不表示认可。
      　　此致 杭州市云杉区人民法院
      答辩人（签名）：
      2026年6月2日
      　　附：本答辩状副本。"
    `)
  })
  it("of somebody whose identity was used", async () => {
    expect(
      body((await first({ ...misused, "claim.1.sued-by": "青禾资产管理有限公司" }, "examples/3-identity-misuse")).text),
    ).toMatchInlineSnapshot(`
      "答辩人（被告）：江若禾，女，1994年3月2日出生，汉族，职业：职员，工作单位：无，住浙江省杭州市云杉区虚谷路23号，联系方式：17000000023
      被答辩人（原告）：青禾资产管理有限公司
      　　青禾资产管理有限公司起诉被告一案（案号：（2026）云0999民初17号），被告于2025年7月28日收到起诉状副本，现在答辩期内提出答辩（《民事诉讼法》第一百二十八条第一款）。起诉状写明的诉讼请求是：“判令被告偿还借款本金8000元、利息和违约金1320.50元；诉讼费由被告承担”。
      答辩请求
      1. 驳回原告对被告的诉讼请求。
      2. 责令原告提交该笔借款的申请记录、身份核验记录（含人脸、短信、设备和网络地址）、电子签名的验证材料，以及写明收款账户户名、尾号的放款凭证（《最高人民法院关于民事诉讼证据的若干规定》第四十五条第一款）。
      3. 诉讼费用由原告负担。
      事实
      　　被告没有申请该笔借款。没有签署合同，也没有在应用里同意。没有收到款项（证1）。
      主要事实（按日期）
      日期 | 事实 | 证据
      2025年5月19日 | 10时12分平川银行发信息：“【平川银行】江若禾女士，您于2025年2月办理的平川速贷20000元已到还款日，应还1873.55元，请及时还款” | 证1、证2
      2025年6月3日 | 19时02分平川银行发信息：“【平川银行】江若禾女士（证件尾号0026），您的贷款已逾期，请于今日内还款，逾期信息将依法报送征信机构” | 证1、证2
      2025年6月20日 | 查询的被告信用报告载有该笔贷款，写着：“个人消费贷款，金额20000元，逾期” | 证1
      2025年6月23日 | 被告就此向公安机关报案 | 证1
      理由
      　　该笔借款不是被告办理，被告与原告之间没有成立合同。原告以电子合同主张的，应当证明该电子签名由被告作出、符合《电子签名法》第十三条第一款的条件；只有姓名、证件号码、手机号相符，不能说明是被告办理。原告不是此前向被告主张的平川银行：其据以起诉的债权转让协议和转让通知，或者代为清偿的凭证，也请审查。原告对自己提出的主张有责任提供证据（《民事诉讼法》第六十七条第一款）；证据不足的，由其承担不利的后果（《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第九十条第二款）。
      证据和证据来源
      　　证据的名称、来源和证明对象见证据目录，各项事实在证据中的位置见附表。
      　　原告的主张，被告在这里没有逐项回应的，不表示认可。
      　　此致 杭州市云杉区人民法院
      答辩人（签名）：
      2025年8月4日
      　　附：本答辩状副本；证据目录和证据复制件。"
    `)
  })
  it("of somebody in time: by the other side's own words, and the contract is no matter of doubt", async () => {
    const { text } = await first({ "claim.1.served": "2026-01-25" }, "examples/1-before-due")
    expect(text).toContain("被告于2026年1月25日收到起诉状副本，现在答辩期内提出答辩")
    expect(text).toContain("均已按时归还")
    expect(text).not.toMatch(/不表示|驳回被告/)
  })
  it("of somebody listed by the debtor: party to nothing, and nothing is said of the debt", async () => {
    const { text } = await first({ ...misused, "claim.1.payout-own-account": null, "claim.1.served": "2026-05-20" }, "cases/listed-contact")
    expect(text).toContain("不是该笔业务的当事人")
    expect(text).toContain("没有签署合同")
    expect(text).not.toMatch(/没有收到款项|侵扰|骚扰/)
  })
  it("says so no more once the term is over, and tells the person to hand it in all the same", async () => {
    const late = await first({ "claim.1.served": "2026-05-01" })
    expect(late.text).not.toContain("答辩期内")
    expect(late.beside).toContain("答辩期看来已经过了")
    expect((await first({ "claim.1.served": "2026-05-18" })).text).toContain("现在答辩期内提出答辩")
  })
  it("admits nothing for somebody who owes, whatever they dispute", async () => {
    for (const disputed of ["charges", "payments", "payout", "several"]) {
      const { text } = await first({ ...owing, "claim.1.disputed": disputed }, "cases/overdue")
      const own = body(text).replace(/“[^”]*”/g, "")
      expect(own).not.toMatch(/借款人|逾期|本金|欠款|还款日|愿意|分期|承认|没有借|未借|\d元/)
      expect(own).toContain("不表示认可")
    }
  })
  it("is written where nothing but answers was given, for whoever was never called", async () => {
    const { served, ...given } = { served: "2026-11-10", ...suit }
    const [made] = await papersOfAnswers(doc, {
      ...given,
      ...misused,
      "claim.1.served": served,
      role: "misuse-victim",
      name: "江若禾",
      "called-unit": "no",
      phone: "15412036671",
      address: "浙江省杭州市云杉区虚谷路23号",
      contact: "17000000023",
      "claim.1.lender": "平川银行",
      "claim.1.lender-type": "bank",
      "claim.1.debtor": "nobody",
      "claim.1.identity-used": "yes",
    })
    expect(made?.waits).toEqual([])
    expect(made?.text).toContain("没有收到款项")
  })
})
describe("it waits", () => {
  const waits = async (answers: Parameters<typeof papersOfCase>[2], of?: string) => (await first(answers, of)).waits
  it("for the suit, which the court has to have confirmed", async () => {
    expect(await waits({ "claim.1.sued": null })).toEqual(["claim.1.sued"])
    expect(await waits({ "claim.1.sued": "no" })).toEqual(["claim.1.sued"])
    expect(await waits({ "claim.1.sued": "unchecked" })).toEqual(["claim.1.sued"])
    expect(await waits({ "claim.1.sued": "order" })).toEqual(["defence-waits"])
  })
  it("and is told of to nobody who was not sued", () => {
    expect(isWithoutSuit(noSuitTold("claim.1.sued"))).toBe(true)
    expect(noSuitTold("claim.1.sued").what).toBe("not-sued")
  })
  it.each([
    "claim.1.served",
    "claim.1.case-no",
    "claim.1.sued-by",
    "claim.1.sued-for",
    "claim.1.court",
    "plaintiff.born",
    "address",
    "name",
  ])("while %s is not told", async (key) => {
    expect(await waits({ "claim.1.served": "2026-05-18", [key]: null })).toContain(key)
  })
  it("for the plaintiff's own words, and for a day that has come", async () => {
    expect(await waits({ "claim.1.served": "2026-05-18", "claim.1.sued-for": "要我还8000元，其实我只借了5000元" })).toEqual([
      "claim.1.sued-for",
    ])
    expect((await first({ "claim.1.served": "2026-05-18", "claim.1.sued-for": "判令被告向我司偿还8000元" })).text).toContain("我司")
    expect((await waits({ "claim.1.served": "2026-12-01" })).length).toBeGreaterThan(0)
  })
  it("for what is disputed of a sum, and writes nothing where nothing is", async () => {
    expect(await waits({ ...owing, "claim.1.amount-agreed": null, "claim.1.disputed": null }, "cases/overdue")).toEqual([
      "claim.1.amount-agreed",
      "claim.1.disputed",
    ])
    expect(await waits({ ...owing, "claim.1.amount-agreed": "yes" }, "cases/overdue")).toEqual(["claim.1.amount-agreed"])
  })
  it("for each denial of somebody whose loan it is not, and writes none where one of them is not so", async () => {
    const of = "examples/3-identity-misuse"
    expect(await waits({ ...misused, "claim.1.signed": null }, of)).toEqual(["claim.1.signed"])
    expect((await first({ ...misused, "claim.1.payout-own-account": "yes" }, of)).text).toBe("")
    expect((await first({ ...misused, "claim.1.applied": "yes" }, of)).text).toBe("")
  })
  it("for the person's own words to whoever sues, wherever they stand, and for messages that ask as a fraud does", async () => {
    const dun = "短信 2026-05-02 09:00 收 10690000338011 【云杉消费金融】您的借款8000元已逾期，请尽快还款。"
    const who = {
      ...suit,
      ...misused,
      "claim.1.served": "2026-05-25",
      role: "stranger",
      name: "段一川",
      phone: "15400000271",
      "claim.1.debtor": "other",
      "claim.1.lender": "云杉消费金融",
      "claim.1.lender-type": "consumer-finance",
      "claim.1.numbers": "16100000001",
    }
    const of = async (materials: readonly string[], answers: Record<string, string> = {}) =>
      (await papersOfSituation(doc, "2026-06-01", materials, { ...who, ...answers }))[0]!
    const admits = [dun, "短信 2026-05-03 09:00 发 10690000338011 我欠你们的钱下个月还"]
    expect((await of(admits)).waits).toEqual(["claim.1.own-words-other"])
    expect((await of(admits, { "claim.1.own-words-other": "yes" })).waits).toEqual([])
    const paidOut =
      "短信 2026-01-05 09:00 收 95588 【工商银行】您尾号1234账户01月05日收入人民币8000.00元，对方户名：云杉消费金融有限公司，摘要：贷款发放"
    expect((await of([dun, paidOut])).text).toBe("")
    const fraud = [
      "短信 2026-05-02 09:00 收 10690000338011 【云杉消费金融】法务通知：你已被起诉，今日向安全账户转账8000元可撤案，验证码发我",
    ]
    const victim = { role: "misuse-victim", "claim.1.debtor": "nobody", "claim.1.identity-used": "yes" }
    expect((await of(fraud, victim)).waits).toEqual(["claim.1.side-checked"])
    expect((await of(fraud, { ...victim, "claim.1.side-checked": "no" })).text).not.toContain("安全账户")
    expect((await of(fraud, { ...victim, "claim.1.side-checked": "no" })).waits).toEqual([])
  })
})
