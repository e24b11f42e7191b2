/** One signed statement carries what the person alone knows, and nothing that could be held against them. */
import { describe, expect, it } from "vitest"
import { papersOfCase } from "../../../../../tests/documents/paper-of.ts"
import { mayBeTold } from "../../sections/may-be-told.ts"

const doc = "explanation-note"
const first = async (folder: string, answers: Parameters<typeof papersOfCase>[2] = {}) => (await papersOfCase(folder, doc, answers))[0]!

describe("the person's own account", () => {
  it("reads as a witness speaks: what was said by word of mouth, what it did to them, no counts", async () => {
    const { text } = await first("examples/1-before-due", { "claim.1.harm-items": "2026-01-15 误工半天 120元 请假单" })
    expect(text).toMatchInlineSnapshot(`
      "本人林一诺，使用号码15412036671。与云杉消费金融的事，本人亲身经历如下。
      1. 本人在云杉消费金融的借款没有逾期。
      2. 各期还款的日子：2025年11月20日的一期，2025年11月20日还款；2025年12月20日的一期，2025年12月19日还款；2026年1月20日的一期，2026年1月19日还款。
      3. 2025年12月12日19时31分，本人发信息写明“我的还款日是12月20日，还没有到期，我会按时还。请你们不要再给我打电话，有事发短信就行”。
      4. 2025年12月16日10时06分，本人在通话中明确要求对方不要再打电话。
      5. 2026年1月8日20时15分，本人发信息写明“再说一次：1月20日才到期，之前每期我都按时还了。请停止给我打电话，我已经开始保存通话记录”。
      6. 这些联络对生活的影响：上班时间手机不停地响，会议被打断三次，领导找我谈过话；清早和深夜被吵醒，睡眠变差，家里老人听见铃声就紧张。
      7. 因此受到的损失：2026-01-15 误工半天 120元 请假单。
      8. 本人认为与此有关的来电、信息，来自下列号码：057110238801、057110238806、057110238815、057110238827、02110562233、16130457712、10690000338011。
      　　以上是本人的陈述，属实。
      说明人（签名）：
      2026年2月2日"
    `)
  })
  it("of a loan that is not theirs: each no by itself, and only where it was said", async () => {
    const { text } = await first("examples/3-identity-misuse", { "claim.1.applied": "no", "claim.1.signed": null })
    expect(text).toContain("本人没有申请所称的借款。")
    expect(text).toContain("本人没有收到所称的款项。")
    expect(text).not.toContain("签署合同")
  })
  it("says nothing of the debt for whoever owes, not even in their own words", async () => {
    const words = { effect: "我知道我欠你们的钱，半夜电话吵得孩子睡不着。", "claim.1.harm-items": "2026-05-12 挂号费 25元 票据" }
    const { text } = await first("cases/overdue", words)
    expect(text).not.toMatch(/欠|逾期|借款|还款/)
    expect(text).toContain("挂号费")
    expect(text).not.toContain("半夜")
  })
  it("leaves out what could be held against anybody", () => {
    const matter = {
      stands: "other",
      owing: false,
      settled: false,
      role: undefined,
      unit: false,
      dossier: { facts: { one: () => undefined }, claims: [], timeline: { groups: [], coverage: [] } },
    } as unknown as Parameters<typeof mayBeTold>[0]
    expect(mayBeTold(matter, { value: "我就骂他：你不要脸，全家死光" })).toBe(false)
    expect(mayBeTold(matter, { value: "夜里被吵醒三次，第二天上班打瞌睡" })).toBe(true)
  })
})
describe("it is refused", () => {
  it.each(["examples/4-lawful-reminder", "cases/thin-evidence"])("where nothing was found: %s", async (folder) => {
    expect((await first(folder)).waits).toEqual(["nothing"])
  })
  it("while the name is not told, and while nobody said whose debt it is", async () => {
    expect((await first("examples/1-before-due", { name: null })).waits).toEqual(["name"])
    expect((await first("cases/no-answers")).text).toBe("")
  })
})
