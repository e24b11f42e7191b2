/** The person's own carrier is asked for what it has of their number, in time, and for nothing of anybody else's. */
import { describe, expect, it } from "vitest"
import { papersOfCase } from "../../../../../tests/documents/paper-of.ts"

const doc = "carrier-request"
const first = async (folder: string, answers: Parameters<typeof papersOfCase>[2] = { carrier: "unicom" }) =>
  (await papersOfCase(folder, doc, answers))[0]!

describe("a request to the carrier", () => {
  it("reads as a counter takes it in", async () => {
    expect((await first("examples/1-before-due")).text).toMatchInlineSnapshot(`
      "中国联通：
      　　本人林一诺，使用贵公司的手机号15412036671，申请就这个号码办理下列事项，办理时当面或者在应用内核验身份。
      请于2026年2月17日前办理并书面答复
      1. 提供2025年11月17日至2026年1月19日的通话清单（含主叫号码、时间、时长），打印盖章，由本人领取。
      2. 保存下列号码向本号码发送短信的时间、码号记录，属于端口号码的一并保存内容和发送方材料，以备公安机关、法院调取：10690000338011、16130457712。
      3. 为本号码开通来电、短信防骚扰服务。
      4. 不能办理的，书面说明理由。
      　　依据：《电信条例》第三十三条。
      　　盖章的通话清单由本人到营业厅领取。其余的答复请寄：linyinuo@mail.example。
      申请人（签名）：
      2026年2月2日"
    `)
  })
  it("rests on the rules of the day: that messages are kept is held from May 2026 on", async () => {
    const { text } = await first("cases/overdue", { carrier: "mobile", reply: "duanyichuan@mail.example" })
    expect(text).toContain("《电信条例》第三十三条")
    expect(text).toContain("《通信短信息服务管理规定》第十三条")
  })
  it("asks for no caller's name, no recording, and says nothing of a debt", async () => {
    const { text } = await first("examples/1-before-due")
    expect(text).not.toMatch(/机主姓名|录音|云杉|借款|还款|逾期|贷款/)
  })
  it("asks for the day of first use where the number changed hands", async () => {
    expect((await first("examples/2-wide-net", { carrier: "mobile" })).text).not.toContain("启用的日期")
    const changed = { carrier: "mobile", role: "number-successor", "number-since": "2025-01-01" }
    expect((await first("examples/2-wide-net", changed)).text).toContain("由本人启用的日期")
  })
})
describe("it is refused", () => {
  it("while the carrier is not known", async () => {
    expect((await first("examples/1-before-due", { carrier: null })).waits).toEqual(["carrier"])
    expect((await first("examples/1-before-due", { carrier: "unknown" })).waits).toEqual(["carrier"])
  })
  it.each(["name", "phone", "reply"])("while %s is not told", async (key) => {
    expect((await first("examples/1-before-due", { carrier: "unicom", [key]: null })).waits).toContain(key)
  })
  it("once the lists of those days are no longer kept", async () => {
    const [made] = await papersOfCase("examples/1-before-due", doc, { carrier: "unicom" }, "2026-08-20")
    expect(made?.waits).toEqual(["records-expired"])
  })
  it("for a lawful reminder, and for a unit's telephone", async () => {
    expect((await first("examples/4-lawful-reminder")).waits).toEqual(["nothing"])
    expect((await first("examples/1-before-due", { carrier: "unicom", "called-unit": "yes" })).text).toBe("")
  })
})
