/** For whoever asks for it by name: facts for its box, no law, no identity, and none once a body has the matter. */
import { describe, expect, it } from "vitest"
import { papersOfCase } from "../../../../../tests/documents/paper-of.ts"

const doc = "nifa-report"
const made = async (folder: string, answers: Parameters<typeof papersOfCase>[2] = {}, which = doc) =>
  (await papersOfCase(folder, which, answers))[0]!

describe("a report to the platform", () => {
  it("reads as its box takes it in", async () => {
    expect((await made("cases/listed-contact")).text).toMatchInlineSnapshot(`
      "互联网金融举报信息平台：
      　　被举报机构：云杉消费金融有限公司，住所浙江省杭州市云杉区虚谷路1号。本人不是所称借款的借款人，也没有担保。
      请求
      1. 核查上述机构的下列联络，告知处理结果。
      事实
      1. 2026年5月11日10时30分本人发信息：“我不是借款人，也没有担保，请不要再联系我”。
      2. 2026年5月13日来电2次，最早10时20分，最晚16时45分。
      3. 2026年5月14日12时00分被举报机构发信息：“【云杉消费金融】请您转告方××尽快还款”。
      4. 2026年5月11日至2026年5月14日，来电共5次，涉及3天，接通5次；2026年5月11日10时30分拒绝来电之后，仍有来电4次，接通4次；2026年5月11日10时30分要求停止联系之后，另有信息1条；2026年5月14日，信息1条；使用3个号码。
      　　以上情况属实。
      举报人（签名）：
      2026年6月2日"
    `)
  })
  it("argues no law, gives no identity, and fits one page", async () => {
    const { text } = await made("examples/1-before-due")
    expect(text).not.toMatch(/《|林一诺|15412036671|虚谷路21号/)
    expect(text.length).toBeLessThanOrEqual(800)
  })
  it("is offered to nobody who did not ask for it", async () => {
    const all = await papersOfCase("cases/listed-contact", "all")
    expect(all.some(({ text }) => text.includes("互联网金融举报信息平台"))).toBe(false)
  })
})
describe("it is refused", () => {
  it("of a bank, and for a lawful reminder", async () => {
    expect((await made("examples/3-identity-misuse")).waits).toEqual(["other-paper"])
    expect((await made("examples/4-lawful-reminder")).waits).toEqual(["nothing"])
  })
  it.each(["claim.1.seat", "claim.1.registered-name"])("while %s is not told", async (key) => {
    expect((await made("cases/overdue", { [key]: null })).waits).toContain(key)
  })
})
