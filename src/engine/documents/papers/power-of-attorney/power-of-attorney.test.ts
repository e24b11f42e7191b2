/** A power of attorney gives what was named and nothing else. */
import { describe, expect, it } from "vitest"
import { papersOfCase } from "../../../../../tests/documents/paper-of.ts"

const doc = "power-of-attorney"
const given = {
  "attorney.name": "林若安",
  "attorney.capacity": "relative",
  "attorney.address": "浙江省杭州市云杉区虚谷路24号",
  "attorney.contact": "17000000044",
  "attorney.scope": "general",
}
const first = async (answers: Parameters<typeof papersOfCase>[2] = {}, of = "cases/two-claims") =>
  (await papersOfCase(of, doc, { ...given, ...answers }))[0]!

describe("a power of attorney", () => {
  it("reads as an intake office takes it in", async () => {
    expect((await first()).text).toMatchInlineSnapshot(`
      "委托人：段一川
      住址：浙江省杭州市云杉区虚谷路24号
      联系方式：17000000024
      受托人：林若安
      受托人的身份：近亲属
      受托人的地址：浙江省杭州市云杉区虚谷路24号
      受托人的联系方式：17000000044
      委托事项
      　　委托人与云杉消费金融有限公司之间因电话、短信联络发生的争议，委托上述受托人代为办理。
      委托权限
      1. 一般授权：代为提交和领取诉讼材料，参加庭审，陈述意见，提交证据和质证，申请调查收集证据。
      2. 不包括代为承认、放弃、变更诉讼请求，进行和解，提起反诉或者上诉，代收款项。
      　　委托期限自签名之日起，至上述事项办结为止；委托人可以随时书面撤销。
      委托人（签名）：
      2026年6月2日"
    `)
  })
  it("gives a special power only by its name, and for complaints nothing of a suit", async () => {
    expect((await first({ "attorney.scope": "special" })).waits).toEqual(["attorney.special"])
    expect((await first({ "attorney.scope": "special", "attorney.special": "代为和解" })).text).toContain(
      "特别授权：代为和解。没有写明的事项不在授权之内。",
    )
    expect((await first({ "attorney.scope": "complaint" })).text).not.toMatch(/庭审|质证/)
  })
})
describe("it is refused", () => {
  it.each(["attorney.name", "attorney.capacity", "attorney.address", "attorney.contact", "attorney.scope", "name", "address"])(
    "while %s is not told",
    async (key) => {
      expect((await first({ [key]: null })).waits).toContain(key)
    },
  )
  it("of a polite reminder", async () => {
    expect((await first({}, "examples/4-lawful-reminder")).waits).toEqual(["nothing"])
  })
  it("to a guardian, who acts by law", async () => {
    const guardian = { role: "guardian", "for-role": "borrower-current", "for-name": "林小禾" }
    expect((await first(guardian)).text).toBe("")
  })
})
